import type { Localized } from '../language/localized';
import type { AmountRow } from '../template/submission';

/** How a row of a table is called in a message: by its label, or by its place when it has none. */
export function rowName({ label, row }: AmountRow): Localized {
  const own = label.replace(/:$/, '');
  return own === ''
    ? { sv: `Delsumman på rad ${row + 1}`, en: `The subtotal in row ${row + 1}` }
    : { sv: own, en: own };
}

/** A Swedish text that begins with a row's name, without the row's number, which is another when rows are inserted. */
export const withoutRowNumber = (text: string): string => text.replace(/^(Delsumman) på rad \d+/, '$1');
