import type { Localized } from '../language/localized';

/** What to tell of a cell whose formula was never calculated; `what` names it and opens the sentence, e.g. "Beloppet". */
export function tellUncalculated(what: Localized): Localized {
  return {
    sv: `${what.sv} går inte att läsa: cellen har en formel utan sparat värde. Filen har formler utan sparat värde när ett program har skrivit den och den inte har öppnats i Excel. Öppna och spara filen i Excel, och granska den igen.`,
    en: `${what.en} cannot be read: the cell has a formula without a saved value. A file has such formulas when a program has written it and it has not been opened in Excel. Open and save the file in Excel, and check it again.`,
  };
}
