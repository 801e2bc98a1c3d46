import * as z from 'zod/mini';

/**
 * A range of key figures by customer (förvaltningar, bolag) that somebody has pointed out, to be used again. The
 * figures stay in the sheet: only where they stand is remembered.
 */
export interface KeyFigures {
  /** What stands above them; else where they stand. */
  readonly name: string;
  /** "'Blad 1'!A1:B11", with names and headers if they were selected. */
  readonly range: string;
}

const MOST = 100;
const LONGEST = 300;
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST));

export const keyFiguresSchema = z
  .array(z.strictObject({ name: text, range: text }))
  .check(z.maxLength(MOST)) satisfies z.ZodMiniType<readonly KeyFigures[]>;

/** With one more at the end, in place of what was remembered of the same range. */
export const withKeyFigures = (known: readonly KeyFigures[], added: KeyFigures): readonly KeyFigures[] =>
  [...withoutKeyFigures(known, added), { ...added, name: added.name.slice(0, LONGEST) }].slice(-MOST);

export const withoutKeyFigures = (
  known: readonly KeyFigures[],
  { range }: Pick<KeyFigures, 'range'>,
): readonly KeyFigures[] => known.filter((each) => each.range !== range);
