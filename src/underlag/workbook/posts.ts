import { shorten } from '../../language/normalise';
import type { Decimal } from '../../money/decimal';
import type { SupplierPart } from '../supplier';

/** What an adjustment may be of: a new insats or a pott with its amount of the year. No two have one name. */
export interface Post {
  readonly name: string;
  readonly tkr: Decimal;
}

const LONGEST = 80;

/** The new insatser with a readable amount, and the potter among the costs. */
export function postsOf(parts: readonly SupplierPart[], year: number): readonly Post[] {
  const posts = parts.flatMap(({ supplier, proposed, potter }) => [
    ...proposed.flatMap(({ name, budget }) => {
      const tkr = budget.get(year);
      return tkr === undefined || !tkr.isPositive() ? [] : [{ supplier, name, tkr }];
    }),
    ...potter.all.map(({ row, value }) => ({ supplier, name: row.label, tkr: value })),
  ]);
  const times = new Map<string, number>();
  return posts.map(({ supplier, name, tkr }) => {
    const plain = `${supplier}: ${shorten(name, LONGEST)}`;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return { name: time === 1 ? plain : `${plain} (${time})`, tkr };
  });
}
