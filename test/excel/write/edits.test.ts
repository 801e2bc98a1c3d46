import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { applyEdits } from '../../../src/workbook/apply-edits';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { fixablesIn } from '../../builders/fixes';
import { cellOn } from '../../builders/places';
import type { Content, Edit } from '../../../src/workbook/edit';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { parseCellAddress } from '../../../src/workbook/address';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';

const workbook = {
  sheets: [
    sheet("1.4 Å'n", [
      ['Effektmål', 'Nej'],
      ['Belopp', '23 588 tkr'],
      ['Summa', 5],
    ]),
  ],
};

const gateway = createExcelGateway(() => Promise.resolve());
const write = (cell: string, before: Content, after: Content): Edit => ({
  kind: 'write',
  ...cellOn("1.4 Å'n", cell),
  before,
  after,
});

it('writes numbers as numbers, texts as texts and formulas as formulas, in three round trips', async () => {
  const { grid, syncs } = installHost(workbook);
  await gateway.apply([
    write('B2', '23 588 tkr', 23588),
    write('B1', 'Nej', '=1+1'),
    write('B3', 5, { formula: '=SUM(B2:B2)' }),
    write('C1', null, '2024-01-01'),
  ]);
  expect(syncs()).toBe(3);
  const [first, second, third] = grid.snapshot().sheets[0]?.cells ?? [];
  expect(first?.slice(1)).toEqual([
    { type: 'text', value: '=1+1' },
    { type: 'text', value: '2024-01-01' },
  ]);
  expect(second?.[1]).toEqual({ type: 'number', value: 23588 });
  expect(third?.[1]).toMatchObject({ formula: '=SUM(B2:B2)' });
});

it('writes nothing where a cell holds something else by now, and names the cell', async () => {
  const { grid } = installHost(workbook);
  grid.type("1.4 Å'n", 'B2', '30 000 tkr');
  const before = grid.snapshot();
  await expect(
    gateway.apply([write('B1', 'Nej', 'NEJ'), write('B2', '23 588 tkr', 23588)]),
  ).rejects.toMatchObject({
    problem: 'conflict',
    explanation: { sv: expect.stringContaining("Cell B2 på bladet ”1.4 Å'n” har ändrats") as string },
  });
  expect(grid.snapshot()).toEqual(before);
});

it('puts in rows with their labels, and the undo brings back the workbook as it was', async () => {
  const { grid } = installHost(workbook);
  const before = grid.snapshot();
  const { undo } = await gateway.apply([
    { kind: 'insertRow', sheet: "1.4 Å'n", row: 1, texts: [{ column: 0, text: 'Tidplan' }] },
    { kind: 'insertRow', sheet: "1.4 Å'n", row: 1, texts: [{ column: 0, text: 'Projektmål' }] },
    write('B1', 'Nej', 'NEJ'),
  ]);
  expect(grid.snapshot().sheets[0]?.cells.map(([label]) => label)).toMatchObject([
    { value: 'Effektmål' },
    { value: 'Projektmål' },
    { value: 'Tidplan' },
    { value: 'Belopp' },
    { value: 'Summa' },
  ]);
  for (const edit of undo) await gateway.apply([edit]);
  expect(grid.snapshot()).toEqual(before);
});

it('puts in no row where others have moved meanwhile, and several where they have not', async () => {
  const { grid } = installHost(workbook);
  const row = (at: number, text: string, above: Content, below: Content): Edit => ({
    kind: 'insertRow',
    sheet: "1.4 Å'n",
    row: at,
    texts: [{ column: 0, text }],
    between: { column: 0, above, below },
  });
  const edits = [
    row(0, 'Namn', null, 'Effektmål'),
    row(2, 'Projektmål', 'Effektmål', 'Belopp'),
    row(3, 'Tidplan', 'Effektmål', 'Belopp'),
  ];
  const { undo } = await gateway.apply(edits);
  expect(grid.snapshot().sheets[0]?.cells.map(([label]) => label)).toMatchObject(
    ['Namn', 'Effektmål', 'Projektmål', 'Tidplan', 'Belopp', 'Summa'].map((value) => ({ value })),
  );
  await gateway.apply(undo);
  grid.insertRow("1.4 Å'n", 1);
  const moved = grid.snapshot();
  await expect(gateway.apply(edits)).rejects.toMatchObject({
    problem: 'conflict',
    explanation: { sv: expect.stringContaining('rad 3') as string },
  });
  expect(grid.snapshot()).toEqual(moved);
});

