import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compileCity, UNDERLAG_FILE, underlagExample } from '../../src/build/underlag-example';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { Decimal } from '../../src/money/decimal';
import type { AlternativeChoice } from '../../src/underlag/alternatives';
import { compileUnderlag, type Underlag } from '../../src/underlag/underlag';
import { questionsTo } from '../../src/underlag/questions';
import { received } from '../../src/underlag/received';
import { carryOver } from '../../src/underlag/workbook/carry-over';
import { type FramesInput, NOTHING_SET, readFrames } from '../../src/underlag/workbook/frames-input';
import { answersIn, questionsWorkbook, withAnswers } from '../../src/underlag/workbook/questions-sheet';
import { underlagSheets, underlagWorkbook } from '../../src/underlag/workbook/underlag-workbook';
import { calculated } from '../../src/workbench/example/calculate';
import {
  addressOf as addressOfPlace,
  cellAddress,
  parseCellAddress,
  sheetAddress,
} from '../../src/workbook/address';
import { isFormula, type WorkbookDocument } from '../../src/workbook/document';
import { cell } from '../../src/workbook/from-values';
import { BLANK, type Cell, cellAt, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { itInLibreOffice, openInLibreOffice } from '../builders/libreoffice';
import { readReal } from './real';

const real = readReal();
const underlag = compileUnderlag(real);
const [DOM = '', INK = '', INTRA = ''] = underlag.suppliers.map(({ supplier }) => supplier);
const d = (value: number | string) => new Decimal(value);

const choice = (given: Partial<AlternativeChoice>): AlternativeChoice => ({
  ...{ supplier: DOM, alternative: 'B', kind: 'bastjanst', cost: 'utveckling', adjustments: [] },
  ...{ reduction: null, base: null, index: null },
  ...given,
});
const SET: FramesInput = {
  choices: [
    choice({ adjustments: [{ what: 'Göteborgsförslaget', tkr: d(300) }] }),
    choice({ supplier: INK, alternative: 'C', adjustments: [{ what: 'tjänsteplanen', tkr: d(1400) }] }),
    choice({ supplier: INTRA, alternative: 'D', kind: null, cost: 'forvaltning', base: d(918500) }),
    ...['0.07', '0.12', '0.17', '0.22'].map((reduction) =>
      choice({
        supplier: INTRA,
        alternative: 'D',
        kind: null,
        cost: 'forvaltning',
        base: d(958500),
        reduction: d(reduction),
      }),
    ),
  ],
  index: d('0.033'),
  percentages: null,
  recommended: new Map([[`${DOM} · Utveckling av bastjänster`, { alternative: 'B', variant: 1 }]]),
};

const documentOf = (of: Underlag, input: FramesInput = NOTHING_SET): WorkbookDocument =>
  underlagWorkbook(of.year, underlagSheets(of, input));

/** What the document's cells show, by sheet and address. */
function shown(document: WorkbookDocument): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, blocks } of document.sheets)
    for (const { row, column, rows } of blocks)
      rows.forEach((contents, r) => {
        contents.forEach((content, c) => {
          const at = `${name} ${cellAddress(row + r, column + c)}`;
          if (isFormula(content)) cells.set(at, content.results?.[0]?.[0] ?? BLANK);
          else if (typeof content !== 'object') cells.set(at, cell(content));
        });
      });
  return cells;
}

const valueOf = (found: Cell | undefined) => (found && 'value' in found ? found.value : '');
/** Programs differ in the last digits of a share. */
const plain = (found: Cell | undefined) => {
  const value = valueOf(found);
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
};

