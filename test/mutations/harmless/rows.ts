import { BLANK } from '../../../src/workbook/snapshot';
import {
  deleteRows,
  insertColumns,
  insertRows,
  tagged,
  type Row,
  type TaggedCell,
  type TaggedSheet,
} from '../tagged';
import {
  blankRowBefore,
  eachSheet,
  range,
  rowsOf,
  shuffledBlocks,
  stackedCards,
  type HarmlessKind,
  type Rows,
} from './change';

/** Harmless changes to rows and columns: blank ones put in, blocks moved. */

const TABLE = /^table\/([^/]+)\/(?!caption)/;
const TABLE_BODY = /^table\/([^/]+)\/(?!caption|header)/;
const SERVICES = /^services\/([^/]+)\/\d/;
const CARD_ROWS = /^card\/([^/]+)\//;

/** Rows after the first of each block, before which a blank row would stand inside the block. */
const inside = (blocks: Iterable<Rows>): readonly number[] =>
  [...blocks].flatMap(({ first, end }) => range(first + 1, end));

/** The sheet's cards with one insats per row: the rows of answers, from the one below the labels. */
function rowsOfCards(sheet: TaggedSheet): readonly number[] {
  const titled = new Set(stackedCards(sheet).flatMap(({ first, end }) => range(first, end)));
  return [...rowsOf(sheet, CARD_ROWS).values()].flatMap(({ first, end }) =>
    end === first + 1 && !titled.has(first) ? [first] : [],
  );
}

const blankIn = (candidates: (sheet: TaggedSheet) => readonly number[]): HarmlessKind['change'] =>
  eachSheet((sheet, random) => blankRowBefore(sheet, candidates(sheet), random));

/** Rows that stand right after a wholly blank one, where blocks begin. */
const betweenBlocks = ({ cells }: TaggedSheet): readonly number[] =>
  range(1, cells.length).filter((row) => cells[row - 1]?.every(({ type }) => type === 'blank') ?? false);

const isGroupName = (row: Row | undefined): boolean =>
  row?.some(({ mark }) => mark?.includes('/grupp ') ?? false) ?? false;

const blankRows: readonly HarmlessKind[] = [
  { name: 'a blank row between blocks', change: blankIn(betweenBlocks) },
  { name: 'a blank row inside a stacked card', change: blankIn((sheet) => inside(stackedCards(sheet))) },
  { name: 'a blank row between insatser in a table of cards', change: blankIn(rowsOfCards) },
  {
    name: 'a blank row inside a table of amounts',
    change: blankIn((sheet) =>
      inside(rowsOf(sheet, TABLE_BODY).values()).filter((row) => !isGroupName(sheet.cells[row])),
    ),
  },
  {
    name: 'a blank row before a group in a table of amounts',
    change: blankIn((sheet) =>
      inside(rowsOf(sheet, TABLE_BODY).values()).filter((row) => isGroupName(sheet.cells[row])),
    ),
  },
  {
    name: 'a blank row between header and rows of a table of amounts',
    change: blankIn((sheet) => [...rowsOf(sheet, TABLE_BODY).values()].map(({ first }) => first)),
  },
  {
    name: 'a blank row inside a chapter’s table of services',
    change: blankIn((sheet) => inside(rowsOf(sheet, SERVICES).values())),
  },
];

const columns: readonly HarmlessKind[] = [
  {
    name: 'blank columns to the left',
    change: eachSheet((sheet, random) => insertColumns(sheet, 0, 1 + random.below(3))),
  },
  {
    name: 'a blank column between labels and answers',
    change: eachSheet((sheet, random) => insertColumns(sheet, 1, 1 + random.below(2))),
  },
  {
    name: 'a blank column between two others',
    change: eachSheet((sheet, random) =>
      sheet.area.columns < 3 ? sheet : insertColumns(sheet, 2 + random.below(sheet.area.columns - 2), 1),
    ),
  },
];

/** Rows of one kind within a group of a table of amounts. */
function groupsOf(sheet: TaggedSheet): readonly (readonly Rows[])[] {
  const groups: Rows[][] = [[]];
  sheet.cells.forEach((row, index) => {
    const isData = row.some(
      ({ mark = '', role }) =>
        role === 'amount' && TABLE_BODY.test(mark) && !/\/(?:grupp|delsumma|total)\b/.test(mark),
    );
    if (isData) groups.at(-1)?.push({ first: index, end: index + 1 });
    else groups.push([]);
  });
  return groups.filter(({ length }) => length > 1);
}

