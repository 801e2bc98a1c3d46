import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { HEADING_14, ongoingCard } from '../builders/cards';
import { fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';

const RULE = 'okand-tjanst';

const inCard = (tjanst: string) => oneSheet([...HEADING_14, ...ongoingCard(1, { tjanst })]);
/** Where the card answers. */
const CELL = 'B4';

describe('a service that is misspelt', () => {
  it.each([
    ['Rekrytrng', 'Stöd i arbetet med rekrytering'],
    ['Stöd i arbetet med lönadministrtion', 'Stöd i arbetet med löneadministration'],
    ['Kontakcentr', 'Kontaktcenter'],
    ['Göteborgs Stads kontakcentr', 'Kontaktcenter'],
    ['E-tjänstplattfrm', 'E-tjänsteplattform'],
  ])('"%s" gets the name of the register', (written, name) => {
    const snapshot = inCard(written);
    const fixes = fixesAt(snapshot, RULE, CELL);
    expect(told(fixes)).toEqual([[`${CELL}: ${written} → ${name}`]]);
    expect(fixes[0]?.title.sv).toBe(`Skriv registrets namn ”${name}” i ${CELL}`);
    expect(fixes.flatMap((fix) => foundAfter(snapshot, fix)).map(({ rule }) => rule)).not.toContain(RULE);
  });

  it.each([
    ['Kontakcentr (DoM)', 'Kontaktcenter (DoM)'],
    ['  Kontakcentr:\n', '  Kontaktcenter:\n'],
  ])('"%s" keeps what stands around the name', (written, after) => {
    expect(told(fixesAt(inCard(written), RULE, CELL))).toEqual([[`${CELL}: ${written} → ${after}`]]);
  });

  it('bears no brackets twice that the registered name holds', () => {
    const template = { ...mall2024, register: [{ name: 'Bokningssystem (BOKA)' }] };
    const fixes = fixesAt(inCard('Bokingssystm (BOKA)'), RULE, CELL, template);
    expect(told(fixes)).toEqual([[`${CELL}: Bokingssystm (BOKA) → Bokningssystem (BOKA)`]]);
  });

  it('is mended in a table of a chapter and among the costs too', () => {
    const costs = oneSheet([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
      ['Kontakcentr', 100, 100, 100],
    ]);
    expect(told(fixesAt(costs, RULE, 'A3'))).toEqual([['A3: Kontakcentr → Kontaktcenter']]);
    const keys = oneSheet([
      ['3.2 Förslag justering av fördelningsnycklar'],
      ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'],
      ['Kontakcentr', 'Antal anställda', 'Ingen', 'Behövs inte'],
    ]);
    expect(told(fixesAt(keys, RULE, 'A3'))).toEqual([['A3: Kontakcentr → Kontaktcenter']]);
  });
});

describe('a service that is another one', () => {
  it.each([
    'Pensionsadministration',
    'Dokumenthantering',
    'Integrationsplatform',
    'Redovisningstjänster',
    'Drönare',
    'Kontakcentr i Angered och vid Drottningtorget',
  ])('"%s" is left to people, whatever the register holds near it', (written) => {
    expect(fixesAt(inCard(written), RULE, CELL)).toEqual([]);
  });
});
