import { FileError } from '../../../src/files/read/file-error';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';

/** The error that reading these bytes must end with. */
export function refusal(bytes: Uint8Array): FileError {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('the file was read');
}
