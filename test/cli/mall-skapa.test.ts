import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import { mall } from '../../src/cli/mall';
import type { Template } from '../../src/template/template';
import { nextTo } from '../builders/mall-2025';
import document2024 from '../../src/template/templates/2024.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skapa-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => path.join(folder, name);

it('makes a workbook for a year and a supplier, which goes by the template that it keeps', async () => {
  const out = file('ny.xlsx');
  const outcome = await mall(['skapa', '--ar', '2027', '--leverantor', 'intraservice', '--out', out]);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(outcome.stdout).toContain('årlig analys 2027 (Nämnden för Intraservice)');
  expect(outcome.stdout).toContain('för 2024, med årtalen för 2027');
  const report = granska([out]);
  expect(report.stdout).toContain('Nämnden för Intraservice · årlig analys 2027 (mall 2027)');
  expect(report).toMatchObject({ status: 0, stderr: '' });
});

/** A folder of templates, which names a file that is not there too. */
function mallar(...documents: readonly Template[]): string {
  const names = documents.map((document, at) => {
    writeFileSync(file(`${String(at)}.json`), JSON.stringify(document));
    return `${String(at)}.json`;
  });
  writeFileSync(file('index.json'), JSON.stringify({ version: 1, templates: [...names, 'borta.json'] }));
  return folder;
}

it('knows the templates of a folder, is told of one that is not there, and learns by the likest', async () => {
  const known = mallar(nextTo(document2024 as unknown as Template));
  const [out, learnt] = [file('ny.xlsx'), file('larda.json')];
  const made = await mall(['skapa', '--ar', '2025', '--mallar', known, '--out', out]);
  expect(made.stdout).toMatch(/efter mallen \S+, utgåva \S+\.\n$/);
  expect(made.stderr).toBe(
    `mall: ${file('borta.json')}: finns inte, fast index.json nämner den. Den används inte.\n`,
  );
  const moved = await mall(['flytta', out, '--mallar', known, '--out', file('nasta.xlsx')]);
  expect(moved.stdout).toContain('för 2025, med årtalen för 2026');
  const learns = await mall(['lar', out, '--mallar', known, '--out', learnt]);
  expect(learns.stdout).not.toContain('Gissade roller');
  expect(await mall(['lar', out, '--mallar', path.join(folder, 'nej'), '--out', learnt])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Mappen har ingen index.json') as string,
  });
});

it('tells that the template of a workbook is not used where another says that it is the same edition', async () => {
  const out = file('ny.xlsx');
  const own = file('egen.json');
  writeFileSync(own, JSON.stringify({ ...document2024, title: { sv: 'En annan', en: 'Another' } }));
  await mall(['skapa', '--ar', '2024', '--mall', own, '--out', out]);
  expect(granska([out]).stderr).toContain('används inte: samma mall är känd i utgåva');
});

it('writes over a file only when told to', async () => {
  const out = file('finns.xlsx');
  writeFileSync(out, 'mitt');
  const refused = await mall(['skapa', '--ar', '2027', '--out', out]);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('Filen finns redan, så inget har skrivits.');
  expect(readFileSync(out, 'utf8')).toBe('mitt');
  expect(await mall(['skapa', '--ar', '2027', '--out', out, '--force'])).toMatchObject({ status: 0 });
  expect(readFileSync(out, 'utf8')).not.toBe('mitt');
});

it.each([
  [['--out', 'x.xlsx'], '--ar 2027'],
  [['--ar', '27', '--out', 'x.xlsx'], '”27” är inget år'],
  [['--ar', '2027'], '--out FIL.xlsx'],
  [['--ar', '2027', '--out', 'x.json'], 'heta något på .xlsx'],
  [
    ['--ar', '2027', '--out', 'x.xlsx', '--leverantor', 'Okänd'],
    'finns inte i mallen; väntade en av ”Nämnden för d',
  ],
  [['--ar', '2027', '--out', 'x.xlsx', '--kort', '0'], 'inget antal kort'],
  [['--ar', '2027', '--out', 'x.xlsx', '--fel'], 'Växeln ”--fel” finns inte'],
  [['--ar', '2027', '--out', 'x.xlsx', 'mer'], '”mer” hör inte till anropet'],
  [['--ar', '2027', '--out', 'x.xlsx', '--mall', 'nowhere.json'], 'Filen finns inte'],
])('%j is refused with what to write', async (argv, message) => {
  const outcome = await mall(['skapa', ...argv]);
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
  expect(outcome.stderr).toContain(message);
  expect(existsSync('x.xlsx')).toBe(false);
});

it('makes nothing by a template that does not hold', async () => {
  const [mallFile, out] = [file('mall.json'), file('ny.xlsx')];
  writeFileSync(mallFile, JSON.stringify({ ...document2024, edition: '' }));
  const outcome = await mall(['skapa', '--ar', '2027', '--mall', mallFile, '--out', out]);
  expect(outcome.status).toBe(2);
  expect(outcome.stderr.startsWith(`${mallFile}: edition: `)).toBe(true);
  expect(existsSync(out)).toBe(false);
});

it.each([[[]], [['gissa']]])('%j: says which parts there are', async (argv) => {
  const outcome = await mall(argv);
  expect(outcome.status).toBe(2);
  expect(outcome.stderr).toContain('Skriv lar');
});

it('tells how it is written', async () => {
  expect(await mall(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect((await mall(['skapa', '--help'])).stdout).toContain('--leverantor NAMN');
});