const swapped = (blocksOf: (sheet: TaggedSheet) => readonly (readonly Rows[])[]): HarmlessKind['change'] =>
  eachSheet((sheet, random) =>
    blocksOf(sheet).reduce((changed, blocks) => shuffledBlocks(changed, blocks, random), sheet),
  );

const single = (row: number): Rows => ({ first: row, end: row + 1 });

/** The rows of a stacked card that ask for something, where no part divides it. */
function rowsOfUndividedCards(sheet: TaggedSheet): readonly (readonly Rows[])[] {
  return stackedCards(sheet)
    .filter(({ first, end }) =>
      sheet.cells.slice(first, end).every((row) => !row.some(({ role }) => role === 'part')),
    )
    .map(({ first, end }) =>
      range(first + 1, end)
        .filter((row) => sheet.cells[row]?.some(({ role }) => role === 'label') ?? false)
        .map(single),
    );
}

const movedBlocks: readonly HarmlessKind[] = [
  { name: 'stacked cards in another order', change: swapped((sheet) => [stackedCards(sheet)]) },
  {
    name: 'insatser in another order in a table of cards',
    change: swapped((sheet) => [rowsOfCards(sheet).map(single)]),
  },
  { name: 'fields in another order in a stacked card', change: swapped(rowsOfUndividedCards) },
  { name: 'rows in another order in a table of amounts', change: swapped(groupsOf) },
  {
    name: 'rows in another order in a chapter’s table of services',
    change: swapped((sheet) =>
      [...rowsOf(sheet, SERVICES).values()].map(({ first, end }) => range(first, end).map(single)),
    ),
  },
];

const FREE_TEXT = [
  'Tabell Gemensamma tjänster',
  'Nedan beskrivs identifierade osäkerheter kopplade till pågående insatser. Prognosen stäms av tre gånger per år och kan medföra återbetalning av medel till kunderna.',
  '- Lanseringen är framskjuten då förvaltningen inväntar beslut.',
];

/** Prose between the cards of 1.4, right below the card before or with a blank row between. */
const freeText: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const cards = stackedCards(sheet).filter(({ first }) =>
    sheet.cells[first]?.some(({ mark }) => mark?.startsWith('card/o') ?? false),
  );
  if (cards.length === 0) return sheet;
  const { end } = random.pick(cards);
  const text = [tagged(random.pick(FREE_TEXT), 'text')];
  return insertRows(sheet, end, random.pick([[text], [[], text], [[], text, []]]));
});

/** Notes to the right of a stacked card's answers, none of them beside its name. */
const notes: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const cards = stackedCards(sheet);
  if (cards.length === 0) return sheet;
  const { first, end } = random.pick(cards);
  const noted = new Set(
    random
      .shuffled(range(first + 1, end).filter((row) => !holdsMark(sheet.cells[row], /\/(namn|title)/)))
      .slice(0, 1 + random.below(2)),
  );
  return withColumn(sheet, (row) => (noted.has(row) ? 'Stäms av med kunden' : null));
});

const holdsMark = (row: Row | undefined, pattern: RegExp): boolean =>
  row?.some(({ mark }) => mark !== undefined && pattern.test(mark)) ?? false;

/** One more column, with a blank one between. */
function withColumn(sheet: TaggedSheet, textAt: (row: number) => string | null): TaggedSheet {
  const wide = insertColumns(sheet, sheet.area.columns, 2);
  return {
    ...wide,
    cells: wide.cells.map((row, index) => [...row.slice(0, -1), tagged(textAt(index), 'text')]),
  };
}

/** A column for comments that nobody has used, to the right of a table of amounts. */
const unusedColumn: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const tables = [...rowsOf(sheet, TABLE).values()];
  if (tables.length === 0) return sheet;
  const { first } = random.pick(tables);
  const last = sheet.cells[first]?.findLastIndex(({ type }) => type !== 'blank') ?? 0;
  const wide = last + 1 < sheet.area.columns ? sheet : insertColumns(sheet, sheet.area.columns, 1);
  return {
    ...wide,
    cells: wide.cells.map((row, index) =>
      index === first
        ? row.map((cell, column) => (column === last + 1 ? tagged('Kommentar', 'text') : cell))
        : row,
    ),
  };
});

