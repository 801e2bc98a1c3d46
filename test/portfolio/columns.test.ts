import { yearsIn } from '../../src/language/headers';
import { forecastColumns, isIndexColumn, ownHeader } from '../../src/portfolio/columns';
import { createTableWords } from '../../src/recognise/table-words';
import type { AmountColumn } from '../../src/recognise/submission';
import { latestTemplate } from '../../src/template/catalogue';

const { stateOf } = createTableWords(latestTemplate);

const column = (...headers: readonly [string, ...string[]]): AmountColumn => ({
  ...{ column: 1, headers, years: [], state: null, kind: null },
  unit: 'tkr',
});

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
    ['Bud 2023', 'budget'],
    ['Bugdet 2023', 'budget'],
    ['Progn. 2024', 'prognos'],
    ['2024 (prognos)', 'prognos'],
    ['Ram 2023', 'budget'],
    ['Program 2023', null],
    ['Bokslut 2022', 'utfall'],
    ['Utförare 2022', null],
  ])('%j holds %j', (header, state) => {
    expect(stateOf(header.split(' · '))).toBe(state);
  });

  it('names years, alone and as a range', () => {
    expect(yearsIn('Totalt 2024–2026')).toEqual([2024, 2025, 2026]);
    expect(yearsIn('Budget 2023, prognos 2024')).toEqual([2023, 2024]);
    expect(yearsIn('20245 tkr')).toEqual([]);
  });

  it('stands lowest', () => {
    expect(ownHeader(column('Utvecklingskostnad', 'Index 3,3 %'))).toBe('Index 3,3 %');
    expect(isIndexColumn(column('Utvecklingskostnad', 'Index 3,3 %'))).toBe(true);
    expect(isIndexColumn(column('Prognos inkl index'))).toBe(false);
  });
});

describe('forecastColumns', () => {
  const columns = (...texts: readonly string[]): readonly AmountColumn[] =>
    texts.map((text) => ({ ...column(text), years: yearsIn(text), state: stateOf([text]) }));

  it.each([
    [['Utfall 2022', 'Budget 2023', 'Prognos 2024'], [{ base: 1, forecast: 2 }]],
    [['Prognos 2024', 'Budget 2023', 'Utfall 2022'], [{ base: 1, forecast: 0 }]],
    [
      ['Prognos 2024', 'Budget 2023', 'Prognos 2024', 'Budget 2023'],
      [
        { base: 1, forecast: 0 },
        { base: 3, forecast: 2 },
      ],
    ],
    [['Prognos 2024', 'Budget 2024'], []],
    [['Prognos 2024', 'Budget 2022'], []],
    [['Budget 2023', 'Prognos 2023'], []],
  ])('%j', (texts, expected) => {
    expect(forecastColumns(columns(...texts))).toEqual(expected);
  });

  it('compares no two kinds of cost', () => {
    const [forecast, budget] = columns('Prognos 2024', 'Budget 2023');
    if (!forecast || !budget) throw new Error('no columns');
    expect(forecastColumns([forecast, { ...budget, kind: 'utvecklingskostnader' }])).toEqual([]);
  });
});
