import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { check } from '../../src/rules/engine';
import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/recognise/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HARMLESS } from '../builders/change-workbook';

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The names of services and of rows stand in the first column too: misspelt, they are other names to these rules. */
const ON_NAMES = ['okand-tjanst', 'ospecificerad-pott', 'tidplan-passerad'];

/** What is found and how much of the workbook was read, whatever the addresses, and however labels that are quoted are spelt. */
function examine(workbook: WorkbookSnapshot, ignored: readonly string[] = []): unknown {
  const submission = recognise(workbook, mall2024);
  const findings = check(submission)
    .filter(({ rule }) => !ignored.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
  const { coverage, tables, supplier } = submission;
  return { findings: findings.sort(), coverage, tables: tables.length, supplier };
}

describe.each(SAMPLES)('%s', (name) => {
  const workbook = readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, name))));

  it.each(Object.entries(HARMLESS))('means the same with %s', (name, change) => {
    const ignored = /hyphenated|broken|missing/.test(name) ? ON_NAMES : [];
    expect(examine(change(workbook), ignored)).toEqual(examine(workbook, ignored));
  });
});
