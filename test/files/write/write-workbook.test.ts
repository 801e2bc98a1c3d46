import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import type { Block, DocumentCell, DocumentSheet, WorkbookDocument } from '../../../src/workbook/document';
import type { Cell, SheetSnapshot } from '../../../src/workbook/snapshot';

const block = (rows: readonly (readonly DocumentCell[])[], rest: Partial<Block> = {}): Block => ({
  row: 0,
  column: 0,
  rows,
  ...rest,
});

const documentOf = (...sheets: readonly Partial<DocumentSheet>[]): WorkbookDocument => ({
  title: 'Å & Ä',
  sheets: sheets.map((sheet, index) => ({ name: `Blad ${String(index + 1)}`, blocks: [], ...sheet })),
});

async function written(...sheets: readonly Partial<DocumentSheet>[]): Promise<readonly SheetSnapshot[]> {
  return readWorkbookFile(await writeWorkbookFile(documentOf(...sheets))).sheets;
}

async function partsOf(...sheets: readonly Partial<DocumentSheet>[]): Promise<Record<string, string>> {
  const parts = unzipSync(await writeWorkbookFile(documentOf(...sheets)));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const number = (value: number, formula?: string): Cell => ({
  type: 'number',
  value,
  ...(formula !== undefined && { formula }),
});

describe('what is written', () => {
  it('is read back as it was, wherever its blocks stand', async () => {
    const [sheet] = await written({
      name: "Å'n & <1>",
      blocks: [block([['a', 1.5, true, null]], { row: 2, column: 1 }), block([[0]], { row: 4, column: 3 })],
      merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
    });
    expect(sheet).toMatchObject({
      name: "Å'n & <1>",
      area: { row: 2, column: 1, rows: 3, columns: 3 },
      merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
    });
    expect(sheet?.cells[0]).toEqual([
      { type: 'text', value: 'a' },
      number(1.5),
      { type: 'boolean', value: true },
    ]);
    expect(sheet?.cells[2]?.[2]).toEqual(number(0));
  });

  const texts = [
    '=1+1',
    '+46 31',
    '-21 200',
    '@SUM(A1)',
    ...['1e5', '5 kr', '5 %', '2024-01-01', '3 maj', '１２', '＠x', '＝1+1', 'TRUE', "'x"],
    '#N/A',
    '#VALUE!',
    '#1',
    '007',
    '2024-01-01',
    'TRUE',
    "'citat",
    ' två  mellanslag ',
    'rad\nrad\ttabb',
    '<b> & "citat"',
    '_x0041_ och _x000D_',
    'å\u00A0ä\u0001ö',
    '😀',
  ];

  it.each(texts)('the text %j stays that text', async (text) => {
    const [sheet] = await written({ blocks: [block([[text]])] });
    expect(sheet?.cells).toEqual([[{ type: 'text', value: text }]]);
  });

  it('is the same bytes whenever it is written, and tells no time', async () => {
    const document = documentOf({ blocks: [block([['a', { formula: '=1+1' }]])] });
    const first = await writeWorkbookFile(document);
    jest.useFakeTimers({ now: new Date(2031, 5, 6), doNotFake: ['nextTick', 'setImmediate'] });
    const second = await writeWorkbookFile(document);
    jest.useRealTimers();
    expect(second).toEqual(first);
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>Å &amp; Ä</dc:title>');
    expect(core).not.toMatch(/created|modified/);
  });

  it('cuts a text that is longer than a cell of Excel holds, and writes an empty one as nothing', async () => {
    const [sheet] = await written({ blocks: [block([['x'.repeat(40_000), '', 1]])] });
    expect(sheet?.cells).toEqual([
      [{ type: 'text', value: 'x'.repeat(32_767) }, { type: 'blank' }, number(1)],
    ]);
  });
});

describe('formulas', () => {
  it('are saved with what they gave, errors and texts too', async () => {
    const results: readonly (readonly [string, Cell])[] = [
      ['=1+1', number(2)],
      ['="a"&"b"', { type: 'text', value: 'ab' }],
      ['=1=1', { type: 'boolean', value: true }],
      ['=1/0', { type: 'error', value: '#DIV/0!' }],
      ['=NA()', { type: 'error', value: '#N/A' }],
      ['=IF(1<2,">","<")', { type: 'text', value: '>' }],
    ];
    const row = results.map(([formula, result]) => ({ formula, results: [[result]] }));
    const [sheet] = await written({ blocks: [block([row])] });
    expect(sheet?.cells).toEqual([results.map(([formula, result]) => ({ ...result, formula }))]);
  });

  it('fill cells with what they gave, as Excel lets them spill', async () => {
    const formula = '=B1:B3*2';
    const results = [
      [number(2)],
      [{ type: 'text', value: '=x' } as const],
      [{ type: 'error', value: '#N/A' } as const],
    ];
    const spilled = { formula, fills: { rows: 3, columns: 1 }, results };
    const sheet = { blocks: [block([[spilled]])] };
    const [read] = await written(sheet);
    expect(read?.cells.map(([first]) => first)).toEqual([
      number(2, formula),
      { type: 'text', value: '=x' },
      { type: 'error', value: '#N/A' },
    ]);
    const parts = await partsOf(sheet);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('cm="1"><f t="array" ref="A1:A3">B1:B3*2</f>');
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
  });

  it('name our functions as a file does', async () => {
    const formula = '=ARLIG.TKR(A1)+ARLIG.SVAR("ARLIG.")';
    const parts = await partsOf({ blocks: [block([[{ formula }]])] });
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<f>_xldudf_ARLIG_TKR(A1)+_xldudf_ARLIG_SVAR("ARLIG.")</f>',
    );
  });

  it('are calculated as Excel opens the file only where one has no saved value', async () => {
    const saved = { formula: '=1+1', results: [[number(2)]] };
    const calculated = await partsOf({ blocks: [block([[saved]])] });
    expect(calculated['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
    const not = await partsOf({ blocks: [block([[saved, { formula: '=1+1' }]])] });
    expect(not['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});

describe('the sheet around the cells', () => {
  it('has links to places, tables, widths, heights, frozen rows and a print set-up', async () => {
    const parts = await partsOf(
      {
        name: 'Rapport',
        blocks: [
          block([
            ['Titel', 'Cell'],
            ['=1', { text: 'B6', link: { sheet: "1.4 Å'n", row: 5, column: 1 } }],
          ]),
        ],
        widths: [12, 40],
        heights: new Map([[1, 26]]),
        tables: [{ name: 'Rapporten', area: { row: 0, column: 0, rows: 2, columns: 2 } }],
        frozenRows: 1,
        gridLines: false,
        print: 'landscape',
      },
      { name: "1.4 Å'n" },
    );
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain(`<hyperlink ref="B2" location="&apos;1.4 Å&apos;&apos;n&apos;!B6"/>`);
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="true"/>');
    expect(sheet).toContain('<row r="2" ht="26" customHeight="1">');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    const table = parts['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('name="Rapporten" displayName="Rapporten" ref="A1:B2"');
    expect(table).toMatch(/<tableColumn id="1" name="Titel"\/><tableColumn id="2" name="Cell"\/>/);
  });

  it('has looks, each of them once', async () => {
    const look = { bold: true, color: 'FF0000', fill: 'FFF8DC', numberFormat: '#,##0', line: 'all' } as const;
    const parts = await partsOf({
      blocks: [
        block(
          [
            [1, 2],
            [3, 4],
          ],
          { looks: [look, {}] },
        ),
      ],
    });
    const styles = parts['xl/styles.xml'] ?? '';
    expect(styles).toContain('formatCode="#,##0"');
    expect(styles.match(/<b\/>/g)).toHaveLength(1);
    expect(styles).toContain('<fgColor rgb="FFFFF8DC"/>');
    expect(styles).toContain('<cellXfs count="3">');
    expect(styles.match(/vertical="top"/g)).toHaveLength(2);
  });
});

it('refuses two contents in one cell, also where a formula fills it', async () => {
  const fills = { rows: 2, columns: 1 };
  const sheet = { blocks: [block([[{ formula: '=B1:B2', fills }]]), block([['x']], { row: 1 })] };
  await expect(writeWorkbookFile(documentOf(sheet))).rejects.toThrow('two contents in A2');
});

it('refuses a table without headers, and a sheet that Excel would not open', async () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const table = { blocks: [block([['Titel', 1]])], tables: [{ name: 'T', area }] };
  await expect(writeWorkbookFile(documentOf(table))).rejects.toThrow('no header in B1');
  await expect(writeWorkbookFile(documentOf({ name: 'a/b' }))).rejects.toThrow('a/b');
});