/** The template's own empty table left above the supplier's, as some do. */
const templateTable: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const headers = [...rowsOf(sheet, /^(?:services|table)\/([^/]+)\/header/).values()];
  if (headers.length === 0) return sheet;
  const { first, end } = random.pick(headers);
  const copy = sheet.cells
    .slice(first, end)
    .map((row) => row.map((cell) => (cell.type === 'text' ? tagged(cell.value, 'text') : cell)));
  // The filled one keeps its caption, which tells what it is.
  const caption = (sheet.cells[first - 1] ?? []).map((cell) =>
    cell.type === 'text' ? tagged(cell.value, 'text') : cell,
  );
  return insertRows(sheet, first, [...copy, [], [], caption]);
});

/** A further header row with remarks or units below the header of a table of amounts. */
const furtherHeader: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const headers = [...rowsOf(sheet, /^table\/([^/]+)\/header/).values()];
  if (headers.length === 0) return sheet;
  const { end } = random.pick(headers);
  const text = random.pick(['(tkr)', 'tkr', '(exkl. moms)', '(Förändring enskilt år)']);
  const row = (sheet.cells[end - 1] ?? []).map((cell): TaggedCell => {
    const isAmount = cell.role === 'header' && cell.mark?.endsWith('/0') === false;
    return tagged(isAmount && !(cell.type === 'text' && /version/i.test(cell.value)) ? text : null, 'text');
  });
  return insertRows(sheet, end, [row]);
});

/** Running numbers in a column of their own, before the labels of the tables of amounts. */
const numbered: HarmlessKind['change'] = eachSheet((sheet) => {
  const groups = groupsOf(sheet).flat();
  if (groups.length === 0 || rowsOf(sheet, CARD_ROWS).size > 0) return sheet;
  const numbers = new Map(groups.map(({ first }, index) => [first, index + 1]));
  const headers = new Set(
    [...rowsOf(sheet, /^table\/([^/]+)\/header\/0/).values()].map(({ first }) => first),
  );
  const wide = insertColumns(sheet, 0, 1);
  return {
    ...wide,
    cells: wide.cells.map(([first, ...row], index) => [
      headers.has(index) ? tagged('Nr', 'text') : tagged(numbers.get(index) ?? null, 'text'),
      ...(first === undefined ? [] : row),
    ]),
  };
});

/**
 * A table with one insats per row turned to one per column, and the other way round. Not where a label is gone: what a
 * card then lacks is told at its first cell, which is another in the other layout.
 */
const turned: HarmlessKind['change'] = eachSheet((sheet) =>
  [...rowsOf(sheet, /^cards\/([^/]+)\//).keys()].reduce((changed, id) => {
    const ofTable = RegExp(`^cards/(${id})/`);
    const isBlankLabel = ({ mark = '', type }: TaggedCell): boolean => type === 'blank' && ofTable.test(mark);
    const [labels] = rowsOf(changed, ofTable).values();
    return labels === undefined || changed.cells.some((row) => row.some(isBlankLabel))
      ? changed
      : turnedTable(changed, labels);
  }, sheet),
);

function turnedTable(sheet: TaggedSheet, { first, end }: Rows): TaggedSheet {
  const isAnswers = (row: Row | undefined): boolean =>
    row?.some(({ mark = '' }) => CARD_ROWS.test(mark)) ?? false;
  let last = end;
  while (end === first + 1 && isAnswers(sheet.cells[last])) last += 1;
  const block = sheet.cells.slice(first, last);
  const width = Math.max(...block.map((row) => row.findLastIndex(({ type }) => type !== 'blank') + 1));
  const rows = range(0, width).map((column) => block.map((row) => row[column] ?? BLANK));
  return insertRows(deleteRows(sheet, first, last - first), first, rows);
}

const additions: readonly HarmlessKind[] = [
  { name: 'a further header row in a table of amounts', change: furtherHeader },
  { name: 'running numbers before the labels of a table', change: numbered },
  { name: 'tables of cards turned', change: turned },
  { name: 'free text between cards', change: freeText },
  { name: 'notes beside a card', change: notes },
  { name: 'an unused column of comments', change: unusedColumn },
  { name: 'the template’s empty table above the filled one', change: templateTable },
];

export const rowChanges: readonly HarmlessKind[] = [...blankRows, ...columns, ...movedBlocks, ...additions];
