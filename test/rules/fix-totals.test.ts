import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { afterEdits } from '../builders/recalculate';
import { fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';
import type { Value } from '../../src/workbook/from-values';

const RULE = 'summa-stammer-inte';

type Rows = readonly (readonly Value[])[];

const table = (...rows: Rows) => oneSheet([['Tjänst', 'Utfall 2022', 'Budget 2023'], ...rows]);

/** The workbook with a formula behind the value of a cell, by row and column. */
const withFormula = (
  { sheets }: WorkbookSnapshot,
  row: number,
  column: number,
  formula: string,
): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cells, r) =>
      cells.map((each, c) => (r === row && c === column ? { ...each, formula } : each)),
    ),
  })),
});

const HR: Rows = [
  ['Lön', 100, 110],
  ['Rekrytering', 200, 220],
  ['Bemanning', 300, 330],
];

describe('a wrong total', () => {
  it('becomes the sum of its rows, old and new value shown with the formula', () => {
    const snapshot = table(...HR, ['Totalkostnad', 600, 700]);
    const fixes = fixesAt(snapshot, RULE, 'C5');
    expect(told(fixes)).toEqual([['C5: 700 → 660 (=SUM(C2:C4))']]);
    expect(fixes[0]?.title.sv).toBe('Ersätt beloppet i C5 med summan av raderna');
    expect(fixes[0]?.edits).toEqual([
      { kind: 'write', sheet: 'Blad3', row: 4, column: 2, before: 700, after: { formula: '=SUM(C2:C4)' } },
    ]);
    const after = fixes[0] ? afterEdits(snapshot, fixes[0].edits) : snapshot;
    expect(after.sheets[0]?.cells[4]?.[2]).toEqual({ type: 'number', value: 660, formula: '=SUM(C2:C4)' });
  });

  it('sums only its own rows, with a comma where others stand between', () => {
    const snapshot = table(
      ...HR.slice(0, 2),
      ['varav chefer', 50, 60],
      ['Bemanning', 300, 330],
      ['Totalkostnad', 600, 700],
    );
    expect(told(fixesAt(snapshot, RULE, 'C6'))).toEqual([['C6: 700 → 660 (=SUM(C2:C3,C5))']]);
  });

  it('of a table with subtotals sums these and the rows after them', () => {
    const snapshot = table(
      ...HR.slice(0, 2),
      [null, 300, 330],
      ['Bemanning', 300, 330],
      ['Hälsa', 100, 100],
      [null, 400, 430],
      ['Övrigt', 10, 10],
      ['Totalkostnad', 710, 800],
    );
    expect(told(fixesAt(snapshot, RULE, 'C9'))).toEqual([['C9: 800 → 770 (=SUM(C4,C7:C8))']]);
  });

  it('takes along a total that was right only as long as it was wrong', () => {
    const snapshot = table(
      ...HR.slice(0, 2),
      [null, 300, 230],
      ['Bemanning', 300, 330],
      ['Hälsa', 100, 100],
      [null, 400, 430],
      ['Totalkostnad', 700, 660],
    );
    const [fix] = fixesAt(snapshot, RULE, 'C4');
    expect(fix && told([fix])).toEqual([['C4: 230 → 330 (=SUM(C2:C3))', 'C8: 660 → 760 (=SUM(C4,C7))']]);
    expect(fix?.title.sv).toBe('Ersätt beloppet i C4 och totalen som bygger på det med summan av raderna');
    expect(fix && foundAfter(snapshot, fix).map(({ rule }) => rule)).not.toContain(RULE);
  });

  it('lets a formula that rests on it follow, and stops before one that rests on something else', () => {
    const rows: Rows = [
      ...HR.slice(0, 2),
      [null, 300, 230],
      ['Bemanning', 300, 330],
      ['Hälsa', 100, 100],
      [null, 400, 430],
      ['Totalkostnad', 700, 660],
    ];
    const following = withFormula(table(...rows), 7, 2, '=C4+C7');
    expect(told(fixesAt(following, RULE, 'C4'))).toEqual([['C4: 230 → 330 (=SUM(C2:C3))']]);
    expect(fixesAt(withFormula(table(...rows), 7, 2, '=Underlag!C4'), RULE, 'C4')).toEqual([]);
    expect(fixesAt(withFormula(table(...rows), 7, 2, '=D1'), RULE, 'C4')).toEqual([]);
  });

  it('that is a formula is replaced openly', () => {
    const snapshot = withFormula(table(...HR, ['Totalkostnad', 600, 330]), 4, 2, '=SUM(C2:C3)');
    const [fix] = fixesAt(snapshot, RULE, 'C5');
    expect(fix?.title.sv).toBe('Ersätt formeln i C5 med summan av raderna');
    expect(fix && told([fix])).toEqual([['C5: 330 (=SUM(C2:C3)) → 660 (=SUM(C2:C4))']]);
    expect(fix?.edits[0]).toMatchObject({ before: { formula: '=SUM(C2:C3)' } });
  });

  it('that is text is replaced where it is the amount alone', () => {
    const total = (text: string) => fixesAt(table(...HR, ['Totalkostnad', 600, text]), RULE, 'C5');
    expect(told(total('700 tkr'))).toEqual([['C5: 700 tkr → 660 (=SUM(C2:C4))']]);
    expect(total('700 tkr (prel.)')).toEqual([]);
  });

  it('is in the unit of its column', () => {
    const snapshot = oneSheet([
      ['Tjänst', 'Budget 2023 (mnkr)'],
      ['Lön', 1.25],
      ['Rekrytering', 2.5],
      ['Totalkostnad', 4.5],
    ]);
    expect(told(fixesAt(snapshot, RULE, 'B4'))).toEqual([['B4: 4,5 → 3,75 (=SUM(B2:B3))']]);
  });

  it('is left to people where an addend is text', () => {
    const rows: Rows = [['Lön', 100, '110 tkr'], ...HR.slice(1), ['Totalkostnad', 600, 700]];
    expect(fixesAt(table(...rows), RULE, 'C5')).toEqual([]);
  });

  it('passes over a dash, which sums to nothing', () => {
    const rows: Rows = [['Lön', 100, '-'], ...HR.slice(1), ['Totalkostnad', 600, 700]];
    expect(told(fixesAt(table(...rows), RULE, 'C5'))).toEqual([['C5: 700 → 550 (=SUM(C2:C4))']]);
  });

  it('is left to people where an addend is made from the total', () => {
    const snapshot = table(...HR, ['Totalkostnad', 600, 700]);
    expect(fixesAt(withFormula(snapshot, 3, 2, '=C5-C2-C3'), RULE, 'C5')).toEqual([]);
    expect(fixesAt(withFormula(snapshot, 3, 2, '=SUM($C$2:$C$9)/2'), RULE, 'C5')).toEqual([]);
    expect(fixesAt(withFormula(snapshot, 3, 2, '=SUM(C:C)/2'), RULE, 'C5')).toEqual([]);
    expect(fixesAt(withFormula(snapshot, 3, 2, '=SUM(4:5)/2'), RULE, 'C5')).toEqual([]);
    expect(fixesAt(withFormula(snapshot, 3, 2, '=B4*1.1&"C5"'), RULE, 'C5')).toHaveLength(1);
  });

  it('is left to people where its row would no longer add up', () => {
    const row = (label: string, ...amounts: number[]): readonly Value[] => [label, ...amounts];
    const snapshot = oneSheet([
      ['Tjänst', 'Nyutveckling', 'Utveckling inom befintlig tjänst', 'Summa'],
      row('Lön', 101, 52, 153),
      row('Rekrytering', 203, 61, 264),
      row('Bemanning', 355, 73, 378),
      row('Totalkostnad', 609, 186, 795),
    ]);
    expect(fixesAt(snapshot, RULE, 'B5')).toEqual([]);
  });
});
