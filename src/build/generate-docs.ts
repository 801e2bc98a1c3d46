import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeWorkbookFile } from '../files/write/write-workbook';
import { EXAMPLE_FILE, exampleWorkbook } from '../workbench/example/example-workbook';
import { withGeneratedTables } from './readme';

const README = path.join(__dirname, '../../README.md');
const EXAMPLE_FOLDER = path.join(__dirname, '../../assets/exempel');

writeFileSync(README, withGeneratedTables(readFileSync(README, 'utf8')));
void writeExample();

/** Writes the calculation workbook that the workbench opens. */
async function writeExample(): Promise<void> {
  const bytes = await writeWorkbookFile(exampleWorkbook());
  mkdirSync(EXAMPLE_FOLDER, { recursive: true });
  writeFileSync(path.join(EXAMPLE_FOLDER, EXAMPLE_FILE), bytes);
}
