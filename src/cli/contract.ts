import { z } from 'zod';
import { SEVERITY_SETTINGS } from '../findings/settings';

/**
 * The findings contract, version 2: what `granska --format json` writes to stdout, exactly one document.
 * Other programs read it; a field is never renamed or taken away within a version. `review` stands in it only where the
 * call named a settings file. `anyFindingsDocument` reads what version 1 wrote, too.
 */

const severity = z.enum(['fel', 'varning', 'info']);
const count = z.int().nonnegative();
const text = z.string().nullable();

const finding = {
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
};

const finding1 = z.strictObject(finding);
const finding2 = z.strictObject({
  ...finding,
  /** What findings of one cause have in common, which are one line and one count of `groups`; null for one alone. */
  group: text,
});

/** Why a finding was accepted, by whom and when (ISO date and time). */
const acceptance = z.strictObject({
  motivering: z.string().min(1),
  by: z.string().min(1),
  at: z.string().min(1),
});

/** What the acceptances of the settings file came to; each of them stands in one of the three. */
const reviewOf = <Finding extends z.ZodType>(finding: Finding) => ({
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

const file = {
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
};

const file1 = z.strictObject({
  ...file,
  findings: z.array(finding1),
  /** Present exactly where a settings file was given and the workbook could be read. */
  review: z.strictObject(reviewOf(finding1)).optional(),
});

const review2 = z.strictObject({
  ...reviewOf(finding2),
  /**
   * `fel` accepted by somebody who by the policy may not. They count, and stand
   * among `findings` too. Present exactly where there are any.
   */
  refused: z.array(z.strictObject({ finding: finding2, acceptance })).optional(),
});

const setting = z.enum(SEVERITY_SETTINGS);

const file2 = z.strictObject({
  ...file,
  /** What the workbook was read by; null where it could not be read. */
  template: z.strictObject({ id: z.string(), year: z.int(), version: z.string() }).nullable(),
  /** When it was checked (ISO date and time, UTC); null where it could not be read. */
  checkedAt: z.iso.datetime().nullable(),
  /** Whether the workbook is an årlig analys at all. */
  isSubmission: z.boolean(),
  /** The ids of rules that were not run. */
  rulesOff: z.array(z.string()),
  /** The ids of rules that were run with another severity than their own. */
  severitiesChanged: z.array(z.string()),
  /** How many findings are accepted, which `summary` does not count. */
  accepted: count,
  /** What stands inside chapters and nobody read. */
  unread: z.array(
    z.strictObject({ chapter: z.string(), sheet: z.string(), range: z.string(), cells: count }),
  ),
  /** Sheets that nobody sees, which were read all the same. */
  hidden: z.array(z.string()),
  /** Where the settings go against the policy, which holds. */
  deviations: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('severity'),
        rule: z.string(),
        asked: setting,
        /** Null: the rule's own. */
        holds: setting.nullable(),
      }),
      z.strictObject({ kind: z.literal('limit'), limit: z.string(), asked: z.number(), holds: z.number() }),
      z.strictObject({ kind: z.literal('acceptance'), rule: z.string(), by: z.string() }),
    ]),
  ),
  /** What is to be said where nothing counts: why that is no clean bill, in Swedish; none where it is one. */
  reservations: z.array(z.string()),
  /** Counts the lines of `findings`: those of one group are one. */
  groups: z.strictObject({ fel: count, varning: count, info: count }),
  findings: z.array(finding2),
  /**
   * Who has declared the workbook ready in the pane, when (ISO), and whether its sheets still say the same. Present
   * exactly where somebody has.
   */
  stamp: z
    .strictObject({ by: z.string(), at: z.string(), rulesOff: z.array(z.string()), holds: z.boolean() })
    .optional(),
  /** What the workbook itself has decided in the pane and is not followed here. Present exactly where there is any. */
  unheeded: z
    .strictObject({ rulesOff: z.array(z.string()), severitiesChanged: z.array(z.string()), accepted: count })
    .optional(),
  /** Present exactly where a settings file was given and the workbook could be read. */
  review: review2.optional(),
});

const firstVersion = z.strictObject({ version: z.literal(1), files: z.array(file1) });

export const findingsDocument = z.strictObject({ version: z.literal(2), files: z.array(file2) });

/** A document of any version. */
export const anyFindingsDocument = z.discriminatedUnion('version', [firstVersion, findingsDocument]);

export type FindingsDocument = z.infer<typeof findingsDocument>;
export type FileEntry = z.infer<typeof file2>;
export type FindingEntry = z.infer<typeof finding2>;
export type AcceptanceEntry = z.infer<typeof acceptance>;
export type ReviewEntry = z.infer<typeof review2>;
