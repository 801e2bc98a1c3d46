import * as z from 'zod/mini';

/**
 * What people say of which things are the same in two workbooks, whatever a comparison guesses. `left` and `right` are
 * what they are called before and now ("GT5 · Skapa ljudbibliotek"); null beside a name: it has no counterpart.
 */
export interface Correction {
  readonly kind: 'insats' | 'rad';
  readonly left: string | null;
  readonly right: string | null;
}

export type Corrections = readonly Correction[];

const name = z.nullable(z.string().check(z.minLength(1), z.maxLength(500)));

/** More corrections than anybody makes between two workbooks. */
const MOST = 2000;

/** Hand corrections as they are kept and handed over; strict, so that nothing in them is skipped unseen. */
export const correctionsSchema = z
  .array(
    z
      .strictObject({ kind: z.enum(['insats', 'rad']), left: name, right: name })
      .check(z.refine(({ left, right }) => left !== null || right !== null)),
  )
  .check(z.maxLength(MOST)) satisfies z.ZodMiniType<Corrections>;

/** The same in a file of its own, for the command line. */
export const correctionsDocument = z.strictObject({
  version: z.literal(1),
  corrections: correctionsSchema,
});
