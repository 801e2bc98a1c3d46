import type { Localized } from '../language/localized';
import { decimalOf, type DecimalNumber } from '../calculations/exact';

/** What the functions say of input that they cannot use. What only one of them says stands in its own file. */

/** What is wrong with an argument and what to do, a sentence each, to follow "Argumentet belopp. Rad 3: ". */
export const messages = {
  isTooLarge: {
    sv: 'resultatet är större än Excel kan räkna med. Kontrollera talen.',
    en: 'the result is too large for Excel. Check the numbers.',
  },
  isNotRectangle: {
    sv: 'området är tomt eller inte rektangulärt. Markera ett cellområde.',
    en: 'the range is empty or not rectangular. Select a range of cells.',
  },
  isNotOneCell: (size: string): Localized => ({
    sv: `ska vara en enda cell men är ${size} celler. Markera en cell.`,
    en: `must be a single cell but is ${size} cells. Select one cell.`,
  }),
  isNotOneLine: (size: string): Localized => ({
    sv: `ska vara en enda rad eller kolumn men är ${size} celler. Markera en rad eller en kolumn.`,
    en: `must be a single row or column but is ${size} cells. Select one row or one column.`,
  }),
  hasWrongCount: (count: number, other: string, otherCount: number): Localized => ({
    sv: `antalet värden är ${count} men ${other} har ${otherCount}. Ange lika många.`,
    en: `there are ${count} values but ${other} has ${otherCount}. Give the same number of values.`,
  }),
  doesNotSumToOne: (sum: number): Localized => {
    const { sv, en } = showNumber(sum);
    return {
      sv: `summan är ${sv} men ska vara 1 (100 %). Rätta värdena så att summan blir 1.`,
      en: `the sum is ${en} but must be 1 (100%). Correct the values so that they sum to 1.`,
    };
  },
  isNegative: (value: number): Localized =>
    withRemedy(problems.isNegative(value), {
      sv: 'Skriv 0 eller ett positivt tal.',
      en: 'Write 0 or a positive number.',
    }),
} as const;

/** The same without the sentence on what to do, which differs. */
export const problems = {
  isBlank: { sv: 'värdet saknas.', en: 'the value is missing.' },
  isText: (text: string): Localized => ({ sv: `${quote(text)} är text.`, en: `${quote(text)} is text.` }),
  isNumber: (value: number): Localized => {
    const { sv, en } = showNumber(value);
    return { sv: `${sv} är ett tal.`, en: `${en} is a number.` };
  },
  isBoolean: (value: boolean): Localized => ({
    sv: `${value ? 'SANT' : 'FALSKT'} är ett logiskt värde.`,
    en: `${value ? 'TRUE' : 'FALSE'} is a logical value.`,
  }),
  isError: (code: string): Localized => ({
    sv: `cellen innehåller felet ${code}.`,
    en: `the cell contains the error ${code}.`,
  }),
  isUnknown: {
    sv: 'värdet är av en typ som inte kan läsas.',
    en: 'the value is of a kind that cannot be read.',
  },
  isTooLargeShare: (value: number): Localized => {
    const share = showNumber(value);
    const percent = showPercent(value);
    return { sv: `${share.sv} tolkas som ${percent.sv}.`, en: `${share.en} is read as ${percent.en}.` };
  },
  isNegative: (value: number): Localized => {
    const { sv, en } = showNumber(value);
    return { sv: `${sv} är negativt.`, en: `${en} is negative.` };
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
  withoutHeader: {
    sv: 'Markera bara talen, utan rubriken.',
    en: 'Select the numbers only, without the header.',
  },
  writePercent: { sv: 'Skriv 3,3 % eller 0,033.', en: 'Write 3.3% or 0.033.' },
  percentAsNumber: {
    sv: 'Skriv 3,3 % eller 0,033 som ett tal, inte som text.',
    en: 'Write 3.3% or 0.033 as a number, not as text.',
  },
  writeShare: { sv: 'Skriv 50 % eller 0,5.', en: 'Write 50% or 0.5.' },
  shareAsNumber: {
    sv: 'Skriv 50 % eller 0,5 som ett tal, inte som text.',
    en: 'Write 50% or 0.5 as a number, not as text.',
  },
  writeWhole: (from: number, to: number): Localized => ({
    sv: `Skriv ett heltal från ${from} till ${to}.`,
    en: `Write a whole number from ${from} to ${to}.`,
  }),
  mendCell: { sv: 'Rätta cellen först.', en: 'Correct that cell first.' },
  withoutSign: {
    sv: 'Skriv minskningen som ett positivt tal.',
    en: 'Write the deduction as a positive number.',
  },
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
export function showNumber(value: number): Localized {
  const { digits, scale } = decimalOf(value);
  const figures = String(Math.abs(digits));
  const length = figures.length - scale;
  if (digits === 0 || (length <= 18 && length >= -8)) return plain({ digits, scale });
  const rest = figures.slice(1).replace(/0+$/, '');
  const mantissa = `${digits < 0 ? '-' : ''}${figures.charAt(0)}${rest === '' ? '' : `.${rest}`}`;
  const exponential = `${mantissa}e${length > 0 ? '+' : ''}${length - 1}`;
  return { sv: exponential.replace('.', ','), en: exponential };
}

/** A share as a percentage: 0,033 → "3,3 %". */
export function showPercent(value: number): Localized {
  const { digits, scale } = decimalOf(value);
  const { sv, en } = plain({ digits, scale: scale - 2 });
  return { sv: `${sv} %`, en: `${en}%` };
}

function plain({ digits, scale }: DecimalNumber): Localized {
  const sign = digits < 0 ? '-' : '';
  const figures = String(Math.abs(digits)) + '0'.repeat(digits === 0 ? 0 : Math.max(0, -scale));
  const decimals = Math.max(0, scale);
  const padded = figures.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const rest = padded.slice(padded.length - decimals).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return {
    sv: `${sign}${grouped}${rest === '' ? '' : `,${rest}`}`,
    en: `${sign}${whole}${rest === '' ? '' : `.${rest}`}`,
  };
}
