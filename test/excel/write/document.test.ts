import { EMPTY_MEMORY } from '../../../src/findings/document';
import { NO_POLICY } from '../../../src/findings/policy';
import { provenanceOf } from '../../../src/rules/provenance';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { check } from '../../../src/rules/engine';
import { reviewIdentified } from '../../../src/findings/review';
import { buildReport, type Report, REPORT_TITLES, reportSheet } from '../../../src/taskpane/overview/report';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import { words } from '../../../src/taskpane/shared/words';
import { DEFAULT_SETTINGS } from '../../../src/findings/settings';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import { recognise } from '../../../src/recognise/recognise';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';

const gateway = createExcelGateway(() => Promise.resolve());
const write = (told: Report): Promise<string> => gateway.writeSheet(reportSheet(told), REPORT_TITLES);

const report = (count: number): Report => ({
  title: 'Granskningsrapport',
  lead: ['Nämnden', '=HYPERLINK("x")'],
  columns: ['Regel', 'Cell', 'Meddelande'],
  rows: Array.from({ length: count }, (_, index) => [
    `Regel ${String(index)}`,
    { link: { sheet: `A "b" 'c'`, row: 5, column: 1 }, text: 'B6' },
    '=1+1',
  ]),
});

const workbook = { sheets: [sheet('1.4', [['a']])] };

it('is a table on a sheet of its own, with links and texts that are never formulas', async () => {
  const { grid } = installHost(workbook);
  expect(await write(report(2))).toBe('Granskningsrapport');
  const written = grid.snapshot().sheets[1];
  expect(written?.cells[4]).toEqual(
    [
      { type: 'text', value: 'Regel', formula: undefined },
      { type: 'text', value: 'Cell' },
      { type: 'text', value: 'Meddelande' },
    ].map(({ type, value }) => ({ type, value })),
  );
  expect(written?.cells[5]?.[1]).toEqual({
    type: 'text',
    value: 'B6',
    formula: `=HYPERLINK("#'A ""b"" ''c'''!B6","B6")`,
  });
  expect(written?.cells[5]?.[2]).toEqual({ type: 'text', value: '=1+1' });
  expect(written?.cells[2]?.[0]).toEqual({ type: 'text', value: '=HYPERLINK("x")' });
  expect(grid.extras.tables).toMatchObject([{ area: { row: 4, column: 0, rows: 3, columns: 3 } }]);
});

it('written again is the same, and shorter where there is less to tell', async () => {
  const { grid } = installHost(workbook);
  await write(report(5));
  const first = grid.snapshot();
  await write(report(5));
  expect(grid.snapshot()).toEqual(first);
  await write(report(1));
  expect(grid.snapshot().sheets).toHaveLength(2);
  expect(grid.snapshot().sheets[1]?.area.rows).toBe(6);
  expect(grid.extras.tables).toMatchObject([{ area: { rows: 2 } }]);
  await write(report(0));
  expect(grid.extras.tables).toMatchObject([{ area: { rows: 2 } }]);
});

it('leaves a sheet of the user’s with that name alone, and notes below and beside the table', async () => {
  const { grid } = installHost({ sheets: [sheet('granskningsrapport', [['min']])] });
  const name = await write(report(2));
  expect(name).toBe('Granskningsrapport 2');
  grid.type(name, 'E6', 'Egen anteckning');
  await write(report(2));
  expect(grid.snapshot().sheets[0]?.cells).toEqual([[{ type: 'text', value: 'min' }]]);
  expect(grid.snapshot().sheets[1]?.cells[5]?.[4]).toEqual({ type: 'text', value: 'Egen anteckning' });
});

it('keeps what stands below the table when it grows, and a column that the user has added', async () => {
  const { grid } = installHost(workbook);
  const name = await write(report(1));
  grid.type(name, 'A8', 'Egen anteckning');
  grid.type(name, 'D6', 'Ansvarig: Bo');
  const [table] = grid.extras.tables;
  if (table !== undefined) table.area = { ...table.area, columns: 4 };
  await write(report(4));
  const cells = grid.snapshot().sheets[1]?.cells;
  expect(cells?.[10]?.[0]).toEqual({ type: 'text', value: 'Egen anteckning' });
  expect(cells?.[5]?.[3]).toEqual({ type: 'text', value: 'Ansvarig: Bo' });
  expect(table?.area).toEqual({ row: 4, column: 0, rows: 5, columns: 4 });
});

it('follows its table when the user has put in rows above, with filters and a row of totals taken off', async () => {
  const { grid } = installHost(workbook);
  const name = await write(report(2));
  grid.insertRow(name, 0);
  grid.insertRow(name, 4);
  grid.type(name, 'A5', 'Egen rad');
  const [table] = grid.extras.tables;
  if (table !== undefined) {
    table.isFiltered = true;
    table.showTotals = true;
    table.area = { ...table.area, rows: 4 };
  }
  await write({ ...report(1), lead: ['Nämnden', 'Senare'] });
  const column = grid.snapshot().sheets[1]?.cells.map(([cell]) => (cell?.type === 'text' ? cell.value : ''));
  expect(column?.slice(0, 8)).toEqual([
    'Granskningsrapport',
    'Nämnden',
    'Senare',
    'Egen rad',
    '',
    'Regel',
    'Regel 0',
  ]);
  expect(table).toMatchObject({ area: { row: 6, rows: 2 }, isFiltered: false, showTotals: false });
});

