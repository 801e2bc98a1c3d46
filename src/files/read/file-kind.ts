import { fileError, type PlainProblem } from './file-error';
import type { Parts } from './parts';

const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files that begin so, whatever they are called. */
const SIGNATURES: readonly (readonly [signature: readonly number[], problem: PlainProblem])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'otherArchive'],
  [[0x52, 0x61, 0x72, 0x21], 'otherArchive'],
  [[0x1f, 0x8b], 'otherArchive'],
];

/** Streams of a compound file, the format of Office before 2007. */
const STREAMS: readonly (readonly [stream: string, problem: PlainProblem])[] = [
  // Excel wraps an encrypted .xlsx in a compound file too.
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'oldWorkbook'],
  ['Book', 'oldWorkbook'],
  ['WordDocument', 'oldDocument'],
  ['PowerPoint Document', 'oldDocument'],
];

/** Texts, by what stands early in them. */
const TEXTS: readonly (readonly [pattern: RegExp, problem: PlainProblem])[] = [
  [/urn:schemas-microsoft-com:office:spreadsheet/, 'xmlWorkbook'],
  [/^\s*(?:<!doctype html|<html|<table|<head|<body|<meta)/i, 'webPage'],
  [/^\s*\[InternetShortcut\]|"url"\s*:\s*"https:\/\/docs\.google\.com\//i, 'shortcut'],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file names a stream so, in its UTF-16 directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at !== -1; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What Excel writes in the file beside an open workbook: the user's name, in bytes and again in UTF-16. */
const LOCK_FILE = { length: 165, secondName: 55 };

const isLockFile = (bytes: Uint8Array, name: string): boolean =>
  /(?:^|[/\\])~\$[^/\\]*$/.test(name) ||
  (bytes.length === LOCK_FILE.length &&
    bytes[0] === bytes[LOCK_FILE.secondName] &&
    (bytes[0] ?? 0) < LOCK_FILE.secondName);

/** As much of a file as is looked at to know a text. */
const EARLY = 4096;
/** Signs that stand in no text. */
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;

/** What a file that is neither zip nor compound is. */
function otherKind(bytes: Uint8Array): PlainProblem {
  const signed = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (signed !== undefined) return signed[1];
  const early = bytes.subarray(0, EARLY);
  // Single bytes of an older encoding are signs of a text too.
  const text = textOf(early, 'utf-8') ?? textOf(early, 'utf-16le') ?? textOf(early, 'windows-1252');
  if (text === null) return 'notWorkbook';
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'text';
}

function textOf(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return NO_TEXT.test(text) ? null : text;
}

/** What a file is instead of a zip file, the wrapping of every .xlsx; null when it is one. */
function otherThanZip(bytes: Uint8Array, name: string): PlainProblem | null {
  if (isLockFile(bytes, name)) return 'lockFile';
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return otherKind(bytes);
  return STREAMS.find(([stream]) => hasStream(bytes, stream))?.[1] ?? 'notWorkbook';
}

/** Refuses what its name or its first bytes show to be no zip file. */
export function refuseOtherThanZip(bytes: Uint8Array, name: string): void {
  const problem = otherThanZip(bytes, name);
  if (problem !== null) throw fileError(problem);
}

/** What else than a workbook of Excel the parts of a zip file make up; null when it may be one. */
function otherPackage(parts: Parts): PlainProblem | null {
  if (parts.has('META-INF/manifest.xml') && parts.has('content.xml')) return 'openDocument';
  if (parts.hasAny(/^index(?:\.zip$|\/.*\.iwa$)/)) return 'numbers';
  if (parts.hasAny(/\/workbook\.bin$/)) return 'binaryWorkbook';
  return parts.has('_rels/.rels') ? null : 'archive';
}

/** Refuses zip files whose parts show them to be something else than a workbook of Excel. */
export function refuseOtherPackages(parts: Parts): void {
  const problem = otherPackage(parts);
  if (problem !== null) throw fileError(problem);
}

/** By the outermost element of the main part of an Office file. */
const MAIN_ELEMENTS: ReadonlyMap<string, PlainProblem | null> = new Map([
  ['workbook', null],
  ['document', 'wordDocument'],
  ['presentation', 'presentation'],
]);

/** Refuses a package whose main part is that of another program. */
export function refuseOtherMain(element: string): void {
  const problem = MAIN_ELEMENTS.get(element);
  if (problem !== null) throw fileError(problem ?? 'archive');
}
