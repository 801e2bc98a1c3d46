import { rememberOf } from '../language/by-key';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';

/** A row that states an amount under a name: its own, or that of the group whose sum it is. */
export interface NamedRow {
  /** "" for the total of the whole table, whatever it is called. */
  readonly name: string;
  readonly row: AmountRow;
  /** How many figures it may sum: its rows, or the subtotals where a total has such. */
  readonly addends: number;
  /** Whether it goes straight into the total; the rows of a group do not. */
  readonly isTop: boolean;
}

/**
 * The rows of a table by name: each insats or service, each subtotal by the first group row since the subtotal before
 * it ("HR", its rows, and their sum without a label), and the last total. Names that a table gives twice tell no row
 * from another and are left out.
 * Wrong on: a subtotal above its rows, which is taken for the sum of the group before.
 */
export const namedRows = rememberOf(({ rows }: AmountTable): readonly NamedRow[] => {
  const own = rows.filter((row) => row.kind !== 'part' || isMarked(row));
  const subtotals = own.filter(({ kind }) => kind === 'subtotal');
  const ends = [-1, ...own.flatMap(({ kind }, at) => (kind === 'subtotal' ? [at] : [])), own.length];
  const stretches = ends.slice(1).map((end, at) => own.slice((ends[at] ?? -1) + 1, end));
  const named = stretches.flatMap((stretch, at) => inStretch(stretch, subtotals[at]));
  const total = rows.findLast(({ kind }) => kind === 'total');
  const data = own.filter(({ kind }) => kind === 'data').length;
  const addends = subtotals.length > 0 ? subtotals.length : data;
  const all = total ? [...named, { name: '', row: total, addends, isTop: false }] : named;
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return all.filter(({ name }) => times.get(name) === 1);
});

/** The rows down to a subtotal, and the subtotal by the name of their group. */
function inStretch(rows: readonly AmountRow[], subtotal: AmountRow | undefined): readonly NamedRow[] {
  const first = rows.findIndex(({ kind }) => kind === 'group');
  const group = rows[first]?.label ?? '';
  const isData = (row: AmountRow): boolean => row.kind === 'data' || isMarked(row);
  const addends = rows.filter(isData).length;
  return [
    ...rows.flatMap((row, at): NamedRow[] =>
      isData(row) && row.label !== ''
        ? [{ name: row.label, row, addends: 0, isTop: first === -1 || at < first }]
        : [],
    ),
    ...(subtotal && group !== '' ? [{ name: group, row: subtotal, addends, isTop: true }] : []),
  ];
}

/** "*1 200 tkr": an insats of its own, though its amount is a part of another's. */
const isMarked = ({ kind, amounts }: AmountRow): boolean =>
  kind === 'part' && amounts.some(({ amount }) => amount.kind === 'text' && /^\s*\*/.test(amount.text));

/** Rows that name an insats: those of data, and those that are paid by another ("*1 200 tkr"). */
export const isOfInsats = ({ kind }: AmountRow): boolean => kind === 'data' || kind === 'part';

/** Whether a row states anything but nothing and zero in any of its amounts. */
export const statesAmount = ({ amounts }: AmountRow): boolean => amounts.some(isNotZero);

/** Whether a cell states anything but nothing and zero, or something that cannot be read. */
export const isNotZero = ({ amount }: AmountCell): boolean =>
  amount.kind === 'unreadable' ||
  ((amount.kind === 'number' || amount.kind === 'text') && !amount.value.isZero());
