import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { functions } from '../../../src/functions/functions';
import { parseCellAddress } from '../../../src/workbook/address';
import { cellAt, type Cell } from '../../../src/workbook/snapshot';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import { EXAMPLE_FILE, exampleWorkbook } from '../../../src/workbench/example/example-workbook';

const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/exempel', EXAMPLE_FILE)));
const workbook = readWorkbookFile(bytes);

function cell(sheet: string, address: string): Cell {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const place = parseCellAddress(address);
  if (found === undefined || place === null) throw new Error(`There is no ${sheet}!${address}.`);
  return cellAt(found, place.row, place.column);
}

function valueOf(sheet: string, address: string): unknown {
  const found = cell(sheet, address);
  return 'value' in found ? found.value : null;
}

const column = (sheet: string, letter: string, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, index) => valueOf(sheet, `${letter}${String(first + index)}`));

describe('the example workbook', () => {
  it('is the one that `npm run docs` writes, byte for byte', async () => {
    const written = await writeWorkbookFile(exampleWorkbook());
    expect(Buffer.compare(written, bytes)).toBe(0);
  });

  it('indexes the 56 services of Intraservice as its own submission does', () => {
    expect(column('Index', 'H', 12, 67)).toEqual(Array.from({ length: 56 }, () => 0));
    expect(['C68', 'D68', 'M19'].map((address) => valueOf('Index', address))).toEqual([
      1_071_972, 1_107_348, 1_107_347,
    ]);
    expect(column('Index', 'K', 12, 18)).toEqual([6, 11, 23, 4, 11, 1, 56]);
  });

  it('distributes the whole cost, by groups', () => {
    expect(column('Fördelning', 'C', 7, 10)).toEqual([1_125, 4_781, 1_594, 7_500]);
    expect(['A42', 'D42', 'D43'].map((address) => valueOf('Fördelning', address))).toEqual([
      'Summa',
      7_500,
      0,
    ]);
    expect(['D18', 'E18', 'F18'].map((address) => valueOf('Kontaktcenter', address))).toEqual([
      23_588, 23_588, 0,
    ]);
  });

  it('makes the frames of the underlag', () => {
    expect(column('Ramar', 'H', 7, 18)).toEqual([
      77_600, 5_200, 4_900, 30_700, 10_300, 8_900, 243_300, 47_800, 782_600, 63_400, 918_500, 90_500,
    ]);
    expect(column('Ramar', 'D', 25, 28)).toEqual([891_405, 843_480, 795_555, 747_630]);
  });

  it('finds the 40 tkr that the total of Demokrati och medborgarservice is too high', () => {
    expect(column('Text till tal', 'D', 10, 12)).toEqual([77_587, 77_547, 40]);
  });

  it('shows one refusal, and no other error', () => {
    const errors = workbook.sheets.flatMap(({ cells }) =>
      cells.flat().filter(({ type }) => type === 'error'),
    );
    expect(errors).toEqual([{ type: 'error', value: '#VALUE!', formula: expect.any(String) as string }]);
  });

  it('calls every function, by the names that Excel stores', () => {
    const formulas = workbook.sheets.flatMap(({ cells }) =>
      cells.flat().flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.join()).not.toContain('ARLIG.');
    for (const id of Object.keys(functions)) {
      expect(formulas.some((formula) => formula.includes(`_xldudf_ARLIG_${id}(`))).toBe(true);
    }
  });
});
