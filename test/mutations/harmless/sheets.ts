import { tagged, taggedSheet, type Row, type TaggedSheet, type TaggedWorkbook } from '../tagged';
import { eachSheet, range, stackedCards, type HarmlessKind } from './change';

/** Harmless changes to sheets as wholes: names, order, number, where their content begins. */

const OTHER_NAMES = ['Blad', 'Kopia av analys', 'Underlag', 'Flik', 'Svar (2)', 'æøå 1.4', 'X'];

const renamed: HarmlessKind['change'] = ({ sheets }, random) => {
  const stem = random.pick(OTHER_NAMES);
  return { sheets: sheets.map((sheet, index) => ({ ...sheet, name: `${stem}${index + 1}` })) };
};

/** Sheets of one chapter keep their order among themselves, and the cover stays first. */
const reordered: HarmlessKind['change'] = ({ sheets: [cover, ...others] }, random) => {
  const shuffled = random.shuffled(others);
  const inTurn = new Map<string, TaggedSheet[]>();
  for (const sheet of others) {
    const chapter = chapterOf(sheet);
    inTurn.set(chapter, [...(inTurn.get(chapter) ?? []), sheet]);
  }
  const sheets = shuffled.flatMap((sheet) => inTurn.get(chapterOf(sheet))?.shift() ?? []);
  return { sheets: cover === undefined ? sheets : [cover, ...sheets] };
};

function chapterOf({ name, cells }: TaggedSheet): string {
  for (const row of cells)
    for (const { mark } of row) {
      const chapter = /^(?:chapter|services)\/([\d.]+)/.exec(mark ?? '')?.[1];
      if (chapter !== undefined) return chapter;
      if (mark?.startsWith('card/') === true) return mark.startsWith('card/o') ? '1.4' : '2.2';
      if (mark?.startsWith('table/') === true) return '3.1';
    }
  // Without marks, each is taken for a chapter of its own.
  return name;
}

/** Sheets of one chapter together: a hidden one beside a visible of the same chapter is an older version. */
const hidden: HarmlessKind['change'] = (workbook, random) => {
  const visibilities = new Map<string, TaggedSheet['visibility']>();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [chapter = sheet.name] = /^\d(?:\.\d)?/.exec(sheet.name) ?? [];
      const visibility = visibilities.get(chapter) ?? random.pick(['visible', 'hidden', 'veryHidden']);
      visibilities.set(chapter, visibility);
      return { ...sheet, visibility };
    }),
  };
};

const moved: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const [rows, columns] = [random.below(12), random.below(6)];
  return {
    ...sheet,
    area: { ...sheet.area, row: sheet.area.row + rows, column: sheet.area.column + columns },
    merges: sheet.merges.map((merge) => ({
      ...merge,
      row: merge.row + rows,
      column: merge.column + columns,
    })),
  };
});

const OTHER_SHEETS: readonly TaggedSheet[] = [
  taggedSheet('Tom', []),
  taggedSheet('Anteckningar', [
    [tagged('Att göra före inlämning', 'text')],
    [tagged('Ring Anna om bilagan', 'text'), tagged(true, 'text')],
    [tagged('Frågor till kunderna', 'text'), tagged('tisdag', 'text')],
  ]),
  taggedSheet('Listor', [
    [tagged('Alternativ', 'text')],
    ...['Mindre', 'Måttlig', 'Stor', 'JA', 'NEJ'].map((text) => [tagged(text, 'text')]),
  ]),
  taggedSheet('Diagramdata', [
    [tagged('x', 'text'), tagged('y', 'text')],
    ...range(0, 5).map((x) => [tagged(x, 'text'), tagged(x * x, 'text')]),
  ]),
];

const withOthers: HarmlessKind['change'] = ({ sheets: [first, ...sheets] }, random) => {
  const others = random.shuffled(OTHER_SHEETS).slice(0, 1 + random.below(3));
  const at = random.below(sheets.length + 1);
  const after = [...sheets.slice(0, at), ...others, ...sheets.slice(at)];
  return { sheets: first === undefined ? after : [first, ...after] };
};

