import type { Localized } from '../language/localized';
import { findInconsistent, type Problem, valueAt } from './consistency';
import { templateSchema } from './schema';
import type { Template } from './template';

/** What came of a text that should be a template document: the document, or all that is wrong with it. */
export type ReadTemplate =
  | { readonly template: Template; readonly problems?: undefined }
  | { readonly template?: undefined; readonly problems: readonly [Problem, ...Problem[]] };

/** The form of a document that this product reads. */
const VERSION = 1;

/** A document of a later form than this product reads, which tells what it may hold. */
function newerVersion(json: unknown): Problem | null {
  const version = valueAt(json, ['version']);
  if (typeof version !== 'number' || version <= VERSION) return null;
  return {
    path: ['version'],
    says: {
      sv: `${version} är en nyare version än det här programmet läser; väntade ${VERSION}`,
      en: `${version} is a newer version than this program reads; expected ${VERSION}`,
    },
  };
}

/** Reads a template document. One in which anything does not hold is refused whole. */
export function readTemplate(json: unknown): ReadTemplate {
  const newer = newerVersion(json);
  if (newer !== null) return { problems: [newer] };
  const { success, data, error } = templateSchema.safeParse(json);
  const problems = success
    ? findInconsistent(data)
    : error.issues.map((issue): Problem => ({ path: issue.path, says: explain(issue, json) }));
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  return { template: data as Template };
}

/** A document of which some roles are null: what is not answered yet. Its form must hold otherwise. */
export type ReadDraft =
  | { readonly draft: unknown; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: readonly Problem[] };

/** Reads a document that somebody has begun to answer. */
export function readDraft(json: unknown): ReadDraft {
  const newer = newerVersion(json);
  if (newer !== null) return { problems: [newer] };
  const { success, error } = templateSchema.safeParse(withAnyRole(json));
  if (success) return { draft: json };
  return {
    problems: error.issues.map((issue): Problem => ({ path: issue.path, says: explain(issue, json) })),
  };
}

/** The value with some role wherever one is null. */
function withAnyRole(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withAnyRole(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'role' && each === null ? (key === 'card' ? 'pagaende' : 'other') : withAnyRole(each, name),
    ]),
  );
}

type Issue = NonNullable<ReturnType<typeof templateSchema.safeParse>['error']>['issues'][number];

/** What is written, and what was expected in its place. */
function explain(issue: Issue, json: unknown): Localized {
  const value = valueAt(json, issue.path);
  switch (issue.code) {
    case 'invalid_value':
      return notOneOf(value, issue.values.map(String));
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? { sv: issue.expected, en: issue.expected };
      return value === undefined
        ? { sv: `saknas; väntade ${expected.sv}`, en: `is missing; expected ${expected.en}` }
        : {
            sv: `${written(value)} är av fel slag; väntade ${expected.sv}`,
            en: `${written(value)} is of the wrong kind; expected ${expected.en}`,
          };
    }
    case 'unrecognized_keys':
      return {
        sv: `${issue.keys.map(written).join(', ')} finns inte; väntade inga andra namn än schemats`,
        en: `${issue.keys.map(written).join(', ')} does not exist; expected no other names than the schema’s`,
      };
    default:
      return outOfBounds(issue, value);
  }
}

function notOneOf(value: unknown, known: readonly string[]): Localized {
  const list = known.join(', ');
  const expected =
    known.length === 1 ? { sv: list, en: list } : { sv: `en av ${list}`, en: `one of ${list}` };
  if (value === null)
    return {
      sv: `null är inte besvarat; väntade ${expected.sv}`,
      en: `null is not answered yet; expected ${expected.en}`,
    };
  if (value === undefined)
    return { sv: `saknas; väntade ${expected.sv}`, en: `is missing; expected ${expected.en}` };
  return {
    sv: `${written(value)} finns inte; väntade ${expected.sv}`,
    en: `${written(value)} does not exist; expected ${expected.en}`,
  };
}

function outOfBounds(issue: Issue, value: unknown): Localized {
  if (issue.code === 'too_small')
    return {
      sv: `${written(value)} är för lite; väntade minst ${issue.minimum}`,
      en: `${written(value)} is too little; expected at least ${issue.minimum}`,
    };
  if (issue.code === 'too_big')
    return {
      sv: `${written(value)} är för mycket; väntade högst ${issue.maximum}`,
      en: `${written(value)} is too much; expected at most ${issue.maximum}`,
    };
  return {
    sv: `${written(value)} stämmer inte med schemat`,
    en: `${written(value)} does not fit the schema`,
  };
}

const KINDS: Readonly<Record<string, Localized>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista inom [ ]', en: 'a list within [ ]' },
  object: { sv: 'namn och värden inom { }', en: 'names and values within { }' },
  record: { sv: 'namn och värden inom { }', en: 'names and values within { }' },
};

const LONGEST_WRITTEN = 60;

function written(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'ingenting';
  return text.length > LONGEST_WRITTEN ? `${text.slice(0, LONGEST_WRITTEN - 2)}…"` : text;
}

/** "chapters[2].card.fields[4].role"; the document as a whole has no path. */
export const placeInDocument = ({ path }: Problem): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, LONGEST_WRITTEN)}`))
    .join('')
    .replace(/^\./, '') || 'dokumentet';
