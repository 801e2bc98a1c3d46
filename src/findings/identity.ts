import { collapseSpaces, lettersOnly, shorten } from '../language/normalise';
import type { Template } from '../template/template';
import { runSteps } from '../workbook/run-steps';
import { chapterOf, fieldsOf, type Finding, insatsOf } from './finding';

/** No text of an identity is longer; a longer one is cut, with an ellipsis. */
export const IDENTITY_TEXT = 200;

/**
 * What makes a finding the same one at the next check, wherever its cell has moved to: the rule and what it is about
 * (chapter, insats, fields or subject), and what was found and expected. Texts are kept as people wrote them, so that
 * a finding that is gone can still be told of; they are compared by their letters and digits.
 *
 * Goes wrong, so that the finding counts as another:
 * - when the insats, the row or the column is renamed or misspelt, or the card's letter code ("GT5") changes. A
 *   card's plain number is left out, since the template numbers cards in order and one inserted above moves it; a
 *   card without a name is known by its title row, number included;
 * - when a table that stood outside every chapter comes to stand in one;
 * - when the setting or the register that `expected` rests on is changed. A text that the rule cuts (most do at 80
 *   characters) may change after the cut unseen, and so may what a rule names in its message only.
 * Equal in all this are two cards with the same name and no code, or two rows with the same label and amount. They
 * are told apart by their order, and how many they were is remembered: is one mended, the others are no longer taken
 * for the same. Taken for each other they are only when they change places.
 */
export interface FindingIdentity {
  readonly rule: string;
  readonly chapter: string | null;
  readonly insats: string | null;
  /** The keys of the card's fields. */
  readonly fields: readonly string[];
  /** What the finding concerns where it concerns no field, e.g. "Totalkostnad · Budget 2023". */
  readonly subject: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  /** Which of those that are equal in all the above, in reading order; 1 is the first. */
  readonly ordinal: number;
  /** How many those are. */
  readonly among: number;
}

export interface IdentifiedFinding {
  readonly finding: Finding;
  readonly identity: FindingIdentity;
  /** `identityKey` and `subjectKey` of the identity, worked out once. */
  readonly key: string;
  readonly about: string;
}

/** The findings of one check, in its order, each with its identity. */
export const identify = (findings: readonly Finding[]): readonly IdentifiedFinding[] =>
  runSteps(identifySteps(findings));

/** So many findings are identified between two stops. */
const STEP = 500;

/** `identify` as a generator that stops now and then, for a place that must answer meanwhile. */
export function* identifySteps(findings: readonly Finding[]): Generator<void, readonly IdentifiedFinding[]> {
  const read: { finding: Finding; traits: Traits; about: string; key: string; ordinal: number }[] = [];
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const traits = traitsOf(finding);
    const about = subjectKey(traits);
    const key = traitsKey(traits, about);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    read.push({ finding, traits, about, key, ordinal });
    if (read.length % STEP === 0) yield;
  }
  return read.map(({ finding, traits, about, key, ordinal }) => {
    const identity = { ...traits, ordinal, among: counts.get(key) ?? ordinal };
    return { finding, identity, about, key: numbered(key, identity) };
  });
}

/** Equal for findings of the same rule about the same thing, whatever was found. */
export function subjectKey({ rule, chapter, insats, fields, subject }: Traits): string {
  return JSON.stringify([rule, chapter, lettersOnly(insats ?? ''), fields, lettersOnly(subject ?? '')]);
}

/** Equal only for the same finding. */
export function identityKey(identity: FindingIdentity): string {
  return numbered(traitsKey(identity), identity);
}

const numbered = (key: string, { ordinal, among }: FindingIdentity): string => `${key} ${ordinal}/${among}`;

type Traits = Omit<FindingIdentity, 'ordinal' | 'among'>;

/** The template's own number before a card's name: "3 · Skapa ljudbibliotek". */
const PLAIN_NUMBER = /^\d+(?:[.:]\d+)? · /;

function traitsOf(finding: Finding): Traits {
  const { rule, subject, found, expected } = finding;
  const [insats, fields] = [insatsOf(finding), fieldsOf(finding)];
  return {
    rule,
    chapter: chapterOf(finding),
    insats: cut(insats && insats.replace(PLAIN_NUMBER, '')),
    fields,
    subject: fields.length > 0 ? null : cut(subject && withoutRowNumber(subject)),
    found: cut(found),
    expected: cut(expected),
  };
}

const cut = (text: string | null): string | null => text && shorten(text, IDENTITY_TEXT);

function traitsKey(traits: Traits, about = subjectKey(traits)): string {
  const { found, expected } = traits;
  return `${about} ${JSON.stringify([found, expected].map((text) => text && comparable(text)))}`;
}

/** In a text with figures every sign counts: "-3,5" is neither "3,5" nor "35". */
function comparable(text: string): string {
  return /\p{Number}/u.test(text) ? collapseSpaces(text).toLowerCase() : lettersOnly(text);
}

/** A Swedish text that begins with a row's name, without the row's number, which is another when rows are inserted. */
const withoutRowNumber = (text: string): string => text.replace(/^(Delsumman) på rad \d+/, '$1');

/** How the template labels the fields that a finding concerned; a field that it no longer has goes by its role. */
export function fieldLabels({ chapters }: Template, { chapter, fields }: FindingIdentity): readonly string[] {
  const definitions = chapters.find(({ number }) => number === chapter)?.card?.fields ?? [];
  return fields.map((field) => definitions.find(({ role }) => role === field)?.label ?? field);
}
