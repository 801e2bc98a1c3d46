import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { parseCellAddress } from '../../src/workbook/address';
import { example } from '../../src/workbench/page/library';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const SHEET = 'Ramar';
const message = () => bench.page().locator('#cell-message');

/** The value of a cell, once it is this. */
const shows = (sheet: string, cell: string, value: unknown) =>
  soon(async () => expect(await bench.values(sheet, cell, cell)).toEqual([value]));

/** What a cell shows, and what it shows when it is opened. */
async function texts(cell: string): Promise<{ shown: string; opened: string } | undefined> {
  const place = parseCellAddress(cell);
  return bench
    .page()
    .evaluate(([sheet, row, column]) => window.workbench?.grid.textsOf(sheet, row, column), [
      SHEET,
      place?.row ?? 0,
      place?.column ?? 0,
    ] as const);
}

// The tests below go on in one page, each in cells of its own.

describe('the example workbook', () => {
  it('gives in the spreadsheet what its file holds, every formula calculated there', async () => {
    const file = path.join(__dirname, '../../assets/exempel', example.file);
    const { sheets } = readWorkbookFile(new Uint8Array(readFileSync(file)));
    await bench.goOn(example.file);
    const held = () =>
      bench.page().evaluate(
        (places) => places.map((place) => window.workbench?.grid.read(place)),
        sheets.map(({ name, area }) => ({ sheet: name, area })),
      );
    const plain = (cells: Awaited<ReturnType<typeof held>>) =>
      cells.map((rows) =>
        rows?.map((row) => row.map((cell) => ('value' in cell ? rounded(cell.value) : null))),
      );
    const wanted = plain(sheets.map(({ cells }) => cells));
    // Functions that wait for each other's answers have them in turn.
    await soon(async () => expect(plain(await held())).toEqual(wanted));
  });
});

