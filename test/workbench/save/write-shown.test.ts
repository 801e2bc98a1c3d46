/** @jest-environment jsdom */
import './text-coding';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createExtras } from '../../../src/emulator/extras';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { readFormats } from '../../../src/workbench/formats/read-formats';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import { makeWorkbook } from '../../../src/make/make-workbook';
import { latestTemplate } from '../../../src/template/catalogue';
import { countOf } from '../../../src/workbench/save/carried';
import { notCarried, readBeside } from '../../../src/workbench/save/read-beside';
import { readCarried } from '../../../src/workbench/save/read-carried';
import { writeShown } from '../../../src/workbench/save/write-shown';
import { readXmlParts } from '../../../src/workbench/save/xml-parts';
import { sheetId, toUniver } from '../../../src/workbench/univer-data';
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
  carried: [],
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

/** Opened and saved again, with nothing done to it. */
async function savedAgain(bytes: Uint8Array) {
  const workbook = readWorkbookFile(bytes);
  const ids = new Map(workbook.sheets.map(({ name }, index) => [name, sheetId(index)]));
  const tables = readBeside(bytes).tables.map((each) => ({ ...each, sheet: ids.get(each.sheet) ?? '' }));
  const carried = await readCarried(bytes);
  const extras = { ...createExtras(), tables };
  return writeShown({ ...NONE, workbook, formats: readFormats(bytes), extras, ids, carried });
}

describe('what the spreadsheet does not show', () => {
  it('goes over from the underlag of 2024: tables, charts and lists', async () => {
    const bytes = bytesOf('exempel/underlag-2024.xlsx');
    const saved = await savedAgain(bytes);
    const { tables, held } = readBeside(bytes);
    expect(tables.length).toBeGreaterThan(0);
    expect([...held.keys()]).toEqual(['charts', 'validations']);
    expect(readBeside(saved)).toEqual({ tables, held });
    const [before, after] = [await readCarried(bytes), await readCarried(saved)];
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ kind }) => kind === 'validations')).toEqual(
      before.filter(({ kind }) => kind === 'validations'),
    );
    const cells = (sheets: readonly SheetSnapshot[]) => sheets.map((each) => each.cells);
    expect(cells(readWorkbookFile(saved).sheets)).toEqual(cells(readWorkbookFile(bytes).sheets));
    for (const file of files) expect(readBeside(bytesOf(file)).tables).toEqual([]);
  });

  it('goes over from a workbook that we make: lists, prompts, locks, names and looks that follow formulas', async () => {
    const { document } = makeWorkbook(latestTemplate, { year: 2027, supplier: 'Nämnden för Intraservice' });
    const bytes = await writeWorkbookFile(document);
    const saved = await savedAgain(bytes);
    expect([...readBeside(bytes).held.keys()]).toEqual(['validations', 'names', 'protection', 'conditions']);
    expect(readBeside(saved).held).toEqual(readBeside(bytes).held);
    expect(await readCarried(saved)).toEqual(await readCarried(bytes));
  });

  it('goes over without what it does not know, which is told: a lock, but not its password', async () => {
    const sheets = [{ name: 'Blad1', blocks: [], isProtected: true }] as const;
    const inside = unzipSync(await writeWorkbookFile({ title: '', sheets }));
    const part = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(inside[part] ?? new Uint8Array());
    const withPassword = xml.replace('<sheetProtection ', '<sheetProtection password="CC1A" ');
    expect(withPassword).not.toBe(xml);
    const locked = zipSync({ ...inside, [part]: strToU8(withPassword) });
    const carried = await readCarried(locked);
    expect(notCarried(readBeside(locked).held, (kind) => countOf(carried, kind))).toEqual(['passwords']);
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

  it('is in the file: marks, comments as notes, charts, and what is remembered', async () => {
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
    extras.charts.push({
      sheet: 's1',
      name: 'Kostnader 1',
      type: 'ColumnClustered',
      title: 'Kostnader',
      legend: 'Bottom',
      position: ['E2', 'H9'],
      series: [
        {
          name: '2024',
          values: { row: 1, column: 1, rows: 2, columns: 1 },
          categories: { row: 1, column: 0, rows: 2, columns: 1 },
        },
      ],
    });
    const xmlParts = new Map([['{part-1}', '<minne xmlns="urn:x">å &amp; ä</minne>']]);
    const ids = new Map([['Synligt', 's1']]);
    const formats = { looks: [], sheets: new Map() };
    const bytes = await writeShown({ workbook, formats, extras, ids, xmlParts, lost: [], carried: [] });
    expect(readWorkbookFile(bytes)).toEqual(workbook);
    expect([...readXmlParts(bytes).values()]).toEqual([...xmlParts.values()]);
    const inside = unzipSync(bytes);
    const textOf = (name: string) => strFromU8(inside[name] ?? new Uint8Array());
    expect(textOf('xl/worksheets/sheet1.xml')).toMatch(/<conditionalFormatting sqref="A1 B3:B4">.*TRUE/);
    expect(textOf('xl/charts/chart1.xml')).toContain("'Synligt'!$B$2:$B$3");
    expect(textOf('xl/comments1.xml')).toContain('Effektmål saknas');
    expect(textOf('xl/comments1.xml')).toContain('Åtgärdat');
  });
});
