import type { Localized } from '../language/localized';

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
