import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findingsDocument } from '../../src/cli/contract';
import { granska, type Outcome } from '../../src/cli/granska';
import { printable, printableJson } from '../../src/cli/lines';
import { oneSheet, relationships, workbookXml, zip, type PackageParts } from '../files/read/build-package';
import { fileOf } from '../files/read/build-workbook';

/** Nothing that a file says, or is called, steers the terminal of whoever reads what is found in it. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'terminal-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** In a sheet's name or a cell as XML takes it: escapes, another direction, ends of lines, and hidden letters. */
const STEERING = '\u009b31m\u202e\u2028\u2029\u0085\u200f\u{E0041}';
/** And what only names of files and parts can hold. */
const RAW = `\u001b]0;x\u0007\r\n${STEERING}`;

const STEERS = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}\u{E0000}-\u{E007F}]/u;

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const withPart = (more: PackageParts): Uint8Array => zip(oneSheet('', more));

function expectHarmless({ stdout, stderr }: Outcome): void {
  expect(stdout).not.toMatch(STEERS);
  expect(stderr).not.toMatch(STEERS);
  for (const line of stderr.split('\n').filter((each) => each !== '')) expect(line).toMatch(/^granska: /);
}

const named = (name: string): PackageParts => ({
  'xl/workbook.xml': workbookXml(`<sheet name="${name}" sheetId="1" r:id="rId1"/>`),
});

const rows = [
  ['1.4 Pågående förändringsinsatser'],
  [`Pågående förändringsinsats 1 ${STEERING}`],
  ['Tidplan', `2024-13-45 ${STEERING}`],
  ['Namn på förändringsinsats', `A${STEERING}B`],
  [`Okänd etikett${STEERING}`, 'x'],
];

const cases: readonly (readonly [string, () => string])[] = [
  ['cells and a sheet’s name', () => file('celler.xlsx', fileOf([{ name: `Blad${STEERING}`, rows }]))],
  [
    'escapes in texts as Excel spells them',
    () =>
      file(
        'stavade.xlsx',
        fileOf([{ name: 'Blad', rows: [['1.4 Pågående förändringsinsatser'], ['_x001B_[31m_x0007_', 'x']] }]),
      ),
  ],
  [
    'the name of a sheet that is damaged',
    () =>
      file(
        'skadat.xlsx',
        withPart({
          ...named(`Blad${STEERING}`),
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row><c><v>x</v></c></row></sheetData></worksheet>',
        }),
      ),
  ],
  [
    'the name of a part',
    () =>
      file(
        'del.xlsx',
        withPart({
          'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', `x&#x9b;31m${STEERING}.xml`]),
        }),
      ),
  ],
  ['the names of two parts', () => file('delar.xlsx', withPart({ [`a${RAW}`]: '', [`A${RAW}`]: '' }))],
  ['the name of a missing file', () => path.join(folder, `saknas${RAW}.xlsx`)],
  ['the name of a folder', () => path.join(folder, `mapp${RAW}`, '*.xlsx')],
  ...(process.platform === 'win32'
    ? []
    : [['the name of a file', () => file(`fil${RAW}.xlsx`, fileOf([{ name: 'Blad', rows }]))] as const]),
];

describe.each(cases)('%s', (_, make) => {
  it('reach no terminal as they are, as text and as JSON', () => {
    const name = make();
    const text = granska([name]);
    expectHarmless(text);
    const json = granska([name, '--format', 'json']);
    expectHarmless(json);
    const [entry] = findingsDocument.parse(JSON.parse(json.stdout)).files;
    expect(entry?.file).toBe(name);
    expect(granska([name, name.replace('.xlsx', '')]).stderr).not.toMatch(STEERS);
  });
});

it('nor do arguments and settings', () => {
  const bad = file(
    'inst.json',
    `{"version":1,"settings":{"severities":{"${STEERING}":"av"},"x\\u001b[31m":1}}`,
  );
  const workbook = file('bok.xlsx', fileOf([{ name: 'Blad', rows }]));
  for (const argv of [
    [`--${RAW}`],
    [workbook, '--format', RAW],
    [workbook, '--year', RAW],
    [workbook, '--settings', bad],
    [workbook, '--settings', path.join(folder, RAW)],
    [workbook, '--settings', file('trasig.json', `{${RAW}`)],
  ]) {
    const { status, stdout, stderr } = granska(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(STEERS);
  }
});

test('printable leaves the words of all languages', () => {
  expect(printable('Åäö مركز शब्द 👩🏽‍💻')).toBe('Åäö مركز शब्द 👩🏽‍💻');
});

test('printableJson says the same', () => {
  const value = { text: `a${RAW}"\\`, more: ['\ud800', 'Å'] };
  const json = printableJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(STEERS);
});

test('whoever stops reading gets no trace of the program', () => {
  const root = path.join(__dirname, '../..');
  const workbook = path.join(root, 'assets/arlig-analys-2024/arlig-analys-2024-intraservice.xlsx');
  const { stderr } = spawnSync(`node src/cli/start.js granska '${workbook}' | head -c 10`, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' ? 'bash' : '/bin/sh',
  });
  expect(stderr).toBe('');
});
