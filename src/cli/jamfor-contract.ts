import { z } from 'zod';

/**
 * What `jamfor --format json` writes to stdout, exactly one document, version 1. Other programs read it; a field is
 * never renamed or taken away within a version.
 */

const count = z.int().nonnegative();
const cell = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d*$/)
  .nullable();

const side = z.strictObject({
  /** An amount in tkr, else the text as it stands; "" for a blank. */
  value: z.union([z.string(), z.number()]),
  sheet: z.string(),
  /** A1 address; null for a sheet as a whole. */
  cell,
});

const file = z.strictObject({ file: z.string(), supplier: z.string().nullable(), year: z.int().nullable() });

const difference = z.strictObject({
  rule: z.string().min(1),
  severity: z.enum(['fel', 'varning', 'info']),
  /** What differs, as people call it. */
  what: z.string(),
  text: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
  left: side.nullable(),
  right: side.nullable(),
  /** Of two amounts: right less left, in tkr. */
  difference: z.number().nullable(),
});

export const comparisonDocument = z.strictObject({
  version: z.literal(1),
  mode: z.enum(['last-version', 'last-year']),
  before: file,
  after: file,
  differences: z.array(difference),
  counts: z.strictObject({
    differences: count,
    /** How many differences of each rule. */
    rules: z.record(z.string(), count),
    severities: z.strictObject({ fel: count, varning: count, info: count }),
    /** Filled answers, figures and texts that are the same; between years the insatser that are found again. */
    unchanged: count,
    insatser: z.strictObject({ before: count, after: count, same: count }),
    /** What became of the findings; null between years. */
    faults: z.strictObject({ new: count, mended: count, kept: count }).nullable(),
    /** What became of the earlier year's proposals; null between versions of one year. */
    proposals: z.strictObject({ of: count, running: count, again: count, gone: count }).nullable(),
    /** The frames that came to another sum, in tkr. */
    frames: z.array(
      z.strictObject({
        frame: z.enum(['forvaltning', 'utveckling']),
        what: z.string(),
        left: z.number().nullable(),
        right: z.number().nullable(),
        difference: z.number().nullable(),
      }),
    ),
  }),
});

export type ComparisonDocument = z.infer<typeof comparisonDocument>;
