import { namedUnit, statedUnit } from '../../src/money/stated-unit';

describe('statedUnit', () => {
  it.each([
    ['Budget 2023 (kr)', 'kr'],
    ['Belopp (hela kronor)', 'kr'],
    ['Belopp i tkr', 'tkr'],
    ['Alla belopp anges i hela kronor.', 'kr'],
    ['Belopp anges i tusentals kronor (tkr)', 'tkr'],
    ['Sammanställning över effekter på 2024 – tusental kronor (tkr)', 'tkr'],
    ['Sammanställning per område, mnkr', 'mnkr'],
    ['Utfall 2022 tkr', 'tkr'],
    ['Utfall 2022 kronor', 'kr'],
    ['Budget MSEK', 'mnkr'],
    ['(mnkr)', 'mnkr'],
    ['Miljoner kronor', 'mnkr'],
    ['Kostnader i mnkr, poster över 1 miljon kronor särskilt', 'mnkr'],
    ['Kostnader, ange siffror i kr (totalkostnaden ska härledas från avsnitt 2.2)', 'kr'],
  ])('%j states %s', (text, unit) => {
    expect(statedUnit(text)).toBe(unit);
  });

  it.each([
    'Budget 2023',
    'Tekniska krav',
    'Prognos 2024, inkl index 3,3%',
    'inkl. omklassificering av 22 000 tkr',
    '500 tkr (år 2024)',
    'Vi sparade flera miljoner kronor',
    'Belopp i tkr eller kr',
    'Kostnader inom befintliga tjänster, ange siffror i tkr (totalkostnaden ska härledas från avsnitt 2.2)',
    '',
  ])('%j states none', (text) => {
    expect(statedUnit(text)).toBeNull();
  });
});

describe('namedUnit', () => {
  it.each([
    ['tkr', 'tkr'],
    ['Kronor', 'kr'],
    ['hela kronor', 'kr'],
    ['mnkr (miljoner kronor)', 'mnkr'],
    ['Tusentals kronor (tkr)', 'tkr'],
    ['miljarder kr', 'mdkr'],
    ['tkr / kr / mnkr (miljoner kronor)', null],
    ['EUR', null],
    ['', null],
  ])('%j is %s', (answer, unit) => {
    expect(namedUnit(answer)).toBe(unit);
  });
});
