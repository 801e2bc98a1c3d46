import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { Decimal } from '../money/decimal';

/** Everything that the functions say of what they cannot use, and how they write texts and numbers in it. */

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

/** What the user can do about a problem: each is a sentence of its own. */
export const remedies = {
  // Cells.
  useTkr: { sv: 'Använd ARLIG.TKR.', en: 'Use ARLIG.TKR.' },
  writeNumber: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  writeZeroOrMore: { sv: 'Skriv 0 eller ett positivt tal.', en: 'Write 0 or a positive number.' },
  writePercent: { sv: 'Skriv 3,3 % eller 0,033.', en: 'Write 3.3% or 0.033.' },
  writeWhole: (from: number, to: number): Localized => ({
    sv: `Skriv ett heltal från ${from} till ${to}.`,
    en: `Write a whole number from ${from} to ${to}.`,
  }),
  writeText: { sv: 'Skriv en text.', en: 'Write a text.' },
  writeAmount: {
    sv: 'Skriv ett tal i tkr eller till exempel 23 588 tkr.',
    en: 'Write a number in tkr or for example 23 588 tkr.',
  },
  writeAlternative: { sv: 'Skriv A, B, C eller D.', en: 'Write A, B, C or D.' },
  mendCell: { sv: 'Rätta cellen först.', en: 'Mend that cell first.' },

  // Ranges.
  selectRange: { sv: 'Markera ett cellområde.', en: 'Select a range of cells.' },
  selectOneCell: { sv: 'Markera en cell.', en: 'Select one cell.' },
  selectOneLine: { sv: 'Markera en rad eller en kolumn.', en: 'Select one row or one column.' },
  giveAsMany: { sv: 'Ange lika många.', en: 'Give as many.' },
  mendSum: { sv: 'Rätta värdena så att summan blir 1.', en: 'Mend the values so that they sum to 1.' },
  checkNumbers: { sv: 'Kontrollera talen.', en: 'Check the numbers.' },

  // Each function.
  giveSharePerIndex: {
    sv: 'Ange varje kostnadsslags andel när det finns flera index.',
    en: "Give each cost type's share when there are several rates.",
  },
  giveWeightPerKey: {
    sv: 'Ange en vikt per nyckel när det finns flera nycklar.',
    en: 'Give one weight per key when there are several keys.',
  },
  giveKeyFigures: { sv: 'Ange minst ett nyckeltal över 0.', en: 'Give at least one key figure above 0.' },
  giveFewerDecimals: { sv: 'Ange färre decimaler.', en: 'Give fewer decimals.' },
  lowerBaseAmounts: { sv: 'Sänk grundbeloppen.', en: 'Lower the base amounts.' },
  giveGroupPerCustomer: { sv: 'Ange en grupp per kund.', en: 'Give one group per customer.' },
  giveShareGroups: {
    sv: 'Markera två kolumner: grupp och andel.',
    en: 'Select two columns: group and share.',
  },
  addGroup: { sv: 'Lägg till gruppen där.', en: 'Add the group there.' },
  keepOneRow: { sv: 'Behåll en av raderna.', en: 'Keep one of the rows.' },
  giveGroupCustomers: {
    sv: 'Ange gruppen på någon kund eller sätt andelen till 0.',
    en: 'Give the group to a customer or set its share to 0.',
  },
  giveArgument: { sv: 'Ange det argumentet.', en: 'Give that argument.' },
} as const;
