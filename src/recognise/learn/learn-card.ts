import { lettersOnly } from '../../language/normalise';
import type { CardRole, FieldRole } from '../../template/roles';
import {
  type ChapterDefinition,
  type FieldDefinition,
  type FieldKind,
  labelsOf,
  type Template,
} from '../../template/template';
import type { Answers } from './answers';
import { FIELD_CONCEPTS } from './concepts';
import type { DraftCard, DraftField, Learnt } from './draft';
import { type Found, foundOf, fromPerson, withYears } from './found';
import { proposeRoles } from './propose';
import type { FoundCard, FoundLabel } from './found-structure';
import { REASONS } from './texts';

export interface Within {
  /** The chapter's title, as letters alone: the same label may stand in another chapter. */
  readonly title: string;
  /** The chapter of this role that is known, as its document has it, and with its years filled in. */
  readonly known: ChapterDefinition | undefined;
  readonly filled: ChapterDefinition | undefined;
  readonly year: number;
  readonly answers: Answers;
  readonly learnt: Learnt[];
  readonly path: string;
}

/** Words by which a template says that something need not be answered. */
const OPTIONAL = /frivillig|vid behov|om tillämpligt|i förekommande fall|eventuell|optional|if applicable/i;
const YES_NO = /(?<!\p{L})(?:ja\s*[/,]?\s*(?:eller\s*)?nej|yes\s*[/,]?\s*(?:or\s*)?no)(?!\p{L})/iu;

export function cardOf(
  card: FoundCard,
  found: Found,
  { learnt, path, answers, year, base, title: within }: Within & { readonly base: Template },
): DraftCard {
  const role = found.role as CardRole | null;
  const at = base.chapters.findIndex((chapter) => chapter.card !== undefined && chapter.card.role === role);
  const fields = base.chapters[at]?.card?.fields ?? base.chapters.flatMap((each) => each.card?.fields ?? []);
  learnt.push({
    ...found,
    kind: 'card',
    text: card.title,
    place: card.labels[0] ?? null,
    path: `${path}.card.role`,
    required: true,
  });
  const given = card.labels.map(({ text }) => answers.roleOf('field', text, within));
  const founds = fieldRoles(card.labels, given, fields);
  const drafts = card.labels.map((label, index): DraftField => {
    const own = founds[index] ?? foundOf([]);
    const field = fieldOf(label, own.role as FieldRole | null, { fields, year });
    learnt.push({
      ...own,
      kind: 'field',
      text: label.text,
      place: label,
      path: `${path}.card.fields[${index}].role`,
      required: field.required,
    });
    return field;
  });
  return {
    role,
    title: withYears(card.title, year),
    fields: drafts,
    parts: card.parts.flatMap(({ title, before }) => {
      const first = drafts[before]?.role;
      return first === undefined || first === null || first === 'other' ? [] : [{ title, first }];
    }),
  };
}

/** The roles of a card's labels: those given by a person, else proposed. */
function fieldRoles(
  labels: readonly FoundLabel[],
  given: readonly (string | null)[],
  fields: readonly FieldDefinition[],
): readonly Found[] {
  const open = labels.filter((_, index) => given[index] === null);
  const unique = fields.filter(
    (field, index) =>
      !given.includes(field.role) && fields.findIndex(({ role: each }) => each === field.role) === index,
  );
  const proposals = proposeRoles(
    open.map((label) => ({ text: label.text, ...yesNoOf(label) })),
    unique.map((field) => ({ role: field.role, labels: labelsOf(field), isYesNo: field.kind === 'jaNej' })),
    FIELD_CONCEPTS,
  );
  const founds = labels.map((label, index): Found => {
    const answered = given[index] ?? null;
    return answered === null ? foundOf(proposals[open.indexOf(label)] ?? []) : fromPerson(answered);
  });
  const named = namedFirst(founds);
  return founds.map((found, index) => {
    if (found.role !== null) return found;
    if (index === named) return byPlace(found);
    const label = labels[index];
    return label !== undefined && isOptional(label) ? asOther(found) : found;
  });
}

/** Where a card asks for the name in words that nobody knows: it does so among the first. */
function namedFirst(founds: readonly Found[]): number {
  return founds.some(({ role }) => role === 'namn')
    ? -1
    : founds.slice(0, 2).findIndex(({ role }) => role === null);
}

const byPlace = ({ alternatives }: Found): Found => ({
  role: 'namn',
  by: 'guess',
  why: [REASONS.first],
  alternatives,
});

/** What need not be answered is only passed on. */
const asOther = ({ alternatives }: Found): Found => ({
  role: 'other',
  by: 'guess',
  why: [REASONS.optional],
  alternatives,
});

const isYesNoList = (list: readonly string[]): boolean =>
  list.length > 0 && list.every((answer) => /^(?:ja|nej|yes|no)(?!\p{L})/iu.test(answer));

function yesNoOf({ text, list }: FoundLabel): { isYesNo?: boolean } {
  if (YES_NO.test(text) || (list !== null && isYesNoList(list))) return { isYesNo: true };
  return list === null ? {} : { isYesNo: false };
}

const isOptional = ({ text, prompt }: FoundLabel): boolean => OPTIONAL.test(`${text} ${prompt ?? ''}`);

const isSame = (one: string, other: string): boolean => lettersOnly(one) === lettersOnly(other);

/**
 * A field with all that is known of a label that is the same; else with what the role and the workbook tell. A label
 * that a known one is written as besides brings the others along.
 */
function fieldOf(
  label: FoundLabel,
  role: FieldRole | null,
  { fields, year }: { fields: readonly FieldDefinition[]; year: number },
): DraftField {
  const known = fields.find((field) => field.role === role && role !== 'other');
  const text = withYears(label.text, year);
  const same = known !== undefined && labelsOf(known).some((each) => isSame(each, text)) ? known : null;
  const own = {
    ...answersIn(label, role, same),
    ...(label.prompt !== null && { prompt: withYears(label.prompt, year) }),
  };
  if (same !== null) return { ...same, ...labelled(same, text), ...own };
  return {
    role,
    label: text,
    kind: known?.kind ?? kindOf(label),
    required: known === undefined ? !isOptional(label) : known.required,
    ...own,
  };
}

/** The list of the workbook first, then what is known of the label. */
function answersIn(
  { list }: FoundLabel,
  role: FieldRole | null,
  same: FieldDefinition | null,
): { answers?: readonly string[] } {
  const own = list === null || isYesNoList(list) || namesServices(role) ? [] : list;
  const more = (same?.answers ?? []).filter((each) => !own.some((other) => isSame(other, each)));
  return own.length + more.length > 0 ? { answers: [...own, ...more] } : {};
}

/** The printed label, and the other ways in which the known one is written. */
function labelled(same: FieldDefinition, text: string): Partial<FieldDefinition> {
  if (isSame(same.label, text)) return {};
  return { label: text, alsoLabelled: labelsOf(same).filter((each) => !isSame(each, text)) };
}

/** The services are the register's, not the field's. */
const namesServices = (role: FieldRole | null): boolean => role === 'tjanst' || role === 'koppladTjanst';

/** What a label of no known role asks for, by its words and its list. */
function kindOf(label: FoundLabel): FieldKind {
  if (yesNoOf(label).isYesNo === true) return 'jaNej';
  if (/belopp|kostnad|budget|tkr|kronor|cost|amount/i.test(label.text)) return 'belopp';
  return /tidplan|datum|tidpunkt|schedule|date/i.test(label.text) ? 'tid' : 'text';
}
