import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileError } from '../../../src/files/read/file-error';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { oneSheet, zip } from './build-package';

/** Whatever the bytes, reading gives a whole snapshot or a FileError. */
function readOrRefuse(bytes: Uint8Array): WorkbookSnapshot | FileError {
  try {
    const snapshot = readWorkbookFile(bytes);
    for (const { area, cells } of snapshot.sheets) {
      expect(cells).toHaveLength(area.rows);
      expect(cells.every((row) => row.length === area.columns)).toBe(true);
    }
    return snapshot;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.explanation.sv).not.toBe('');
    return error;
  }
}

const real = readFileSync(
  join(__dirname, '../../../assets/arlig-analys-2024/arlig-analys-2024-inkop-och-upphandling.xlsx'),
);
const stored = zip(
  oneSheet('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', {
    'xl/sharedStrings.xml': '<sst><si><t>text &amp; mer</t></si></sst>',
  }),
  0,
);

const changes = (length: number) =>
  fc.array(fc.tuple(fc.nat({ max: length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 });

function changed(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of places) copy[at] = byte;
  return copy;
}

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readOrRefuse(bytes)));
});

test('any bytes that begin like a zip file', () => {
  const bytes = fc
    .uint8Array({ maxLength: 500 })
    .map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest, 0x50, 0x4b, 5, 6, ...rest));
  fc.assert(fc.property(bytes, (file) => void readOrRefuse(file)));
});

test.each([
  ['a real workbook', real],
  ['a workbook whose parts are stored', stored],
])('%s with bytes changed', (_, bytes) => {
  fc.assert(
    fc.property(changes(bytes.length), (places) => void readOrRefuse(changed(bytes, places))),
    { numRuns: 300 },
  );
});

test('any text as the sheet', () => {
  const pieces = fc.constantFrom(
    ...['<row>', '</row>', '<c>', '<c r="B2" t="s">', '</c>', '<v>', '</v>', '<f t="shared" si="1">', '</f>'],
    ...['<is>', '</is>', '<t>', '</t>', '1', '&amp;', '&', '<', '>', '"', '<!--', '-->', '<![CDATA[', ']]>'],
    ...['<sheetData>', '</sheetData>', '</worksheet>', '<hyperlink ref="A1:XFD9" />', ' ', '\0'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (text) => {
      readOrRefuse(zip(oneSheet(text.join(''))));
    }),
    { numRuns: 1000 },
  );
});

test('any cells come back where they stood', () => {
  const cell = fc.record({
    row: fc.nat({ max: 300 }),
    column: fc.nat({ max: 30 }),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 }),
      (cells) => {
        const letters = (column: number) =>
          (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
        const rows = cells.map(
          ({ row, column, value }) =>
            `<row r="${row + 1}"><c r="${letters(column)}${row + 1}"><v>${value}</v></c></row>`,
        );
        const [sheet] = readWorkbookFile(zip(oneSheet(rows.join('')))).sheets;
        for (const { row, column, value } of cells) {
          const read = sheet?.cells[row - sheet.area.row]?.[column - sheet.area.column];
          expect(read).toEqual({ type: 'number', value: Number(String(value)) });
        }
      },
    ),
  );
});
