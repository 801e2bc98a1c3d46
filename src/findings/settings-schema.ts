import * as z from 'zod/mini';
import { isWritten, NAME_LENGTH } from './acceptance';
import { DEFAULT_LIMITS, DEFAULT_SETTINGS, type Settings, SEVERITY_SETTINGS } from './settings';

/** Ids of rules are permanent and all of this form; one from a newer version is let through (`unknownRules`). */
export const ruleId = z.string().check(z.regex(/^[a-z]+(-[a-z]+|-\d+)*$/), z.maxLength(NAME_LENGTH));

export const severitySetting = z.enum(SEVERITY_SETTINGS);

/** A share above 1 is most likely per cent: 10 for 0.1. */
export const share = z.number().check(z.gt(0), z.lte(1));

/** More names than any register has. */
const MOST_NAMES = 1000;

const names = z
  .array(z.string().check(z.refine((text) => isWritten(text, NAME_LENGTH))))
  .check(z.maxLength(MOST_NAMES));

/** Settings as they are kept and handed over; what is left out is as from the start, what is unknown is refused. */
export const settingsSchema = z.strictObject({
  template: z._default(z.nullable(z.int()), DEFAULT_SETTINGS.template),
  severities: z._default(z.record(ruleId, severitySetting), {}),
  limits: z.prefault(
    z.strictObject({ kostnadsokning: z._default(share, DEFAULT_LIMITS.kostnadsokning) }),
    {},
  ),
  register: z.prefault(z.strictObject({ added: z._default(names, []), removed: z._default(names, []) }), {}),
}) satisfies z.ZodMiniType<Settings>;