it('of very many findings is sent in parts, each within the limit', async () => {
  const { grid } = installHost(workbook, { payloadLimit: 2_000_000 });
  await write({
    ...report(0),
    rows: Array.from({ length: 5000 }, (_, index) => [String(index), 'B6', 'x'.repeat(900)]),
  });
  expect(grid.snapshot().sheets[1]?.area.rows).toBe(5005);
});

it.each([3, 4000])('of %d findings is written in two round trips, and again in four', async (count) => {
  const { syncs } = installHost(workbook);
  await write(report(count));
  expect(syncs()).toBe(2);
  await write(report(count));
  expect(syncs()).toBe(6);
});

/** As long as people's findings are told, with all that a report says of each. */
const long = (count: number): Report => ({
  ...report(0),
  columns: Array.from({ length: 10 }, (_, column) => `Kolumn ${String(column)}`),
  rows: Array.from({ length: count }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => `${String(row)} ${'ord '.repeat(column === 5 ? 60 : 5)}`),
  ),
});

it('of ten thousand findings is written whole within the limits of Excel on the web', async () => {
  const { grid } = installHost(workbook);
  await write(long(10_000));
  const cells = grid.snapshot().sheets[1]?.cells ?? [];
  expect(cells).toHaveLength(10_005);
  expect(cells.at(-1)?.[9]).toMatchObject({ value: expect.stringMatching(/^9999 /) as unknown });
});

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** The context, whose request of this number fails. */
function failAt(
  context: Excel.RequestContext,
  request: number,
  host: ReturnType<typeof installHost>,
): Excel.RequestContext {
  let count = 0;
  return new Proxy(context, {
    get: (target, key) => {
      if (key !== 'sync') return Reflect.get(target, key) as unknown;
      return () => {
        count += 1;
        if (count === request) host.failNext('MemoryLimitReached');
        return target.sync();
      };
    },
  });
}

it.each([
  ['new', 0, 4],
  ['written again', 3, 6],
])('leaves no half report where Excel stops in the middle of one that is %s', async (_, before, request) => {
  const host = installHost(workbook);
  if (before > 0) await write({ ...long(before) });
  // The parts of a report are written one after the other; of them one in the middle fails.
  const failing = Excel.run;
  const spy = jest
    .spyOn(Excel, 'run')
    .mockImplementation(((options: Excel.RunOptions, batch: Batch) =>
      failing(options, (context) => batch(failAt(context, request, host)))) as never);
  await expect(write(long(10_000))).rejects.toMatchObject({ problem: 'tooLarge' });
  spy.mockRestore();
  const rows = host.grid.snapshot().sheets[1]?.cells ?? [];
  expect(rows.findLast((row) => row.some(({ type }) => type !== 'blank'))?.[0]).toMatchObject({
    value: 'Kolumn 0',
  });
  await write(long(2));
  expect(host.grid.snapshot().sheets[1]?.cells.findLast((row) => row[0]?.type === 'text')?.[0]).toMatchObject(
    {
      value: expect.stringMatching(/^1 /) as unknown,
    },
  );
});

it('refuses a sheet that asks for what only files are written with', async () => {
  installHost(workbook);
  const asking = { ...reportSheet(report(1)), isProtected: true } as const;
  await expect(gateway.writeSheet(asking, REPORT_TITLES)).rejects.toThrow();
});

it('is found again under another name', async () => {
  const { grid } = installHost(workbook);
  await write(report(1));
  grid.rename('Granskningsrapport', 'Våra fynd');
  expect(await write(report(2))).toBe('Våra fynd');
});

it('says so where sheets cannot be added', async () => {
  const { grid } = installHost(workbook);
  grid.protectStructure();
  await expect(write(report(1))).rejects.toMatchObject({ problem: 'protected' });
});

it.each(['intraservice', 'demokrati-och-medborgarservice', 'inkop-och-upphandling'])(
  'of %s changes nothing of what is found in the workbook',
  async (name) => {
    const file = path.join(__dirname, `../../../assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`);
    const snapshot = readWorkbookFile(readFileSync(file));
    const checked = await checkWorkbook(snapshot, DEFAULT_SETTINGS);
    const { grid } = installHost(snapshot);
    const result = { ...checked, workbook: snapshot, checkedAt: new Date(0) };
    const review = reviewIdentified(checked.findings, []);
    const provenance = provenanceOf({
      submission: checked.submission,
      review,
      document: EMPTY_MEMORY,
      workbook: snapshot,
      policy: NO_POLICY,
      checkedAt: new Date(0),
    });
    await gateway.writeSheet(
      buildReport({ result, review, provenance, rules: new Map() }, words.sv),
      REPORT_TITLES,
    );
    const after = check(recognise(grid.snapshot(), mall2024));
    expect(after).toEqual(checked.findings.map(({ finding }) => finding));
  },
);
