import * as z from 'zod/mini';
import type { Corrections } from './corrections';

const name = z.nullable(z.string().check(z.minLength(1), z.maxLength(500)));

/** More corrections than anybody makes between two workbooks. */
const MOST = 2000;

/** Hand corrections as they are kept and handed over; strict, so that nothing in them is skipped unseen. */
const correctionsSchema = z
  .array(
    z
      .strictObject({ kind: z.enum(['insats', 'rad']), left: name, right: name })
      .check(z.refine(({ left, right }) => left !== null || right !== null)),
  )
  .check(z.maxLength(MOST)) satisfies z.ZodMiniType<Corrections>;

export const correctionsDocument = z.strictObject({
  version: z.literal(1),
  corrections: correctionsSchema,
});
