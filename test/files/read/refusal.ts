import { FileError } from '../../../src/files/read/file-error';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';

/** The error that reading these bytes must end with. */
export function refusal(bytes: Uint8Array, name?: string): FileError {
  try {
    readWorkbookFile(bytes, name);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('the file was read');
}
