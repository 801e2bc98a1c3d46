import { COMMENT_HEADING } from '../../src/excel/comments';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost } from '../host/install';
import { sheet } from '../host/workbooks';

const NAME = "1.4 Å'n";
const workbook = { sheets: [sheet(NAME, { rows: [['a', 'b']] }), sheet('Blad', { rows: [['c']] })] };
const gateway = createExcelGateway(() => Promise.resolve());
const on = (cell: string, text = '=Skriv effektmål', at = NAME) => ({ sheet: at, cell, text });
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

it('comments on thousands of cells in as many round trips as few', async () => {
  const few = installHost(workbook);
  await gateway.comment([on('A1')]);
  const many = installHost(workbook);
  await gateway.comment(Array.from({ length: 2000 }, (_, index) => on(`C${String(index + 1)}`)));
  expect(many.syncs()).toBe(few.syncs());
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
