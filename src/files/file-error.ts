import type { Localized } from '../language/localized';

/** What is wrong with a file that cannot be read as a workbook. */
export type FileProblem =
  | 'empty'
  | 'notWorkbook'
  | 'archive'
  | 'wordDocument'
  | 'presentation'
  | 'openDocument'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'tooLarge'
  | 'tooManyParts'
  | 'tooMuchContent'
  | 'tooSpread';

/** A file that cannot be read; `explanation` says why and what to do about it. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    readonly explanation: Localized,
    options?: ErrorOptions,
  ) {
    super(explanation.sv, options);
  }
}
