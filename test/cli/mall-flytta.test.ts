import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import { mall } from '../../src/cli/mall';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { builtIn } from '../../src/template/catalogue';
import { fileOf } from '../files/read/build-workbook';

const OLD = path.join(
  __dirname,
  '../../assets/arlig-analys-2024/arlig-analys-2024-demokrati-och-medborgarservice.xlsx',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'flytta-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('moves an analysis to the year after, tells the count last, and leaves the old file as it was', async () => {
  const before = readFileSync(OLD);
  const out = path.join(folder, 'ny.xlsx');
  const outcome = await mall(['flytta', OLD, '--out', out]);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  const [, read, moved, left] =
    /\n(\d+) celler lästa = (\d+) flyttade \+ (\d+) på Ej flyttat\n$/.exec(outcome.stdout) ?? [];
  expect(Number(read)).toBe(Number(moved) + Number(left));
  expect(Number(moved)).toBeGreaterThan(50);
  expect(readFileSync(OLD)).toEqual(before);
  expect(granska([out]).stdout).toContain('årlig analys 2025 (mall 2025)');
});

it('makes an approved proposal an insats that runs, and says which there are where none is called so', async () => {
  const out = path.join(folder, 'ny.xlsx');
  const wrong = await mall(['flytta', OLD, '--out', out, '--godkand', 'Finns inte']);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain(
    'heter ”Finns inte”; väntade ett av ”Utvecklad funktionalitet på goteborg.se”',
  );
  expect(existsSync(out)).toBe(false);
  const right = await mall([
    'flytta',
    OLD,
    '--out',
    out,
    '--godkand',
    'Utvecklad funktionalitet på goteborg.se',
    '--ar',
    '2026',
  ]);
  expect(right.stdout).toContain('1 godkända förslag är pågående insatser.');
  expect(granska([out]).stdout).toContain('årlig analys 2026 (mall 2026)');
});

it.each([
  ['no file', () => [path.join(folder, 'nowhere.xlsx')], 'Filen finns inte'],
  ['no workbook', () => [written('a.xlsx', 'text')], 'a.xlsx: '],
  [
    'no årlig analys',
    () => [written('b.xlsx', fileOf([{ name: 'A', rows: [['Hej']] }]))],
    'ingen årlig analys',
  ],
  ['no file named', () => [], 'flytta GAMMAL.xlsx'],
])('%s: says so, writes nothing and ends with 2', async (_, argv, message) => {
  const out = path.join(folder, 'ny.xlsx');
  const outcome = await mall(['flytta', ...argv(), '--out', out]);
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
  expect(outcome.stderr).toContain(message);
  expect(existsSync(out)).toBe(false);
});

function written(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

it('goes by the template that the workbook carries with it, where none of a later year is known', async () => {
  const [known] = builtIn;
  if (known === undefined) throw new Error('There is no template.');
  const inFolder = (name: string): string => path.join(folder, name);
  const [own, old, next] = [inFolder('egen.json'), inFolder('old.xlsx'), inFolder('next.xlsx')];
  const chapters = known.chapters.map((chapter) => ({ ...chapter, number: `9.${chapter.number}` }));
  writeFileSync(own, JSON.stringify({ ...known, id: 'annan-stad', year: 2027, chapters, parents: [] }));
  await mall(['skapa', '--ar', '2027', '--mall', own, '--out', old]);
  const { status, stdout } = await mall(['flytta', old, '--out', next]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('årlig analys 2028 efter mallen annan-stad')]);
});

it('moves the costs service by service where a table of the supplier’s own says more than the template’s', async () => {
  const [old, out] = [
    OLD.replace('demokrati-och-medborgarservice', 'intraservice'),
    path.join(folder, 'ny.xlsx'),
  ];
  await mall(['flytta', old, '--out', out]);
  const costs = readWorkbookFile(readFileSync(out), out).sheets.find(({ name }) => name.startsWith('3.1'));
  const rows = (costs?.cells ?? []).map((row) => row.map((each) => ('value' in each ? each.value : null)));
  expect(rows).toContainEqual(['IT-arbetsplats', null, 135286, null]);
  expect(rows.filter(([name]) => name === 'Digital infrastruktur')).toEqual([
    ['Digital infrastruktur', null, 44300, null],
    ['Digital infrastruktur', null, null, null],
  ]);
});

it('never writes over the older workbook, not even with --force, and makes the folder that it writes in', async () => {
  const old = path.join(folder, 'old.xlsx');
  copyFileSync(OLD, old);
  const refused = await mall(['flytta', old, '--out', path.join(folder, '.', 'old.xlsx'), '--force']);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('är den gamla arbetsboken, som inte ska röras');
  expect(readFileSync(old)).toEqual(readFileSync(OLD));
  const out = path.join(folder, 'ny', 'mapp', 'ny.xlsx');
  expect(await mall(['flytta', old, '--out', out])).toMatchObject({ status: 0 });
  expect(existsSync(out)).toBe(true);
});
