import * as z from 'zod/mini';
import { type AcceptedFinding, isWritten, MOTIVERING_LENGTH, NAME_LENGTH } from './acceptance';
import { type Corrections, correctionsSchema } from './corrections';
import { type EarlierCheck, KEY_LENGTH } from './earlier';
import { SEVERITIES } from './finding';
import { IDENTITY_TEXT } from './identity';
import { type KeyFigures, keyFiguresSchema } from './key-figures';
import { ADDRESSEE_LENGTH, type Question, QUESTION_LENGTH, QUESTION_STATUSES } from './questions';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { ruleId, settingsSchema } from './settings-schema';
import type { Stamp } from './stamp';

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

const name = z.string().check(z.refine((written) => isWritten(written, NAME_LENGTH)));
const moment = z.iso.datetime({ offset: true });

/** Accepted findings as they are kept and handed over. */
export const acceptedSchema = z
  .array(
    z.strictObject({
      finding: identity,
      motivering: z.string().check(z.refine((written) => isWritten(written, MOTIVERING_LENGTH))),
      by: name,
      at: moment,
    }),
  )
  .check(z.maxLength(MOST_ACCEPTED)) satisfies z.ZodMiniType<readonly AcceptedFinding[]>;

/** Who last changed a part of the settings, and when. */
export interface SettingChange {
  /** A rule's id, or `template`, `limits` or `register`. */
  readonly what: string;
  /** "" where the person at the pane had not said a name. */
  readonly by: string;
  readonly at: string;
}

/** Of each part of the settings one. */
const MOST_CHANGES = 1000;

const changesSchema = z
  .array(
    z.strictObject({
      what: z.string().check(z.maxLength(NAME_LENGTH)),
      by: z.string().check(z.maxLength(NAME_LENGTH)),
      at: moment,
    }),
  )
  .check(z.maxLength(MOST_CHANGES)) satisfies z.ZodMiniType<readonly SettingChange[]>;

const questionsSchema = z
  .array(
    z.strictObject({
      finding: identity,
      status: z.enum(QUESTION_STATUSES),
      to: z.string().check(z.maxLength(ADDRESSEE_LENGTH)),
      text: z.string().check(z.refine((written) => isWritten(written, QUESTION_LENGTH))),
      by: name,
      at: moment,
    }),
  )
  .check(z.maxLength(MOST_ACCEPTED)) satisfies z.ZodMiniType<readonly Question[]>;

const count = z.int().check(z.gte(0));
const key = z.string().check(z.maxLength(KEY_LENGTH));

const earlierSchema = z.strictObject({
  at: moment,
  findings: z
    .array(
      z.strictObject({
        key,
        about: key,
        rule: ruleId,
        severity: z.enum(SEVERITIES),
        label: z.string().check(z.maxLength(KEY_LENGTH)),
        group: z._default(z.nullable(key), null),
      }),
    )
    .check(z.maxLength(MOST_ACCEPTED)),
}) satisfies z.ZodMiniType<EarlierCheck>;

const stampSchema = z.strictObject({
  by: name,
  at: moment,
  fingerprint: text,
  template: text,
  counts: z.strictObject({ fel: count, varning: count, info: count }),
  accepted: count,
  rulesOff: z.array(ruleId).check(z.maxLength(MOST_CHANGES)),
  unread: count,
}) satisfies z.ZodMiniType<Stamp>;

/** What has been decided about the checking of a workbook, as one document that can be kept and handed over. */
export interface SettingsDocument {
  readonly version: 2;
  readonly settings: Settings;
  readonly changes: readonly SettingChange[];
  readonly accepted: readonly AcceptedFinding[];
  /** What has been asked and said of findings. */
  readonly questions: readonly Question[];
  /** The findings of an earlier check that somebody has kept, to hold later ones against; null where nobody has. */
  readonly earlier: EarlierCheck | null;
  /** What has been said by hand of which things are the same in this workbook and one that it is compared with. */
  readonly corrections: Corrections;
  /** Who last declared the workbook ready to be submitted; null where nobody has. */
  readonly stamp: Stamp | null;
  /** Where key figures of customers stand that somebody wants to use again. */
  readonly keyFigures: readonly KeyFigures[];
}

const firstVersion = z.strictObject({
  version: z.literal(1),
  settings: z.prefault(settingsSchema, {}),
  accepted: z._default(acceptedSchema, []),
});

const secondVersion = z.strictObject({
  version: z.literal(2),
  settings: z.prefault(settingsSchema, {}),
  changes: z._default(changesSchema, []),
  accepted: z._default(acceptedSchema, []),
  questions: z._default(questionsSchema, []),
  earlier: z._default(z.nullable(earlierSchema), null),
  corrections: z._default(correctionsSchema, []),
  stamp: z._default(z.nullable(stampSchema), null),
  keyFigures: z._default(keyFiguresSchema, []),
}) satisfies z.ZodMiniType<SettingsDocument>;

/** Strict: nothing in it is skipped unseen. Within a version no field is renamed or taken away. */
export const settingsDocument = z.discriminatedUnion('version', [firstVersion, secondVersion]);

/** A document of any version as the latest says it. */
export const upToDate = (document: z.output<typeof settingsDocument>): SettingsDocument =>
  document.version === 2 ? document : { ...EMPTY_MEMORY, ...document, version: 2 };

/** A workbook of which nothing has been decided. */
export const EMPTY_MEMORY: SettingsDocument = {
  version: 2,
  settings: DEFAULT_SETTINGS,
  changes: [],
  accepted: [],
  questions: [],
  earlier: null,
  corrections: [],
  stamp: null,
  keyFigures: [],
};

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
  if (known.success) return { kind: 'ok', document: upToDate(known.data) };
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
