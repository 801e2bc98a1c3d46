import { groupBy, rememberOf } from '../language/by-key';
import { fieldOf } from '../portfolio/cards';
import { latestTemplate } from '../template/catalogue';
import type { CardRole, ChapterRole, ColumnRole, FieldRole, TableRole } from '../template/roles';
import { chapterName, type Template } from '../template/template';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { Card } from '../recognise/submission';
import { cellAddress } from '../workbook/address';

/** What to tell of a cell whose formula was never calculated; `what` names it and opens the sentence: "Beloppet". */
export function tellUncalculated(what: Localized): Localized {
  return {
    sv: `${what.sv} går inte att läsa: cellen har en formel utan sparat värde. Filen har formler utan sparat värde när ett program har skrivit den och den inte har öppnats i Excel. Öppna och spara filen i Excel, och granska den igen.`,
    en: `${what.en} cannot be read: the cell has a formula without a saved value. A file has such formulas when a program has written it and it has not been opened in Excel. Open and save the file in Excel, and check it again.`,
  };
}

/** So many of the other cards are named; no reader needs more to begin with. */
const MOST_NAMED = 5;

/** The cards that share something with one, the first few by name; null where there are no others. */
export function nameOthers(
  card: Card,
  sharing: readonly Card[],
  nameOf: (other: Card) => string,
): Localized | null {
  const others = sharing.slice(0, MOST_NAMED + 1).filter((other) => other !== card);
  if (others.length === 0) return null;
  const list = others.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const unnamed = sharing.length - 1 - MOST_NAMED;
  return unnamed > 0
    ? { sv: `${list} och ${unnamed} till`, en: `${list} and ${unnamed} more` }
    : { sv: list, en: list };
}

/** Names in a list in running text, the first few; "a, b och 3 till". */
export function nameSome(names: readonly string[], most = MOST_NAMED): Localized {
  const list = names.slice(0, most).map((name) => shorten(name, 60));
  const rest = names.length - list.length;
  const sv = list.map((name) => `”${name}”`).join(', ');
  const en = list.map((name) => `“${name}”`).join(', ');
  return rest > 0 ? { sv: `${sv} och ${rest} till`, en: `${en} and ${rest} more` } : { sv, en };
}

/** Where a card answers a field, as one says on another card: "B14", or "1.4 forts. B14" where that is elsewhere. */
export function answerAddress(card: Card, field: FieldRole, from: Card): string {
  const { sheet, row, column } = fieldOf(card, field)?.place ?? card.title.place;
  const own = cellAddress(row, column);
  return sheet === from.title.place.sheet ? own : `${sheet} ${own}`;
}

/** The words of a template, for what is told of rules. A template without a role is told of by the built-in one's. */
export interface Wording {
  /** A chapter's number: "1.4". */
  readonly number: (role: ChapterRole) => string;
  /** The numbers of several, in running text: "1.4 och 2.2". */
  readonly numbers: (...roles: readonly ChapterRole[]) => Localized;
  /** Where in the template a demand stands: "Mallen 1.4 och 2.2". */
  readonly source: (...roles: readonly ChapterRole[]) => Localized;
  /** A chapter's heading: "1.4 Pågående förändringsinsatser". */
  readonly heading: (role: ChapterRole) => string;
  /** The headings of all chapters, in their order. */
  readonly headings: readonly string[];
  /** How a card's title row begins. */
  readonly cardTitle: (role: CardRole) => string;
  /** A field's label, as the template prints it: in the cards of a role, where several ask for the field. */
  readonly label: (role: FieldRole, card?: CardRole) => string;
  /** What a field is called in running text, without a capital: "effektmål". */
  readonly name: (role: FieldRole) => Localized;
  /** The same in the definite form: "effektmålet". */
  readonly theName: (role: FieldRole) => Localized;
  /** The answers that a field offers to choose among. */
  readonly answers: (role: FieldRole) => readonly string[];
  /** A column's header in a table. */
  readonly column: (table: TableRole, role: ColumnRole) => string;
  /** Headers of the tables of costs. */
  readonly costHeaders: (...roles: readonly ColumnRole[]) => readonly string[];
  /** A table's caption; "" where it has none. */
  readonly caption: (table: TableRole) => string;
  /** How the cover asks for the year. */
  readonly coverYear: string;
  /** How a chapter's closing analysis is headed. */
  readonly analysis: string;
  /** How a row that sums others begins. */
  readonly total: string;
  /** How the cover asks who submits. */
  readonly supplierLabel: string;
  /** The supplier with the fewest services in the register, and their names. */
  readonly smallestSupplier: { readonly name: string; readonly services: readonly string[] };
  readonly year: number;
}

