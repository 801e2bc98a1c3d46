import type { Finding } from '../../src/findings/finding';
import { plain } from '../builders/findings';
import { afterEdits } from '../builders/recalculate';
import { fixablesIn, fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';
import { cell, type Value } from '../../src/workbook/from-values';

const RULE = 'belopp-ej-tal';

/** A table with one more column, so that a single amount is neither its column nor its table. */
const table = (...rows: readonly (readonly Value[])[]) =>
  oneSheet([['Tjänst', 'Utfall 2022', 'Budget 2023'], ...rows]);

const single = (text: string, header = 'Budget 2023') =>
  fixesAt(
    oneSheet([
      ['Tjänst', 'Utfall 2022', header],
      ['HR', 100, text],
    ]),
    RULE,
    'C2',
  );

describe('an amount that is text', () => {
  it.each([
    ['23 588 tkr', 23588],
    ['23\u00A0588', 23588],
    ['7,5 mnkr', 7500],
    ['500 kr', 0.5],
    ['tkr 1 200', 1200],
    ['-300', -300],
    ['5 000 tkr.', 5000],
    ['2 000 000:-', 2000],
  ])('"%s" is written as the number it is in tkr', (text, number) => {
    const [fix] = single(text);
    expect(fix?.edits).toEqual([
      { kind: 'write', sheet: 'Blad3', row: 1, column: 2, before: text, after: number },
    ]);
    expect(fix?.title.sv).toMatch(/^Skriv talet \S.* i C2$/);
  });

  it.each(['134,800', '300-500 tkr', '*1 200 tkr', 'se bilaga', '12 EUR', '123456789012345678 tkr'])(
    '"%s" is left to people',
    (text) => {
      expect(single(text)).toEqual([]);
    },
  );

  it.each([
    ['500 tkr (år 2024)', '(år 2024)'],
    ['ca 300 tkr', 'ca'],
    ['1 200 tkr*', '*'],
    ['12 000 tkr varav 6 600 nedan', 'varav 6 600 nedan'],
  ])('"%s": the title tells that ”%s” goes', (text, lost) => {
    const [fix] = single(text);
    expect(fix?.title.sv).toContain(`”${lost}” försvinner`);
    expect(fix?.title.en).toContain(`“${lost}” goes`);
  });

  it('loses nothing by a year that the header of its column names', () => {
    const [fix] = single('500 tkr (år 2024)', 'Prognos 2024');
    expect(fix?.title.sv).toBe('Skriv talet 500 i C2');
  });

  it('is written in the unit of its column', () => {
    const inKr = fixesAt(
      oneSheet([
        ['Tjänst', 'Utfall 2022 (tkr)', 'Budget 2023 (kr)'],
        ['HR', 100, '2 tkr'],
        ['IT', 100, '4 500'],
      ]),
      RULE,
      'C2',
    );
    expect(told(inKr)).toEqual([['C2: 2 tkr → 2 000'], ['C2: 2 tkr → 2 000', 'C3: 4 500 → 4 500']]);
  });

  it('is left alone where a formula gives it', () => {
    const { sheets } = table(['HR', 100, '200 tkr']);
    const withFormula = {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) =>
          row.map((each) =>
            each.type === 'text' && each.value === '200 tkr' ? { ...each, formula: '=A9' } : each,
          ),
        ),
      })),
    };
    expect(fixesAt(withFormula, RULE, 'C2')).toEqual([]);
  });
});

describe('several amounts that are text', () => {
  const snapshot = table(
    ['HR', '100 tkr', '110 tkr'],
    ['IT', 200, '220 tkr'],
    ['Kultur', '134,800', '60 tkr (prel.)'],
    ['Skola', 400, '70 tkr (prel.)'],
  );

  it('are offered alone, by column and by table, in that order and without the doubtful ones', () => {
    const fixes = fixesAt(snapshot, RULE, 'C2');
    expect(told(fixes)).toEqual([
      ['C2: 110 tkr → 110'],
      ['C2: 110 tkr → 110', 'C3: 220 tkr → 220'],
      ['B2: 100 tkr → 100', 'C2: 110 tkr → 110', 'C3: 220 tkr → 220'],
    ]);
    expect(fixes.map(({ title }) => title.sv)).toEqual([
      'Skriv talet 110 i C2',
      'Skriv 2 belopp i kolumnen ”Budget 2023” som tal',
      'Skriv 3 belopp i hela tabellen som tal',
    ]);
  });

  it('go together where they lose the same words', () => {
    const fixes = fixesAt(snapshot, RULE, 'C4');
    expect(fixes.map(({ title }) => title.sv)).toEqual([
      'Skriv talet 60 i C4. ”(prel.)” försvinner',
      'Skriv 2 belopp i kolumnen ”Budget 2023” som tal. ”(prel.)” försvinner',
    ]);
  });

  it('end all of their findings and no others', () => {
    const [, , whole] = fixesAt(snapshot, RULE, 'C2');
    if (!whole) throw new Error('No fix of the whole table.');
    const cells = (findings: readonly Finding[]) =>
      findings
        .map(plain)
        .filter(({ rule }) => rule === RULE)
        .map(({ cell: at }) => at);
    expect(cells(fixablesIn(snapshot).map(({ finding }) => finding))).toEqual([
      'B2',
      'C2',
      'C3',
      'B4',
      'C4',
      'C5',
    ]);
    expect(cells(foundAfter(snapshot, whole))).toEqual(['B4', 'C4', 'C5']);
    expect(afterEdits(snapshot, whole.edits).sheets[0]?.cells[1]).toEqual([cell('HR'), cell(100), cell(110)]);
  });
});
