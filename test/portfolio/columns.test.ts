import { isIndexColumn, ownHeader, stateOf, yearsIn } from '../../src/portfolio/columns';

describe('a column’s header', () => {
  it.each([
    ['Prognos budget 2024', 'prognos'],
    ['Utvecklingskostnad · Budget 2023', 'budget'],
    ['Budget och prognos · Budget 2023', 'budget'],
    ['Prognos · 2024', 'prognos'],
    ['Utfall 2022', 'utfall'],
    ['Prognos inkl förändringar', 'prognos'],
    ['Budget förändringsinsatser', 'budget'],
    ['Förändring mot budget', null],
    ['Budgetavvikelse', null],
    ['Index', null],
    ['År 2024', null],
  ])('%j holds %j', (header, state) => {
    expect(stateOf(header)).toBe(state);
  });

  it('names years, alone and as a range', () => {
    expect(yearsIn('Totalt 2024–2026')).toEqual([2024, 2025, 2026]);
    expect(yearsIn('Budget 2023, prognos 2024')).toEqual([2023, 2024]);
    expect(yearsIn('20245 tkr')).toEqual([]);
  });

  it('stands lowest', () => {
    expect(ownHeader('Utvecklingskostnad · Index 3,3 %')).toBe('Index 3,3 %');
    expect(isIndexColumn('Utvecklingskostnad · Index 3,3 %')).toBe(true);
    expect(isIndexColumn('Prognos inkl index')).toBe(false);
  });
});
