import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import { mall } from '../../src/cli/mall';
import type { Template } from '../../src/template/template';
import { fileOf } from '../files/read/build-workbook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lar-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content?: Uint8Array | string): string => {
  const target = path.join(folder, name);
  if (content !== undefined) writeFileSync(target, content);
  return target;
};

const LABELS = ['Namn på insatsen', 'Det som ska bli bättre', 'Xyzzy plugh', 'Plugh xyzzy'];
const card = (number: number) => [[`Pågående insats ${number}`], ...LABELS.map((label) => [label]), []];
const template = (): string =>
  file(
    'mall.xlsx',
    fileOf([
      {
        name: 'Blad1',
        rows: [['Avser år', 2027], [], ['1.4 Pågående insatser'], [], ...card(1), ...card(2)],
      },
    ]),
  );

/** A template that no year stands in. */
const yearless = (): string =>
  file(
    'utan.xlsx',
    fileOf([{ name: 'Blad1', rows: [['1.4 Pågående insatser'], [], ...card(1), ...card(2)] }]),
  );

const read = (name: string): Template => JSON.parse(readFileSync(name, 'utf8')) as Template;
const rolesIn = (name: string): readonly unknown[] =>
  read(name).chapters.flatMap((chapter) => chapter.card?.fields.map(({ role }) => role) ?? []);

it('writes the document whole, names what is missing, and ends with 1 until it is answered', async () => {
  const out = file('mall.json');
  const first = await mall(['lar', template(), '--out', out, '--ar', '2027']);
  expect(first.status).toBe(1);
  expect(first.stdout).toContain('Obesvarat (2)');
  expect(first.stdout).toContain('chapters[0].card.fields[2].role ”Xyzzy plugh” (Blad1 A8)');
  expect(first.stdout).toContain(
    '”Det som ska bli bättre” (Blad1 A7) → Effektmål (effektmal): ordet ”bättre”',
  );
  expect(rolesIn(out)).toEqual(['namn', 'effektmal', null, null]);
  expect(granska([template(), '--mall', out])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('chapters[0].card.fields[2].role: null är inte besvarat') as string,
  });

  // Answered in the file, then in advance by another: both are kept.
  const document = read(out);
  Object.assign(document.chapters[0]?.card?.fields[2] ?? {}, { role: 'tidplan', required: false });
  Object.assign(document.chapters[0]?.card?.fields[1] ?? {}, { role: 'nytta' });
  writeFileSync(out, JSON.stringify({ ...document, edition: '7' }));
  const answers = file(
    'svar.json',
    JSON.stringify({ version: 1, roles: { 'plugh xyzzy': 'other', Borta: 'namn' } }),
  );
  const second = await mall(['lar', template(), '--out', out, '--svar', answers, '--ar', '2027']);
  expect(second).toMatchObject({ status: 0 });
  expect(second.stderr).toContain('Svar om etiketter som inte står i arbetsboken: ”Borta”.');
  expect(rolesIn(out)).toEqual(['namn', 'nytta', 'tidplan', 'other']);
  expect(read(out).edition).toBe('7');
  expect(read(out).chapters[0]?.card?.fields[2]?.required).toBe(false);
  expect(granska([template(), '--mall', out]).status).not.toBe(2);

  // Run once more, it keeps all that was answered.
  expect(await mall(['lar', template(), '--out', out, '--ar', '2027'])).toMatchObject({ status: 0 });
  expect(rolesIn(out)).toEqual(['namn', 'nytta', 'tidplan', 'other']);
});

it('two fields with one role are told, and the document is written all the same', async () => {
  const out = file('mall.json');
  const answers = file(
    'svar.json',
    JSON.stringify({
      version: 1,
      roles: { 'Xyzzy plugh': 'effektmal', 'Det som ska bli bättre': 'effektmal', 'Plugh xyzzy': 'other' },
    }),
  );
  const outcome = await mall(['lar', template(), '--out', out, '--svar', answers, '--ar', '2027']);
  expect(outcome.status).toBe(1);
  expect(outcome.stdout).toContain('chapters[0].card.fields[2].role: "effektmal" står en gång till');
  expect(existsSync(out)).toBe(true);
});

it.each([
  ['no file', () => [path.join(folder, 'nowhere.xlsx')], 'Filen finns inte'],
  ['no workbook', () => [file('a.xlsx', 'text')], 'a.xlsx: '],
  [
    'nothing numbered',
    () => [file('b.xlsx', fileOf([{ name: 'A', rows: [['Hej']] }]))],
    'varken kort eller tabeller',
  ],
  [
    'no year',
    () => [yearless()],
    'Inget år står på försättsbladet eller i tabellernas rubriker. Skriv det: --ar 2027.',
  ],
  ['two files', () => [template(), template()], 'en arbetsbok i taget'],
  [
    'an unknown role',
    () => [template(), '--svar', file('s.json', '{"version":1,"roles":{"A":"x"}}')],
    's.json: roles["A"]: "x" finns inte; väntade en av',
  ],
  [
    'a newer version',
    () => [template(), '--svar', file('s.json', '{"version":2,"roles":{}}')],
    's.json: version: 2; väntade 1',
  ],
  ['answers that are none', () => [template(), '--svar', file('s.json', '[]')], 's.json: dokumentet'],
])('%s: says so, writes nothing and ends with 2', async (_, argv, message) => {
  const out = file('ny.json');
  const outcome = await mall(['lar', ...argv(), '--out', out]);
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
  expect(outcome.stderr).toContain(message);
  expect(existsSync(out)).toBe(false);
});

it('leaves a document of a newer version alone, and says so', async () => {
  const out = file('mall.json', '{"version":2}');
  const outcome = await mall(['lar', template(), '--out', out]);
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
  expect(outcome.stderr).toContain('version: 2 är en nyare version än det här programmet läser; väntade 1');
  expect(readFileSync(out, 'utf8')).toBe('{"version":2}');
});

it('leaves a file alone that is no template', async () => {
  const out = file('mall.json', '{"min":1}');
  const outcome = await mall(['lar', template(), '--out', out, '--ar', '2027']);
  expect(outcome.status).toBe(2);
  expect(outcome.stderr).toContain('är ingen mall som går att läsa, så inget har skrivits');
  expect(readFileSync(out, 'utf8')).toBe('{"min":1}');
});
