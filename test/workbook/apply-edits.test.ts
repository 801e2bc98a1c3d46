import { applyEdits, withCells, withoutRow, withRow } from '../../src/workbook/apply-edits';
import { inverseOf, type Edit } from '../../src/workbook/edit';
import { cell, sheet, shownAs, workbook } from '../../src/workbook/from-values';
import { BLANK } from '../../src/workbook/snapshot';

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('withCells', () => {
  const small = sheet('Blad1', [['a', 'b']], { at: { row: 2, column: 2 } });

  it('extends the used range to what is written', () => {
    const { area, cells } = withCells(small, at(0, 4), [[cell('x')]]);
    expect(area).toEqual({ row: 0, column: 2, rows: 3, columns: 3 });
    expect(cells).toEqual([
      [BLANK, BLANK, cell('x')],
      [BLANK, BLANK, BLANK],
      [cell('a'), cell('b'), BLANK],
    ]);
  });

  it('shrinks it to what is left', () => {
    expect(withCells(small, at(2, 2), [[BLANK]])).toMatchObject({
      area: { row: 2, column: 3, rows: 1, columns: 1 },
      cells: [[cell('b')]],
    });
    const { area, cells } = withCells(sheet('Tomt', [['a']]), at(0, 0), [[BLANK]]);
    expect([area.rows, area.columns, cells]).toEqual([0, 0, []]);
  });
});

describe('hidden rows', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => [text]);
  const hiding = (...hiddenRows: readonly number[]) => sheet('Blad1', rows, { hiddenRows }).hiddenRows;
  const filtered = sheet('Blad1', rows, { hiddenRows: [1, 2, 4] });

  it('move with a row that is put in, and one among them is hidden too', () => {
    expect(withRow(filtered, 0).hiddenRows).toEqual(hiding(2, 3, 5));
    expect(withRow(filtered, 2).hiddenRows).toEqual(hiding(1, 2, 3, 5));
    expect(withRow(filtered, 5).hiddenRows).toEqual(hiding(1, 2, 4));
  });

  it('move with a row that is taken out, and are one where they then touch', () => {
    expect(withoutRow(filtered, 0).hiddenRows).toEqual(hiding(0, 1, 3));
    expect(withoutRow(filtered, 3).hiddenRows).toEqual(hiding(1, 2, 3));
    expect(withoutRow(filtered, 4).hiddenRows).toEqual(hiding(1, 2));
  });
});

describe('edits', () => {
  const before = workbook(
    sheet(
      'Kort',
      [
        ['Namn', 'Byta skärmar', null],
        ['Belopp', '23 588 tkr', null],
        ['Summa', 5, 'x'],
      ],
      { merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] },
    ),
    sheet('Annat', [['orörd']]),
  );
  const write = {
    kind: 'write',
    sheet: 'Kort',
    row: 1,
    column: 1,
    before: '23 588 tkr',
    after: 23588,
  } as const;
  const insert = {
    kind: 'insertRow',
    sheet: 'Kort',
    row: 2,
    texts: [{ column: 0, text: 'Tidplan' }],
    between: { column: 0, above: 'Belopp', below: 'Summa' },
  } as const;

  it('are made one after the other; a new row is merged like the one above, and the rest moves down', () => {
    const after = applyEdits(before, [
      write,
      insert,
      { ...write, row: 3, before: 5, after: { formula: '=B2' } },
    ]);
    expect(after.sheets[0]?.cells).toEqual([
      [cell('Namn'), cell('Byta skärmar'), BLANK],
      [cell('Belopp'), cell(23588), BLANK],
      [cell('Tidplan'), BLANK, BLANK],
      [cell('Summa'), { type: 'uncalculated', formula: '=B2' }, cell('x')],
    ]);
    expect(after.sheets[0]?.merges).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 1, rows: 1, columns: 2 },
    ]);
    expect(after.sheets[1]).toBe(before.sheets[1]);
  });

  it('write a number in the format that the cell has', () => {
    const budget = workbook(sheet('Kort', [[shownAs(5, '0" tkr"'), 7]]));
    const edit = { kind: 'write', sheet: 'Kort', row: 0 } as const;
    const after = applyEdits(budget, [
      { ...edit, column: 0, before: 5, after: 6 },
      { ...edit, column: 1, before: 7, after: 8 },
    ]);
    expect(after.sheets[0]?.cells).toEqual([[shownAs(6, '0" tkr"'), cell(8)]]);
  });

  it('are taken back by their inverses, the last first', () => {
    const edits: readonly Edit[] = [write, insert, { ...write, row: 0, before: 'Byta skärmar', after: null }];
    const undo = edits.map(inverseOf).reverse();
    expect(applyEdits(applyEdits(before, edits), undo)).toEqual(before);
  });

  it.each<[string, Edit]>([
    ['another text in the cell', { ...write, before: '30 000 tkr' }],
    ['a text where there was a number', { ...write, row: 2, before: '5' }],
    ['another row above', { ...insert, row: 1 }],
    ['another row below', { ...insert, between: { ...insert.between, below: 'Tidplan' } }],
    ['more in a row to be taken out', { kind: 'deleteRow', sheet: 'Kort', row: 0, texts: insert.texts }],
    [
      'more beside the label',
      { kind: 'deleteRow', sheet: 'Kort', row: 0, texts: [{ column: 0, text: 'Namn' }] },
    ],
    ['no such sheet', { ...write, sheet: 'Borta' }],
  ])('are refused where there is %s', (_, edit) => {
    expect(() => applyEdits(before, [edit])).toThrow(/holds|no sheet/);
  });
});
