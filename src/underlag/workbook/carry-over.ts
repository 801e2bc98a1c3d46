import { isFormula, type Block, type DocumentCell } from '../../workbook/document';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { textOf, textOfDocument, typedIn } from './cell-text';
import { earlierTable, type EarlierTable } from './earlier-table';
import type { UnderlagSheet } from './sheet';

/** What people had written in a row that is no longer there. */
export interface LostRow {
  readonly sheet: string;
  readonly key: readonly string[];
  readonly written: readonly string[];
}

export interface CarriedOver {
  readonly sheets: readonly UnderlagSheet[];
  /** How many cells were kept. */
  readonly kept: number;
  readonly lost: readonly LostRow[];
}

/** Whether what stands in a row, by its key, below a header of a sheet is to be forgotten. */
type IsForgotten = (sheet: string, key: readonly string[], header: string) => boolean;

type Written = string | number | boolean;

/** What people own of a row, by its headers. */
export type OwnedCells = Readonly<Record<string, Written | null>>;

/** What a row is to hold, of what was written and what stands there already. */
export type Merge = (written: OwnedCells, standing: OwnedCells) => OwnedCells;

const asWritten: Merge = (written) => written;

interface CarryingOver {
  readonly isForgotten?: IsForgotten;
  readonly merge?: Merge;
}

/**
 * The sheets with what people had written in their columns of an earlier underlag, row by row by the columns that a row
 * is known by; of several rows that are known alike the first by the first. A formula of ours is not what somebody
 * wrote. Rows that are gone are told with what stood in them, so that nothing is lost in silence. What is to be
 * forgotten is neither kept nor told.
 */
export function carryOver(
  sheets: readonly UnderlagSheet[],
  earlier: WorkbookSnapshot,
  { isForgotten = () => false, merge = asWritten }: CarryingOver = {},
): CarriedOver {
  let kept = 0;
  const lost: LostRow[] = [];
  const carried = sheets.map((sheet) => {
    const headers = headersOf(sheet);
    const named = (indices: readonly number[]): readonly string[] => indices.map((at) => headers[at] ?? '');
    const [keys, theirs] = [named(sheet.keys), named(sheet.theirs)];
    const table = earlierTable(earlier, sheet.document.name, keys);
    if (table === null || theirs.length === 0) return sheet;
    const { name } = sheet.document;
    const written = writtenIn(table, keys, theirs, (key, header) => isForgotten(name, key, header));
    const { block, count } = filledIn(tableBlock(sheet), sheet, { written, theirs, merge });
    kept += count;
    for (const [key, values] of written) {
      const texts = values.flatMap((value) => (value === null ? [] : [String(value)]));
      if (texts.length > 0)
        lost.push({ sheet: sheet.document.name, key: key.split(SEPARATOR), written: texts });
    }
    return withTable(sheet, block);
  });
  return { sheets: carried, kept, lost };
}

/** Several of them, one after the other: what stands in a later one goes before, unless it is merged. */
export const carryOverAll = (
  sheets: readonly UnderlagSheet[],
  earlier: readonly WorkbookSnapshot[],
  merge: Merge = asWritten,
): CarriedOver =>
  earlier.reduce<CarriedOver>(
    (done, one) => {
      const next = carryOver(done.sheets, one, { merge });
      return { sheets: next.sheets, kept: done.kept + next.kept, lost: [...done.lost, ...next.lost] };
    },
    { sheets, kept: 0, lost: [] },
  );

/** Stands in no text that people write. */
const SEPARATOR = '\u0000';

/** Makes keys, a later row with the same texts having a number of its own. */
function createKeys(): (texts: readonly string[]) => string {
  const times = new Map<string, number>();
  return (texts) => {
    const key = texts.join(SEPARATOR);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return time === 0 ? key : `${key}${SEPARATOR}${time}`;
  };
}

function writtenIn(
  { rows }: EarlierTable,
  keys: readonly string[],
  theirs: readonly string[],
  isForgotten: (key: readonly string[], header: string) => boolean,
): Map<string, readonly (Written | null)[]> {
  const keyOf = createKeys();
  return new Map(
    rows.map((read) => {
      const key = keys.map((header) => textOf(read(header)));
      const typed = theirs.map((header) => (isForgotten(key, header) ? null : typedIn(read(header))));
      return [keyOf(key), typed];
    }),
  );
}

const headersOf = ({ document, table }: UnderlagSheet): readonly string[] =>
  (
    document.blocks.find(({ row, column }) => row === table.row && column === table.column)?.rows[0] ?? []
  ).map(textOfDocument);

const tableBlock = ({ document, table }: UnderlagSheet): Block | undefined =>
  document.blocks.find(({ row, column }) => row === table.row + 1 && column === table.column);

const withTable = (sheet: UnderlagSheet, block: Block | undefined): UnderlagSheet => {
  const old = tableBlock(sheet);
  const blocks = sheet.document.blocks.map((each) => (each === old && block ? block : each));
  return { ...sheet, document: { ...sheet.document, blocks } };
};

interface FilledBy {
  readonly written: Map<string, readonly (Written | null)[]>;
  /** The headers of the columns that people own. */
  readonly theirs: readonly string[];
  readonly merge: Merge;
}

/** Takes what it has filled in out of what was written. */
function filledIn(
  block: Block | undefined,
  { keys, theirs }: UnderlagSheet,
  { written, theirs: headers, merge }: FilledBy,
): { readonly block: Block | undefined; readonly count: number } {
  if (block === undefined) return { block, count: 0 };
  const keyOf = createKeys();
  let count = 0;
  const rows = block.rows.map((cells): readonly DocumentCell[] => {
    const key = keyOf(keys.map((at) => textOfDocument(cells[at])));
    const values = written.get(key);
    if (values === undefined) return cells;
    written.delete(key);
    const byHeader = (list: readonly (Written | null)[]): OwnedCells =>
      Object.fromEntries(headers.map((header, index) => [header, list[index] ?? null]));
    const merged = merge(byHeader(values), byHeader(theirs.map((at) => writtenOf(cells[at]))));
    return cells.map((cell, at) => {
      const header = headers[theirs.indexOf(at)];
      const value = header === undefined ? null : (merged[header] ?? null);
      // What a cell with a formula would be is reckoned already, with what was typed in it.
      if (value === null || isFormula(cell) || value === cell) return cell;
      count += 1;
      return value;
    });
  });
  return { block: { ...block, rows }, count };
}

/** What a document's cell holds that somebody could have typed. */
const writtenOf = (cell: DocumentCell | undefined): Written | null =>
  cell === undefined || cell === null || typeof cell === 'object' ? null : cell;
