import type { Rectangle } from '../../../src/workbook/snapshot';
import type { Random } from '../../tools/random';
import { insertColumns, insertRows, tagged, type Row, type TaggedSheet } from '../tagged';
import { eachSheet, range, rowsOf, type HarmlessKind, type Rows } from './change';

/** Tables with one insats per row or column, with titles in them or group rows between. */

const CARD = /^card\/([^/]+)\//;

/** The tables with one insats per row: their row of labels, and the rows of answers below it. */
function tablesInRows(sheet: TaggedSheet): readonly { readonly header: number; readonly body: Rows }[] {
  return [...rowsOf(sheet, /^cards\/([^/]+) rows\//).values()].flatMap(({ first: header }) => {
    let end = header + 1;
    while (holds(sheet.cells[end], CARD)) end += 1;
    return end > header + 1 ? [{ header, body: { first: header + 1, end } }] : [];
  });
}

const holds = (row: Row | undefined, pattern: RegExp): boolean =>
  row?.some(({ mark }) => mark !== undefined && pattern.test(mark)) ?? false;

const standingOf = (sheet: TaggedSheet): string =>
  sheet.cells.some((row) => holds(row, /^card\/o/))
    ? 'Pågående förändringsinsats'
    : 'Föreslagen förändringsinsats';

const titleCells: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const tables = tablesInRows(sheet);
  if (tables.length === 0) return sheet;
  const standing = standingOf(sheet);
  const head = random.pick([null, 'Insats', 'Nr']);
  const titles = new Map<number, string | null>(
    tables.flatMap(({ header, body: { first, end } }) => [
      [header, head] as const,
      ...range(first, end).map((row, index) => [row, `${standing} ${index + 1}`] as const),
    ]),
  );
  const wide = insertColumns(sheet, 0, 1);
  return {
    ...wide,
    cells: wide.cells.map((row, index) => [tagged(titles.get(index) ?? null, 'text'), ...row.slice(1)]),
  };
});

/** A row of titles above a table with one insats per column. */
const titlesAbove: HarmlessKind['change'] = eachSheet((sheet) =>
  [...rowsOf(sheet, /^cards\/([^/]+) columns\//)].reduce((changed, [id]) => {
    const [labels] = rowsOf(changed, RegExp(`^cards/(${id}) columns/`)).values();
    const first = changed.cells[labels?.first ?? -1];
    // Findings on a card as a whole go to its title, and these expect it elsewhere.
    const isWhole = range(labels?.first ?? 0, labels?.end ?? 0).every((row) =>
      changed.cells[row]?.some(({ mark = '', type }) => mark.endsWith('/label') && type !== 'blank'),
    );
    if (labels === undefined || first === undefined || !isWhole) return changed;
    let count = 0;
    const titles = first.map(({ mark = '' }) => {
      if (CARD.test(mark)) count += 1;
      return tagged(CARD.test(mark) ? `${standingOf(changed)} ${count}` : null, 'text');
    });
    return insertRows(changed, labels.first, [titles]);
  }, sheet),
);

const GROUPS = ['HR', 'Digital infrastruktur', 'Gemensamma tjänster'];

/** The name of a group, alone in its row; merged across the table or not. */
function groupRow(
  sheet: TaggedSheet,
  { at, isMerged, name }: { at: number; isMerged: boolean; name: string },
): TaggedSheet {
  const width = sheet.cells[at]?.findLastIndex(({ type }) => type !== 'blank') ?? 0;
  const grown = insertRows(sheet, at, [[tagged(name, 'text')]]);
  const merge: Rectangle = {
    row: sheet.area.row + at,
    column: sheet.area.column,
    rows: 1,
    columns: width + 1,
  };
  return isMerged && width > 0 ? { ...grown, merges: [...grown.merges, merge] } : grown;
}

/** Groups named in the tables with one insats per row, at rows of the body counted from its first. */
const grouped = (
  placesIn: (count: number, random: Random) => readonly number[],
  isMerged: boolean,
  withBlank = false,
): HarmlessKind['change'] =>
  eachSheet((sheet, random) =>
    tablesInRows(sheet).reduce((changed, { body: { first, end } }) => {
      const places = placesIn(end - first, random);
      return places
        .toSorted((one, other) => other - one)
        .reduce((grown, place, index) => {
          const name = GROUPS[(places.length - 1 - index) % GROUPS.length] ?? '';
          const named = groupRow(grown, { at: first + place, isMerged, name });
          return withBlank && place > 0 ? insertRows(named, first + place, [[]]) : named;
        }, changed);
    }, sheet),
  );

const middle = (count: number, random: Random): number => 1 + random.below(count - 1);

/** What to write in each column, told once more in a row below the labels. */
const instructed: HarmlessKind['change'] = eachSheet((sheet, random) =>
  tablesInRows(sheet).reduce((changed, { body: { first } }) => {
    const text = random.pick(['Fyll i en rad per insats', 'Beskriv kortfattat, en rad per insats']);
    return groupRow(changed, { at: first, isMerged: true, name: text });
  }, sheet),
);

export const cardTableChanges: readonly HarmlessKind[] = [
  { name: 'tables of cards with a title first in each row', change: titleCells },
  { name: 'tables of cards with a title above each column', change: titlesAbove },
  { name: 'a group row first in a table of cards', change: grouped(() => [0], false) },
  { name: 'a merged group row first in a table of cards', change: grouped(() => [0], true) },
  {
    name: 'group rows in a table of cards',
    change: grouped((count, random) => [0, middle(count, random)], false),
  },
  {
    name: 'a merged group row in the middle of a table of cards',
    change: grouped((count, random) => [middle(count, random)], true),
  },
  {
    name: 'group rows after blank rows in a table of cards',
    change: grouped((count, random) => [0, middle(count, random)], false, true),
  },
  {
    name: 'merged group rows after blank rows in a table of cards',
    change: grouped((count, random) => [0, middle(count, random)], true, true),
  },
  { name: 'an instruction below the labels of a table of cards', change: instructed },
  {
    name: 'titles and groups in a table of cards',
    change: (workbook, random) =>
      grouped((count) => [0, count - 1], random.chance(0.5))(titleCells(workbook, random), random),
  },
];
