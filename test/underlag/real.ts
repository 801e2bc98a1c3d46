import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { DEFAULT_SETTINGS } from '../../src/findings/settings';
import { checkWorkbook } from '../../src/rules/check-workbook';
import type { ReadFile } from '../../src/underlag/received';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');
export const REAL = ['demokrati-och-medborgarservice', 'inkop-och-upphandling', 'intraservice'] as const;

export const realFile = (supplier: string): string => path.join(FOLDER, `arlig-analys-2024-${supplier}.xlsx`);

/** A workbook as the underlag receives it, checked by the rules. */
export function receivedFrom(file: string, snapshot: WorkbookSnapshot): ReadFile {
  const { submission, review } = checkWorkbook(snapshot, { settings: DEFAULT_SETTINGS, accepted: [] });
  return { file, submission, findings: review.findings };
}

/** The three suppliers' real submissions, read and checked. */
export const readReal = (): readonly ReadFile[] =>
  REAL.map((supplier) =>
    receivedFrom(
      `${supplier}.xlsx`,
      readWorkbookFile(new Uint8Array(readFileSync(realFile(supplier))), `${supplier}.xlsx`),
    ),
  );
