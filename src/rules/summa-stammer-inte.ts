import { totalAsFormula } from './fix-totals';
import { columnName } from '../portfolio/columns';
import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { type Amount, formatAmount } from '../money/amount';
import { sumOf } from '../money/decimal';
import { withoutRates } from '../portfolio/index-rates';
import { type LikelySlip, likelySlips } from '../portfolio/likely-slips';
import { statesAmount } from '../portfolio/named-rows';
import { rowName, rowRuns } from '../portfolio/rows';
import { accuracyOf, mayBeSum, valueOf } from '../portfolio/sums';
import { type ColumnSum, columnSums } from '../portfolio/column-sums';
import type { AmountCell, AmountColumn, AmountRow, AmountTable } from '../recognise/submission';
import { cellAddress, columnName as columnLetters } from '../workbook/address';
import type { Rule } from './rule';
import { pointToSlip } from './trolig-felskrivning';

/** A total or subtotal that differs from its rows by more than rounding explains. */
export const summaStammerInte: Rule = {
  id: 'summa-stammer-inte',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Summan stämmer inte', en: 'The sum does not add up' },
    rationale: {
      sv: 'En summa som inte är summan av sina rader går inte att fatta beslut på: läsaren vet inte om det är raden eller summan som är fel.',
      en: 'No decision can rest on a sum that is not the sum of its rows: the reader cannot know whether a row or the sum is wrong.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}; beredningsfunktionens uppföljning av årlig analys 2024`,
      en: `Template ${words.number('kostnader')}; the preparation team’s follow-up of the årlig analys 2024`,
    },
    firesOn: {
      sv: 'en total eller delsumma avviker från sina rader med mer än avrundningen medger; varning när totalraden är tom, helt eller i en kolumn',
      en: 'a total or subtotal differs from its rows by more than the rounding tolerance; varning for a total row that is blank, in all columns or in one',
    },
    remedy: {
      sv: 'Räkna om, och rätta summan eller den rad som är fel. Låt gärna en formel räkna summan.',
      en: 'Add up again, and correct the sum or the row that is wrong. Let a formula calculate the sum if you can.',
    },
  }),
  exampleIn: (words) => ({
    bad: [
      words.costHeaders('tjanst', 'budget'),
      ['Kontaktcenter', 23588],
      ['Öppna data', 1587],
      [words.total, 25215],
    ],
    at: ['B4'],
    mended: { B4: 25175 },
  }),
  fixes: totalAsFormula,
  check: (submission) => {
    const slips = new Map(likelySlips(submission).map((slip) => [slip.total.cell, slip]));
    const inTables = submission.tables.map(withoutRates).flatMap((table) => [
      ...columnSums(table)
        .filter(({ fits }) => !fits)
        .map((sum) => describe(table, sum, slips.get(sum.cell))),
      ...emptyTotals(table),
    ]);
    return [...inTables, ...submission.tables.flatMap(totalsAcross)];
  },
};

/** A total of several tables, held against the total of each. */
function totalsAcross(table: AmountTable): readonly Found[] {
  const accuracy = accuracyOf(table);
  return table.rows.flatMap((total) =>
    total.amounts.flatMap((cell, column): readonly Found[] => {
      const { sums: parts = [] } = total;
      const stated = valueOf(cell.amount);
      const addends = parts.flatMap(({ amounts }) => {
        const part = amounts[column];
        return (part && valueOf(part.amount)) ?? [];
      });
      const sum = sumOf(addends);
      const isRight = stated === null || mayBeSum(stated, sum, addends.length, accuracy);
      if (isRight || addends.length < Math.max(1, parts.length)) return [];
      const told = { total: { total, parts }, column, cell, stated, sum, fits: false, visible: null };
      return [describe(table, told, undefined)];
    }),
  );
}

/** So many of a row's other columns are summed where a blank among them is forgotten, and not left out. */
const LEAST_SUMMED = 2;

/**
 * A total that has a name but no amount though its rows have: in all columns, or in one where the others are summed.
 * Where a table has more totals than one, which of them a blank belongs to is not known, and nothing is said.
 */
