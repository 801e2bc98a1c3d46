import { Inflate } from 'fflate';
import { fileError } from './explanations';
import type { ZipEntry } from './zip-directory';

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

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(receive);
  for (let at = 0; at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
}

/**
 * Unpacks one part piece by piece, so that `receive` can stop it by throwing before much is held, whatever
 * size the directory claims. Throws when the content is not what was once packed.
 */
export function unpack(file: Uint8Array, entry: ZipEntry, receive: (piece: Uint8Array) => void): void {
  if (entry.encrypted) throw fileError('encrypted');
  let sum = 0;
  const check = (piece: Uint8Array): void => {
    sum = checksum(piece, sum);
    receive(piece);
  };
  const packed = packedBytes(file, entry);
  if (entry.method === STORED) check(packed);
  else if (entry.method === DEFLATED) inflate(packed, check);
  else throw new Error(`unknown way of packing: ${entry.method}`);
  if (sum !== entry.checksum) throw new Error('other content than was packed');
}
