import { constants, deflateRawSync } from 'node:zlib';
import { limits } from '../../../src/files/read/limits';
import { oneSheet, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';
import { patchDirectory } from './patch-directory';
import { refusal } from './refusal';

// The real limits take seconds to reach.
jest.mock('../../../src/files/read/limits', () => ({
  ...jest.requireActual<object>('../../../src/files/read/limits'),
  limits: {
    unpackedBytes: 1_000_000,
    parts: 100,
    sheets: 20,
    sheetBytes: 50_000,
    textBytes: 20_000,
    styleBytes: 20_000,
    cells: 1000,
    cellCharacters: 5000,
    formulaCharacters: 10_000,
    positions: 5000,
  },
}));

const SHEET = 'xl/worksheets/sheet1.xml';
const PICTURE = 'xl/media/image1.png';
const DEFLATED = 8;
const small = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const row = '<row><c><v>1</v></c></row>';
const problem = (parts: PackageParts): string => refusal(zip(parts)).problem;

test('as much as the limits allow is read', () => {
  expect(() => refusal(zip(oneSheet(row.repeat(limits.cells))))).toThrow('the file was read');
});

test('too many parts', () => {
  const parts = Object.fromEntries(Array.from({ length: limits.parts }, (_, index) => [`a/${index}`, '']));
  const error = refusal(zip({ ...small, ...parts }));
  expect(error.problem).toBe('tooManyParts');
  expect(error.explanation.sv).toMatch(/fler än 100 delar.*Ta bort det som inte behövs/);
});

test('too many sheets in the list', () => {
  const list = Array.from(
    { length: limits.sheets + 1 },
    (_, index) => `<sheet name="${index}" r:id="rId1"/>`,
  );
  const error = refusal(zip({ ...small, 'xl/workbook.xml': workbookXml(list.join('')) }));
  expect(error.problem).toBe('tooManySheets');
  expect(error.explanation.sv).toMatch(/fler än 20 blad.*Flytta blad/);
});

test('too many cells', () => {
  const error = refusal(zip(oneSheet(row.repeat(limits.cells + 1))));
  expect(error.problem).toBe('tooMuchContent');
  expect(error.explanation.sv.replace(/\s/g, ' ')).toMatch(
    /^Bladet ”Blad” .*högst 1 000 ifyllda celler.*Ta bort formatering.*flytta blad/,
  );
});

test.each([
  ['a sheet of too many bytes', oneSheet('', { [SHEET]: worksheetXml('', ' '.repeat(limits.sheetBytes)) })],
  ['texts of too many bytes', oneSheet('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(4000)}</sst>` })],
  [
    'a cell that is too long',
    oneSheet(`<row><c t="str"><v>${'a'.repeat(limits.cellCharacters + 1)}</v></c></row>`),
  ],
  [
    'a long formula shared by many cells',
    oneSheet(
      `<row><c><f t="shared" si="0">"${'a'.repeat(1000)}"</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(10)}`,
    ),
  ],
])('%s', (_, parts) => {
  expect(problem(parts)).toBe('tooMuchContent');
});

test('formatted but empty cells count for nothing', () => {
  expect(() => refusal(zip(oneSheet(`${row}<row>${'<c s="1"/>'.repeat(limits.cells + 1)}</row>`)))).toThrow(
    'the file was read',
  );
});

test('cells too far apart', () => {
  const error = refusal(zip(oneSheet(`${row}<row r="100"><c r="BA100"><v>1</v></c></row>`)));
  expect(error.problem).toBe('tooSpread');
  expect(error.explanation.sv).toMatch(/”Blad” sträcker sig till BA100.*Ctrl\+End/);
});

const deflateOpen = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });

/** A workbook one of whose parts goes on for so many bytes, though its directory says that it has a thousand. */
function withEndlessPart(name: string, size: number): Uint8Array {
  const pieces = new Array<Buffer>(Math.ceil(size / 10_000)).fill(deflateOpen(' '.repeat(10_000)));
  const packed = Buffer.concat([deflateOpen('<worksheet>'), ...pieces, deflateRawSync('')]);
  return patchDirectory(zip({ ...small, [name]: packed }, 0), name, { method: DEFLATED, size: 1000 });
}

describe('a file that unpacks to more than it may', () => {
  test('is refused for what its directory says', () => {
    const bytes = zip({ ...small, [PICTURE]: 'bild' });
    const error = refusal(patchDirectory(bytes, PICTURE, { size: limits.unpackedBytes + 1 }));
    expect(error.problem).toBe('tooLarge');
    expect(error.explanation.sv).toMatch(/större än 1 MB.*Ta bort stora bilder/);
  });

  test('is refused for the true size of a picture', () => {
    expect(refusal(withEndlessPart(PICTURE, limits.unpackedBytes)).problem).toBe('tooLarge');
  });

  test('is given up early where a sheet goes on for ever, whatever size its directory says', () => {
    expect(refusal(withEndlessPart(SHEET, limits.sheetBytes)).problem).toBe('tooMuchContent');
  });
});
