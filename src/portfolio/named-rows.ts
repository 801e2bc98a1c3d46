import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';

/** A row that states an amount under a name: its own, or that of the group whose sum it is. */
export interface NamedRow {
  /** "" for the total of the whole table, whatever it is called. */
  readonly name: string;
  readonly row: AmountRow;
  /** How many figures it may sum: its rows, or the subtotals where a total has such. */
  readonly addends: number;
}

/**
 * The rows of a table by name: each insats or service, each subtotal by the first group row since the subtotal before
 * it ("HR", its rows, and their sum without a label), and the last total. Names that a table gives twice tell no row
 * from another and are left out.
 * Wrong on: a subtotal above its rows, which is taken for the sum of the group before.
 */
export function namedRows({ rows }: AmountTable): readonly NamedRow[] {
  const named: NamedRow[] = [];
  let group = '';
  let since = 0;
  let subtotals = 0;
  for (const row of rows) {
    if (row.kind === 'group') group ||= row.label;
    else if (row.kind === 'data') {
      since += 1;
      if (row.label !== '') named.push({ name: row.label, row, addends: 0 });
    } else if (row.kind === 'subtotal') {
      if (group !== '') named.push({ name: group, row, addends: since });
      [group, since] = ['', 0];
      subtotals += 1;
    }
  }
  const total = rows.findLast(({ kind }) => kind === 'total');
  const data = rows.filter(({ kind }) => kind === 'data').length;
  if (total) named.push({ name: '', row: total, addends: subtotals > 0 ? subtotals : data });
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named.filter(({ name }) => times.get(name) === 1);
}

/** Whether a row states anything but nothing and zero in any of its amounts. */
export const statesAmount = ({ amounts }: AmountRow): boolean => amounts.some(isNotZero);

const isNotZero = ({ amount }: AmountCell): boolean =>
  amount.kind === 'unreadable' ||
  ((amount.kind === 'number' || amount.kind === 'text') && !amount.value.isZero());
