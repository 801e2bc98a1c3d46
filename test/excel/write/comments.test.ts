import { COMMENT_HEADING } from '../../../src/excel/write/comments';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { cellOn } from '../../builders/places';

const NAME = "1.4 Å'n";
const workbook = { sheets: [sheet(NAME, [['a', 'b']]), sheet('Blad', [['c']])] };
const gateway = createExcelGateway(() => Promise.resolve());
const on = (cell: string, text = '=Skriv effektmål', at = NAME) => ({ place: cellOn(at, cell), text });
const content = (text: string): string => `${COMMENT_HEADING}\n${text}`;

it('writes a comment in each cell, and a reply where there is one already', async () => {
  const { grid } = installHost(workbook);
  const id = grid.sheets()[0]?.id ?? '';
  grid.extras.comments.push({ sheet: id, row: 0, column: 1, content: 'Kolla', replies: [] });
  expect(await gateway.comment([on('A1'), on('B1'), on('A1', 'Och mer', 'Blad')])).toEqual({
    done: 3,
    skipped: [],
  });
  expect(grid.extras.comments.map(({ content: text, replies }) => [text, replies])).toEqual([
    ['Kolla', [content('=Skriv effektmål')]],
    [content('=Skriv effektmål'), []],
    [content('Och mer'), []],
  ]);
});

it('writes the same once, and two findings of a cell in one thread', async () => {
  const { grid } = installHost(workbook);
  await gateway.comment([on('A1'), on('A1', 'Annat')]);
  await gateway.comment([on('A1'), on('A1', 'Annat')]);
  expect(grid.extras.comments).toMatchObject([
    { content: content('=Skriv effektmål'), replies: [content('Annat')] },
  ]);
});

it('takes away its own comments and replies, and none that somebody has answered', async () => {
  const { grid } = installHost(workbook);
  const id = grid.sheets()[0]?.id ?? '';
  grid.extras.comments.push({ sheet: id, row: 5, column: 0, content: 'Kolla', replies: ['Ja'] });
  await gateway.comment([on('A1'), on('B1'), on('A6')]);
  grid.extras.comments.find(({ row, column }) => row === 0 && column === 1)?.replies.push('Ska rättas');
  const outcome = await gateway.removeComments();
  expect(outcome).toMatchObject({ done: 2, skipped: [{ sheet: NAME, count: 1 }] });
  expect(grid.extras.comments.map(({ content: text, replies }) => [text, replies])).toEqual([
    ['Kolla', ['Ja']],
    [content('=Skriv effektmål'), ['Ska rättas']],
  ]);
});

it('lets comments follow what is found: those of cells without findings go, and what is said of what is gone', async () => {
  const { grid } = installHost(workbook);
  await gateway.comment([on('A1'), on('B1'), on('A1', 'Annat', 'Blad'), on('B1', 'Mer')]);
  const { place } = on('B1');
  const open = [{ place, severity: 'fel' as const }];
  expect(await gateway.follow({ open, gone: [on('B1', 'Mer')] })).toBe(true);
  expect(grid.extras.comments.map(({ column, content: text, replies }) => [column, text, replies])).toEqual([
    [1, content('=Skriv effektmål'), []],
  ]);
  expect(await gateway.follow({ open: [], gone: [] })).toBe(false);
  expect(grid.extras.comments).toEqual([]);
});

/**
 * Makes the client library know `workbook.notes`, as Microsoft's newest does and that of the package does not. Its
 * items are taken for comments, which tell their place in the same way.
 */
function knowNotes(): () => void {
  const { prototype } = Excel.Workbook as unknown as { readonly prototype: object };
  Object.defineProperty(prototype, 'notes', {
    configurable: true,
    get(this: Excel.Workbook): unknown {
      return BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, 'Notes', true, 4);
    },
  });
  const { BatchApiHelper } = OfficeExtension as unknown as {
    readonly BatchApiHelper: { readonly createPropertyObject: (...args: unknown[]) => unknown };
  };
  return () => Reflect.deleteProperty(prototype, 'notes');
}

