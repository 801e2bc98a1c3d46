import { z } from 'zod';

/**
 * The findings contract, version 1: what `granska --format json` writes to stdout, exactly one document.
 * Other programs read it; a field is never renamed or taken away within a version.
 */

const severity = z.enum(['fel', 'varning', 'info']);
const count = z.int().nonnegative();

const finding = z.strictObject({
  rule: z.string().min(1),
  severity,
  sheet: z.string(),
  /** A1 address of the cell to go to. */
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  subject: z.string().nullable(),
  /** Swedish. */
  message: z.string().min(1),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  difference: z.string().nullable(),
});

const file = z.strictObject({
  /** As given on the command line. */
  file: z.string(),
  /** Why the file could not be read; then there are no findings. */
  error: z.string().nullable(),
  supplier: z.string().nullable(),
  year: z.int().nullable(),
  coverage: z.strictObject({
    sections: z.strictObject({ found: count, expected: count }),
    fields: z.strictObject({ read: count, unknown: count }),
    cards: z.strictObject({ ongoing: count, proposed: count, blank: count }),
  }),
  summary: z.strictObject({ fel: count, varning: count, info: count }),
  findings: z.array(finding),
});

export const findingsDocument = z.strictObject({ version: z.literal(1), files: z.array(file) });

export type FindingsDocument = z.infer<typeof findingsDocument>;
export type FileEntry = z.infer<typeof file>;
