import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { writeHere } from '../../../src/taskpane/underlag/write-here';
import { compileUnderlag } from '../../../src/underlag/underlag';
import { sheet } from '../../../src/workbook/from-values';
import { cellAddress } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readReal } from '../../underlag/real';

const gateway = createExcelGateway(() => Promise.resolve());
const real = readReal().slice(0, 2);
const state = { underlag: compileUnderlag(real), choices: [] };

/** The address of the first cell below a header. */
function below(workbook: WorkbookSnapshot, name: string, header: string) {
  const found = workbook.sheets.find((each) => each.name === name);
  const row =
    found?.cells.findIndex((cells) => cells.some((each) => 'value' in each && each.value === header)) ?? -1;
  const column = found?.cells[row]?.findIndex((each) => 'value' in each && each.value === header) ?? -1;
  return { row: row + 1 + (found?.area.row ?? 0), column: column + (found?.area.column ?? 0) };
}

it('writes in an open workbook, and again in place with what people have written', async () => {
  const { grid } = installHost({ sheets: [sheet('Blad1', [['Mitt']])] });
  expect(await writeHere(gateway, state)).toMatchObject({ kind: 'written', kept: 0 });
  const first = grid.snapshot();
  expect(first.sheets.map(({ name }) => name)).toEqual([
    ...['Blad1', 'Kostnader', 'Nya insatser', 'Pågående insatser'],
    ...['Stämmer inte', 'Ramar', 'Frågor', 'Sammanfattning'],
  ]);
  const at = below(first, 'Ramar', 'Motivering');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Ramar').getRange(cellAddress(at.row, at.column));
    cell.formulas = [['Efter mötet']];
    await context.sync();
  });
  const again = { underlag: compileUnderlag([...real].reverse()), choices: [] };
  expect(await writeHere(gateway, again)).toMatchObject({ kind: 'written', kept: 1, lost: [] });
  const second = grid.snapshot();
  expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  const ramar = second.sheets.find(({ name }) => name === 'Ramar');
  const row = ramar?.cells.find((cells) =>
    cells.some((each) => 'value' in each && each.value === 'Efter mötet'),
  );
  expect(row?.map((each) => ('value' in each ? each.value : ''))).toEqual(
    expect.arrayContaining(['Nämnden för demokrati och medborgarservice', 'Förvaltning av bastjänster', 'A']),
  );
  expect(second.sheets[0]?.cells[0]?.[0]).toMatchObject({ value: 'Mitt' });
});

it('writes beside a sheet of the user with one of its names, and its formulas say so', async () => {
  const { grid } = installHost({ sheets: [sheet('Kostnader', [['Mina kostnader', 12]])] });
  const written = await writeHere(gateway, state);
  expect(written).toMatchObject({ names: expect.arrayContaining(['Kostnader 2', 'Ramar']) as string[] });
  const { sheets } = grid.snapshot();
  expect(sheets[0]?.cells).toEqual([
    [expect.objectContaining({ value: 'Mina kostnader' }), expect.objectContaining({ value: 12 })],
  ]);
  const formulas = sheets.flatMap(({ cells }) => cells.flat().flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter((formula) => formula.includes("'Kostnader'!"))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes("'Kostnader 2'!")).length).toBeGreaterThan(20);
});