function emptyTotals(table: AmountTable): readonly Found[] {
  const [total, ...others] = table.rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  const rows = table.rows.filter((row) => row.kind === 'data' && statesAmount(row));
  if (!total || others.length > 0 || total.label === '' || rows.length < 2) return [];
  const blanks = total.amounts.filter(({ amount }) => amount.kind === 'blank');
  const [cell] = blanks;
  if (cell && blanks.length === total.amounts.length)
    return [
      blankTotal(table, total, cell, {
        sv: 'i alla kolumner, fast raderna ovanför har belopp. Skriv summorna, helst som formler.',
        en: 'in all columns, though the rows above it have amounts. Write the sums, as formulas if you can.',
      }),
    ];
  if (total.amounts.length - blanks.length < LEAST_SUMMED) return [];
  return total.amounts.flatMap((each, at) => {
    const isForgotten =
      each.amount.kind === 'blank' &&
      isCost(table.columns[at]) &&
      rows.filter(({ amounts }) => statesSome(amounts[at]?.amount)).length >= LEAST_SUMMED;
    const header = columnName(table.columns[at]);
    return isForgotten
      ? [
          blankTotal(table, total, each, {
            sv: `för ${header}, fast raderna ovanför har belopp. Skriv summan, helst som en formel.`,
            en: `for ${header}, though the rows above it have amounts. Write the sum, as a formula if you can.`,
          }),
        ]
      : [];
  });
}

/** "Pris per användare" beside the costs is nothing to sum. */
const OF_ONE = /(?<!\p{L})(?:per|à|á)(?!\p{L})|pris/iu;
const isCost = (column: AmountColumn | undefined): boolean =>
  column !== undefined &&
  (column.state !== null || column.years.length > 0 || !OF_ONE.test(columnName(column)));

const statesSome = (amount: Amount | undefined): boolean =>
  amount !== undefined && 'value' in amount && !amount.value.isZero();

function blankTotal(table: AmountTable, total: AmountRow, { place }: AmountCell, where: Localized): Found {
  const name = rowName(total);
  return findingAt(
    place,
    { kind: 'row', table, row: total },
    {
      severity: 'varning',
      subject: name.sv,
      message: { sv: `${name.sv} är tom ${where.sv}`, en: `${name.en} is blank ${where.en}` },
    },
  );
}

function describe(table: AmountTable, told: ColumnSum, slip: LikelySlip | undefined): Found {
  const { total, column, cell, stated, sum } = told;
  const header = columnName(table.columns[column]);
  const name = rowName(total.total);
  const [found, expected] = [formatAmount(stated, table.unit), formatAmount(sum, table.unit)];
  const gap = formatAmount(stated.minus(sum), table.unit);
  const addresses = listRows(total.parts, cell.place.column);
  const hidden = tellHidden(told);
  const pointer = pointToSlip(slip);
  const isFiltered = told.visible?.fits === true;
  return findingAt(
    cell.place,
    { kind: 'row', table, row: total.total },
    {
      ...(isFiltered ? { severity: 'varning' as const } : {}),
      subject: `${name.sv} · ${header}`,
      found,
      expected,
      difference: gap,
      message: {
        sv: `${name.sv} för ${header} är ${found} men raderna blir ${expected} (skillnad ${gap}).${hidden.sv}${pointer.sv} Kontrollera ${addresses}.`,
        en: `${name.en} for ${header} is ${found} but the rows add up to ${expected} (difference ${gap}).${hidden.en}${pointer.en} Check ${addresses}.`,
      },
    },
  );
}

/** Rows that are hidden are read all the same; a total that leaves them out is right for what is seen. */
function tellHidden({ total: { parts }, visible }: ColumnSum): Localized {
  if (visible === null) return { sv: '', en: '' };
  const rows = rowRuns(parts.filter(({ isHidden }) => isHidden).map(({ row }) => row))
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(', ');
  return visible.fits
    ? {
        sv: ` Summan gäller bara de rader som syns: rad ${rows} är dold. Visa raderna, eller ta bort dem om de inte ska vara med.`,
        en: ` The sum is of the visible rows only: row ${rows} is hidden. Show the rows, or remove them if they do not belong.`,
      }
    : { sv: ` Rad ${rows} är dold.`, en: ` Row ${rows} is hidden.` };
}

/** "C5–C8, C12": the cells to check, runs of rows drawn together. */
function listRows(rows: readonly AmountRow[], column: number): string {
  return rowRuns(rows.map(({ row }) => row))
    .map(({ first, last }) =>
      first === last
        ? cellAddress(first, column)
        : `${cellAddress(first, column)}–${columnLetters(column)}${last + 1}`,
    )
    .join(', ');
}
