import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import type { AlternativeChoice } from '../../../src/underlag/alternatives';
import { Decimal } from '../../../src/money/decimal';
import { writeHere } from '../../../src/taskpane/underlag/write-here';
import { compileUnderlag } from '../../../src/underlag/underlag';
import { sheet } from '../../../src/workbook/from-values';
import { cellAddress } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readReal } from '../../underlag/real';

const gateway = createExcelGateway(() => Promise.resolve());
const real = readReal().slice(0, 2);
const state = { underlag: compileUnderlag(real), choices: [], written: [], answers: [] };

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
  const again = { ...state, underlag: compileUnderlag([...real].reverse()) };
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

/** A cell's value by the text in its row and the header of its column; "" for nothing. */
function valueBeside(workbook: WorkbookSnapshot, name: string, texts: readonly string[], header: string) {
  const found = workbook.sheets.find((each) => each.name === name);
  const rows = (found?.cells ?? []).map((row) => row.map((each) => ('value' in each ? each.value : '')));
  const column = rows.map((row) => row.indexOf(header)).find((at) => at !== -1) ?? -1;
  return rows.find((row) => texts.every((text) => row.includes(text)))?.[column] ?? '';
}

it('draws its charts and sets its lists of answers, anew and once each time', async () => {
  const { grid } = installHost({ sheets: [sheet('Blad1', [['Mitt']])] });
  await writeHere(gateway, state);
  const drawn = () => grid.extras.charts.map(({ name, type, series }) => [name, type, series.length]);
  expect(drawn()).toEqual([
    ['Kostnader 1', 'ColumnClustered', 2],
    ['Kostnader 2', 'ColumnStacked100', 1],
    ['Kostnader 3', 'ColumnStacked100', 2],
  ]);
  const rules = () =>
    grid.extras.formats.flatMap(({ property, value }) => (property === 'validation rule' ? [value] : []));
  expect(rules()).toContainEqual({
    list: { inCellDropDown: true, source: 'frågad,besvarad,godtagen' },
  });
  expect(JSON.stringify(rules())).toMatch(/='Ramar'!\$R\$8:\$R\$/);
  await writeHere(gateway, { ...state, underlag: compileUnderlag(readReal()) });
  expect(drawn().map(([name, , series]) => [name, series])).toEqual([
    ['Kostnader 1', 3],
    ['Kostnader 2', 2],
    ['Kostnader 3', 2],
  ]);
});

it('moves its tables down when a supplier comes, and all that people have written goes with the rows', async () => {
  const { grid } = installHost({ sheets: [sheet('Blad1', [['Mitt']])] });
  await writeHere(gateway, state);
  const first = grid.snapshot();
  const own = (name: string, header: string, text: string): void => {
    const at = below(first, name, header);
    grid.type(name, cellAddress(at.row, at.column), text);
  };
  own('Kostnader', 'Kommentar', 'Stäms av med ekonomi');
  own('Sammanfattning', 'Bedömning', 'Håller med');
  own('Frågor', 'Svar', 'Det kommer');
  const whole = { ...state, underlag: compileUnderlag(readReal()) };
  expect(await writeHere(gateway, whole)).toMatchObject({ kind: 'written', kept: 3, lost: [] });
  const second = grid.snapshot();
  const rowOf = (of: WorkbookSnapshot) => below(of, 'Kostnader', 'Kommentar').row;
  expect(rowOf(second)).toBeGreaterThan(rowOf(first));
  const text = (name: string, header: string) =>
    second.sheets
      .find((each) => each.name === name)
      ?.cells.flat()
      .some((each) => 'value' in each && each.value === header);
  expect(text('Kostnader', 'Stäms av med ekonomi')).toBe(true);
  expect(
    valueBeside(second, 'Kostnader', ['Göteborgs Stads kontaktcenter', 'förvaltning'], 'Kommentar'),
  ).toBe('Stäms av med ekonomi');
  expect([text('Sammanfattning', 'Håller med'), text('Frågor', 'Det kommer')]).toEqual([true, true]);
  // Back to two suppliers nothing of the third stays above the tables.
  await writeHere(gateway, state);
  const third = grid.snapshot().sheets.find(({ name }) => name === 'Sammanfattning');
  expect(JSON.stringify(third?.cells)).not.toContain('Intraservice.xlsx');
});

it('leaves to the sheet what the pane has set there, and takes away what the pane took away', async () => {
  const { grid } = installHost({ sheets: [sheet('Blad1', [['Mitt']])] });
  const [DOM = ''] = state.underlag.suppliers.map(({ supplier }) => supplier);
  const set: AlternativeChoice = {
    ...{ supplier: DOM, alternative: 'B', kind: 'bastjanst', cost: 'utveckling' },
    adjustments: [{ what: 'Göteborgsförslaget', tkr: new Decimal(300) }],
    ...{ reduction: null, base: null, index: null },
  };
  const key = [DOM, 'Utveckling av bastjänster', 'B'];
  const adjusted = () => valueBeside(grid.snapshot(), 'Ramar', key, 'Justering');
  await writeHere(gateway, { ...state, choices: [set] });
  expect(adjusted()).toBe(300);
  const at = (grid.snapshot().sheets.find(({ name }) => name === 'Ramar')?.cells ?? []).findIndex((row) =>
    key.every((text) => row.some((each) => 'value' in each && each.value === text)),
  );
  grid.type('Ramar', `H${String(at + 1)}`, 400);
  await writeHere(gateway, { ...state, choices: [set], written: [set] });
  expect(adjusted()).toBe(400);
  const rows = grid.snapshot().sheets.find(({ name }) => name === 'Ramar')?.area.rows;
  await writeHere(gateway, { ...state, choices: [], written: [set] });
  // A formula again, of what may be chosen beside.
  expect(adjusted()).toBe(0);
  expect(valueBeside(grid.snapshot(), 'Ramar', key, 'Justeringen avser')).toBe('');
  expect(grid.snapshot().sheets.find(({ name }) => name === 'Ramar')?.area.rows).toBe(rows);
});

it('writes nothing where the sheets are of another year, or where they have been moved', async () => {
  const { grid } = installHost({ sheets: [sheet('Blad1', [['Mitt']])] });
  await writeHere(gateway, state);
  grid.type('Ramar', 'A1', 'Ekonomiska ramar 2023');
  const before = grid.snapshot();
  expect(await writeHere(gateway, state)).toEqual({ kind: 'anotherYear', sheet: 'Ramar' });
  grid.type('Ramar', 'A1', 'Våra ramar');
  expect(await writeHere(gateway, state)).toEqual({ kind: 'moved', sheet: 'Ramar' });
  grid.type('Ramar', 'A1', 'Ekonomiska ramar 2023');
  expect(grid.snapshot()).toEqual(before);
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
