import { fordelning, isHinder } from '../calculations/fordelning';
import type { Localized } from '../language/localized';
import { columnsIn, extended, isOmitted, withoutBlankEnd } from './cells';
import { customFunction, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { sumsToZero, tooManyDigits } from './fordelning';
import { errorAt, missing } from './input-error';
import { remedies } from './messages';
import { AMOUNT, DECIMALS, KEY_FIGURE } from './number-kinds';
import { anything, cells, columnIn, optional, single } from './parameters';

export const FORDELNING_MATRIS = customFunction(
  [
    ['belopp', cells(AMOUNT)],
    ['nyckeltal', anything],
    ['decimaler', optional(single(DECIMALS), 0)],
  ],
  ([belopp, nyckeltal, decimaler]) => {
    const [amounts = []] = belopp;
    if (belopp.length > 1) throw errorAt({ argument: 'belopp' }, isNotRow(belopp.length));
    if (isOmitted(nyckeltal)) throw missing({ argument: 'nyckeltal' }, remedies.selectRange);
    const keys = withoutBlankEnd(nyckeltal);
    const width = columnsIn(keys);
    if (width !== 1 && width !== amounts.length) {
      throw errorAt({ argument: 'nyckeltal' }, hasOtherColumns(width, amounts.length));
    }
    const shared = width === 1 ? columnIn('nyckeltal', keys, 0, KEY_FIGURE) : null;
    const columns = amounts.map((amount, column) => {
      const figures = shared ?? columnIn('nyckeltal', keys, column, KEY_FIGURE);
      return amount === null ? figures.map(() => '') : partsOf(amount, figures, decimaler, column, width);
    });
    const rows = Array.from(keys, (_, row) => columns.map((parts) => parts[row] as ResultCell));
    return extended(
      rows,
      nyckeltal.length,
      amounts.map(() => ''),
    );
  },
);

/** One service's amount over the customers. */
function partsOf(
  belopp: number,
  nyckeltal: readonly number[],
  decimals: number,
  column: number,
  keys: number,
): readonly number[] {
  const nycklar = [{ vikt: 1, nyckeltal }];
  const parts = fordelning({ belopp, nycklar, grundbelopp: null, decimals, grupper: null });
  if (!isHinder(parts)) return parts;
  if (parts.kind === 'forMangaSiffror') {
    throw errorAt({ argument: 'belopp', column: column + 1 }, tooManyDigits);
  }
  throw errorAt(
    { argument: 'nyckeltal', column: keys > 1 ? column + 1 : null },
    sumsToZero({ sv: '', en: '' }),
  );
}

const isNotRow = (rows: number): Localized => ({
  sv: `ska vara en rad men har ${rows} rader. Markera ett belopp per kolumn, eller skriv TRANSPONERA.`,
  en: `must be one row but has ${rows} rows. Select one amount per column, or write TRANSPOSE.`,
});
const hasOtherColumns = (columns: number, amounts: number): Localized => ({
  sv: `har ${columns} kolumner men belopp har ${amounts}. Ange en kolumn per belopp, eller en enda för alla.`,
  en: `has ${columns} columns but belopp has ${amounts}. Give one column per amount, or a single one for all.`,
});

const tjanster: Sheet = {
  columns: [
    { header: { sv: 'Kund', en: 'Customer' } },
    { header: { sv: 'Antal anställda', en: 'Employees' } },
    { header: { sv: 'Antal ärenden', en: 'Cases' } },
    { header: { sv: 'Stöd', en: 'Stöd' } },
    { header: { sv: 'Kontaktcenter', en: 'Kontaktcenter' } },
  ],
  rows: [
    ['Kund 1', 120, 8400, 9000, 22800],
    ['Kund 2', 80, 5200, '', ''],
    ['Kund 3', 25, 900, '', ''],
  ],
};

export const aboutFordelningMatris: Documentation<typeof FORDELNING_MATRIS> = {
  description: {
    sv: 'Fördelar flera belopp på en gång: en kolumn per tjänst och en rad per kund. Varje kolumn summerar exakt.',
    en: 'Distributes many amounts at once: one column per service, one row per customer. Each column sums exactly.',
  },
  parameters: {
    belopp: {
      sv: 'En rad med ett belopp i tkr per tjänst. En tom cell ger en tom kolumn.',
      en: 'A row with one amount in tkr per service. A blank cell gives a blank column.',
    },
    nyckeltal: {
      sv: 'En rad per kund och en kolumn per tjänst med tjänstens nyckeltal, eller en enda kolumn för alla tjänster.',
      en: "One row per customer and one column per service with the service's key figures, or a single column for all services.",
    },
    decimaler: {
      sv: 'Decimaler i varje del, från -6 till 6. Utelämnat: 0, hela tkr.',
      en: 'Decimals of each part, from -6 to 6. Omitted: 0, whole tkr.',
    },
  },
  purpose: {
    sv: 'Använd funktionen när många tjänsters kostnader ska delas på samma kunder i en tabell.',
    en: 'Use it to share the costs of many services among the same customers in one table.',
  },
  examples: [
    {
      title: {
        sv: 'Två tjänster på tre kunder, var och en efter sin nyckel (påhittade tal)',
        en: 'Two services shared by three customers, each by its own key (made-up figures)',
      },
      sheet: tjanster,
      args: ['D2:E2', 'B2:C4'],
    },
    {
      title: { sv: 'Samma nyckel för båda, med en decimal', en: 'The same key for both, with one decimal' },
      sheet: tjanster,
      args: ['D2:E2', 'B2:B4', '1'],
    },
  ],
  notes: [
    {
      sv: 'Varje kolumn är en FORDELNING för sig, med samma regler för rester och lika rester.',
      en: 'Each column is a FORDELNING of its own, with the same rules for remainders and ties.',
    },
  ],
  mistakes: [
    {
      sheet: tjanster,
      args: ['D2:E2', 'A2:C4'],
      advice: {
        sv: 'Markera bara kolumnerna med nyckeltal, inte kundernas namn.',
        en: "Select the columns of key figures only, not the customers' names.",
      },
    },
  ],
};
