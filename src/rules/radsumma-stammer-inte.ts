import { type Found, findingAt } from '../findings/finding';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { columnName, ownHeader } from '../portfolio/columns';
import { withoutRates } from '../portfolio/index-rates';
import { wrongDifferences } from '../portfolio/differences';
import { type WrongRow, wrongRowSums } from '../portfolio/judged-rows';
import { rowName } from '../portfolio/rows';
import { valueOf } from '../portfolio/sums';
import type { AmountTable, Submission } from '../recognise/submission';
import { cellAddress } from '../workbook/address';
import type { Rule } from './rule';

/**
 * A row whose parts do not add up to its stated sum, as `wrongRowSums` reads it, or whose stated change is not the
 * difference of its costs (`wrongDifferences`). Rows without a sum, without any part or with an amount that cannot be
 * read are not judged; blank parts count for nothing. A total that only carries on a row's fault is not told.
 */
export const radsummaStammerInte: Rule = {
  id: 'radsumma-stammer-inte',
  severity: 'fel',
  textsIn: () => ({
    title: { sv: 'Radens summa stämmer inte', en: 'The sum of the row does not add up' },
    rationale: {
      sv: 'När radens delar inte blir dess summa vet läsaren inte vilket av beloppen som gäller, och felet följer med in i ramen.',
      en: 'Where the parts of a row do not add up to its sum the reader cannot know which amount holds, and the error enters the frame.',
    },
    source: {
      sv: 'Stadens egna tabeller i årlig analys 2024 (Budget + Index = Prognos inkl index)',
      en: 'The city’s own tables in the årlig analys 2024 (Budget + Index = Prognos inkl index)',
    },
    firesOn: {
      sv: 'en rad vars delar inte blir den angivna summan (Budget + Index = Prognos inkl index; Nyutveckling + Utveckling = Summa), eller vars angivna förändring inte är skillnaden',
      en: 'a row whose parts do not add up to its stated sum (Budget + Index = Prognos inkl index; Nyutveckling + Utveckling = Summa), or whose stated change is not the difference',
    },
    remedy: {
      sv: 'Räkna om raden, och rätta summan eller den del som är fel.',
      en: 'Add up the row again, and correct the sum or the part that is wrong.',
    },
  }),
  exampleIn: (words) => ({
    bad: [
      ['Område', ...words.costHeaders('budget'), 'Index', ...words.costHeaders('prognos').map(withIndex)],
      ['Ekonomi', 83100, 2700, 85800],
      ['HR', 130500, 4300, 138400],
    ],
    at: ['D3'],
    mended: { D3: 134800 },
  }),
  check: ({ tables, template }: Submission) =>
    tables.map(withoutRates).flatMap((table) => [
      ...wrongRowSums(table, template.words.totals)
        .filter(({ isCarried }) => !isCarried)
        .map((wrong) => describe(table, { ...wrong, sign: '+' })),
      ...wrongDifferences(table).map(({ from, taken, difference, ...wrong }) =>
        describe(table, { ...wrong, parts: [from, taken], sum: difference, sign: '–' }),
      ),
    ]),
};

const withIndex = (header: string): string => `${header} inkl index`;

interface Told extends Pick<WrongRow, 'row' | 'cell' | 'column' | 'parts' | 'stated' | 'sum'> {
  /** What stands between the parts. */
  readonly sign: '+' | '–';
}

function describe(table: AmountTable, { row, cell, column, parts, stated, sum, sign }: Told): Found {
  const header = columnName(table.columns[column]);
  const name = rowName(row);
  const [found, expected] = [formatAmount(stated, table.unit), formatAmount(sum, table.unit)];
  const gap = formatAmount(stated.minus(sum), table.unit);
  const named = parts
    .flatMap((at) => table.columns[at] ?? [])
    .map(ownHeader)
    .join(` ${sign} `);
  const addends = parts.flatMap((at) => {
    const amount = row.amounts[at];
    return amount ? [formatAmount(valueOf(amount.amount) ?? new Decimal(0), table.unit)] : [];
  });
  const addresses = [...parts, column].flatMap((at) => {
    const place = row.amounts[at]?.place;
    return place ? [cellAddress(place.row, place.column)] : [];
  });
  const reckoning = `${addends.join(` ${sign} `)} = ${expected}`;
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${name.sv} · ${header}`,
      found,
      expected,
      difference: gap,
      message: {
        sv: `${name.sv}: ${header} är ${found} men ${named} blir ${expected} (${reckoning}, skillnad ${gap}). Kontrollera ${addresses.join(', ')}.`,
        en: `${name.en}: ${header} is ${found} but ${named} comes to ${expected} (${reckoning}, difference ${gap}). Check ${addresses.join(', ')}.`,
      },
    },
  );
}
