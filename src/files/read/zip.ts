import { Inflate } from 'fflate';
import { damagedError, fileError, orDamaged } from './file-error';
import { limits } from './limits';

/** One part of a zip file, as its directory describes it. What the directory says may be untrue. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the part's own header begins in the file. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_EXTRA = 0x0001;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Stands where the number needs 64 bits and is written elsewhere. */
const IN_ZIP64 = 0xffffffff;

const WHERE = { sv: 'filens innehållsförteckning', en: 'the directory of the file' };

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw damagedError(WHERE);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw fileError('truncated');
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const end = findEnd(view);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) {
    return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  }
  const zip64End = Number(view.getBigUint64(locator + 8, true));
  expectSignature(view, zip64End, ZIP64_END_SIGNATURE);
  return {
    count: Number(view.getBigUint64(zip64End + 32, true)),
    offset: Number(view.getBigUint64(zip64End + 48, true)),
  };
}

/** The 64-bit numbers of an entry, in the order of the fields that refer to them. */
function zip64Numbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at < end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  expectSignature(view, at, ENTRY_SIGNATURE);
  const extraStart = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const commentStart = extraStart + view.getUint16(at + 30, true);
  const longNumbers = zip64Numbers(view, extraStart, commentStart);
  const number = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    return short === IN_ZIP64 ? (longNumbers.shift() ?? short) : short;
  };
  const size = number(24);
  const packedSize = number(20);
  const nameStart = at + ENTRY_LENGTH;
  const name = new Uint8Array(view.buffer, view.byteOffset + nameStart, view.getUint16(at + 28, true));
  const entry: ZipEntry = {
    // Some writers use the separator of Windows.
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: number(42),
  };
  return { entry, next: commentStart + view.getUint16(at + 32, true) };
}

/** The parts of a zip file, in the directory's order. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return orDamaged(WHERE, () => {
    const { count, offset } = findDirectory(view);
    if (count > limits.parts) throw fileError('tooManyParts');
    const entries: ZipEntry[] = [];
    for (let at = offset; entries.length < count;) {
      const { entry, next } = readEntry(view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  });
}

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at a time. Deflate gives at most 1 032 bytes for one, so no step gives over 17 MB. */
const STEP = 16_384;

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), which goes on from the checksum of what came before. */
function checksum(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function packedBytes(file: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  if (offset + HEADER_LENGTH > file.length) throw fileError('truncated');
  const header = new DataView(file.buffer, file.byteOffset + offset, HEADER_LENGTH);
  if (header.getUint32(0, true) !== HEADER_SIGNATURE) throw new Error('no header');
  const start = offset + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedSize > file.length) throw fileError('truncated');
  return file.subarray(start, start + packedSize);
}

function* inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void): Generator<void, void> {
  const inflater = new Inflate(receive);
  for (let at = 0; at < packed.length; at += STEP) {
    if (at > 0) yield;
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
}

/**
 * Unpacks one part piece by piece, so that `receive` can stop it by throwing before much is held, whatever size the
 * directory claims. Stops after each step of it. Throws when the content is not what was once packed.
 */
export function* unpack(
  file: Uint8Array,
  entry: ZipEntry,
  receive: (piece: Uint8Array) => void,
): Generator<void, void> {
  if (entry.encrypted) throw fileError('encrypted');
  let sum = 0;
  const check = (piece: Uint8Array): void => {
    sum = checksum(piece, sum);
    receive(piece);
  };
  const packed = packedBytes(file, entry);
  if (entry.method === STORED) check(packed);
  else if (entry.method === DEFLATED) yield* inflate(packed, check);
  else throw new Error(`unknown way of packing: ${entry.method}`);
  if (sum !== entry.checksum) throw new Error('other content than was packed');
}
