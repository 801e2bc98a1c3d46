import type { Localized } from '../../language/localized';

/** What speaks for a role; several are told one after another. */
export const REASONS = {
  sameLabel: { sv: 'samma etikett som i en känd mall', en: 'the same label as in a known template' },
  likeKnown: { sv: 'lik en känd etikett', en: 'like a known label' },
  yesNo: { sv: 'svaras JA eller NEJ', en: 'is answered JA or NEJ' },
  place: { sv: 'platsen mellan andra', en: 'its place between others' },
  first: {
    sv: 'står först, och ingen annan etikett är namnet',
    en: 'stands first, and no other label is the name',
  },
  optional: {
    sv: 'frivilligt, och ingen känd mall frågar så',
    en: 'optional, and no known template asks so',
  },
  cardTitle: {
    sv: 'rubrikens ord och antalet fält',
    en: 'the words of the heading and the number of fields',
  },
  cardWithin: { sv: 'kortet i avsnittet', en: 'the card of the chapter' },
  yearColumns: { sv: 'tabellernas kolumner med år', en: 'the columns of years in its tables' },
  tableColumns: { sv: 'tabellens kolumner', en: 'the columns of its table' },
  ownTable: { sv: 'ingen känd mall har en sådan tabell', en: 'no known template has such a table' },
  firstColumn: { sv: 'den första kolumnen', en: 'the first column' },
  ownColumn: {
    sv: 'en kolumn i en tabell som ingen känd mall har',
    en: 'a column of a table that no known template has',
  },
  yearToCome: { sv: 'ett kommande år i en tabell med kostnader', en: 'a year to come in a table of costs' },
  yearBefore: { sv: 'ett tidigare år i en tabell med kostnader', en: 'an earlier year in a table of costs' },
  costYear: { sv: 'ett år i en tabell med kostnader', en: 'a year in a table of costs' },
} satisfies Readonly<Record<string, Localized>>;

/** @param concept words that must all stand in the label, parted by "+" */
export const reasonOfWords = (concept: string): Localized => {
  const parts = concept.split('+').map((word) => `”${word}”`);
  const [sv, en] = parts.length === 1 ? ['ordet', 'the word'] : ['orden', 'the words'];
  return { sv: `${sv} ${parts.join(' och ')}`, en: `${en} ${parts.join(' and ')}` };
};

/** Where a heading or a label stands. */
interface Spot {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
}

const sv = {
  hidden: (sheet: string) => `Bladet ”${sheet}” är dolt och är inte läst.`,
  unnumbered: 'Avsnitten har inga nummer i arbetsboken. De är numrerade i bladens ordning.',
  lower: (heading: string, { sheet, row }: Spot, above: string) =>
    `”${heading}” på bladet ”${sheet}” rad ${row + 1} har ett lägre nummer än avsnitt ${above} ovanför och är läst som text i det avsnittet.`,
  chapterTwice: (title: string, best: Spot & { number: string }, left: Spot & { number: string }) =>
    `Avsnittet ”${title}” står två gånger. Det är läst som ${best.number} på bladet ”${best.sheet}” rad ${best.row + 1}, inte som ${left.number} på bladet ”${left.sheet}” rad ${left.row + 1}. Står två mallar i arbetsboken: ta bort den ena.`,
  labelTwice: (label: string, { sheet, row }: Spot) =>
    `Etiketten ”${label}” står två gånger i kortet på bladet ”${sheet}”. Den andra, på rad ${row + 1}, är inte läst.`,
  ownRegister: (count: number, isListed: boolean, municipality: string) =>
    `Registret är arbetsbokens egna ${count} tjänster (${isListed ? 'ur dess lista' : 'ur tabellerna'}). Ingen känd mall har dem: rätta municipality i dokumentet om den inte gäller ${municipality}.`,
  noServices: (id: string) => `Arbetsboken visar inga tjänster. Registret är det i mallen ${id}.`,
  newServices: (names: string) =>
    `Nya i registret: ${names}. Skriv leverantör och slag i dokumentet där de saknas.`,
  nothing:
    'Arbetsboken har varken kort eller tabeller under rubriker (”1.1 Rubrik” ensam på sin rad, eller en rubrik överst på varje blad), så ingen mall går att lära ur den.',
  noYear: 'Inget år står på försättsbladet eller i tabellernas rubriker.',
};

const en: typeof sv = {
  hidden: (sheet) => `The sheet “${sheet}” is hidden and is not read.`,
  unnumbered: 'The chapters have no numbers in the workbook. They are numbered in the order of the sheets.',
  lower: (heading, { sheet, row }, above) =>
    `“${heading}” on the sheet “${sheet}”, row ${row + 1}, has a lower number than chapter ${above} above it and is read as text of that chapter.`,
  chapterTwice: (title, best, left) =>
    `The chapter “${title}” stands twice. It is read as ${best.number} on the sheet “${best.sheet}”, row ${best.row + 1}, not as ${left.number} on the sheet “${left.sheet}”, row ${left.row + 1}. Where the workbook holds two templates, take one away.`,
  labelTwice: (label, { sheet, row }) =>
    `The label “${label}” stands twice in the card on the sheet “${sheet}”. The second, on row ${row + 1}, is not read.`,
  ownRegister: (count, isListed, municipality) =>
    `The register is the workbook’s own ${count} services (${isListed ? 'of its list' : 'of the tables'}). No known template has them: correct municipality in the document if it is not of ${municipality}.`,
  noServices: (id) => `The workbook shows no services. The register is that of the template ${id}.`,
  newServices: (names) =>
    `New in the register: ${names}. Write supplier and kind in the document where they are missing.`,
  nothing:
    'The workbook has neither cards nor tables below headings (“1.1 Heading” alone on its row, or a heading on top of every sheet), so no template can be learnt from it.',
  noYear: 'No year stands on the cover or in the headers of the tables.',
};

type Texts = typeof sv;
type Telling<Key extends keyof Texts> = Texts[Key] extends (...given: infer Given) => string ? Given : [];

/** One of the texts in both languages. */
export function tell<Key extends keyof Texts>(key: Key, ...given: Telling<Key>): Localized {
  const inLanguage = (texts: Texts): string => {
    const text = texts[key] as string | ((...each: readonly unknown[]) => string);
    return typeof text === 'string' ? text : text(...given);
  };
  return { sv: inLanguage(sv), en: inLanguage(en) };
}
