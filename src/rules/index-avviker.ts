import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { columnName, forecastColumns } from '../portfolio/columns';
import { follows, raise, sharedIndex, type Step, withoutRates } from '../portfolio/index-rates';
import { accuracyOf, valueOf } from '../portfolio/sums';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';
import type { Rule } from './rule';

const STATED_INDEX = /index\D{0,12}?((?:(?<=\s)[-−])?\d+(?:[.,]\d+)?)\s*(?:%|procent)/i;

const REMEDY: Localized = {
  sv: 'Rätta beloppet, eller skriv i analysen varför raden avviker.',
  en: 'Mend the amount, or state in the analysis why the row differs.',
};

/**
 * A forecast that does not follow the index of its table: the one that the column's header states, else the one that
 * most rows share.
 */
export const indexAvviker: Rule = {
  id: 'index-avviker',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Prognosen följer inte index', en: 'The forecast does not follow the index' },
    rationale: {
      sv: 'När en rad räknas upp med annat än tabellens index är kostnaden antingen felräknad eller ändrad av ett skäl som läsaren behöver få veta.',
      en: 'Where a row is raised by something else than the index of its table, the cost is either miscalculated or changed for a reason that the reader must know.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}; stadens indexering av budget`,
      en: `Template ${words.number('kostnader')}; the city’s indexing of budgets`,
    },
    firesOn: {
      sv: 'en rads prognos följer inte det index som kolumnen anger eller som minst tre rader och två tredjedelar av tabellens rader delar',
      en: 'a row’s forecast does not follow the index that the column states or that at least three rows and two thirds of the rows share',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Kontaktcenter', 23588, 25003],
      ['Extern service', 50733, 53820],
      ['Öppna data', 1587, 1682],
      ['Demokrati', 1639, 1737],
    ],
    at: ['C3'],
    mended: { C3: 53777 },
  }),
  check: ({ tables }) => tables.map(withoutRates).flatMap(checkTable),
};

function checkTable(table: AmountTable): readonly Found[] {
  const accuracy = accuracyOf(table);
  return forecastColumns(table.columns).flatMap(({ base, forecast }) => {
    const rows = table.rows
      .filter(({ kind }) => kind === 'data')
      .flatMap((row) => readRow(row, base, forecast));
    const header = columnName(table.columns[forecast]);
    const index = statedIndex(header) ?? sharedIndex(rows, accuracy);
    if (index === null) return [];
    return rows
      .filter((row) => !follows(row, index, accuracy))
      .map((row) => describe(table, header, row, index, accuracy));
  });
}

interface IndexedRow extends Step {
  readonly row: AmountRow;
  readonly cell: AmountCell;
}

/** Rows without a base cannot be indexed, and an unreadable amount is reported by `belopp-ej-tal`. */
function readRow(row: AmountRow, base: number, forecast: number): readonly IndexedRow[] {
  const [before, cell] = [row.amounts[base], row.amounts[forecast]];
  const [from, to] = [before && valueOf(before.amount), cell && valueOf(cell.amount)];
  return cell && from && to && !from.isZero() ? [{ row, cell, base: from, forecast: to }] : [];
}

function statedIndex(header: string): Decimal | null {
  const written = STATED_INDEX.exec(header)?.[1];
  return written === undefined ? null : new Decimal(written.replace(',', '.').replace('−', '-')).div(100);
}

function describe(
  table: AmountTable,
  header: string,
  { row, cell, base, forecast }: IndexedRow,
  index: Decimal,
  accuracy: Decimal,
): Found {
  const expected = raise(base, index).toNearest(accuracy);
  const [found, wanted] = [formatAmount(forecast, table.unit), formatAmount(expected, table.unit)];
  const rate = formatAmount(index.times(100));
  const sum = `${formatAmount(base, table.unit)} × (1 + ${rate} %) = ${wanted}`;
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${row.label} · ${header}`,
      found,
      expected: wanted,
      difference: formatAmount(forecast.minus(expected), table.unit),
      message: {
        sv: `${row.label}: ${header} är ${found} men tabellens index ${rate} % ger ${wanted} (${sum}). ${REMEDY.sv}`,
        en: `${row.label}: ${header} is ${found} but the index of the table, ${rate} %, gives ${wanted} (${sum}). ${REMEDY.en}`,
      },
    },
  );
}
