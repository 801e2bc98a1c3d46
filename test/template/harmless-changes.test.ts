import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read-workbook';
import { check } from '../../src/rules/engine';
import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/template/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HARMLESS } from '../builders/change-workbook';

const FOLDER = path.join(__dirname, '../fixtures/arlig-analys-2024');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** What is found and how much of the workbook was read, whatever the addresses and names. */
function examine(workbook: WorkbookSnapshot): unknown {
  const submission = recognise(workbook, mall2024);
  const findings = check(submission).map(({ rule, severity, found }) => `${rule} ${severity} ${found ?? ''}`);
  const { coverage, tables, supplier } = submission;
  return { findings: findings.sort(), coverage, tables: tables.length, supplier };
}

describe.each(SAMPLES)('%s', (name) => {
  const workbook = readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, name))));
  const expected = examine(workbook);

  it.each(Object.entries(HARMLESS))('means the same with %s', (_, change) => {
    expect(examine(change(workbook))).toEqual(expected);
  });
});
