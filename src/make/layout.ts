import { lettersOnly } from '../language/normalise';
import { type CardRole, type ColumnRole, COST_ROLES, COST_STATES, SERVICE_KINDS } from '../template/roles';
import {
  type CardDefinition,
  type ChapterDefinition,
  chapterName,
  type FieldDefinition,
  type Service,
  type TableDefinition,
  type Template,
} from '../template/template';
import { MADE } from './texts';

/** What a workbook is made for. */
export interface MadeFor {
  /** The year that the analysis is of; the template's labels have it already. */
  readonly year: number;
  /** One of the template's suppliers, whose services the tables name; null for a neutral workbook. */
  readonly supplier: string | null;
  /** How many blank cards a chapter gets. */
  readonly cards: (role: CardRole) => number;
  /** What the first column of a table names, in place of the supplier's services. */
  readonly names?: (table: TableDefinition) => readonly string[] | undefined;
}

/** Where everything of a made workbook stands. Rows and columns count from zero. */
export interface Layout {
  readonly template: Template;
  readonly year: number;
  readonly supplier: string | null;
  readonly cover: CoverPlan;
  readonly chapters: readonly ChapterPlan[];
  /** The supplier's services, or all of the register. */
  readonly services: readonly Service[];
}

export interface CoverPlan {
  readonly sheet: string;
  readonly supplier: number;
  readonly year: number;
  readonly unit: number;
}

export interface ChapterPlan {
  readonly chapter: ChapterDefinition;
  readonly sheet: string;
  /** The heading above the chapter's own, on the first sheet of those below it. */
  readonly parent: { readonly text: string; readonly row: number } | null;
  readonly heading: number;
  readonly cards: readonly CardPlan[];
  readonly tables: readonly TablePlan[];
  /** The rows that head an analysis; it is written in the row below. */
  readonly analyses: readonly number[];
  /** The first row below all that stands in the sheet. */
  readonly end: number;
}

export interface CardPlan {
  readonly definition: CardDefinition;
  readonly title: number;
  readonly number: number;
  readonly parts: readonly { readonly title: string; readonly row: number }[];
  readonly fields: readonly { readonly field: FieldDefinition; readonly row: number }[];
}

export interface ColumnPlan {
  readonly role: ColumnRole;
  readonly label: string;
  readonly isAmount: boolean;
}

export interface TablePlan {
  readonly definition: TableDefinition;
  readonly caption: { readonly text: string; readonly row: number } | null;
  readonly header: number;
  readonly columns: readonly ColumnPlan[];
  /** The rows that are filled in, from above; some may name a service from the start. */
  readonly groups: readonly RowGroup[];
  /** The row that sums all others; null in a table without amounts. */
  readonly total: number | null;
}

/** Rows that follow each other, and the row that sums them where there are several such groups. */
export interface RowGroup {
  readonly first: number;
  readonly names: readonly (string | null)[];
  readonly subtotal: { readonly row: number; readonly label: string } | null;
}

/** Where labels and where answers stand. */
export const LABELS = 0;
export const ANSWERS = 1;
export const COMMENTS = 2;

/** Rows for what is not there from the start: more blank ones in a row would end a table with amounts. */
const SPARE_ROWS = 2;
/** Rows of a table that names nothing from the start. */
const BLANK_ROWS = 8;
/** The same where a total stands below: one that is filled in from above leaves no wider gap to it than two rows. */
const BLANK_COST_ROWS = SPARE_ROWS + 1;

