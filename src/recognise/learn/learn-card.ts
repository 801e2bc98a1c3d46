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
import { type Found, foundOf, withYears } from './found';
import { proposeRoles } from './propose';
import type { FoundCard, FoundLabel } from './structure';

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
const OPTIONAL = /frivillig|vid behov|om tillämpligt|i förekommande fall|eventuell/i;
const YES_NO = /ja\s*[/,]?\s*(?:eller\s*)?nej/i;

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
  const open = card.labels.filter((_, index) => given[index] === null);
  const unique = fields.filter(
    (field, index) =>
      !given.includes(field.role) && fields.findIndex(({ role: each }) => each === field.role) === index,
  );
  const proposals = proposeRoles(
    open.map((label) => ({ text: label.text, ...yesNoOf(label) })),
    unique.map((field) => ({ role: field.role, labels: labelsOf(field), isYesNo: field.kind === 'jaNej' })),
    FIELD_CONCEPTS,
  );
  const drafts = card.labels.map((label, index): DraftField => {
    const answered = given[index] ?? null;
    const own: Found =
      answered === null
        ? foundOf(proposals[open.indexOf(label)] ?? [])
        : { role: answered, by: 'person', why: '', alternatives: [] };
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

const isYesNoList = (list: readonly string[]): boolean =>
  list.length > 0 && list.every((answer) => /^(?:ja|nej)\b/i.test(answer));

function yesNoOf({ text, list }: FoundLabel): { isYesNo?: boolean } {
  if (YES_NO.test(text) || (list !== null && isYesNoList(list))) return { isYesNo: true };
  return list === null ? {} : { isYesNo: false };
}

/** A field with all that is known of a label that is the same; else with what the role and the workbook tell. */
function fieldOf(
  label: FoundLabel,
  role: FieldRole | null,
  { fields, year }: { fields: readonly FieldDefinition[]; year: number },
): DraftField {
  const known = fields.find((field) => field.role === role && role !== 'other');
  const text = withYears(label.text, year);
  const prompt = label.prompt === null ? {} : { prompt: withYears(label.prompt, year) };
  if (known !== undefined && lettersOnly(known.label) === lettersOnly(text)) return { ...known, ...prompt };
  const offered = label.list !== null && !isYesNoList(label.list) ? { answers: label.list } : {};
  return {
    role,
    label: text,
    kind: known?.kind ?? kindOf(label),
    required: known?.required ?? !OPTIONAL.test(`${label.text} ${label.prompt ?? ''}`),
    ...offered,
    ...prompt,
  };
}

/** What a label of no known role asks for, by its words and its list. */
function kindOf(label: FoundLabel): FieldKind {
  if (yesNoOf(label).isYesNo === true) return 'jaNej';
  if (/belopp|kostnad|budget|tkr|kronor/i.test(label.text)) return 'belopp';
  return /tidplan|datum|tidpunkt/i.test(label.text) ? 'tid' : 'text';
}
