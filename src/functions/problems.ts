import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { quote, showNumber } from './messages';

const inGroup = (label: string | null): Localized =>
  label === null ? { sv: '', en: '' } : { sv: ` i gruppen ${quote(label)}`, en: ` in group ${quote(label)}` };

/** What can be wrong with an argument: each is a sentence that follows "Argumentet belopp. Rad 3: ". */
export const problems = {
  // Cells.
  isBlank: { sv: 'värdet saknas.', en: 'the value is missing.' },
  isText: (text: string): Localized => ({ sv: `${quote(text)} är text.`, en: `${quote(text)} is text.` }),
  isBoolean: (value: boolean): Localized => ({
    sv: `${value ? 'SANT' : 'FALSKT'} är ett logiskt värde.`,
    en: `${value ? 'TRUE' : 'FALSE'} is a logical value.`,
  }),
  isError: (code: string): Localized => ({
    sv: `cellen innehåller felet ${code}.`,
    en: `the cell holds the error ${code}.`,
  }),
  isUnknown: {
    sv: 'värdet är av en typ som inte kan läsas.',
    en: 'the value is of a type that cannot be read.',
  },

  // Numbers.
  isNegative: (value: Decimal | number): Localized => {
    const { sv, en } = showNumber(value);
    return { sv: `${sv} är negativt.`, en: `${en} is negative.` };
  },
  isTooLargeShare: (value: number): Localized => {
    const share = showNumber(value);
    const percent = showNumber(new Decimal(value).times(100));
    return { sv: `${share.sv} tolkas som ${percent.sv} %.`, en: `${share.en} is read as ${percent.en}%.` };
  },
  isNotWhole: (value: number): Localized => {
    const { sv, en } = showNumber(value);
    return { sv: `${sv} är inget tillåtet heltal.`, en: `${en} is not an allowed whole number.` };
  },
  doesNotSumToOne: (sum: Decimal): Localized => {
    const { sv, en } = showNumber(sum);
    return { sv: `summan är ${sv} men ska vara 1 (100 %).`, en: `the sum is ${en} but must be 1 (100%).` };
  },
  isTooLarge: {
    sv: 'resultatet är större än Excel kan räkna med.',
    en: 'the result is larger than Excel can calculate with.',
  },
  hasTooManyDigits: {
    sv: 'med så många decimaler får delarna fler siffror än Excel kan visa, och summan skulle inte stämma.',
    en: 'with so many decimals the parts have more digits than Excel can show, and the sum would be wrong.',
  },

  // Shapes.
  isNotRectangle: {
    sv: 'området är tomt eller inte rektangulärt.',
    en: 'the range is empty or not rectangular.',
  },
  isNotOneCell: (size: string): Localized => ({
    sv: `ska vara en enda cell men är ${size} celler.`,
    en: `must be one single cell but is ${size} cells.`,
  }),
  isNotOneLine: (size: string): Localized => ({
    sv: `ska vara en enda rad eller kolumn men är ${size} celler.`,
    en: `must be one single row or column but is ${size} cells.`,
  }),
  isNotTwoColumns: (columns: number): Localized => ({
    sv: `ska ha två kolumner, grupp och andel, men har ${columns}.`,
    en: `must have two columns, group and share, but has ${columns}.`,
  }),
  hasWrongCount: (count: number, other: string, otherCount: number): Localized => ({
    sv: `antalet värden är ${count} men ${other} har ${otherCount}.`,
    en: `the number of values is ${count} but ${other} has ${otherCount}.`,
  }),
  hasWrongShape: (size: string, other: string, otherSize: string): Localized => ({
    sv: `är ${size} celler men ${other} är ${otherSize}.`,
    en: `is ${size} cells but ${other} is ${otherSize}.`,
  }),

  // FORDELNING.
  keySumsToZero: (group: string | null): Localized => ({
    sv: `nyckeltalen${inGroup(group).sv} summerar till 0.`,
    en: `the key figures${inGroup(group).en} sum to 0.`,
  }),
  exceedsAmount: (base: Decimal, amount: Decimal, group: string | null): Localized => ({
    sv: `grundbeloppen${inGroup(group).sv} är tillsammans ${showNumber(base).sv}, mer än de ${showNumber(amount).sv} som ska fördelas.`,
    en: `the base amounts${inGroup(group).en} are ${showNumber(base).en} in all, more than the ${showNumber(amount).en} to distribute.`,
  }),
  isUnknownGroup: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} finns inte i gruppandelar.`,
    en: `group ${quote(label)} is not in gruppandelar.`,
  }),
  isDuplicateGroup: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} står två gånger.`,
    en: `group ${quote(label)} stands twice.`,
  }),
  hasNoCustomers: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} har en andel men ingen kund.`,
    en: `group ${quote(label)} has a share but no customer.`,
  }),

  // RAM_ALTERNATIV.
  isNoAlternative: (text: string): Localized => ({
    sv: `${quote(text)} är inget alternativ.`,
    en: `${quote(text)} is not an alternative.`,
  }),
  needs: (letter: string, argument: Localized): Localized => ({
    sv: `alternativ ${letter} kräver ${argument.sv}.`,
    en: `alternative ${letter} needs ${argument.en}.`,
  }),

  // TKR.
  isAmbiguous: (text: string): Localized => ({
    sv: `${quote(text)} kan läsas på flera sätt (tusental eller decimaler? ett belopp eller flera?).`,
    en: `${quote(text)} can be read in several ways (thousands or decimals? one amount or more?).`,
  }),
  isNoAmount: (text: string): Localized => ({
    sv: `${quote(text)} börjar inte med ett belopp.`,
    en: `${quote(text)} does not begin with an amount.`,
  }),
} as const;
