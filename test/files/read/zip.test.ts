import { readDirectory } from '../../../src/files/read/zip';
import { zip } from './build-package';
import { refusal } from './refusal';

const END_LENGTH = 22;

/** What `write` puts into a new block of bytes. */
function block(length: number, write: (view: DataView) => void): Buffer {
  const bytes = Buffer.alloc(length);
  write(new DataView(bytes.buffer, bytes.byteOffset, length));
  return bytes;
}

/** The zip file of one part, its numbers moved to the 64-bit fields that large files need. */
function asZip64(bytes: Uint8Array, count = 1n): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  const start = view.getUint32(end + 16, true);
  const entry = Buffer.from(bytes.subarray(start, end));
  const [packedSize, size] = [entry.readUInt32LE(20), entry.readUInt32LE(24)];
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(26, 30);
  const otherField = block(6, (extra) => {
    extra.setUint16(0, 0x5455, true);
    extra.setUint16(2, 2, true);
  });
  const sizes = block(20, (extra) => {
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(size), true);
    extra.setBigUint64(12, BigInt(packedSize), true);
  });
  const end64At = start + entry.length + 26;
  const end64 = block(56, (data) => {
    data.setUint32(0, 0x06064b50, true);
    data.setBigUint64(32, count, true);
    data.setBigUint64(48, BigInt(start), true);
  });
  const locator = block(20, (data) => {
    data.setUint32(0, 0x07064b50, true);
    data.setBigUint64(8, BigInt(end64At), true);
  });
  const oldEnd = Buffer.from(bytes.subarray(end));
  oldEnd.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.subarray(0, start), entry, otherField, sizes, end64, locator, oldEnd]);
}

test('the parts are listed with what the directory says of them', () => {
  const [first, second] = readDirectory(zip({ 'å/b.xml': 'hej', 'c\\d.xml': '' }, 0));
  expect(first).toMatchObject({
    name: 'å/b.xml',
    method: 0,
    packedSize: 3,
    size: 3,
    offset: 0,
    encrypted: false,
  });
  expect(second).toMatchObject({ name: 'c/d.xml', size: 0 });
});

test('a comment after the directory does no harm', () => {
  const bytes = Buffer.concat([zip({ a: 'hej' }), Buffer.from('en kommentar')]);
  bytes.writeUInt16LE(12, bytes.length - 12 - 2);
  expect(readDirectory(bytes)).toHaveLength(1);
});

test('numbers of 64 bits are read where they stand', () => {
  const plain = zip({ a: 'hej' }, 0);
  expect(readDirectory(asZip64(plain))).toEqual(readDirectory(plain));
});

test('a 64-bit count beyond all measure is refused', () => {
  expect(refusal(asZip64(zip({ a: 'hej' }), 2n ** 60n)).problem).toBe('tooManyParts');
});

test('a 64-bit directory that leads nowhere is damage', () => {
  const bytes = Buffer.from(asZip64(zip({ a: 'hej' })));
  bytes.writeUInt32LE(0xfffffff0, bytes.length - END_LENGTH - 12);
  expect(refusal(bytes).problem).toBe('damaged');
});

test('an entry that leads nowhere is damage', () => {
  const bytes = Buffer.from(zip({ a: 'hej' }));
  bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
  expect(refusal(bytes).problem).toBe('damaged');
});
