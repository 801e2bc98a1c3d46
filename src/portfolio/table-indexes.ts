import { wordsOnly } from '../language/normalise';
import { Decimal } from '../money/decimal';
import type { AmountTable, Submission } from '../recognise/submission';
import { columnName, forecastColumns, type ForecastColumns } from './columns';
import { isDevelopment, runningCostTables } from './cost-tables';
import { follows, sharedIndex, type Step, withoutRates } from './index-rates';
import { accuracyOf, valueOf } from './sums';

/** The index by which a table's forecasts are raised from their budgets. */
export interface TableIndex extends ForecastColumns {
  /** 0,033 for 3,3 %. */
  readonly index: Decimal;
  /** Said by a header or the caption; else it is what most rows share. */
  readonly isStated: boolean;
}

/** A table without its columns of rates, with its indexes. */
export interface IndexedTable {
  /** As it was recognised. */
  readonly source: AmountTable;
  readonly table: AmountTable;
  readonly indexes: readonly TableIndex[];
}

/**
 * The tables of a submission with their indexes. One that is stated in the forecast's header beside the word "index"
 * holds; one in other words, or in the caption, if at least one row follows it. Where none is stated it is inferred for
 * running costs alone, and only where most of the rows that share it could hardly do so by rounding (`sharedIndex`).
 */
export function indexedTables({ tables, template }: Submission): readonly IndexedTable[] {
  const running = new Set(runningCostTables(tables));
  return tables.map((source) => {
    const table = withoutRates(source);
    const isRunning =
      running.has(source) &&
      !isDevelopment(source.kind) &&
      !source.columns.some(({ kind }) => isDevelopment(kind));
    return { source, table, indexes: indexesOf(table, isRunning, template.words.indexes) };
  });
}

function indexesOf(table: AmountTable, isRunning: boolean, words: readonly string[]): readonly TableIndex[] {
  const accuracy = accuracyOf(table);
  return forecastColumns(table.columns).flatMap((columns): TableIndex[] => {
    const steps = stepsOf(table, columns);
    const stated = [columnName(table.columns[columns.forecast]), table.caption]
      .map((text) => statedIndex(text, words))
      .find((found) => found !== null);
    if (stated) {
      const isFollowed = stated.isPlain || steps.some((step) => follows(step, stated.index, accuracy));
      return isFollowed ? [{ ...columns, index: stated.index, isStated: true }] : [];
    }
    const index = isRunning ? sharedIndex(steps, accuracy) : null;
    return index === null ? [] : [{ ...columns, index, isStated: false }];
  });
}

/** The steps of the rows of services; those without a base cannot be indexed. */
function stepsOf({ rows }: AmountTable, { base, forecast }: ForecastColumns): readonly Step[] {
  return rows.flatMap(({ kind, amounts }) => {
    const [from, to] = [base, forecast].map((at) => amounts[at] && valueOf(amounts[at].amount));
    return kind === 'data' && from && to && !from.isZero() ? [{ base: from, forecast: to }] : [];
  });
}

const PLAIN = /index\D{0,12}?((?:(?<=\s)[-−])?\d+(?:[.,]\d+)?)\s*(?:%|procent)/i;
/** "Exkl. index 3,3 %" raises nothing. */
const WITHOUT = /\bexkl[a-zà-öø-ɏ]*\.?\s*(?:[a-zà-öø-ɏ]+\s)?index/iu;
const RATE = /(?<![\d.,])(\+ ?|(?<=\s)[-−])?(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:%|procent)/giu;

/** No header is longer that states an index. */
const LONGEST = 300;

/** The one rate that a header or caption states beside a word for raising ("uppräknad med 2,5 %"), or with a plus. */
function statedIndex(
  text: string,
  words: readonly string[],
): { readonly index: Decimal; readonly isPlain: boolean } | null {
  if (text.length > LONGEST || WITHOUT.test(text)) return null;
  const plain = PLAIN.exec(text)?.[1];
  if (plain !== undefined) return { index: shareOf(plain), isPlain: true };
  const [rate, ...others] = [...text.matchAll(RATE)];
  if (rate === undefined || others.length > 0) return null;
  const [, sign = '', percent = ''] = rate;
  if (!sign.startsWith('+') && !speaksOfRaising(text, words)) return null;
  return { index: shareOf((/[-−]/.test(sign) ? '-' : '') + percent), isPlain: false };
}

const speaksOfRaising = (text: string, words: readonly string[]): boolean =>
  wordsOnly(text)
    .split(' ')
    .some((word) => words.some((start) => word.startsWith(start)));

const shareOf = (percent: string): Decimal =>
  new Decimal(percent.replace(',', '.').replace('−', '-')).div(100);
