import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { Decimal } from '../money/decimal';

/** What the functions say of input that they cannot use. What only one of them says stands in its own file. */

/** What is wrong with an argument and what to do, a sentence each, to follow "Argumentet belopp. Rad 3: ". */
export const messages = {
  isTooLarge: {
    sv: 'resultatet är större än Excel kan räkna med. Kontrollera talen.',
    en: 'the result is larger than Excel can calculate with. Check the numbers.',
  },
  isNotRectangle: {
    sv: 'området är tomt eller inte rektangulärt. Markera ett cellområde.',
    en: 'the range is empty or not rectangular. Select a range of cells.',
  },
  isNotOneCell: (size: string): Localized => ({
    sv: `ska vara en enda cell men är ${size} celler. Markera en cell.`,
    en: `must be one single cell but is ${size} cells. Select one cell.`,
  }),
  isNotOneLine: (size: string): Localized => ({
    sv: `ska vara en enda rad eller kolumn men är ${size} celler. Markera en rad eller en kolumn.`,
    en: `must be one single row or column but is ${size} cells. Select one row or one column.`,
  }),
  hasWrongCount: (count: number, other: string, otherCount: number): Localized => ({
    sv: `antalet värden är ${count} men ${other} har ${otherCount}. Ange lika många.`,
    en: `the number of values is ${count} but ${other} has ${otherCount}. Give as many.`,
  }),
  doesNotSumToOne: (sum: Decimal): Localized => {
    const { sv, en } = showNumber(sum);
    return {
      sv: `summan är ${sv} men ska vara 1 (100 %). Rätta värdena så att summan blir 1.`,
      en: `the sum is ${en} but must be 1 (100%). Mend the values so that they sum to 1.`,
    };
  },
  isNegative: (value: Decimal | number): Localized => {
    const { sv, en } = showNumber(value);
    return {
      sv: `${sv} är negativt. Skriv 0 eller ett positivt tal.`,
      en: `${en} is negative. Write 0 or a positive number.`,
    };
  },
} as const;

/** The same without the sentence on what to do, which differs. */
export const problems = {
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
  isTooLargeShare: (value: number): Localized => {
    const share = showNumber(value);
    const percent = showNumber(new Decimal(value).times(100));
    return { sv: `${share.sv} tolkas som ${percent.sv} %.`, en: `${share.en} is read as ${percent.en}%.` };
  },
  isNotWhole: (value: number): Localized => {
    const { sv, en } = showNumber(value);
    return { sv: `${sv} är inget tillåtet heltal.`, en: `${en} is not an allowed whole number.` };
  },
} as const;

/** What the user can do about a problem. */
export const remedies = {
  useTkr: { sv: 'Använd ARLIG.TKR.', en: 'Use ARLIG.TKR.' },
  writeNumber: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  writePercent: { sv: 'Skriv 3,3 % eller 0,033.', en: 'Write 3.3% or 0.033.' },
  writeWhole: (from: number, to: number): Localized => ({
    sv: `Skriv ett heltal från ${from} till ${to}.`,
    en: `Write a whole number from ${from} to ${to}.`,
  }),
  mendCell: { sv: 'Rätta cellen först.', en: 'Mend that cell first.' },
  selectRange: { sv: 'Markera ett cellområde.', en: 'Select a range of cells.' },
} as const;

/** A problem and what to do about it, as one message. */
export const withRemedy = (problem: Localized, remedy: Localized): Localized => ({
  sv: `${problem.sv} ${remedy.sv}`,
  en: `${problem.en} ${remedy.en}`,
});

const LONGEST_QUOTE = 40;

/** Text from a cell, short enough for a message. */
export function quote(text: string): string {
  return `'${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}'`;
}

/** A number as each language writes it; a very large or small one with its exponent. */
export function showNumber(value: Decimal | number): Localized {
  const decimal = new Decimal(value);
  const isReadable = decimal.isZero() || (decimal.e > -10 && decimal.e < 18);
  if (isReadable) return { sv: formatAmount(decimal), en: decimal.toFixed() };
  const exponential = decimal.toSignificantDigits(15).toString();
  return { sv: exponential.replace('.', ','), en: exponential };
}
