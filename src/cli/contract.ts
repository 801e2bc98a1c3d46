import { z } from 'zod';

/**
 * The findings contract, version 1: what `granska --format json` writes to stdout, exactly one document.
 * Other programs read it; a field is never renamed or taken away within a version. `review` stands in it only where the
 * call named a settings file, so that without one the document is as it always was.
 */

const severity = z.enum(['fel', 'varning', 'info']);
const count = z.int().nonnegative();
const text = z.string().nullable();

const finding = z.strictObject({
  rule: z.string().min(1),
  severity,
  sheet: z.string(),
  /** A1 address of the cell to go to. */
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  /** What keeps that place out of sight; present exactly where something does. */
  hidden: z.enum(['sheet', 'row', 'column']).optional(),
  subject: text,
  /** Swedish. */
  message: z.string().min(1),
  found: text,
  expected: text,
  difference: text,
});

/** Why a finding was accepted, by whom and when (ISO date and time). */
const acceptance = z.strictObject({
  motivering: z.string().min(1),
  by: z.string().min(1),
  at: z.string().min(1),
});

/** What the acceptances of the settings file came to; each of them stands in one of the three. */
const review = z.strictObject({
  /** Findings that are accepted as they are. They stand here and nowhere else, and the summary does not count them. */
  accepted: z.array(z.strictObject({ finding, acceptance })),
  /**
   * Findings whose content has changed since they were accepted. They count, and stand among `findings` too; `found`
   * and `expected` are what the acceptance was about.
   */
  changed: z.array(z.strictObject({ finding, acceptance, found: text, expected: text })),
  /** Acceptances whose finding is gone, or whose rule is off. */
  outdated: z.array(
    z.strictObject({
      rule: z.string().min(1),
      chapter: text,
      /** The förändringsinsats that the finding concerned. */
      insats: text,
      /** The labels of the fields that it concerned. */
      fields: z.array(z.string()),
      subject: text,
      found: text,
      expected: text,
      acceptance,
    }),
  ),
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
    /** What stands inside chapters and nobody read; present exactly where something is. */
    unread: z.strictObject({ blocks: count, cells: count }).optional(),
  }),
  /** Counts `findings`. */
  summary: z.strictObject({ fel: count, varning: count, info: count }),
  findings: z.array(finding),
  /** Present exactly where a settings file was given and the workbook could be read. */
  review: review.optional(),
});

export const findingsDocument = z.strictObject({ version: z.literal(1), files: z.array(file) });

export type FindingsDocument = z.infer<typeof findingsDocument>;
export type FileEntry = z.infer<typeof file>;
export type FindingEntry = z.infer<typeof finding>;
export type AcceptanceEntry = z.infer<typeof acceptance>;
export type ReviewEntry = z.infer<typeof review>;
