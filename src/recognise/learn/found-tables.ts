import { lettersOnly } from '../../language/normalise';
import type { SheetView } from '../sheet-view';
import { type Block, LONGEST_LABEL, stemOfTitle } from './blocks';
import type { Row } from './segments';
import type { FoundTable, Printed } from './found-structure';

const FEWEST_HEADERS = 3;

/** A row of headers at the top, maybe below a caption, in what does not begin with a card's number. */
export const isTable = (block: Block): boolean =>
  stemOfTitle(block[0]?.first ?? '') === null &&
  block.slice(0, 2).some(({ filled }) => filled.length >= FEWEST_HEADERS);

/** The tables of a chapter in order; one that goes on below a blank row, or stands again, is the same. */
export function tablesIn(view: SheetView, blocks: readonly Block[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  const keys = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const table = readTable(view, block, captionBefore(blocks[at - 1]));
    const last = tables.at(-1);
    if (table === null || (last !== undefined && goesOn(table, last))) continue;
    const key = table.columns.map(({ text }) => lettersOnly(text)).join('|');
    const caption = table.caption === null ? '' : lettersOnly(table.caption.text);
    const isAgain = keys.has(`${caption}|${key}`) || (caption === '' && keys.has(`|${key}`));
    if (!isAgain) tables.push(table);
    keys.add(`${caption}|${key}`);
  }
  return tables;
}

const YEAR = /(?:19|20)\d\d/;

/**
 * Whether what looks like a header without a caption is a row of the table above: it stands in the same columns, and
 * names no year where the header does.
 */
function goesOn({ caption, columns }: FoundTable, above: FoundTable): boolean {
  const own = new Set(above.columns.map(({ column }) => column));
  const isAligned = columns.every(({ column }) => own.has(column));
  const isSame = columns.every(({ text }) =>
    above.columns.some((other) => lettersOnly(other.text) === lettersOnly(text)),
  );
  const hasYears = (each: FoundTable): boolean => each.columns.some(({ text }) => YEAR.test(text));
  return (
    caption === null && isAligned && !isSame && !(hasYears(above) && hasYears({ columns } as FoundTable))
  );
}

/** A text alone above a blank row may be the caption of the table below it. */
function captionBefore(block: Block | undefined): Row | null {
  const [row, ...others] = block ?? [];
  const isLone = row?.filled.length === 1 && others.length === 0;
  return isLone && row.first.length <= LONGEST_LABEL && !/[.!]$/.test(row.first) ? row : null;
}

function readTable(view: SheetView, block: Block, before: Row | null): FoundTable | null {
  const at = block.findIndex((row) => isHeader(view, row, block.length === 1));
  const header = block[at];
  // A header stands at the top, maybe below a caption.
  if (header === undefined || at > 1) return null;
  const below = block[at + 1];
  const isTwofold = below !== undefined && isSecondHeader(view, header, below);
  const columns = isTwofold
    ? twofold(view, header, below)
    : header.filled.map((each) => head(view, header, each));
  if (columns.some(({ text }) => text.length > LONGEST_LABEL)) return null;
  const above = at === 1 ? block[0] : before;
  return {
    caption:
      above === undefined || above === null
        ? null
        : { text: above.first, sheet: view.name, row: above.row, column: above.column },
    columns,
    body: block.slice(at + (isTwofold ? 2 : 1)).map(({ row }) => row),
  };
}

const head = (view: SheetView, { row }: Row, column: number): Printed => ({
  ...{ text: view.line(row, column), sheet: view.name, row, column },
});

/** Every cell says something in words or names a year, no two the same year. */
function isHeader(view: SheetView, { row, filled }: Row, isAlone: boolean): boolean {
  if (filled.length < FEWEST_HEADERS && !(isAlone && filled.length === 2)) return false;
  const texts = filled.map((column) => view.line(row, column));
  const years = texts.filter((text) => /^(?:19|20)\d\d$/.test(text));
  return (
    new Set(years).size === years.length &&
    texts.every((text) => /\p{L}/u.test(text) || /^\D*(?:19|20)\d\d\D*$/.test(text))
  );
}

/** Below merged heads a second row says more of each: "Utfall" above "2025" and "2026". */
function isSecondHeader(view: SheetView, { row: top, filled: heads }: Row, { row, filled }: Row): boolean {
  const [first = 0] = heads;
  const spans = heads.some((column) => view.columnAfter(top, column) > column + 1);
  const isBelowFirst = filled.includes(first);
  const areHeads = filled.every((column) => /\p{L}|^(?:19|20)\d\d$/u.test(view.line(row, column)));
  const isUnderTop = filled.some((column) => !heads.includes(column));
  return filled.length > 1 && !isBelowFirst && areHeads && (spans || isUnderTop);
}

function twofold(view: SheetView, header: Row, below: Row): readonly Printed[] {
  const columns = [...new Set([...header.filled, ...below.filled])].toSorted((one, other) => one - other);
  return columns.map((column) => {
    const from = header.filled.findLast((each) => each <= column) ?? column;
    const upper = view.line(header.row, from);
    const lower = view.line(below.row, column);
    const row = lower === '' ? header.row : below.row;
    return { text: `${upper} ${lower}`.trim(), sheet: view.name, row, column };
  });
}
