import * as z from 'zod/mini';
import { type AcceptedFinding, isWritten, MOTIVERING_LENGTH, NAME_LENGTH } from './acceptance';
import { IDENTITY_TEXT } from './identity';
import { DEFAULT_LIMITS, DEFAULT_SETTINGS, type Settings, SEVERITY_SETTINGS } from './settings';

/** Ids of rules are permanent and all of this form; one from a newer version is let through (`unknownRules`). */
const ruleId = z.string().check(z.regex(/^[a-z]+(-[a-z]+|-\d+)*$/), z.maxLength(NAME_LENGTH));

/** More names than any register has. */
const MOST_NAMES = 1000;

const names = z
  .array(z.string().check(z.refine((text) => isWritten(text, NAME_LENGTH))))
  .check(z.maxLength(MOST_NAMES));

/** Settings as they are kept and handed over; what is left out is as from the start, what is unknown is refused. */
export const settingsSchema = z.strictObject({
  template: z._default(z.nullable(z.int()), DEFAULT_SETTINGS.template),
  severities: z._default(z.record(ruleId, z.enum(SEVERITY_SETTINGS)), {}),
  limits: z.prefault(
    z.strictObject({
      // A share above 1 is most likely per cent: 10 for 0.1.
      kostnadsokning: z._default(z.number().check(z.gt(0), z.lte(1)), DEFAULT_LIMITS.kostnadsokning),
    }),
    {},
  ),
  register: z.prefault(z.strictObject({ added: z._default(names, []), removed: z._default(names, []) }), {}),
}) satisfies z.ZodMiniType<Settings>;

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

/** What has been decided about the checking of a workbook, as one document that can be kept and handed over. */
export interface SettingsDocument {
  readonly version: 1;
  readonly settings: Settings;
  readonly accepted: readonly AcceptedFinding[];
}

/** Strict: nothing in it is skipped unseen. Within a version no field is renamed or taken away. */
export const settingsDocument = z.strictObject({
  version: z.literal(1),
  settings: z.prefault(settingsSchema, {}),
  accepted: z._default(acceptedSchema, []),
}) satisfies z.ZodMiniType<SettingsDocument>;

/** A workbook of which nothing has been decided. */
export const EMPTY_MEMORY: SettingsDocument = { version: 1, settings: DEFAULT_SETTINGS, accepted: [] };

/**
 * What a workbook remembers of its checking. `newer`: a later version of the product wrote it. Neither that nor what is
 * damaged may be overwritten, since somebody's decisions stand in it.
 */
export type Memory =
  | { readonly kind: 'ok'; readonly document: SettingsDocument }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** No decisions weigh so much; a larger text is not ours. */
const LONGEST = 20_000_000;

const versioned = z.object({ version: z.number() });

/** More names and items than any part of the document has, and than all of it has. */
const MOST_IN_ONE = MOST_ACCEPTED;
const MOST_IN_ALL = 100_000;

/**
 * The path to an object or list of a JSON value that holds more than it may, or with which the whole does; null where
 * none is. To be asked before the schema is, which fails when it has to tell what is wrong with each of very many.
 */
export function findOverfull(json: unknown): readonly PropertyKey[] | null {
  let count = 0;
  const open: { readonly path: readonly PropertyKey[]; readonly value: unknown }[] = [
    { path: [], value: json },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null || path.length >= DEEPEST) continue;
    const entries = Object.entries(value);
    count += entries.length;
    if (entries.length > MOST_IN_ONE || count > MOST_IN_ALL) return path;
    for (const [key, inner] of entries) {
      open.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return null;
}

/** Nothing that the schema looks at lies deeper. */
const DEEPEST = 6;

/** Reads what the workbook remembers, as `memoryText` wrote it; null where nothing was ever written. */
export function readMemory(text: string | null): Memory {
  if (text === null) return { kind: 'ok', document: EMPTY_MEMORY };
  if (text.length > LONGEST) return { kind: 'damaged', detail: `${text.length} characters` };
  const json = parse(text);
  if (json === undefined) return { kind: 'damaged', detail: 'no JSON' };
  const { data } = versioned.safeParse(json);
  if (data && data.version > EMPTY_MEMORY.version) return { kind: 'newer', version: data.version };
  const overfull = findOverfull(json);
  if (overfull !== null) return { kind: 'damaged', detail: `too much in ${overfull.map(String).join('.')}` };
  const known = settingsDocument.safeParse(json);
  if (known.success) return { kind: 'ok', document: known.data };
  return { kind: 'damaged', detail: z.prettifyError(known.error) };
}

export const memoryText = (document: SettingsDocument): string => JSON.stringify(document);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
