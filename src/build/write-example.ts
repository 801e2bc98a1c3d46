import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLE_FILE, EXAMPLE_TITLE, exampleSheets } from '../workbench/example/example-workbook';
import { writeWorkbook } from '../workbench/example/write-workbook';

const FOLDER = path.join(__dirname, '../../assets/exempel');

/** Writes the calculation workbook that the workbench opens. */
export function writeExample(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, EXAMPLE_FILE), writeWorkbook(EXAMPLE_TITLE, exampleSheets()));
}