export function layOut(template: Template, made: MadeFor): Layout {
  const services = servicesOf(template, made.supplier);
  const taken = new Set<string>();
  const nameSheet = (text: string): string => {
    const name = freeName(text, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return {
    template,
    year: made.year,
    supplier: made.supplier,
    services,
    cover: { sheet: nameSheet(MADE.status.cover), supplier: 1, year: 2, unit: 3 },
    chapters: template.chapters.map((chapter) =>
      planChapter(chapter, { template, made, services, sheet: nameSheet(chapterName(chapter)) }),
    ),
  };
}

const servicesOf = ({ register }: Template, supplier: string | null): readonly Service[] =>
  supplier === null ? register : register.filter((service) => service.supplier === supplier);

interface Within {
  readonly template: Template;
  readonly made: MadeFor;
  readonly services: readonly Service[];
  readonly sheet: string;
}

function planChapter(chapter: ChapterDefinition, within: Within): ChapterPlan {
  const parent = parentOf(chapter, within.template);
  const heading = parent === null ? 0 : 1;
  let row = heading + 2;
  const analyses: number[] = [];
  const addAnalysis = (): void => {
    analyses.push(row);
    row += 3;
  };
  const { card, tables: asked = [] } = chapter;
  // New cards are put in below the last, so nothing else stands there.
  if (card !== undefined) addAnalysis();
  const cards: CardPlan[] = [];
  for (let at = 0; card !== undefined && at < within.made.cards(card.role); at += 1) {
    const plan = planCard(card, row, at + 1);
    cards.push(plan);
    row = endOfCard(plan) + 1;
  }
  const tables: TablePlan[] = [];
  for (const table of asked) {
    const plan = planTable(table, row, within);
    tables.push(plan);
    row = endOfTable(plan) + 1;
    if (plan.total !== null) addAnalysis();
  }
  if (analyses.length === 0) addAnalysis();
  return {
    chapter,
    sheet: within.sheet,
    parent: parent === null ? null : { text: chapterName(parent), row: 0 },
    heading,
    cards,
    tables,
    analyses,
    end: row,
  };
}

/** The heading above a chapter, where the chapter is the first below it. */
function parentOf({ number }: ChapterDefinition, { parents, chapters }: Template) {
  const isBelow = (each: string, parent: string): boolean => each.startsWith(`${parent}.`);
  return (
    parents.find(
      (parent) => chapters.find((each) => isBelow(each.number, parent.number))?.number === number,
    ) ?? null
  );
}

function planCard(definition: CardDefinition, title: number, number: number): CardPlan {
  let row = title + 1;
  const parts: { title: string; row: number }[] = [];
  const fields = definition.fields.map((field) => {
    const part = definition.parts.find(({ first }) => first === field.role);
    if (part !== undefined && field.role !== 'other') {
      parts.push({ title: part.title, row });
      row += 1;
    }
    row += 1;
    return { field, row: row - 1 };
  });
  return { definition, title, number, parts, fields };
}

const endOfCard = ({ title, fields }: CardPlan): number => (fields.at(-1)?.row ?? title) + 1;

export const isCostTable = ({ role }: TableDefinition): boolean => COST_ROLES.some((each) => each === role);

function planTable(definition: TableDefinition, top: number, within: Within): TablePlan {
  const isCost = isCostTable(definition);
  const caption = definition.caption === undefined ? null : { text: definition.caption, row: top };
  const header = caption === null ? top : top + 1;
  const columns = columnsOf(definition, within);
  let row = header + 1;
  const kinds = groupsOf(definition, within);
  const groups = kinds.map(({ names, label }): RowGroup => {
    const first = row;
    row += names.length;
    const subtotal = kinds.length > 1 && isCost ? { row, label } : null;
    if (subtotal) row += 1;
    return { first, names, subtotal };
  });
  return { definition, caption, header, columns, groups, total: isCost ? row : null };
}

const endOfTable = ({ total, groups, header }: TablePlan): number => {
  const last = groups.at(-1);
  return (total ?? (last ? last.first + last.names.length - 1 : header)) + 1;
};

/** The columns as the template prints them; where it prints none, the names and three years from its own on. */
function columnsOf(
  definition: TableDefinition,
  { template: { chapters }, made: { year } }: Within,
): readonly ColumnPlan[] {
  const { columns } = definition;
  const isCost = isCostTable(definition);
  if (columns.length > 0 || !isCost)
    return columns.map(({ role, label }) => ({
      ...{ role, label },
      isAmount: isCost && COST_STATES.some((state) => state === role),
    }));
  const names = chapters
    .flatMap(({ card }) => (card?.role === 'foreslagen' ? card.fields : []))
    .find(({ role }) => role === 'namn');
  return [
    { role: 'tjanst', label: names?.label ?? MADE.initiative, isAmount: false },
    ...[0, 1, 2].map((step) => ({
      role: 'prognos' as const,
      label: `${MADE.yearHeader} ${year + step}`,
      isAmount: true,
    })),
  ];
}

interface Named {
  readonly names: readonly (string | null)[];
  readonly label: string;
}

/** What the rows of a table name from the start: bastjänster, then digital infrastruktur, then what is added. */
function groupsOf(definition: TableDefinition, { made, services, template }: Within): readonly Named[] {
  const asked = made.names?.(definition);
  const spare = new Array<null>(SPARE_ROWS).fill(null);
  const blank = [
    { names: new Array<null>(isCostTable(definition) ? BLANK_COST_ROWS : BLANK_ROWS).fill(null), label: '' },
  ];
  if (asked !== undefined) return [{ names: [...asked, ...spare], label: '' }];
  const namesServices =
    made.supplier !== null &&
    definition.role !== 'effekter' &&
    definition.columns.some(({ role }) => role === 'tjanst');
  if (!namesServices) return blank;
  const kinds = SERVICE_KINDS.map((kind) => ({
    names: services.filter((service) => (service.kind ?? 'bastjanst') === kind).map(({ name }) => name),
    label: `${template.words.totals[0] ?? ''} ${MADE.subtotals[kind]}`.trim(),
  }));
  const filled = kinds.filter(({ names }) => names.length > 0);
  return filled.length === 0
    ? blank
    : filled.map(({ names, label }) => ({ names: [...names, ...spare], label }));
}

/** Excel's longest name of a sheet. */
const LONGEST_SHEET = 31;
const NOT_IN_SHEETS = /[[\]:*?/\\]/g;

function freeName(text: string, taken: ReadonlySet<string>): string {
  const plain = text.replace(NOT_IN_SHEETS, ' ').replace(/\s+/g, ' ').replace(/^'|'$/g, '').trim();
  const cut = (length: number): string =>
    plain.length <= length
      ? plain
      : plain
          .slice(0, length + 1)
          .replace(/\s+\S*$/, '')
          .slice(0, length);
  let name = cut(LONGEST_SHEET);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${cut(LONGEST_SHEET - 4)} ${number}`;
  return name;
}

/** Which of the template's suppliers a text names: in its very letters, or as the only one that holds it. */
export function supplierNamed(text: string, { suppliers }: Template): string | null {
  const wanted = lettersOnly(text);
  const exact = suppliers.find((each) => lettersOnly(each) === wanted);
  const holding = wanted === '' ? [] : suppliers.filter((each) => lettersOnly(each).includes(wanted));
  return exact ?? (holding.length === 1 ? (holding[0] ?? null) : null);
}
