import { createExcelGateway } from '../../../src/excel/excel-gateway';
import type { Mark } from '../../../src/excel/gateway';
import { MARK_FORMULA } from '../../../src/excel/write/marks';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { cellOn } from '../../builders/places';

const workbook = { sheets: [sheet('1.4', [['a', 'b']]), sheet('2.2', [['c']])] };
const gateway = createExcelGateway(() => Promise.resolve());
const mark = (cell: string, severity: Mark['severity'] = 'fel', on = '1.4'): Mark => ({
  place: cellOn(on, cell),
  severity,
});

it('marks cells by a format of their severity, and takes away just those again', async () => {
  const { grid } = installHost(workbook);
  const own = {
    sheet: grid.sheets()[0]?.id ?? '',
    type: 'Custom' as const,
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    formula: '=A1>1',
    look: new Map(),
  };
  grid.extras.conditionalFormats.push(own);
  expect(await gateway.mark([mark('A1'), mark('B1', 'varning'), mark('A1', 'info', '2.2')])).toEqual({
    done: 3,
    skipped: [],
  });
  const ours = grid.extras.conditionalFormats.filter(({ formula }) => formula === MARK_FORMULA);
  expect(ours).toHaveLength(3);
  expect(new Set(ours.map(({ look }) => look.get('fill'))).size).toBe(3);
  expect(await gateway.unmark()).toEqual({ done: 3, skipped: [] });
  expect(grid.extras.conditionalFormats).toEqual([own]);
});

it('marked again the marks are those of the latest check', async () => {
  const { grid } = installHost(workbook);
  await gateway.mark([mark('A1'), mark('B1')]);
  await gateway.mark([mark('B1')]);
  expect(grid.extras.conditionalFormats).toHaveLength(1);
  expect(grid.extras.conditionalFormats[0]?.areas).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
});

it('marks thousands of cells in as many round trips as few', async () => {
  const marks = Array.from({ length: 5000 }, (_, row): Mark => ({
    place: { sheet: '1.4', row, column: row % 7 },
    severity: 'fel',
  }));
  const few = installHost(workbook);
  await gateway.mark([mark('A1')]);
  const many = installHost(workbook);
  await gateway.mark(marks);
  expect(many.syncs()).toBe(few.syncs());
  expect(many.grid.extras.conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(5000);
});

it('marks a cell with several findings once, by the gravest', async () => {
  const { grid } = installHost(workbook);
  expect(await gateway.mark([mark('A1', 'fel'), mark('A1', 'info'), mark('A1', 'varning')])).toEqual({
    done: 1,
    skipped: [],
  });
  expect(grid.extras.conditionalFormats).toHaveLength(1);
  expect(grid.extras.conditionalFormats[0]?.look.get('bold')).toBe(true);
});

it('knows its marks among formats of other types, which have no formula', async () => {
  const { grid } = installHost(workbook);
  await gateway.mark([mark('A1'), mark('B1')]);
  const scale = {
    sheet: grid.sheets()[0]?.id ?? '',
    type: 'ColorScale' as const,
    areas: [{ row: 0, column: 0, rows: 9, columns: 2 }],
    formula: '',
    look: new Map<string, unknown>(),
  };
  grid.extras.conditionalFormats.push(scale);
  expect(await gateway.unmark()).toEqual({ done: 2, skipped: [] });
  expect(grid.extras.conditionalFormats).toEqual([scale]);
});

it('marks the other sheets when one has gone meanwhile', async () => {
  const { grid } = installHost(workbook);
  const outcome = await gateway.mark([mark('A1'), mark('A1', 'fel', 'Borttaget')]);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ sheet: 'Borttaget', count: 1 }] });
  expect(grid.extras.conditionalFormats).toHaveLength(1);
});

it('leaves protected sheets, and tells of them', async () => {
  const { grid } = installHost(workbook);
  grid.protect('2.2');
  const outcome = await gateway.mark([mark('A1'), mark('A1', 'fel', '2.2')]);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ sheet: '2.2', count: 1 }] });
  expect(outcome.skipped[0]?.why.sv).toContain('skyddat');
});

it('says which Excel it needs', async () => {
  installHost(workbook, { apiVersion: '1.8' });
  await expect(gateway.mark([mark('A1')])).rejects.toMatchObject({ problem: 'tooOld' });
});

describe('what follows a mend', () => {
  const marked = ({ extras }: ReturnType<typeof installHost>['grid']) =>
    extras.conditionalFormats.map(({ areas, look }) => [areas[0]?.row, areas[0]?.column, look.get('bold')]);

  it('takes the marks of an earlier session from cells without findings, where they stand now', async () => {
    const { grid } = installHost(workbook);
    await gateway.mark([mark('A1'), mark('B1'), mark('A1', 'info', '2.2')]);
    const later = createExcelGateway(() => Promise.resolve());
    expect(await later.follow({ open: [mark('B1'), mark('C1')], gone: [] })).toBe(true);
    expect(marked(grid)).toEqual([[0, 1, true]]);
    expect(await later.follow({ open: [], gone: [] })).toBe(false);
    expect(grid.extras.conditionalFormats).toEqual([]);
  });

  it('marks a cell anew as it is found now, and writes nothing where all is right', async () => {
    const { grid } = installHost(workbook);
    await gateway.mark([mark('A1'), mark('B1', 'varning')]);
    const before = [...grid.extras.conditionalFormats];
    await gateway.follow({ open: [mark('A1'), mark('B1', 'varning')], gone: [] });
    expect(grid.extras.conditionalFormats).toEqual(before);
    await gateway.follow({ open: [mark('A1', 'varning'), mark('B1', 'varning')], gone: [] });
    expect(marked(grid)).toEqual([[0, 0, false]]);
    expect(grid.extras.conditionalFormats[0]?.areas).toHaveLength(2);
  });

  it('goes in the same step to undo as the mend, where Excel can', async () => {
    installHost(workbook);
    await gateway.mark([mark('A1')]);
    const run = jest.spyOn(Excel, 'run');
    const edit = { kind: 'write', sheet: '1.4', row: 0, column: 0, before: 'a', after: 'mer' } as const;
    expect(await gateway.apply([edit], { open: [], gone: [] })).toMatchObject({ isOursLeft: false });
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ mergeUndoGroup: true }]);
    run.mockRestore();
  });
});
