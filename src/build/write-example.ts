import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeWorkbookFile } from '../files/write/write-workbook';
import { EXAMPLE_FILE, exampleWorkbook } from '../workbench/example/example-workbook';

const FOLDER = path.join(__dirname, '../../assets/exempel');

/** Writes the calculation workbook that the workbench opens. */
export async function writeExample(): Promise<void> {
  const bytes = await writeWorkbookFile(exampleWorkbook());
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, EXAMPLE_FILE), bytes);
}