it('comments on cells though the client library knows no notes, whatever Excel says that it has', async () => {
  const { grid } = installHost(workbook);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
  expect('notes' in Excel.Workbook.prototype).toBe(false);
  expect(await gateway.comment([on('A1')])).toEqual({ done: 1, skipped: [] });
  expect(grid.extras.comments).toHaveLength(1);
});

it('passes over cells with notes that Excel does not tell of, and writes the others once each', async () => {
  const host = installHost(workbook);
  const id = host.grid.sheets()[0]?.id ?? '';
  for (const column of [1, 3]) host.grid.extras.notes.push({ sheet: id, row: 0, column });
  const outcome = await gateway.comment(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => on(cell)));
  expect(outcome).toMatchObject({ done: 3, skipped: [{ sheet: NAME, count: 2 }] });
  expect(outcome.skipped[0]?.why.sv).toContain('troligen för att cellen redan har en anteckning');
  expect(host.grid.extras.comments.map(({ column }) => column)).toEqual([0, 2, 4]);
  expect(host.grid.extras.comments.every(({ replies }) => replies.length === 0)).toBe(true);
  // There are no comments to ask the places of at first.
  expect(host.syncs()).toBe(2 + 2 * 3);
});

it('gives up where Excel takes none', async () => {
  const host = installHost(workbook);
  const id = host.grid.sheets()[0]?.id ?? '';
  for (let column = 0; column < 9; column += 1) host.grid.extras.notes.push({ sheet: id, row: 0, column });
  const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1'].map((cell) => on(cell));
  await expect(gateway.comment(cells)).rejects.toMatchObject({ problem: 'unknown' });
  expect(host.grid.extras.comments).toEqual([]);
});

it('leaves cells with notes of the older kind, which can hold no comment', async () => {
  const { grid } = installHost(workbook);
  const forget = knowNotes();
  const id = grid.sheets()[0]?.id ?? '';
  grid.extras.notes.push({ sheet: id, row: 0, column: 0 });
  const outcome = await gateway.comment([on('A1'), on('B1')]);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ sheet: NAME, count: 1 }] });
  expect(outcome.skipped[0]?.why.sv).toContain('anteckning');
  forget();
});

it('knows its comments whatever Excel has made of the ends of their lines', async () => {
  const { grid } = installHost(workbook);
  const id = grid.sheets()[0]?.id ?? '';
  const kept = content('Ett\nTvå').replaceAll('\n', '\r\n');
  grid.extras.comments.push({ sheet: id, row: 0, column: 0, content: kept, replies: [] });
  await gateway.comment([on('A1', 'Ett\nTvå')]);
  expect(grid.extras.comments).toMatchObject([{ content: kept, replies: [] }]);
  expect(await gateway.removeComments()).toEqual({ done: 1, skipped: [] });
});

it('comments on hundreds of cells in as many round trips as few, and on thousands in no request above the limit', async () => {
  const comments = (count: number) =>
    Array.from({ length: count }, (_, index) => on(`C${String(index + 1)}`, 'x'.repeat(100)));
  const few = installHost(workbook);
  await gateway.comment(comments(1));
  const hundreds = installHost(workbook);
  await gateway.comment(comments(900));
  expect(hundreds.syncs()).toBe(few.syncs());
  const thousands = installHost(workbook, { payloadLimit: 500_000 });
  expect(await gateway.comment(comments(6000))).toMatchObject({ done: 6000 });
  expect(thousands.syncs()).toBe(few.syncs() + 6);
});

it('leaves protected sheets, and says which Excel it needs', async () => {
  const { grid } = installHost(workbook);
  grid.protect('Blad');
  expect(await gateway.comment([on('A1'), on('A1', 'x', 'Blad')])).toMatchObject({
    done: 1,
    skipped: [{ sheet: 'Blad', count: 1 }],
  });
  installHost(workbook, { apiVersion: '1.9' });
  await expect(gateway.comment([on('A1')])).rejects.toMatchObject({ problem: 'tooOld' });
});
