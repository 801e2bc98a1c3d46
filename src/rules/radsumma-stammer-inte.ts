import { type Found, findingAt } from '../findings/finding';
import { Decimal, sumOf } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { columnName, ownHeader } from '../portfolio/columns';
import { withoutRates } from '../portfolio/index-rates';
import { type Parts, type RowSum, rowSums } from '../portfolio/row-sums';
import { rowName } from '../portfolio/rows';
import { accuracyOf, mayBeSum, valueOf } from '../portfolio/sums';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../recognise/submission';
import { cellAddress } from '../workbook/address';
import type { Rule } from './rule';

/** A reading that so many of the rows confirm is used to accuse the others. */
const SHARE = 2 / 3;

/** So few rows confirm and refute nothing. */
const FEW_ROWS = 2;

/**
 * A row whose parts do not add up to its stated sum. Which columns are meant is told by the headers (`rowSums`);
 * where they leave several readings, or one that is not plain, only those that two thirds of the table's rows confirm
 * are used. A plain one is used unless none of three rows or more confirms it: then the sum holds something else.
 * Rows without a sum, without any part or with an amount that cannot be read are not judged; blank parts count for
 * nothing. Total rows are rows like others.
 */
export const radsummaStammerInte: Rule = {
  id: 'radsumma-stammer-inte',
  severity: 'fel',
  textsIn: () => ({
    title: { sv: 'Radens summa stämmer inte', en: 'The sum of the row does not add up' },
    rationale: {
      sv: 'När radens delar inte blir dess summa vet läsaren inte vilket av beloppen som gäller, och felet följer med in i ramen.',
      en: 'Where the parts of a row do not make its sum the reader cannot know which amount holds, and the error enters the frame.',
    },
    source: {
      sv: 'Stadens egna tabeller i årlig analys 2024 (Budget + Index = Prognos inkl index)',
      en: 'The city’s own tables in the årlig analys 2024 (Budget + Index = Prognos inkl index)',
    },
    firesOn: {
      sv: 'en rad vars delar inte blir den angivna summan (Budget + Index = Prognos inkl index; Nyutveckling + Utveckling = Summa)',
      en: 'a row whose parts do not add up to its stated sum (Budget + Index = Prognos inkl index; Nyutveckling + Utveckling = Summa)',
    },
    remedy: {
      sv: 'Räkna om raden, och rätta summan eller den del som är fel.',
      en: 'Add up the row again, and mend the sum or the part that is wrong.',
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
    tables.flatMap((table) => checkTable(withoutRates(table), template.words.totals)),
};

const withIndex = (header: string): string => `${header} inkl index`;

function checkTable(table: AmountTable, totalLabels: readonly string[]): readonly Found[] {
  const sums = rowSums(table.columns, totalLabels);
  if (sums.length === 0) return [];
  const accuracy = accuracyOf(table);
  return sums.flatMap((rowSum) => {
    const [best, ...others] = usedReadings(rowSum, table, accuracy);
    if (!best) return [];
    const excused = new Set(others.flatMap((rows) => rows.filter(({ fits }) => fits).map(({ row }) => row)));
    return best
      .filter(({ row, fits }) => !fits && !excused.has(row))
      .map((judged) => describe(table, rowSum.sum, judged));
  });
}

/** A row by one reading. */
interface JudgedRow {
  readonly row: AmountRow;
  readonly cell: AmountCell;
  readonly parts: Parts;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
}

/** The rows by each reading that may accuse, the one that most rows confirm first; none when no row is to accuse. */
function usedReadings(
  { sum, readings, isPlain }: RowSum,
  table: AmountTable,
  accuracy: Decimal,
): readonly (readonly JudgedRow[])[] {
  const used: { readonly rows: readonly JudgedRow[]; readonly confirmed: number }[] = [];
  for (const parts of readings) {
    const rows = table.rows.flatMap((row) => judge(row, sum, parts, accuracy) ?? []);
    const confirmed = rows.filter(({ fits }) => fits).length;
    if (rows.length === 0) continue;
    if (confirmed === rows.length) return [];
    const isConfirmed = confirmed > 0 && confirmed >= rows.length * SHARE;
    const needsNone = isPlain && (confirmed > 0 || rows.length <= FEW_ROWS);
    if (isConfirmed || needsNone) used.push({ rows, confirmed });
  }
  return used.sort((left, right) => right.confirmed - left.confirmed).map(({ rows }) => rows);
}

function judge(row: AmountRow, sum: number, parts: Parts, accuracy: Decimal): JudgedRow | null {
  const cell = row.amounts[sum];
  const stated = cell && valueOf(cell.amount);
  const amounts = parts.flatMap((at) => row.amounts[at]?.amount ?? []);
  const addends = amounts.flatMap((amount) => valueOf(amount) ?? []);
  if (!cell || !stated || addends.length === 0 || amounts.some(({ kind }) => kind === 'unreadable'))
    return null;
  const total = sumOf(addends);
  // A row of nothing but zeros fits any reading, and tells none from another.
  if (stated.isZero() && addends.every((addend) => addend.isZero())) return null;
  const fits = mayBeSum(stated, total, addends.length, accuracy);
  return { row, cell, parts, stated, sum: total, fits };
}

function describe(table: AmountTable, column: number, { row, cell, parts, stated, sum }: JudgedRow): Found {
  const header = columnName(table.columns[column]);
  const name = rowName(row);
  const [found, expected] = [formatAmount(stated, table.unit), formatAmount(sum, table.unit)];
  const gap = formatAmount(stated.minus(sum), table.unit);
  const named = parts
    .flatMap((at) => table.columns[at] ?? [])
    .map(ownHeader)
    .join(' + ');
  const addends = parts.flatMap((at) => {
    const amount = row.amounts[at];
    return amount ? [formatAmount(valueOf(amount.amount) ?? new Decimal(0), table.unit)] : [];
  });
  const addresses = [...parts, column].flatMap((at) => {
    const place = row.amounts[at]?.place;
    return place ? [cellAddress(place.row, place.column)] : [];
  });
  const reckoning = `${addends.join(' + ')} = ${expected}`;
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
        en: `${name.en}: ${header} is ${found} but ${named} makes ${expected} (${reckoning}, difference ${gap}). Check ${addresses.join(', ')}.`,
      },
    },
  );
}