/** The file without what its formulas gave, so that a program that opens it has to reckon. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, from: RegExp, to: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const changed = text.replace(from, to);
    if (changed === text) return;
    parts[name] = strToU8(changed);
  };
  for (const name of Object.keys(parts).filter((each) => each.startsWith('xl/worksheets/sheet')))
    change(name, /(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
  change('docProps/app.xml', /Microsoft Excel/, 'Test');
  return zipSync(parts);
}

const roundTrip = async (document: WorkbookDocument): Promise<WorkbookSnapshot> =>
  readWorkbookFile(await writeWorkbookFile(document), 'underlag.xlsx');

describe("the underlag's workbook", () => {
  const document = documentOf(underlag, SET);

  it('has seven sheets, each with its table and a way to print it', () => {
    expect(document.sheets.map(({ name }) => name)).toEqual([
      ...['Sammanfattning', 'Kostnader', 'Nya insatser', 'Pågående insatser'],
      ...['Stämmer inte', 'Ramar', 'Frågor'],
    ]);
    for (const { tables, print } of document.sheets) {
      expect(tables).toHaveLength(1);
      expect(print).toBe('landscape');
    }
    expect(document.sheets[1]?.charts?.map(({ columns, series }) => [columns, series.length])).toEqual([
      ['beside', 3],
      ['shares', 2],
      ['shares', 2],
    ]);
  });

  it('saves with every formula what it gives', () => {
    const [saved, reckoned] = [shown(document), shown(calculated(document))];
    const differing = [...saved].filter(([at, value]) => plain(value) !== plain(reckoned.get(at)));
    expect(differing.map(([at, value]) => [at, plain(value), plain(reckoned.get(at))])).toEqual([]);
    expect(
      document.sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat())).filter(isFormula)
        .length,
    ).toBeGreaterThan(400);
  });

  it('holds the frames that were set, with index beside', () => {
    const cells = [...shown(document)]
      .filter(([at]) => at.startsWith('Ramar '))
      .map(([, value]) => valueOf(value));
    for (const frame of [77600, 4900, 8900, 918500, 891405, 843480, 795555, 747630, 948811])
      expect(cells).toContain(frame);
  });

  itInLibreOffice('opens in LibreOffice, which reckons the same', async () => {
    const bytes = await writeWorkbookFile(document);
    const theirs = readWorkbookFile(
      new Uint8Array(openInLibreOffice(withoutResults(bytes), 'xlsx')),
      'libreoffice.xlsx',
    );
    const ours = readWorkbookFile(bytes, 'underlag.xlsx');
    const differing = ours.sheets.flatMap((sheet) => {
      const other = theirs.sheets.find(({ name }) => name === sheet.name);
      return sheet.cells.flatMap((row, r) =>
        row.flatMap((own, c) => {
          if (own.formula?.includes('ARLIG') === true) return [];
          const [at, to] = [sheet.area.row + r, sheet.area.column + c];
          const found = other === undefined ? BLANK : cellAt(other, at, to);
          return plain(own) === plain(found)
            ? []
            : [[sheet.name, cellAddress(at, to), plain(own), plain(found)]];
        }),
      );
    });
    expect(differing).toEqual([]);
  });
});

/** The workbook with texts that somebody has typed, by sheet and address. */
function typed(
  workbook: WorkbookSnapshot,
  texts: Readonly<Record<string, string | number>>,
): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const cells = sheet.cells.map((row) => [...row]);
      for (const [at, value] of Object.entries(texts)) {
        const [name = '', address = ''] = at.split('!');
        const place = parseCellAddress(address);
        const row = place && cells[place.row - sheet.area.row];
        if (name === sheet.name && place && row) row[place.column - sheet.area.column] = cell(value);
      }
      return { ...sheet, cells };
    }),
  };
}

/** The address of a cell, by the text in its row and the header of its column. */
function addressOf(workbook: WorkbookSnapshot, sheetName: string, text: string, header: string): string {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(sheetName);
  const row = sheet.cells.findIndex((cells) => cells.some((each) => valueOf(each) === text));
  const column =
    sheet.cells.map((cells) => cells.findIndex((each) => valueOf(each) === header)).find((at) => at !== -1) ??
    -1;
  return `${sheetName}!${cellAddress(sheet.area.row + row, sheet.area.column + column)}`;
}

/** What stands at "sheet!A1". */
function valueAt(workbook: WorkbookSnapshot, at: string): string | number | boolean {
  const [name = '', address = ''] = at.split('!');
  const sheet = workbook.sheets.find((each) => each.name === name);
  const place = parseCellAddress(address);
  return place && sheet ? valueOf(cellAt(sheet, place.row, place.column)) : '';
}

describe('an underlag that is written again', () => {
  const later = compileUnderlag([...real].reverse());
  const KOM = 'Kommunikationsinsats kring Göteborgsförslaget';

  it('keeps what people have written in their columns when rows move', async () => {
    const first = await roundTrip(documentOf(underlag));
    const earlier = typed(first, {
      [addressOf(first, 'Nya insatser', KOM, 'Bedömning')]: 'Inte digital utveckling',
    });
    const { sheets, kept, lost } = carryOver(underlagSheets(later, NOTHING_SET), earlier);
    const again = await roundTrip(underlagWorkbook(2024, sheets));
    const [, at = ''] = addressOf(again, 'Nya insatser', KOM, 'Bedömning').split('!');
    expect(at).not.toBe(addressOf(first, 'Nya insatser', KOM, 'Bedömning').split('!')[1]);
    expect(valueAt(again, `Nya insatser!${at}`)).toBe('Inte digital utveckling');
    expect([kept, lost]).toEqual([1, []]);
  });

  it('tells what was written in a row that is gone', async () => {
    const first = await roundTrip(documentOf(underlag));
    const earlier = typed(first, { [addressOf(first, 'Nya insatser', KOM, 'Bedömning')]: 'Fråga igen' });
    const { kept, lost } = carryOver(underlagSheets(compileUnderlag(real.slice(1)), NOTHING_SET), earlier);
    expect(kept).toBe(0);
    expect(lost).toMatchObject([{ sheet: 'Nya insatser', written: ['Fråga igen'] }]);
    expect(lost[0]?.key).toContain(KOM);
  });

  it('reads the frames that were set, and gives the same again', async () => {
    const document = documentOf(underlag, SET);
    const read = readFrames(await roundTrip(document));
    expect(read?.index?.toNumber()).toBe(0.033);
    expect(read?.recommended.get(`${DOM} · Utveckling av bastjänster`)).toEqual({
      alternative: 'B',
      variant: 1,
    });
    expect(shown(documentOf(underlag, read ?? NOTHING_SET))).toEqual(shown(document));
  });

  it('is known from another workbook', async () => {
    expect(
      readFrames(await roundTrip({ title: 'Annat', sheets: [{ name: 'Ramar', blocks: [] }] })),
    ).toBeNull();
  });
});

