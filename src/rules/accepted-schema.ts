import * as z from 'zod/mini';
import { isWritten, MOTIVERING_LENGTH, NAME_LENGTH, type AcceptedFinding } from './accepted';
import { IDENTITY_TEXT } from './finding-identity';
import { ruleId } from './settings-schema';

/** More findings than anybody accepts in one workbook. */
const MOST_ACCEPTED = 5000;
const MOST_FIELDS = 100;

const text = z.string().check(z.maxLength(IDENTITY_TEXT));
const place = z.int().check(z.gte(1));

const identity = z.strictObject({
  rule: ruleId,
  chapter: z.nullable(text),
  insats: z.nullable(text),
  fields: z.array(text).check(z.maxLength(MOST_FIELDS)),
  subject: z.nullable(text),
  found: z.nullable(text),
  expected: z.nullable(text),
  ordinal: place,
  among: place,
});

/** Accepted findings as they are kept and handed over. */
export const acceptedSchema = z
  .array(
    z.strictObject({
      finding: identity,
      motivering: z.string().check(z.refine((written) => isWritten(written, MOTIVERING_LENGTH))),
      by: z.string().check(z.refine((written) => isWritten(written, NAME_LENGTH))),
      at: z.iso.datetime({ offset: true }),
    }),
  )
  .check(z.maxLength(MOST_ACCEPTED)) satisfies z.ZodMiniType<readonly AcceptedFinding[]>;
