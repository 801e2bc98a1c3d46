import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import { recognise } from '../../../src/recognise/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Submission } from '../../../src/recognise/submission';

const FOLDER = path.join(__dirname, '../../../assets/arlig-analys-2024');

export type Supplier = 'intraservice' | 'inkop-och-upphandling' | 'demokrati-och-medborgarservice';

/** The workbook that a supplier really submitted in 2024. */
export function realWorkbook(supplier: Supplier): WorkbookSnapshot {
  const file = path.join(FOLDER, `arlig-analys-2024-${supplier}.xlsx`);
  return readWorkbookFile(new Uint8Array(readFileSync(file)));
}

/** What a supplier really submitted in 2024. */
export const realSubmission = (supplier: Supplier): Submission => recognise(realWorkbook(supplier), mall2024);
