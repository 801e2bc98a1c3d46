/** @jest-environment jsdom */
import './text-coding';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createExtras } from '../../../src/emulator/extras';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { readFormats } from '../../../src/workbench/formats/read-formats';
import { readBeside } from '../../../src/workbench/save/read-beside';
import { writeShown } from '../../../src/workbench/save/write-shown';
import { readXmlParts } from '../../../src/workbench/save/xml-parts';
import { toUniver } from '../../../src/workbench/univer-data';
import { fromUniver } from '../../../src/workbench/univer-formats';
import { sheet } from '../../../src/workbook/from-values';
import type { WorkbookFormats } from '../../../src/workbench/formats/formats';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

const ASSETS = path.join(__dirname, '../../../assets');
const files = [
  'arlig-analys-2024/arlig-analys-2024-inkop-och-upphandling.xlsx',
  'exempel/arlig-analys-exempel.xlsx',
];
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(ASSETS, file)));
const NONE = {
  lost: [],
  extras: createExtras(),
  ids: new Map<string, string>(),
  xmlParts: new Map<string, string>(),
};

const parts = ({ sheets }: WorkbookFormats) =>
  [...sheets].map(([name, { frozen, showsGridLines, arrays }]) => ({ name, frozen, showsGridLines, arrays }));

/** How every cell looks that has a look of its own, and how wide the columns are, by sheet and place. */
const looksIn = ({ looks, sheets }: WorkbookFormats): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    [...sheets].flatMap(([name, { cells, columnWidths }]) => [
      ...[...cells].flatMap(([row, columns]) =>
        [...columns].map(
          ([column, look]) => [`${name} ${String(row)} ${String(column)}`, looks[look]] as const,
        ),
      ),
      ...[...(columnWidths ?? [])].map(
        ([column, width]) => [`${name} ${String(column)}`, Math.round(width)] as const,
      ),
    ]),
  );

describe.each(files)('%s', (file) => {
  const bytes = bytesOf(file);
  const workbook = readWorkbookFile(bytes);
  const formats = readFormats(bytes);

  it('holds and looks the same when it has been written', async () => {
    const written = await writeShown({ workbook, formats, ...NONE });
    expect(readWorkbookFile(written)).toEqual(workbook);
    expect(parts(readFormats(written))).toEqual(parts(formats));
    expect(looksIn(readFormats(written))).toMatchObject(looksIn(formats));
  });

  it('looks the same when it comes back from the spreadsheet', () => {
    const { styles = {}, sheets = {} } = toUniver(workbook, formats);
    const ids = Object.keys(sheets);
    const arrays = [...formats.sheets.values()].map((each) => each.arrays);
    const back = fromUniver({ styles, sheets: sheets }, (id) => arrays[ids.indexOf(id)] ?? []);
    expect(parts(back)).toEqual(parts(formats));
    expect(looksIn(back)).toMatchObject(looksIn(formats));
  });
});

describe('the underlag of 2024', () => {
  const bytes = bytesOf('exempel/underlag-2024.xlsx');
  const { tables } = readBeside(bytes);
  const workbook = readWorkbookFile(bytes);

  it('keeps its tables', async () => {
    expect(tables.length).toBeGreaterThan(0);
    const ids = new Map(workbook.sheets.map(({ name }, index) => [name, `s${String(index)}`]));
    const extras = {
      ...createExtras(),
      tables: tables.map((each) => ({ ...each, sheet: ids.get(each.sheet) ?? '' })),
    };
    const written = await writeShown({ ...NONE, workbook, formats: readFormats(bytes), extras, ids });
    expect(readBeside(written)).toEqual({ tables, lost: [] });
    const cells = (sheets: readonly SheetSnapshot[]) => sheets.map((each) => each.cells);
    expect(cells(readWorkbookFile(written).sheets)).toEqual(cells(workbook.sheets));
  });

  it('has more than the workbench can save, which is told', () => {
    expect(readBeside(bytes).lost).toEqual(['charts', 'validations']);
    for (const file of files) expect(readBeside(bytesOf(file)).tables).toEqual([]);
  });
});

describe('what the add-in has put beside the cells', () => {
  const workbook: WorkbookSnapshot = {
    sheets: [
      sheet('Synligt', [['a', '#N/A', '_x000D_']]),
      sheet('Dolt', [['b']], { visibility: 'veryHidden' }),
      sheet('Tomt', []),
    ],
  };

  it('is in the file: marks, comments as notes, and what is remembered', async () => {
    const extras = createExtras();
    extras.conditionalFormats.push({
      sheet: 's1',
      type: 'Custom',
      areas: [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 2, column: 1, rows: 2, columns: 1 },
      ],
      formula: '=TRUE',
      look: new Map([['fill', '#FDE8E8']]),
    });
    extras.comments.push({
      sheet: 's1',
      row: 0,
      column: 0,
      content: 'Effektmål saknas',
      replies: ['Åtgärdat'],
    });
    const xmlParts = new Map([['{part-1}', '<minne xmlns="urn:x">å &amp; ä</minne>']]);
    const ids = new Map([['Synligt', 's1']]);
    const formats = { looks: [], sheets: new Map() };
    const bytes = await writeShown({ workbook, formats, extras, ids, xmlParts, lost: [] });
    expect(readWorkbookFile(bytes)).toEqual(workbook);
    expect([...readXmlParts(bytes).values()]).toEqual([...xmlParts.values()]);
    const inside = unzipSync(bytes);
    const textOf = (name: string) => strFromU8(inside[name] ?? new Uint8Array());
    expect(textOf('xl/worksheets/sheet1.xml')).toMatch(/<conditionalFormatting sqref="A1 B3:B4">.*TRUE/);
    expect(textOf('xl/comments1.xml')).toContain('Effektmål saknas');
    expect(textOf('xl/comments1.xml')).toContain('Åtgärdat');
  });
});