it('takes out no row that holds more than was put in', async () => {
  const { grid } = installHost(workbook);
  const { undo } = await gateway.apply([
    { kind: 'insertRow', sheet: "1.4 Å'n", row: 1, texts: [{ column: 0, text: 'Tidplan' }] },
  ]);
  grid.type("1.4 Å'n", 'B2', '2024');
  const filled = grid.snapshot();
  await expect(gateway.apply(undo)).rejects.toMatchObject({ problem: 'conflict' });
  expect(grid.snapshot()).toEqual(filled);
});

it('writes a number and a formula in cells formatted as text, and the undo brings back text and format', async () => {
  const { grid } = installHost(workbook);
  grid.formatAsText("1.4 Å'n", 'B2');
  grid.formatAsText("1.4 Å'n", 'B3');
  const before = grid.snapshot();
  const { undo } = await gateway.apply([
    write('B2', '23 588 tkr', 23588),
    write('B3', 5, { formula: '=SUM(B2:B2)' }),
  ]);
  const [, second, third] = grid.snapshot().sheets[0]?.cells ?? [];
  expect(second?.[1]).toEqual({ type: 'number', value: 23588 });
  expect(third?.[1]).toMatchObject({ formula: '=SUM(B2:B2)' });
  await gateway.apply(undo);
  expect(grid.snapshot()).toEqual(before);
  await gateway.apply([write('B2', '23 588 tkr', '23588')]);
  expect(grid.snapshot().sheets[0]?.cells[1]?.[1]).toEqual({ type: 'text', value: '23588' });
});

describe('a number where no number stood', () => {
  const NAME = "1.4 Å'n";
  const column = (...values: readonly (string | number)[]) =>
    installHost({ sheets: [sheet(NAME, [['Belopp', 'Belopp'], ...values.map((value) => ['HR', value])])] });
  const formatOf = async (cell: string): Promise<unknown> => {
    const place = parseCellAddress(cell);
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(NAME)
        .getRangeByIndexes(place?.row ?? 0, place?.column ?? 0, 1, 1)
        .load({ numberFormat: true });
      await context.sync();
      return range.numberFormat[0]?.[0] as unknown;
    });
  };
  const dress = async (cell: string, format: string): Promise<void> => {
    const place = parseCellAddress(cell);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.getItem(NAME);
      sheets.getRangeByIndexes(place?.row ?? 0, place?.column ?? 0, 1, 1).numberFormat = [[format]];
      await context.sync();
    });
  };

  it('gets the number format of the nearest amount of its column, and not that of a share', async () => {
    column(0.5, '23 588 tkr', 77587);
    await dress('B2', '0%');
    await dress('B4', '#,##0 "tkr"');
    await gateway.apply([write('B3', '23 588 tkr', 23588)]);
    expect(await formatOf('B3')).toBe('#,##0 "tkr"');
  });

  it('gets its thousands apart where the column has no number, and keeps a format of its own', async () => {
    column('23 588 tkr', '1,5 tkr', '3 tkr');
    await dress('B4', '0.0');
    await gateway.apply([
      write('B2', '23 588 tkr', 23588),
      write('B3', '1,5 tkr', 1.5),
      write('B4', '3 tkr', 3),
    ]);
    expect([await formatOf('B2'), await formatOf('B3'), await formatOf('B4')]).toEqual([
      '#,##0',
      '#,##0.##',
      '0.0',
    ]);
  });

  it('looks as the others of its column do where they have no format', async () => {
    column('23 588 tkr', 77587);
    await gateway.apply([write('B2', '23 588 tkr', 23588)]);
    expect(await formatOf('B2')).toBe('General');
  });
});

