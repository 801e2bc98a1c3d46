import type { Localized } from '../language/localized';
import type {
  CardRole,
  ChapterRole,
  ColumnRole,
  CostRole,
  CostState,
  FieldRole,
  ServiceKind,
  TableRole,
} from './roles';

/**
 * A template document: one year's template as data. Years in its texts are written `{år}`, `{år-1}`, `{år+1}`, so that
 * a document serves until something else changes.
 */
export interface Template {
  /** Where an editor finds the form of the document. */
  readonly $schema?: string;
  /** Of the form of the document. */
  readonly version: 1;
  readonly id: string;
  readonly municipality: string;
  readonly year: number;
  readonly edition: string;
  readonly title: Localized;
  readonly chapters: readonly ChapterDefinition[];
  /** Headings above other chapters that bear no content of their own, e.g. "3 Kostnader och fördelningsnycklar". */
  readonly parents: readonly { readonly number: string; readonly title: string }[];
  /** The register of services of the year. */
  readonly register: readonly Service[];
  /** The suppliers, as they call themselves on the cover. */
  readonly suppliers: readonly string[];
  /** Labels on the cover sheet. */
  readonly cover: {
    readonly supplier: readonly string[];
    readonly year: readonly string[];
    readonly unit: readonly string[];
  };
  readonly words: TemplateWords;
}

/** The number that the template prints before a chapter's title, e.g. "1.4"; no two chapters have the same. */
export type ChapterId = string;

export interface ChapterDefinition {
  readonly role: ChapterRole;
  readonly number: ChapterId;
  readonly title: string;
  /** Longer or other forms of the title that workbooks bear. */
  readonly alsoTitled?: readonly string[];
  /** Present where the chapter describes förändringsinsatser in cards. */
  readonly card?: CardDefinition;
  /** The tables that the template gives the chapter. */
  readonly tables?: readonly TableDefinition[];
}

export interface CardDefinition {
  readonly role: CardRole;
  /** How a card's title row begins, e.g. "Pågående förändringsinsats". */
  readonly title: string;
  readonly fields: readonly FieldDefinition[];
  /** Rows that only divide the card, from the top. */
  readonly parts: readonly CardPart[];
}

export interface CardPart {
  /** E.g. "Strategisk del". */
  readonly title: string;
  /** The role of the first field below it. */
  readonly first: FieldRole;
}

/** What a field of a card holds, which decides how it is read. */
export type FieldKind = 'text' | 'jaNej' | 'belopp' | 'tid';

export interface FieldDefinition {
  readonly role: FieldRole;
  /** As the template prints it, and as people are shown it. */
  readonly label: string;
  readonly alsoLabelled?: readonly string[];
  /** What it is called in running text, without a capital, e.g. "effektmål"; the label where it is left out. */
  readonly name?: Localized;
  /** The same in the definite form, e.g. "effektmålet"; "fältet" and the label where it is left out. */
  readonly theName?: Localized;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The answers that the template offers, where it does; in any case, alone or joined by "och", "/" and their like. */
  readonly answers?: readonly string[];
  /** The instruction printed in or beside the cell. */
  readonly prompt?: string;
}

export interface TableDefinition {
  readonly role: TableRole;
  /** The text above the table, or its beginning. */
  readonly caption?: string;
  /** Other beginnings of the caption. */
  readonly alsoCaptioned?: readonly string[];
  /** Two of these headers in a row reveal the chapter where its heading is gone. */
  readonly columns: readonly ColumnDefinition[];
}

export interface ColumnDefinition {
  readonly role: ColumnRole;
  readonly label: string;
  readonly alsoLabelled?: readonly string[];
}

/** A service of the register. */
export interface Service {
  readonly name: string;
  readonly alsoNamed?: readonly string[];
  /** One of the template's suppliers; left out where nobody has said which. */
  readonly supplier?: string;
  readonly kind?: ServiceKind;
}

/** What a column beside a card's labels may be said to hold. */
export type AnswerColumnRole = 'comment' | 'instruction' | 'answer' | 'label';

/** Words by which the template's tables and texts are known. */
export interface TemplateWords {
  /** How each chapter's closing analysis is headed; the first is shown to people. */
  readonly analysis: readonly string[];
  /** Words of a row that sums others, e.g. "Totalkostnad", in any form and as the end of any compound. */
  readonly totals: readonly string[];
  /** First words of a row that tells a part of the row above, e.g. "varav". */
  readonly parts: readonly string[];
  /** First words of a row that is added or taken off and is no service, e.g. "avgår". */
  readonly adjustments: readonly string[];
  /** Beginnings of words in a row's label that tells of something else than amounts, e.g. "antal". */
  readonly measures: readonly string[];
  /** Beginnings of words beside the rate by which amounts are raised, e.g. "index". */
  readonly indexes: readonly string[];
  /** Words, or ends of words, in a column header that announce amounts, e.g. "budget". A bare year does so too. */
  readonly amounts: readonly string[];
  /** Beginnings of words in a column header that tells of something else, e.g. "andel", whatever else it says. */
  readonly notAmounts: readonly string[];
  /** Words in a column header that tell a state of the cost, short ones alone; the first outranks the others. */
  readonly states: Readonly<Record<CostState, readonly string[]>>;
  /** Parts of a header or caption that tell a kind of cost; the one that is named first counts. */
  readonly costs: Readonly<Record<CostRole, readonly string[]>>;
  /** Words, or beginnings or ends of words, by which the name of an area tells the kind of its services. */
  readonly kinds: Readonly<Record<ServiceKind, readonly string[]>>;
  /** The areas that the suppliers sort their services by, e.g. "Ledning och styrning"; each word of them counts. */
  readonly areas?: readonly string[];
  /** How the template's instructions to the supplier begin, e.g. "Beskriv". */
  readonly instructions: readonly string[];
  /**
   * Words in the header of a column beside a card's labels; "Granskarens kommentar till svaret" is of comments, what
   * stands first outranks the others.
   */
  readonly answerColumns: Readonly<Record<AnswerColumnRole, readonly string[]>>;
  /** What only instructions hold, e.g. "ange siffror". */
  readonly instructionsHold: readonly string[];
}

/** Every way in which a label, header or caption is written, the template's own first. */
export const labelsOf = ({
  label,
  alsoLabelled = [],
}: FieldDefinition | ColumnDefinition): readonly string[] => [label, ...alsoLabelled];

/** How people refer to a chapter: "1.4 Pågående förändringsinsatser". */
export const chapterName = ({ number, title }: Pick<ChapterDefinition, 'number' | 'title'>): string =>
  `${number} ${title}`;

const YEAR = /\{år([+-]\d+)?\}/g;

/** A template document with its years filled in. Which year it is the template of, is as before. */
export const inYear = <T>(document: T, year: number): T => fillYears(document, year) as T;

const filled = new WeakMap<Template, Map<number, Template>>();

/** The same, the very same each time: what has been learnt of a template serves the next workbook of that year. */
export function templateInYear(document: Template, year: number): Template {
  const byYear = filled.get(document) ?? new Map<number, Template>();
  filled.set(document, byYear);
  const template = byYear.get(year) ?? inYear(document, year);
  byYear.set(year, template);
  return template;
}

function fillYears(value: unknown, year: number): unknown {
  if (typeof value === 'string')
    return value.replace(YEAR, (_, step: string | undefined) => String(year + Number(step ?? 0)));
  if (Array.isArray(value)) return value.map((each) => fillYears(each, year));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillYears(each, year)]));
}
