import { fileError, type PlainProblem } from './file-error';
import type { Parts } from './parts';

const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file (the format of Office before 2007) names a stream so, in its UTF-16 directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at !== -1; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Refuses what its first bytes show not to be a zip file, the wrapping of every .xlsx. */
export function refuseOtherThanZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw fileError('empty');
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw fileError('notWorkbook');
  // Excel wraps an encrypted .xlsx in a compound file too.
  if (hasStream(bytes, 'EncryptedPackage')) throw fileError('encrypted');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw fileError('oldWorkbook');
  throw fileError('notWorkbook');
}

/** What else than a workbook of Excel the parts of a zip file make up; null when it may be one. */
function otherPackage(parts: Parts): PlainProblem | null {
  if (parts.has('META-INF/manifest.xml') && parts.has('content.xml')) return 'openDocument';
  if (!parts.has('_rels/.rels')) return 'archive';
  if (parts.hasFolder('word')) return 'wordDocument';
  if (parts.hasFolder('ppt')) return 'presentation';
  if (parts.has('xl/workbook.bin')) return 'binaryWorkbook';
  return parts.hasFolder('xl') ? null : 'archive';
}

/** Refuses zip files whose parts show them to be something else than a workbook of Excel. */
export function refuseOtherPackages(parts: Parts): void {
  const problem = otherPackage(parts);
  if (problem !== null) throw fileError(problem);
}
