import type { Decimal } from '../money/decimal';
import { formatAmount } from '../money/format-amount';
import type { AmountCell, AmountRow, AmountTable } from '../template/submission';
import { cellAddress, columnName } from '../workbook/address';
import { sumOf, valueOf } from './amounts';
import { withoutRates } from './index-rate';
import { findingAt } from './make-finding';
import { accuracyOf, mayBeSum } from './rounding';
import { rowName } from './row-name';
import type { Finding, Rule } from './rule';
import { blocksOf, LAYOUTS, type Total, type TotalsLayout } from './totals';

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
  check: ({ tables }) => tables.map(withoutRates).flatMap(checkTable),
};

function checkTable(table: AmountTable): readonly Finding[] {
  const accuracy = accuracyOf(table);
  // An amount that cannot be read leaves every sum of its column in doubt.
  const readable = table.columns.flatMap((_, column) =>
    table.rows.some(({ amounts }) => amounts[column]?.amount.kind === 'unreadable') ? [] : [column],
  );
  const blocks = blocksOf(table);
  const sumsBy = (layout: TotalsLayout): readonly Sum[] =>
    readable.flatMap((column) =>
      layout(blocks, column).flatMap((total) => judge(total, column, accuracy) ?? []),
    );
  return likeliest(sumsBy)
    .filter(({ fits }) => !fits)
    .map((sum) => describe(table, sum));
}

/** The sums by the layout in which most of them come out right; by that of rules.md unless another one beats it. */
function likeliest(sumsBy: (layout: TotalsLayout) => readonly Sum[]): readonly Sum[] {
  let best: readonly Sum[] = [];
  let most = -1;
  for (const layout of LAYOUTS) {
    const sums = sumsBy(layout);
    const right = sums.filter(({ fits }) => fits).length;
    if (right > most) [best, most] = [sums, right];
    if (right > 0 && right === sums.length) break;
  }
  return best;
}

/** A total as it stands in a column, beside what its rows make. */
interface Sum {
  readonly total: Total;
  readonly column: number;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
}

function judge(total: Total, column: number, accuracy: Decimal): Sum | null {
  const cell = total.total.amounts[column];
  const stated = cell && valueOf(cell.amount);
  if (!cell || !stated) return null;
  const addends = total.parts.flatMap(({ amounts }) => {
    const addend = amounts[column];
    return (addend && valueOf(addend.amount)) ?? [];
  });
  const sum = sumOf(addends);
  const fits = mayBeSum(stated, sum, addends.length, accuracy);
  return { total, column, cell, stated, sum, fits };
}

function describe(table: AmountTable, { total: { total, parts }, column, cell, stated, sum }: Sum): Finding {
  const header = table.columns[column]?.header ?? '';
  const name = rowName(total);
  const [found, expected] = [formatAmount(stated, table.unit), formatAmount(sum, table.unit)];
  const gap = formatAmount(stated.minus(sum), table.unit);
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