/** The words of a template, worked out once. */
export const wordingOf = rememberOf((template: Template): Wording => {
  const chapters = [...template.chapters, ...latestTemplate.chapters];
  const cards = chapters.flatMap(({ card }) => card ?? []);
  const tables = chapters.flatMap((each) => each.tables ?? []);
  const chapter = (role: ChapterRole) => chapters.find((each) => each.role === role);
  const table = (role: TableRole) => tables.find((each) => each.role === role);
  const fields = groupBy(
    cards.flatMap((card) => card.fields.map((field) => ({ field, card: card.role }))),
    ({ field: { role } }) => role,
  );
  const field = (role: FieldRole) => fields.get(role)?.[0]?.field;
  const number = (role: ChapterRole): string => chapter(role)?.number ?? '';
  const label = (role: FieldRole, card?: CardRole): string => {
    const own = fields.get(role)?.find((each) => each.card === card);
    return (own?.field ?? field(role))?.label ?? '';
  };
  const numbers = (...roles: readonly ChapterRole[]): Localized => {
    const all = roles.map(number);
    return { sv: listed(all, 'och'), en: listed(all, 'and') };
  };
  const column = (of: TableRole, role: ColumnRole): string =>
    table(of)?.columns.find((each) => each.role === role)?.label ?? '';
  return {
    number,
    numbers,
    source: (...roles) => {
      const { sv, en } = numbers(...roles);
      return { sv: `Mallen ${sv}`, en: `Template ${en}` };
    },
    heading: (role) => {
      const found = chapter(role);
      return found ? chapterName(found) : '';
    },
    headings: template.chapters.map(chapterName),
    cardTitle: (role) => cards.find((each) => each.role === role)?.title ?? '',
    label,
    name: (role) => field(role)?.name ?? { sv: `”${label(role)}”`, en: `“${label(role)}”` },
    theName: (role) =>
      field(role)?.theName ?? { sv: `fältet ”${label(role)}”`, en: `the field “${label(role)}”` },
    answers: (role) => field(role)?.answers ?? [],
    column,
    costHeaders: (...roles) => roles.map((role) => column('forvaltningskostnader', role)),
    caption: (of) => table(of)?.caption ?? '',
    coverYear: template.cover.year[0] ?? '',
    analysis: template.words.analysis[0] ?? '',
    total: template.words.totals[0] ?? '',
    supplierLabel: template.cover.supplier[0] ?? '',
    smallestSupplier: smallestSupplier(template),
    year: template.year,
  };
});

function smallestSupplier({ suppliers, register }: Template): Wording['smallestSupplier'] {
  const all = suppliers
    .map((name) => ({
      name,
      services: register.flatMap((service) => (service.supplier === name ? service.name : [])),
    }))
    .filter(({ services }) => services.length > 0)
    .toSorted((one, other) => one.services.length - other.services.length);
  return all[0] ?? { name: '', services: [] };
}

/** A demand of the template that the beredningsfunktion, too, found unmet in 2024. */
export const andUnderlag = ({ sv, en }: Localized): Localized => ({
  sv: `${sv}; beredningsfunktionens underlag 2024`,
  en: `${en}; the preparation team’s underlag 2024`,
});

/** A demand of the template that the preparation team found unmet when it followed up the analyses of 2024. */
export const andFollowUp = ({ sv, en }: Localized): Localized => ({
  sv: `${sv}; beredningsfunktionens uppföljning av årlig analys 2024`,
  en: `${en}; the preparation team’s follow-up of the årlig analys 2024`,
});

/** A label inside a sentence, without its capital: "leverantörens analys". */
export const inSentence = (label: string): string => label.charAt(0).toLocaleLowerCase('sv') + label.slice(1);

/** What is called so, where it opens a sentence: "Effektmål". */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

function listed(texts: readonly string[], and: string): string {
  const [last = '', ...before] = texts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${and} ${last}`;
}
