import type { Language, Localized } from '../language/localized';
import type {
  AmountRow,
  AmountTable,
  Card,
  ChapterRow,
  ChapterTable,
  Section,
} from '../recognise/submission';
import type { Hiding } from '../recognise/sheet-coverage';
import type { WrittenText } from '../portfolio/texts';
import type { FieldRole } from '../template/roles';
import { type ChapterId, chapterName, type FieldDefinition } from '../template/template';
import type { CellOrSheet } from '../workbook/address';

/** `fel`: the underlag cannot be used for a decision. `varning`: must be explained. `info`: good to know. */
export type Severity = 'fel' | 'varning' | 'info';

/** What a finding is about, as it was recognised: a card, a row of a table, a chapter, or the workbook. */
export type About =
  /** `fields`: those of the card's fields that it concerns; none for the card as a whole. */
  | { readonly kind: 'card'; readonly card: Card; readonly fields: readonly FieldDefinition[] }
  | { readonly kind: 'row'; readonly table: AmountTable; readonly row: AmountRow }
  | { readonly kind: 'serviceRow'; readonly table: ChapterTable; readonly row: ChapterRow }
  | { readonly kind: 'chapter'; readonly chapter: ChapterId }
  | { readonly kind: 'workbook' };

/** One thing to mend or explain, at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cell to go to; for something that is nowhere, the sheet where it would be expected. */
  readonly place: CellOrSheet;
  /** Why nobody sees the place; null where it shows. */
  readonly hiding: Hiding | null;
  readonly about: About;
  /** What it concerns, as people call it, e.g. "Totalkostnad · Budget 2023". */
  readonly subject: string | null;
  /** What the finding is called where its rule's title would say too much: of a motivated nej not "saknas". */
  readonly title?: Localized;
  /** What stands there, what was expected, and what to do. */
  readonly message: Localized;
  /** The same to whoever fills in the workbook, where the message speaks to whoever reviews it. */
  readonly toSupplier?: Localized;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** What findings of one cause have in common, so that people read and count them as one; null for one alone. */
  readonly group: string | null;
}

/** The chapter that a finding stands in; null outside all of them. */
export function chapterOf({ about }: Finding): ChapterId | null {
  switch (about.kind) {
    case 'card':
      return about.card.chapter;
    case 'row':
    case 'serviceRow':
      return about.table.chapter;
    case 'chapter':
      return about.chapter;
    case 'workbook':
      return null;
  }
}

/** The card that a finding concerns, as people name it; null outside cards. */
export const insatsOf = ({ about }: Finding): string | null =>
  about.kind === 'card' ? about.card.heading : null;

/** What the card's fields that a finding concerns mean, or are labelled; none for a card as a whole and outside. */
export const fieldsOf = ({ about }: Finding): readonly string[] =>
  about.kind === 'card' ? about.fields.map(({ role, label }) => (role === 'other' ? label : role)) : [];

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'info'];

/** One finding of a severity and several, in running text; and the mark of one, which stands alone. */
interface SeverityNoun {
  readonly one: string;
  readonly many: string;
  readonly mark: string;
}

/** What people call findings of each severity. */
export const SEVERITY_NOUNS: Readonly<Record<Language, Readonly<Record<Severity, SeverityNoun>>>> = {
  sv: {
    fel: { one: 'fel', many: 'fel', mark: 'Fel' },
    varning: { one: 'varning', many: 'varningar', mark: 'Varning' },
    info: { one: 'upplysning', many: 'upplysningar', mark: 'Upplysning' },
  },
  en: {
    fel: { one: 'error', many: 'errors', mark: 'Error' },
    varning: { one: 'warning', many: 'warnings', mark: 'Warning' },
    info: { one: 'note', many: 'notes', mark: 'Note' },
  },
};

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const HIDDEN: Readonly<Record<Hiding, Localized>> = {
  sheet: { sv: 'Står på ett dolt blad.', en: 'It is on a hidden sheet.' },
  row: { sv: 'Står i en dold rad.', en: 'It is in a hidden row.' },
  column: { sv: 'Står i en dold kolumn.', en: 'It is in a hidden column.' },
};

/** A finding's message as people read it: where its place is hidden, it says so. */
export function toldMessage({ message, hiding }: Pick<Finding, 'message' | 'hiding'>): Localized {
  if (hiding === null) return message;
  const { sv, en } = HIDDEN[hiding];
  return { sv: `${message.sv} ${sv}`, en: `${message.en} ${en}` };
}

/** What a finding says in the sheet and in what is sent to the supplier, who is to answer it. */
export const saidToSupplier = ({ message, toSupplier }: Pick<Finding, 'message' | 'toSupplier'>): Localized =>
  toSupplier ?? message;

/**
 * What a rule finds. Which rule it was goes without saying, as does whether the place is hidden, and the severity where
 * it is the rule's own.
 */
export type Found = Omit<Finding, 'rule' | 'severity' | 'hiding'> & Partial<Pick<Finding, 'severity'>>;

interface FindingDetails {
  readonly severity?: Severity;
  readonly title?: Localized;
  readonly message: Localized;
  readonly toSupplier?: Localized;
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly group?: string;
}

/** A finding at a place; `findingOnCard` is shorter for cards. */
export function findingAt(
  place: CellOrSheet,
  about: About,
  details: FindingDetails & { readonly subject: string | null },
): Found {
  return { ...NOTHING_MORE, ...details, place, about };
}

/** A finding on a field of a card: at the field's answer or, where the card has no row for it, at the card's title. */
export function findingOnCard(
  card: Card,
  asked: FieldRole | FieldDefinition | null,
  details: FindingDetails,
): Found {
  const field = typeof asked === 'string' ? card.definition.fields.find(({ role }) => role === asked) : asked;
  const place = card.fields.find(({ definition }) => definition === field)?.place ?? card.title.place;
  const about: About = { kind: 'card', card, fields: field ? [field] : [] };
  return findingAt(place, about, { ...details, subject: card.subject });
}

const NOTHING_MORE = { found: null, expected: null, difference: null, group: null };

/** A finding on a card as a whole, at its title; what it concerns is called by the card's own name. */
export const findingOnWholeCard = (card: Card, details: FindingDetails): Found =>
  findingAt(card.title.place, { kind: 'card', card, fields: [] }, { ...details, subject: card.heading });

/** A finding on a chapter as a whole, at its heading; none where the chapter is nowhere, which is told by itself. */
export function findingOnChapter({ id, title, found }: Section, details: FindingDetails): readonly Found[] {
  if (found === null) return [];
  const subject = chapterName({ number: id, title });
  return [findingAt(found.place, { kind: 'chapter', chapter: id }, { ...details, subject })];
}

/** A finding on a text: on the card's field, or at the cell. */
export function findingOnText({ about, place, subject }: WrittenText, details: FindingDetails): Found {
  return about.kind === 'card'
    ? findingOnCard(about.card, about.fields[0] ?? null, details)
    : findingAt(place, about, { ...details, subject });
}
