import type { Localized } from '../language/localized';

/** The chapters that the template numbers, e.g. "1.4". */
export type ChapterId = string;

/** What a field of a card holds, which decides how it is read. */
export type FieldKind = 'text' | 'jaNej' | 'belopp' | 'tid';

export interface FieldDefinition {
  /** Stable key in the field's own term without diacritics, e.g. `effektmal`. */
  readonly key: string;
  /** The label as the template prints it; the first is the one shown to people. */
  readonly labels: readonly [string, ...string[]];
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The answers that the template offers, where it does; in any case, alone or joined by "och", "/" and their like. */
  readonly answers?: readonly string[];
}

export interface CardDefinition {
  /** Whether the cards tell of insatser that run or of ones that are asked for. */
  readonly role: 'ongoing' | 'proposed';
  /** How a card's title row begins, e.g. "Pågående förändringsinsats". */
  readonly title: string;
  readonly fields: readonly FieldDefinition[];
  /** Rows that only divide the card, from the top. */
  readonly parts: readonly CardPart[];
}

export interface CardPart {
  /** E.g. "Strategisk del". */
  readonly title: string;
  /** The key of the first field below it. */
  readonly first: string;
}

export interface ColumnDefinition {
  /** Stable key in the field's own term without diacritics, e.g. `andel`. */
  readonly key: string;
  readonly headers: readonly [string, ...string[]];
}

export interface ChapterDefinition {
  readonly id: ChapterId;
  readonly title: string;
  /** Longer or other forms of the title that workbooks bear. */
  readonly alsoTitled?: readonly string[];
  /** Present where the chapter describes förändringsinsatser in cards. */
  readonly card?: CardDefinition;
  /** The columns of the chapter's own table; two of them in a row reveal the chapter where its heading is gone. */
  readonly columns?: readonly ColumnDefinition[];
  /** How many tables the template gives the chapter; none unless told. */
  readonly tables?: number;
}

/** One year's template, as data. Next year is one more file of this shape. */
export interface Template {
  readonly year: number;
  readonly title: Localized;
  readonly chapters: readonly ChapterDefinition[];
  /** Headings above other chapters that bear no content of their own, e.g. "3 Kostnader och fördelningsnycklar". */
  readonly parents: readonly { readonly id: string; readonly title: string }[];
  /** The register of services of the year, by name. */
  readonly tjanster: readonly string[];
  /** How each chapter's closing analysis is headed. */
  readonly analysisHeadings: readonly string[];
  /** Labels on the cover sheet. */
  readonly cover: {
    readonly supplier: readonly string[];
    readonly year: readonly string[];
    readonly unit: readonly string[];
  };
  /** Words, or ends of words, in a column header that announce amounts, e.g. "budget". A bare year does so too. */
  readonly amountHeaders: readonly string[];
  /** Beginnings of words in a column header that tells of something else, e.g. "andel", whatever else it says. */
  readonly otherHeaders: readonly string[];
  /** First words of a row that sums others, e.g. "Totalkostnad". */
  readonly totalLabels: readonly string[];
}
