import type { Amount } from '../money/amount';
import type { Unit } from '../money/unit';
import type { Place } from '../workbook/address';
import type { Cell, HiddenParts, Rectangle, SpecialSheet, Visibility } from '../workbook/snapshot';
import type { ChapterRole, ColumnRole, CostRole, CostState } from '../template/roles';
import type { CardDefinition, ChapterId, FieldDefinition, Template } from '../template/template';

/** A text with the place where it stands. */
export interface Located {
  readonly text: string;
  readonly place: Place;
}

/** One answered (or unanswered) field of a card. */
export interface FieldValue {
  readonly definition: FieldDefinition;
  readonly label: Located;
  /** Where the answer belongs; the cell to go to, also when it is blank. */
  readonly place: Place;
  /**
   * The answer as text, trimmed; "" when blank, and for a formula that was never calculated. Several cells below each
   * other are joined by line ends; a date of a schedule is written as 2024-06-30. It may stand in the label's cell,
   * after a colon: `place` is then the blank cell beside, so that what is written there leaves the label whole.
   */
  readonly text: string;
  /** The cell at `place`, as typed by Excel; the whole text where the answer goes on below. */
  readonly cell: Cell;
  /**
   * What is written in the row to the right of the answer: a motive, a comment or, where the answer is blank, perhaps
   * the answer itself. Not what a header says are instructions or another year's answers.
   */
  readonly beside: readonly Located[];
}

/** How a card stands: labels below each other, one insats per row of a table, or one per column. */
export type CardLayout = 'stacked' | 'row' | 'column';

/** A card (kort): one förändringsinsats. */
export interface Card {
  readonly chapter: ChapterId;
  /** What the template asks of such a card. */
  readonly definition: CardDefinition;
  readonly layout: CardLayout;
  /** The title row, or the first label where a card has no title row. */
  readonly title: Located;
  /** What stands beside the title, e.g. "Skapa ljudbibliotek" or "GT 1"; "" when nothing does. */
  readonly titleValue: string;
  /** The name that the title row carries; "" when it carries none or only a code such as "GT 1". */
  readonly titleName: string;
  /** The title row as people refer to it, e.g. "Föreslagen förändringsinsats GT 1". */
  readonly subject: string;
  /** The card in a few words: number or code, and name, e.g. "GT5 · Skapa ljudbibliotek". */
  readonly heading: string;
  /** The fields that have a place in the card, as they stand in the sheet. */
  readonly fields: readonly FieldValue[];
  /** Left as the template gave it: no answer anywhere and nothing beside the title. */
  readonly blank: boolean;
}

/**
 * What a row of a table with amounts is, the same to every rule: a service (or an insats) with its costs (`data`), the
 * name of a group of such, a sum with or without a name, a part of the row above ("varav"), what is added or taken off
 * and is no service ("Avgår: intäkter"; also any row of nothing but negative amounts), the costs of all services in a
 * year or a state (`period`, where years stand as rows), what is no amount (per cent, a count, a change below the
 * total), or a row without a name and with nothing but zeros (`spare`).
 */
export type RowKind =
  'data' | 'group' | 'subtotal' | 'total' | 'part' | 'adjustment' | 'period' | 'other' | 'spare';

export interface AmountCell {
  readonly place: Place;
  readonly cell: Cell;
  readonly amount: Amount;
}

export interface AmountColumn {
  readonly column: number;
  /** From the top down, e.g. "Utvecklingskostnad", "Budget 2023"; the last is the column's own. */
  readonly headers: readonly [string, ...string[]];
  /** The years that they name. */
  readonly years: readonly number[];
  /** The state of the cost, by the lowest header that says so; null where none does, or they tell of a change. */
  readonly state: CostState | null;
  /** The kind of cost that the headers name first; null where they name none. */
  readonly kind: CostRole | null;
  /** What its figures are in as they stand in the sheet. */
  readonly unit: Unit;
}

export interface AmountRow {
  readonly kind: RowKind;
  readonly row: number;
  /** "" for an unlabelled subtotal. */
  readonly label: string;
  /** Where the label stands; null where there is none. */
  readonly labelPlace: Place | null;
  /** One per column of the table, in its order. */
  readonly amounts: readonly AmountCell[];
  /** What stands before the label: a code, an area, an owner. */
  readonly before: readonly string[];
  /** What else is written in the row, e.g. a comment. */
  readonly remarks: readonly string[];
  /** Hidden, by hand, by a filter or by an outline. */
  readonly isHidden: boolean;
  /** The year or state that the amounts are of, where such stand in a column of their own. */
  readonly period?: string;
  /** The totals of this table and of those above that it sums, where it is one of several tables. */
  readonly sums?: readonly AmountRow[];
}

/** A table with amounts. */
export interface AmountTable {
  readonly chapter: ChapterId | null;
  readonly sheet: string;
  /** The text right above the table, which says what it tells; "" when there is none. */
  readonly caption: string;
  /** Which of the template's tables of costs it is, by how its caption begins; null for any other. */
  readonly role: CostRole | null;
  /** The kind of cost that the caption names first; null where it names none. */
  readonly kind: CostRole | null;
  readonly columns: readonly AmountColumn[];
  readonly rows: readonly AmountRow[];
  /**
   * What its figures are in as they stand in the sheet; tkr where its columns differ. Amounts are in tkr all the
   * same.
   */
  readonly unit: Unit;
}

