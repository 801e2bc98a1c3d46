import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chooseFiles } from '../../src/cli/choose-files';
import { findingsDocument } from '../../src/cli/contract';
import { granska } from '../../src/cli/granska';

const INK = path.join(
  __dirname,
  '../../assets/arlig-analys-2024/arlig-analys-2024-inkop-och-upphandling.xlsx',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mapp-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);

function files(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), '');
  }
}

/** The files chosen, as they lie in the folder, and why of an argument none is. */
const chosen = (...words: readonly string[]): readonly string[] =>
  chooseFiles(words).choices.map((choice) =>
    'error' in choice ? choice.error : path.relative(folder, choice.file).split(path.sep).join('/'),
  );

describe('chooseFiles', () => {
  it('takes of a folder its workbooks, in the order of their names, and tells what else lies there', () => {
    files(
      'b 10.xlsx',
      'b 2.xlsx',
      'Å.XLSM',
      '~$b 2.xlsx',
      'brev.docx',
      'a.pdf',
      'b.pdf',
      '.gömd.xlsx',
      'mapp/c.xlsx',
    );
    expect(chosen(folder)).toEqual(['b 2.xlsx', 'b 10.xlsx', 'Å.XLSM']);
    expect(chooseFiles([folder]).notes).toEqual([
      `${inFolder('~$b 2.xlsx')}: hoppas över. Det är Excels låsfil bredvid en arbetsbok som är öppen.`,
      `${folder}: 3 andra filer i mappen är inte granskade (.pdf, .docx).`,
    ]);
  });

  it('takes spreadsheets of other kinds too, to be told what they are', () => {
    files('a.xls', 'b.ods', 'c.numbers', 'd.xlsb', 'e.xlsx');
    expect(chosen(folder)).toEqual(['a.xls', 'b.ods', 'c.numbers', 'd.xlsb', 'e.xlsx']);
  });

  it('takes of a pattern the files that it fits', () => {
    files(
      'a.xlsx',
      'ab.xlsx',
      'a.xlsx.bak',
      '~$a.xlsx',
      'x/a.xlsx',
      'x/y/a.xlsx',
      'x/.git/a.xlsx',
      '[1] (a+b).xlsx',
    );
    expect(chosen(inFolder('a*.xlsx'))).toEqual(['a.xlsx', 'ab.xlsx']);
    expect(chosen(inFolder('?.xlsx'))).toEqual(['a.xlsx']);
    expect(chosen(inFolder('*', 'a.xlsx'))).toEqual(['x/a.xlsx']);
    expect(chosen(inFolder('**', 'a.xlsx'))).toEqual(['a.xlsx', 'x/a.xlsx', 'x/y/a.xlsx']);
    expect(chosen(inFolder('[1] (*).xlsx'))).toEqual(['[1] (a+b).xlsx']);
    expect(chosen(inFolder('*$a.xlsx'))).toEqual(['Ingen fil passar mönstret. Kontrollera sökvägen.']);
    expect(chooseFiles([inFolder('*.xlsx')]).notes).toHaveLength(1);
  });

  it('takes what a file is called, whatever signs are in it', () => {
    const strange = path.sep === '\\' ? 'a[1].xlsx' : 'a*?.xlsx';
    files(strange, 'ab.xlsx');
    expect(chosen(inFolder(strange))).toEqual([strange]);
  });

  it('passes over lock files that the shell has named, but not one that is all there is', () => {
    files('a.xlsx', '~$a.xlsx');
    expect(chosen(inFolder('a.xlsx'), inFolder('~$a.xlsx'))).toEqual(['a.xlsx']);
    expect(chosen(inFolder('~$a.xlsx'))).toEqual(['~$a.xlsx']);
  });

  it('says where a folder or a pattern has nothing', () => {
    files('~$a.xlsx');
    expect(chosen(folder, inFolder('b*'), inFolder('saknas', '*.xlsx'))).toEqual([
      'Mappen innehåller ingen arbetsbok (.xlsx).',
      'Ingen fil passar mönstret. Kontrollera sökvägen.',
      'Ingen fil passar mönstret. Kontrollera sökvägen.',
    ]);
  });

  it('takes each file once', () => {
    files('a.xlsx', 'b.xlsx');
    expect(chosen(inFolder('b.xlsx'), folder)).toEqual(['b.xlsx', 'a.xlsx']);
  });
});

describe('granska of a folder', () => {
  it('checks its workbooks, says what it passes over, and how far it has come', () => {
    for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(INK, inFolder(name));
    files('~$a.xlsx');
    const told: string[] = [];
    const { status, stdout, stderr } = granska([folder, '--format', 'json'], (line) => told.push(line));
    expect(findingsDocument.parse(JSON.parse(stdout)).files.map(({ file }) => path.basename(file))).toEqual([
      'a.xlsx',
      'b.xlsx',
    ]);
    expect(stderr).toMatch(/^granska: [^\n]*~\$a\.xlsx: hoppas över\.[^\n]*\n$/);
    expect(status).toBe(0);
    expect(told).toEqual(['Granskar 1 av 2: a.xlsx', 'Granskar 2 av 2: b.xlsx']);
  });

  it('tells no progress of a single file', () => {
    const told: string[] = [];
    granska([INK], (line) => told.push(line));
    expect(told).toEqual([]);
  });
});