describe('the questions to a supplier', () => {
  const [supplier] = underlag.suppliers;
  const [first, second, third] = supplier?.findings.filter(({ finding }) => finding.severity === 'fel') ?? [];
  if (!supplier || !first || !second || !third) throw new Error('The first supplier has too few faults.');
  const by = { by: 'Eva Ek', at: '2024-03-01T12:00:00.000Z' };
  const asked = compileUnderlag([
    received(supplier.file, supplier, {
      accepted: [{ finding: first.identity, motivering: 'Beslutat i mars.', ...by }],
      questions: [{ finding: second.identity, status: 'fragad', to: '', text: 'När görs det?', ...by }],
    }),
  ]);
  const inSheet = (workbook: WorkbookSnapshot, key: string, header: string) =>
    valueAt(workbook, addressOf(workbook, 'Frågor', key, header));
  const [accepted, own, other] = [first, second, third].map(({ finding }) => {
    const found = questionsTo(asked.suppliers[0] ?? supplier).find(({ cells }) =>
      cells.includes(sheetAddress(finding.place.sheet, addressOfPlace(finding.place) ?? '')),
    );
    return found?.key ?? '';
  });

  it('are what reviewers have asked in the workbook, or what the finding says; what is accepted says by whom', async () => {
    const workbook = await roundTrip(documentOf(asked));
    expect(asked.suppliers[0]?.counts).toMatchObject({ fel: supplier.counts.fel - 1, godtagna: 1 });
    expect([inSheet(workbook, own ?? '', 'Fråga'), inSheet(workbook, own ?? '', 'Status')]).toEqual([
      'När görs det?',
      'frågad',
    ]);
    expect(inSheet(workbook, accepted ?? '', 'Fråga')).toBe('Godtagen av Eva Ek: Beslutat i mars.');
    expect([inSheet(workbook, accepted ?? '', 'Svar'), inSheet(workbook, accepted ?? '', 'Status')]).toEqual([
      '',
      'godtagen',
    ]);
    expect(inSheet(workbook, other ?? '', 'Fråga')).toBe('');
  });

  it('go out with what is typed in the underlag, and come back with answers and a status that never goes back', async () => {
    const [part = supplier] = asked.suppliers;
    const fresh = await roundTrip(documentOf(asked));
    const underlagNow = typed(fresh, { [addressOf(fresh, 'Frågor', other ?? '', 'Fråga')]: 'Vem ansvarar?' });
    const { document } = questionsWorkbook({
      ...{ supplier: part.supplier, questions: questionsTo(part), year: 2024 },
      ...{ underlag: underlagNow, earlier: [] },
    });
    const sent = await roundTrip(document);
    expect([inSheet(sent, other ?? '', 'Fråga'), inSheet(sent, other ?? '', 'Status')]).toEqual([
      'Vem ansvarar?',
      'frågad',
    ]);
    expect(answersIn(sent)).toBe(0);
    const back = typed(sent, {
      [addressOf(sent, 'Frågor', other ?? '', 'Svar')]: 'Nämnden.',
      [addressOf(sent, 'Frågor', own ?? '', 'Fråga')]: 'Någon annan fråga',
      [addressOf(sent, 'Frågor', accepted ?? '', 'Status')]: 'frågad',
    });
    expect(answersIn(back)).toBe(1);
    const { sheets, lost } = withAnswers(underlagSheets(asked, NOTHING_SET), [back]);
    const answered = await roundTrip(underlagWorkbook(2024, sheets));
    expect([inSheet(answered, other ?? '', 'Svar'), inSheet(answered, other ?? '', 'Status')]).toEqual([
      'Nämnden.',
      'besvarad',
    ]);
    expect(inSheet(answered, own ?? '', 'Fråga')).toBe('När görs det?');
    expect(inSheet(answered, accepted ?? '', 'Status')).toBe('godtagen');
    expect(lost).toEqual([]);
  });
});

it('is compiled for the workbench as it stands in the assets', async () => {
  const file = path.join(__dirname, '../../assets/exempel', UNDERLAG_FILE);
  const [kept, made] = [new Uint8Array(readFileSync(file)), await underlagExample(compileCity())].map(
    (bytes) => readWorkbookFile(bytes, UNDERLAG_FILE),
  );
  // Written by `npm run docs`.
  expect(kept).toEqual(made);
});
