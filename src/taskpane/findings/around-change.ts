/** A text of this length is read at a glance. */
const SHORT = 80;
/** So much is shown on either side of what changes, to the next whole word. */
const AROUND = 30;

/**
 * The same cell before and after a change, without what both begin and end with where that is long: else the change
 * in a long text has to be looked for.
 */
export function aroundChange(before: string, after: string): readonly [before: string, after: string] {
  if (before === '' || after === '' || Math.max(before.length, after.length) <= SHORT) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const from = same > AROUND ? before.lastIndexOf(' ', same - AROUND) + 1 : 0;
  const end = before.slice(before.length - sameAtEnd);
  const space = end.indexOf(' ', AROUND);
  const left = space < 0 ? 0 : end.length - space;
  const cut = (text: string): string =>
    `${from > 0 ? '… ' : ''}${text.slice(from, text.length - left)}${left > 0 ? ' …' : ''}`;
  return [cut(before), cut(after)];
}