describe('a function typed into a cell', () => {
  beforeEach(() => bench.goOn(example.file));

  it('is shown as in a Swedish Excel, and is the same when it is left as it was', async () => {
    const formula = '=OM(SUMMA({1,5\\2;3\\4})>10;ANTAL.OM($A$1:$A$9;"x;y")+OMFEL(AVRUNDA(1/0;2);0,5);SANT)';
    await bench.type(SHEET, 'A50', formula);
    await shows(SHEET, 'A50', 0.5);
    expect(await bench.cell(SHEET, 'A50')).toMatchObject({
      formula: '=IF(SUM({1.5,2;3,4})>10,COUNTIF($A$1:$A$9,"x;y")+IFERROR(ROUND(1/0,2),0.5),TRUE)',
    });
    await bench.select(SHEET, 'A50');
    const isEditing = () => bench.page().evaluate(() => window.workbench?.grid.isEditing());
    await bench.page().keyboard.press('F2');
    await soon(async () => expect(await isEditing()).toBe(true));
    await bench.page().keyboard.press('Enter');
    await soon(async () => expect(await isEditing()).toBe(false));
    expect((await texts('A50'))?.opened).toBe(formula);
    await shows(SHEET, 'A50', 0.5);
  });

  it('is shown with its numbers and its errors as in a Swedish Excel', async () => {
    await bench.type(SHEET, 'A60', '12 000');
    await bench.type(SHEET, 'A61', '3,3 %');
    await bench.type(SHEET, 'A62', '=1/3');
    await bench.type(SHEET, 'A63', '=1/0');
    await bench.type(SHEET, 'A64', 'sant');
    await shows(SHEET, 'A63', '#DIV/0!');
    const all = await Promise.all(['A60', 'A61', 'A62', 'A63', 'A64'].map(texts));
    expect(all.map((each) => [each?.shown.replace(/\s/g, ' '), each?.opened])).toEqual([
      ['12 000', '12000'],
      ['3,30%', '3,3%'],
      ['0,3333333333', '=1/3'],
      ['#DIVISION/0!', '=1/0'],
      ['SANT', 'SANT'],
    ]);
  });

  it('reads numbers as a Swedish Excel does, and what refers to them', async () => {
    await bench.type(SHEET, 'A70', '12 000');
    await shows(SHEET, 'A70', 12_000);
    await bench.type(SHEET, 'A71', '3,3 %');
    await shows(SHEET, 'A71', 0.033);
    await bench.type(SHEET, 'A72', '=1,05');
    await shows(SHEET, 'A72', 1.05);
    await bench.type(SHEET, 'A73', '=ARLIG.INDEX_UPPRAKNING(A70;A71)*A72');
    await shows(SHEET, 'A73', 13_015.8);
    await bench.type(SHEET, 'A74', '23 588 tkr');
    await shows(SHEET, 'A74', '23 588 tkr');
  });

  it('spills over the cells below, and says which formula fills them', async () => {
    await bench.type(SHEET, 'B80', '=ARLIG.FORDELNING(100;{1;1;1})');
    await soon(async () => expect(await bench.values(SHEET, 'B80', 'B83')).toEqual([34, 33, 33, null]));
    await bench.select(SHEET, 'B82');
    await expect(message().textContent()).resolves.toBe('B82 fylls av formeln i B80. Ändra den där.');
    await bench.type(SHEET, 'B81', 'i vägen');
    await soon(async () =>
      expect(await bench.cell(SHEET, 'B80')).toMatchObject({ type: 'error', value: '#SPILL!' }),
    );
    await bench.page().keyboard.press('Control+Z');
    await soon(async () => expect(await bench.values(SHEET, 'B80', 'B82')).toEqual([34, 33, 33]));
  });

  it('says why it refuses what it is given', async () => {
    await bench.type(SHEET, 'A90', '=ARLIG.INDEX_UPPRAKNING(904;3,3)');
    await shows(SHEET, 'A90', '#VALUE!');
    await bench.select(SHEET, 'A90');
    await soon(async () =>
      expect(await message().textContent()).toBe(
        'A90: Argumentet index: 3,3 tolkas som 330 %. Skriv 3,3 % eller 0,033.',
      ),
    );
    await bench.type(SHEET, 'A90', '=ARLIG.FORDELING(1;1)');
    await bench.select(SHEET, 'A90');
    await soon(async () => expect(await message().textContent()).toContain('Kontrollera stavningen'));
    await bench.type(SHEET, 'A90', '1');
    await bench.select(SHEET, 'A90');
    await soon(async () => expect(await message().textContent()).toBe(''));
  });

  it('no longer says why when something else is written in the selected cell', async () => {
    await bench.type(SHEET, 'A100', '=ARLIG.FORDELING(1;1)');
    await bench.select(SHEET, 'A100');
    await soon(async () => expect(await message().textContent()).toContain('Kontrollera stavningen'));
    const area = { row: 99, column: 0, rows: 1, columns: 1 };
    await bench
      .page()
      .evaluate((place) => window.workbench?.grid.write(place, [[{ type: 'number', value: 4 }]]), {
        sheet: SHEET,
        area,
      });
    await soon(async () => expect(await message().textContent()).toBe(''));
  });

  it('is calculated anew when a cell that it reads is changed, and when that is undone', async () => {
    await bench.type('Fördelning', 'B4', '10300');
    await soon(async () =>
      expect(await bench.values('Fördelning', 'C7', 'C10')).toEqual([1545, 6566, 2189, 10_300]),
    );
    await bench.page().getByRole('button', { name: 'Ångra' }).click();
    await soon(async () =>
      expect(await bench.values('Fördelning', 'C7', 'C10')).toEqual([1125, 4781, 1594, 7500]),
    );
  });

  it('gives the right value, in Swedish and in English', async () => {
    // As people write it: each letter opens what the spreadsheet proposes, and it must go well with our names.
    await bench.type(SHEET, 'A40', '=ARLIG.INDEX_UPPRAKNING(904;3,3%;;;0)', 'letter by letter');
    await shows(SHEET, 'A40', 934);
    await bench.type(SHEET, 'A41', '=arlig.index_upprakning(300;5%;;2)');
    await shows(SHEET, 'A41', 330.75);
    await bench.type(SHEET, 'A42', '=SUMMA(A40;ARLIG.TKR("7,5 mnkr"))');
    await shows(SHEET, 'A42', 8434);
    await bench.page().getByRole('combobox', { name: 'Språk' }).selectOption('English');
    await bench.type(SHEET, 'A43', '=ARLIG.INDEX_UPPRAKNING(904,3.3%,,,0)');
    await shows(SHEET, 'A43', 934);
  });
});

/** Sums of shares differ in the last of their figures, by the order in which an engine adds. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;
