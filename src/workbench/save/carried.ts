import type { Cell, ConditionalRule, DataValidation, NamedRange, SheetChart, SheetProtection } from 'hucre';
import { shiftedArea } from '../../emulator/extras';
import type { Rectangle } from '../../workbook/snapshot';
import type { Lost } from './read-beside';

type Comment = NonNullable<Cell['comment']>;

/** What each kind goes over as. */
interface Kinds {
  readonly validations: Omit<DataValidation, 'range'>;
  readonly conditions: Omit<ConditionalRule, 'range'>;
  /** Where it stands is told by the area. */
  readonly charts: SheetChart;
  readonly comments: Comment;
  readonly protection: SheetProtection;
  readonly names: NamedRange;
}

export interface CarriedOf<K extends keyof Kinds> {
  readonly kind: K;
  /** The spreadsheet's id of the sheet that has it; "" for the whole workbook. */
  readonly sheet: string;
  /** The cells that it is about, or covers; none where it is about the whole sheet. */
  readonly areas: readonly Rectangle[];
  /** The names of sheets whose cells its formulas point to. */
  readonly mentions: readonly string[];
  readonly what: Kinds[K];
}

/**
 * Something that a file holds beside its cells and that the spreadsheet does not show. It goes over into the file that
 * is saved.
 */
export type Carried = { [K in keyof Kinds]: CarriedOf<K> }[keyof Kinds];

/** Something that has happened to a sheet, by its id and the name that it had. */
export interface Move {
  readonly sheet: string;
  readonly name: string;
  readonly change:
    /** Rows put in (`by` above zero) or taken out before a row. */
    | { readonly kind: 'rows'; readonly row: number; readonly by: number }
    | { readonly kind: 'name' }
    /** Columns, or cells that have been moved. */
    | { readonly kind: 'other' };
}

/**
 * What is left after rows, columns or a name have changed: areas go with their rows. What points to the sheet by a
 * formula would point wrong, and goes; so does all on the sheet where more than rows have been put in or taken out.
 */
export function afterMove(
  carried: readonly Carried[],
  { sheet, name, change }: Move,
): { readonly carried: readonly Carried[]; readonly lost: readonly Lost[] } {
  const left: Carried[] = [];
  const lost: Lost[] = [];
  for (const each of carried) {
    const isPlaced = each.sheet === sheet && each.areas.length > 0;
    if (each.mentions.includes(name) || (isPlaced && change.kind === 'other')) {
      lost.push(each.kind);
      continue;
    }
    const areas = isPlaced && change.kind === 'rows' ? shifted(each.areas, change) : each.areas;
    // What was about rows that are gone has gone with them.
    if (!isPlaced || areas.length > 0) left.push({ ...each, areas });
  }
  return { carried: left, lost };
}

function shifted(
  areas: readonly Rectangle[],
  { row, by }: { readonly row: number; readonly by: number },
): readonly Rectangle[] {
  const step = by > 0 ? 1 : -1;
  let moved = areas;
  for (let times = Math.abs(by); times > 0; times--) {
    moved = moved.flatMap((area) => shiftedArea(area, row, step) ?? []);
  }
  return moved;
}

/** How many of each kind there are. */
export const countOf = (carried: readonly Carried[], kind: Lost): number =>
  carried.filter((each) => each.kind === kind).length;