/** Sheets that follow each other put on one, below each other. Only where they begin at A1. */
function joined(sheets: readonly TaggedSheet[], name: string, gap: number): TaggedSheet {
  let top = 0;
  const rows: Row[] = [];
  const merges = sheets.flatMap((sheet) => {
    const own = sheet.merges.map((merge) => ({ ...merge, row: merge.row + top }));
    rows.push(...sheet.cells, ...range(0, gap).map(() => []));
    top = rows.length;
    return own;
  });
  return taggedSheet(name, rows, merges);
}

const beginsAtA1 = ({ area }: TaggedSheet): boolean => area.row === 0 && area.column === 0;

const onOneSheet: HarmlessKind['change'] = (workbook, random) =>
  workbook.sheets.every(beginsAtA1)
    ? { sheets: [joined(workbook.sheets, 'Allt', 1 + random.below(3))] }
    : workbook;

const onFewerSheets: HarmlessKind['change'] = (workbook, random) => {
  const { sheets } = workbook;
  const first = 1 + random.below(Math.max(1, sheets.length - 2));
  const pair = sheets.slice(first, first + 2 + random.below(2));
  if (pair.length < 2 || !pair.every(beginsAtA1)) return workbook;
  return {
    sheets: [
      ...sheets.slice(0, first),
      joined(pair, pair[0]?.name ?? '', 1 + random.below(3)),
      ...sheets.slice(first + pair.length),
    ],
  };
};

/** The rows from one on put on a sheet of their own, right after. */
function cutAt(workbook: TaggedWorkbook, name: string, row: number): TaggedWorkbook {
  return {
    sheets: workbook.sheets.flatMap((sheet) => {
      if (sheet.name !== name) return [sheet];
      const { area, merges, cells } = sheet;
      const isAbove = (merge: { row: number }): boolean => merge.row < area.row + row;
      return [
        {
          ...sheet,
          area: { ...area, rows: row },
          cells: cells.slice(0, row),
          merges: merges.filter(isAbove),
        },
        {
          ...sheet,
          name: `${name} b`,
          area: { ...area, row: 0, rows: area.rows - row },
          cells: cells.slice(row),
          merges: merges
            .filter((merge) => !isAbove(merge))
            .map((merge) => ({ ...merge, row: merge.row - area.row - row })),
        },
      ];
    }),
  };
}

/** A chapter of cards goes on, without a heading, on the next sheet. */
const cardsOnTwoSheets: HarmlessKind['change'] = (workbook, random) => {
  const cuts = workbook.sheets
    .filter((sheet) => headingsOn(sheet) === 1)
    .flatMap((sheet) =>
      stackedCards(sheet)
        .slice(2)
        .map(({ first }) => ({ name: sheet.name, row: first })),
    );
  if (cuts.length === 0) return workbook;
  const { name, row } = random.pick(cuts);
  return cutAt(workbook, name, row);
};

/** On a sheet without headings, prose belongs to the cards above it; so no other chapter may follow them. */
const headingsOn = ({ cells }: TaggedSheet): number =>
  cells.flatMap((row) => row.filter(({ role }) => role === 'heading')).length;

const several: HarmlessKind['change'] = (workbook, random) =>
  [hidden, renamed, reordered, withOthers].reduce(
    (changed, change) => (random.chance(0.5) ? change(changed, random) : changed),
    workbook,
  );

export const sheetChanges: readonly HarmlessKind[] = [
  { name: 'sheets renamed', change: renamed },
  { name: 'sheets in another order', change: reordered },
  { name: 'sheets hidden', change: hidden },
  { name: 'everything moved on its sheet', change: moved },
  { name: 'sheets of other content', change: withOthers },
  { name: 'every chapter on one sheet', change: onOneSheet },
  { name: 'neighbouring chapters on one sheet', change: onFewerSheets },
  { name: 'a chapter of cards on two sheets', change: cardsOnTwoSheets },
  { name: 'sheets renamed, reordered, hidden and added', change: several },
];