it('gives a new row the merged cells of the row above, its label in a cell of its own', async () => {
  const { grid } = installHost({
    sheets: [
      sheet(
        "1.4 Å'n",
        [
          ['Effektmål', 'Nej'],
          ['Belopp', '5'],
        ],
        { merges: [{ row: 0, column: 1, rows: 1, columns: 3 }] },
      ),
    ],
  });
  await gateway.apply([
    { kind: 'insertRow', sheet: "1.4 Å'n", row: 1, texts: [{ column: 0, text: 'Tidplan' }] },
  ]);
  expect(grid.snapshot().sheets[0]?.merges).toContainEqual({ row: 1, column: 1, rows: 1, columns: 3 });
});

it('writes in unlocked cells of a protected sheet, and says which cell is locked', async () => {
  const { grid } = installHost(workbook);
  grid.unlock("1.4 Å'n", 'B1');
  grid.protect("1.4 Å'n");
  await gateway.apply([write('B1', 'Nej', 'NEJ')]);
  expect(grid.snapshot().sheets[0]?.cells[0]?.[1]).toEqual({ type: 'text', value: 'NEJ' });
  await expect(gateway.apply([write('B2', '23 588 tkr', 23588)])).rejects.toMatchObject({
    problem: 'protected',
    explanation: { sv: expect.stringContaining('Cell B2') as string },
  });
});

it('takes back what it had made when Excel stops half way', async () => {
  const { grid, failNext } = installHost(workbook);
  const before = grid.snapshot();
  const edits: Edit[] = [
    { kind: 'insertRow', sheet: "1.4 Å'n", row: 1, texts: [{ column: 0, text: 'Tidplan' }] },
    write('B1', 'Nej', 'NEJ'),
  ];
  const stop = grid.watch(({ kind }) => {
    if (kind === 'changed') failNext('GeneralException');
    stop();
  });
  await expect(gateway.apply(edits)).rejects.toMatchObject({ problem: 'unknown' });
  expect(grid.snapshot()).toEqual(before);
});

it('says which sheet is protected, and which is gone', async () => {
  const { grid } = installHost(workbook);
  grid.protect("1.4 Å'n");
  await expect(gateway.apply([write('B1', 'Nej', 'NEJ')])).rejects.toMatchObject({
    problem: 'protected',
    explanation: { sv: expect.stringContaining("1.4 Å'n") as string },
  });
  await expect(
    gateway.apply([{ kind: 'write', sheet: 'Borta', row: 0, column: 0, before: null, after: 1 }]),
  ).rejects.toMatchObject({ problem: 'sheetMissing' });
});

/** Formulas for themselves: who calculates them is not at stake. */
const withoutResults = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => cell.formula ?? cell)),
  }));

describe('the fixes of a real submission', () => {
  const file = path.join(
    __dirname,
    '../../../assets/arlig-analys-2024/arlig-analys-2024-demokrati-och-medborgarservice.xlsx',
  );
  const submitted = readWorkbookFile(new Uint8Array(readFileSync(file)));
  const fixes = fixablesIn(submitted).flatMap((fixable) => fixable.fixes);

  it('change a workbook in Excel as they change the workbook as plain data', async () => {
    expect(fixes.length).toBeGreaterThan(10);
    for (const { edits } of fixes) {
      const { grid } = installHost(submitted);
      const { undo } = await gateway.apply(edits);
      expect(withoutResults(grid.snapshot())).toEqual(withoutResults(applyEdits(submitted, edits)));
      expect(applyEdits(applyEdits(submitted, edits), undo)).toEqual(submitted);
    }
  });
});
