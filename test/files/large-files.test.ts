import { constants, deflateRawSync } from 'node:zlib';
import { limits } from '../../src/files/limits';
import { readWorkbookFile } from '../../src/files/read-workbook';
import { oneSheet, worksheetXml, zip } from './build-package';
import { patchDirectory } from './patch-directory';
import { refusal } from './refusal';

const SHEET = 'xl/worksheets/sheet1.xml';
const PICTURE = 'xl/media/image1.png';
const DEFLATED = 8;
const small = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

const deflateOpen = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });

/** A workbook one of whose parts goes on for so many bytes, though its directory says that it has a thousand. */
function withEndlessPart(name: string, size: number): Uint8Array {
  const piece = deflateOpen(' '.repeat(1_000_000));
  const pieces = new Array<Buffer>(Math.ceil(size / 1_000_000)).fill(piece);
  const packed = Buffer.concat([deflateOpen('<worksheet>'), ...pieces, deflateRawSync('')]);
  return patchDirectory(zip({ ...small, [name]: packed }, 0), name, { method: DEFLATED, size: 1000 });
}

describe('a file that unpacks to more than 500 MB', () => {
  test('is refused for what its directory says', () => {
    const bytes = patchDirectory(zip({ ...small, [PICTURE]: 'bild' }), PICTURE, { size: 500_000_001 });
    const error = refusal(bytes);
    expect(error.problem).toBe('tooLarge');
    expect(error.explanation.sv).toMatch(/större än 500 MB.*Ta bort stora bilder/);
  });

  test('is refused for the true size of a picture', () => {
    expect(refusal(withEndlessPart(PICTURE, limits.unpackedBytes)).problem).toBe('tooLarge');
  });
});

test('a sheet that goes on for ever is given up early, whatever size its directory says', () => {
  expect(refusal(withEndlessPart(SHEET, limits.sheetBytes)).problem).toBe('tooMuchContent');
});

test('a formatted but empty tail of a million rows costs nothing in the snapshot', () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => {
    const row = `<row r="${index + 2}"`;
    return index % 2 === 0 ? `${row}><c r="A${index + 2}" s="3"/></row>` : `${row} ht="15"/>`;
  });
  const xml = worksheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}<row ht="15"/>`);
  const [sheet] = readWorkbookFile(zip(oneSheet('', { [SHEET]: xml }), 1)).sheets;
  expect(sheet?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});
