import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import type { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { columnName } from '../portfolio/columns';
import { createExplanations } from '../portfolio/explanations';
import { follows, mayFollow, raise, type Step } from '../portfolio/index-rates';
import { wrongRowSums } from '../portfolio/judged-rows';
import { likelySlips } from '../portfolio/likely-slips';
import { type IndexedTable, indexedTables, type TableIndex } from '../portfolio/table-indexes';
import { accuracyOf, valueOf } from '../portfolio/sums';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Rätta beloppet, eller skriv i analysen vad som ändrar kostnaden, med tjänstens namn.',
  en: 'Correct the amount, or state in the analysis what changes the cost, naming the service.',
};

/**
 * A forecast that does not follow the index of its table (`indexedTables`): the one that a header or the caption
 * states, else, for running costs, the one that most rows share. Not told again are rows that `radsumma-stammer-inte`
 * or `trolig-felskrivning` tells of, and what the row or the chapter's analysis explains (`createExplanations`).
 * Nothing explains an amount a thousand times too large or small: it is in another unit.
 */
export const indexAvviker: Rule = {
  id: 'index-avviker',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Prognosen följer inte index', en: 'The forecast does not follow the index' },
    rationale: {
      sv: 'När en rad räknas upp med annat än tabellens index är kostnaden antingen felräknad eller ändrad av ett skäl som läsaren behöver få veta.',
      en: 'Where a row is raised by something other than the index of its table, the cost is either miscalculated or changed for a reason that the reader must know.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}; stadens indexering av budget`,
      en: `Template ${words.number('kostnader')}; the city’s indexing of budgets`,
    },
    firesOn: {
      sv: 'en rads prognos följer inte det index som kolumnen eller rubriken anger, eller, för förvaltning, som de flesta rader delar och knappast av en slump; inte när raden eller analysen förklarar det',
      en: 'a row’s forecast does not follow the index that the column or the caption states, or, for running costs, that most rows share and hardly by chance; not where the row or the analysis explains it',
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
  check: (submission) => {
    const explained = createExplanations(submission, 'said');
    const slips = new Set(likelySlips(submission).map(({ row }) => row));
    return indexedTables(submission).flatMap((indexed) =>
      indexed.indexes.length === 0
        ? []
        : checkTable(indexed, {
            isExplained: explained(indexed.source),
            isTold: tellsOfRow(indexed.table, slips, submission.template.words.totals),
          }),
    );
  },
};

/** Whether the sum of the row, or a slip in it, is told of already. */
function tellsOfRow(
  table: AmountTable,
  slips: ReadonlySet<AmountRow>,
  totals: readonly string[],
): (row: AmountRow) => boolean {
  const wrong = new Set(wrongRowSums(table, totals).map(({ row }) => row));
  return (row) => wrong.has(row) || slips.has(row);
}

interface Known {
  readonly isExplained: (row: AmountRow) => boolean;
  readonly isTold: (row: AmountRow) => boolean;
}

function checkTable({ table, indexes }: IndexedTable, { isExplained, isTold }: Known): readonly Found[] {
  const accuracy = accuracyOf(table);
  return indexes.flatMap((index) =>
    table.rows
      .filter(({ kind }) => kind === 'data')
      .flatMap((row) => readRow(row, index.base, index.forecast))
      .filter((step) => !(index.isStated ? follows : mayFollow)(step, index.index, accuracy))
      .filter((step) => !isTold(step.row) && (!isExplained(step.row) || isInOtherUnit(step, index.index)))
      .map((step) => describe(table, step, index, accuracy)),
  );
}

const THOUSAND = 1000;
/** A share: so near a thousand times the amount is. */
const NEAR = 0.1;

function isInOtherUnit({ base, forecast }: Step, index: Decimal): boolean {
  const expected = raise(base, index);
  const isNear = (times: Decimal): boolean => times.div(THOUSAND).minus(1).abs().lessThan(NEAR);
  return (
    !forecast.isZero() && !expected.isZero() && [forecast.div(expected), expected.div(forecast)].some(isNear)
  );
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

function describe(
  table: AmountTable,
  { row, cell, base, forecast }: IndexedRow,
  { index, isStated, forecast: at }: TableIndex,
  accuracy: Decimal,
): Found {
  const header = columnName(table.columns[at]);
  const expected = raise(base, index).toNearest(accuracy);
  const [found, wanted] = [formatAmount(forecast, table.unit), formatAmount(expected, table.unit)];
  const rate = formatAmount(index.times(100));
  const by: Localized = isStated
    ? { sv: `det angivna indexet ${rate} %`, en: `the stated index, ${rate} %,` }
    : { sv: `de flesta rader följer ${rate} %, vilket`, en: `most rows follow ${rate} %, which` };
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
        sv: `${row.label}: ${header} är ${found} men ${by.sv} ger ${wanted} (${sum}). ${REMEDY.sv}`,
        en: `${row.label}: ${header} is ${found} but ${by.en} gives ${wanted} (${sum}). ${REMEDY.en}`,
      },
    },
  );
}
