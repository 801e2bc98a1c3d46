import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/format-amount';
import type { AmountCell, AmountRow, AmountTable } from '../template/submission';
import { cellAddress, columnName } from '../workbook/address';
import { valueOf } from './amounts';
import { findingAt } from './make-finding';
import { accuracyOf, tolerance } from './rounding';
import type { Finding, Rule } from './rule';
import { totalsOf, type Total } from './totals';

const RULE = 'summa-stammer-inte';

/** A total or subtotal that differs from its rows by more than rounding explains. */
export const summaStammerInte: Rule = {
  id: RULE,
  severity: 'fel',
  title: { sv: 'Summan stämmer inte', en: 'The sum does not add up' },
  rationale: {
    sv: 'En summa som inte är summan av sina rader går inte att fatta beslut på: läsaren vet inte om det är raden eller summan som är fel.',
    en: 'No decision can rest on a sum that is not the sum of its rows: the reader cannot know whether a row or the sum is wrong.',
  },
  source: {
    sv: 'Mallen 3.1; beredningsfunktionens underlag 2024 (avsnittens summor stämmer inte överens)',
    en: 'Template 3.1; the preparation team’s underlag 2024 (the sums of the chapters do not agree)',
  },
  firesOn: {
    sv: 'en total eller delsumma avviker från sina rader med mer än avrundningen medger',
    en: 'a total or subtotal differs from its rows by more than the rounding tolerance',
  },
  check: ({ tables }) => tables.flatMap(checkTable),
};

function checkTable(table: AmountTable): readonly Finding[] {
  const accuracy = accuracyOf(table);
  return table.columns.flatMap((_, column) => {
    // An amount that cannot be read leaves every sum of its column in doubt.
    if (table.rows.some(({ amounts }) => amounts[column]?.amount.kind === 'unreadable')) return [];
    const totals = totalsOf(table, column);
    return totals.flatMap((total) => checkTotal(table, column, total, accuracy));
  });
}

function checkTotal(table: AmountTable, column: number, total: Total, accuracy: Decimal): readonly Finding[] {
  const cell = total.total.amounts[column];
  const stated = cell && valueOf(cell.amount);
  const parts = total.parts.flatMap((row) => row.amounts[column] ?? []);
  if (!cell || !stated || parts.length === 0) return [];
  const addends = parts.flatMap(({ amount }) => valueOf(amount) ?? []);
  const sum = addends.reduce((left, right) => left.plus(right), new Decimal(0));
  const difference = stated.minus(sum);
  if (difference.abs().lessThanOrEqualTo(tolerance(accuracy, addends.length))) return [];
  return [describe(table, column, total, { cell, stated, sum, difference })];
}

interface Difference {
  readonly cell: AmountCell;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly difference: Decimal;
}

function describe(
  table: AmountTable,
  column: number,
  { total, parts }: Total,
  { cell, stated, sum, difference }: Difference,
): Finding {
  const header = table.columns[column]?.header ?? '';
  const name = nameOf(total);
  const [found, expected, gap] = [formatAmount(stated), formatAmount(sum), formatAmount(difference)];
  const addresses = listRows(parts, cell.place.column);
  return findingAt(cell.place, {
    rule: RULE,
    severity: 'fel',
    chapter: table.chapter,
    subject: `${name.sv} · ${header}`,
    found,
    expected,
    difference: gap,
    message: {
      sv: `${name.sv} för ${header} är ${found} men raderna blir ${expected} (skillnad ${gap}). Kontrollera ${addresses}.`,
      en: `${name.en} for ${header} is ${found} but the rows make ${expected} (difference ${gap}). Check ${addresses}.`,
    },
  });
}

function nameOf({ label, row }: AmountRow): Localized {
  const own = label.replace(/:$/, '');
  return own === ''
    ? { sv: `Delsumman på rad ${row + 1}`, en: `The subtotal in row ${row + 1}` }
    : { sv: own, en: own };
}

/** "C5–C8, C12": the cells to check, runs of rows drawn together. */
function listRows(rows: readonly AmountRow[], column: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const { row } of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) =>
      first === last
        ? cellAddress(first, column)
        : `${cellAddress(first, column)}–${columnName(column)}${last + 1}`,
    )
    .join(', ');
}