/** A row of a chapter's own table: what stands in each of its known columns, blank cells too. */
export interface ChapterRow {
  readonly row: number;
  readonly cells: readonly ChapterCell[];
  /** What stands in columns that the template does not ask for, under a header of their own. */
  readonly others: readonly OtherCell[];
}

export interface OtherCell extends Located {
  readonly header: string;
  readonly cell: Cell;
}

export interface ChapterCell extends Located {
  /** What the column means. */
  readonly role: ColumnRole;
  readonly cell: Cell;
}

/** The table of services that a chapter asks for (1.1, 1.2, 3.2); the amounts of 3.1 are `AmountTable`s. */
export interface ChapterTable {
  readonly chapter: ChapterId;
  readonly sheet: string;
  readonly rows: readonly ChapterRow[];
}

export interface Section {
  /** The number that the template prints, e.g. "1.4". */
  readonly id: ChapterId;
  readonly role: ChapterRole;
  readonly title: string;
  /** The first heading, or the first card or table that reveals the chapter; null when it is nowhere. */
  readonly found: Located | null;
  readonly cards: readonly Card[];
  readonly tables: readonly ChapterTable[];
  /** Everything written in the chapter outside cards and tables, headings left out, in reading order. */
  readonly prose: readonly Located[];
  /** What is written beside the chapter's cards and tables, in their rows but in none of their columns. */
  readonly notes: readonly Located[];
}

/** With fewer chapters a workbook is no årlig analys, but something else that happens to use such a word. */
const FEWEST_CHAPTERS = 2;

/** Whether a workbook is an årlig analys at all, by how many of its chapters show. */
export const isSubmission = ({ sections }: Pick<Submission, 'sections'>): boolean =>
  sections.filter(({ found }) => found !== null).length >= FEWEST_CHAPTERS;

/** A label in a card that no field answers to, or an ambiguous one. */
export interface UnknownLabel extends Located {
  readonly card: Card;
  /** What stands beside it or, in a table, below it in the card's row; "" where nothing does. */
  readonly answer: string;
  /** In a table: the other insatser that the label heads. */
  readonly others?: readonly UnknownLabel[];
}

/** Cells inside a chapter that no card, table or prose accounts for. */
export interface UnreadBlock {
  readonly chapter: ChapterId;
  /** The first of them. */
  readonly first: Located;
  readonly area: Rectangle;
  /** How many cells with content it holds. */
  readonly cells: number;
}

/** A chapter that stands twice: one place is read, and the other neither explains nor hides anything. */
export interface DoubleChapter {
  readonly chapter: ChapterId;
  /** What shows the chapter in the place that is not read. */
  readonly older: Located;
  readonly kept: Located;
}

/** What a sheet holds, of the template or not. */
export type SheetContent = 'cells' | 'nothing' | SpecialSheet;

export interface SheetCoverage extends HiddenParts {
  readonly name: string;
  readonly visibility: Visibility;
  readonly content: SheetContent;
  /** Chapters with content on this sheet; empty when the sheet is not part of the template. */
  readonly chapters: readonly ChapterId[];
  /** The cover sheet, from which supplier and year were read. */
  readonly cover: boolean;
  /** Formulas whose value the file does not hold, so that nobody can tell what they say. */
  readonly uncalculated: number;
}

/** The tables of a chapter: those that the template gives it, and those found in it. */
export interface TableCoverage {
  readonly chapter: ChapterId;
  readonly expected: number;
  readonly read: number;
}

/** How much of the template was found, and how much else. */
export interface Coverage {
  readonly sections: { readonly found: number; readonly expected: number };
  /**
   * `expected`: the fields that the template gives the cards found; `missing`: those of them that have no place in
   * their card.
   */
  readonly fields: {
    readonly expected: number;
    readonly read: number;
    readonly missing: number;
    readonly unknown: number;
  };
  readonly cards: { readonly ongoing: number; readonly proposed: number; readonly blank: number };
  /**
   * `read`: all that were found, a supplier's own too; `missing`: how many fewer than the template's there are,
   * chapter by chapter.
   */
  readonly tables: {
    readonly expected: number;
    readonly read: number;
    readonly missing: number;
    /** Read, but in no chapter. */
    readonly outside: number;
    /** The chapters that ought to have tables. */
    readonly chapters: readonly TableCoverage[];
  };
  /** What stands inside chapters and nobody read: blocks, and the cells with content in them. */
  readonly unread: { readonly blocks: number; readonly cells: number };
}

/** What a supplier submitted, read from a snapshot; every value carries its place. */
export interface Submission {
  readonly template: Template;
  readonly supplier: string | null;
  /** Where the supplier's name stands; null where it does not. */
  readonly supplierPlace: Place | null;
  readonly year: number | null;
  /** Where the year stands; null where it does not. */
  readonly yearPlace: Place | null;
  /** The unit of amounts that state none, as the cover says; else tkr. */
  readonly unit: Unit;
  /** What the cover says of the unit, where that names none or several; null otherwise. */
  readonly unreadUnit: string | null;
  /** What the cover says besides supplier, year and unit. */
  readonly coverTexts: readonly Located[];
  /** In the template's order, one per chapter, found or not. */
  readonly sections: readonly Section[];
  readonly tables: readonly AmountTable[];
  readonly unknownLabels: readonly UnknownLabel[];
  readonly doubleChapters: readonly DoubleChapter[];
  /** In the order of the sheets, from above. */
  readonly unread: readonly UnreadBlock[];
  readonly sheets: readonly SheetCoverage[];
  readonly coverage: Coverage;
}
