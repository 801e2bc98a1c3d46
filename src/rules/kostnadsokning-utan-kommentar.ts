import { type Wording, wordingOf } from './wording';
import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';
import { UNCALCULATED } from '../workbook/cell-text';
import { valueOf } from '../portfolio/sums';
import { createExplanations } from '../portfolio/explanations';
import { costSection } from '../portfolio/cost-tables';
import { columnName, forecastColumns, type ForecastColumns } from '../portfolio/columns';
import { type Found, findingAt } from '../findings/finding';
import type { Rule } from './rule';
import type { Limits } from '../findings/settings';

const remedyIn = ({ analysis }: Wording): Localized => ({
  sv: `Skriv under ${analysis} vad ökningen beror på.`,
  en: `State the reason for the increase under ${analysis}.`,
});

/**
 * A row that grows by more than the limit from budget to prognos while neither a comment in the row nor any sentence
 * of the chapter mentions it (`createMentions`, `createRowComments`). The captions of the tables are no analysis.
 * Totals are the rows' business. A row whose budget is blank, or zero without an outcome before it, is new: there is no
 * growth to judge.
 * Wrong on: an analysis that explains all rows at once without naming any ("samtliga tjänster ökar med 12 procent").
 */
export const kostnadsokningUtanKommentar: Rule = {
  id: 'kostnadsokning-utan-kommentar',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Kostnadsökning utan kommentar', en: 'Cost increase without a comment' },
    rationale: {
      sv: 'En kostnad som växer mer än index behöver förklaras innan den kan läggas till grund för ekonomiska ramar.',
      en: 'A cost that grows by more than the index must be explained before financial frames can rest on it.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}, ${words.analysis}; beredningsfunktionens underlag 2024`,
      en: `Template ${words.number('kostnader')}, the supplier’s analysis; the preparation team’s underlag 2024`,
    },
    firesOn: {
      sv: `${words.number('kostnader')}: en rad ökar med mer än gränsen (kan ställas in, från början 10 %) och varken raden eller avsnittets analys nämner tjänsten`,
      en: `${words.number('kostnader')}: a row grows by more than the limit (a setting, 10 % by default) and neither the row nor the chapter’s analysis mentions the service`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({
    bad: [
      [words.heading('kostnader')],
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['IT-arbetsplats', 8700, 11300],
      ['Office 365', 1600, 1600],
      [words.analysis],
      ['Office 365 är oförändrat.'],
    ],
    at: ['C3'],
    mended: { A6: 'Office 365 är oförändrat. IT-arbetsplats ökar eftersom 400 datorer byts ut 2024.' },
  }),
  expectsAtMost: true,
  check: (submission, limits) => {
    const section = costSection(submission);
    if (section === null) return [];
    const explained = createExplanations(submission);
    const remedy = remedyIn(wordingOf(submission.template));
    return submission.tables
      .filter(({ chapter }) => chapter === section.id)
      .flatMap((table) => checkTable(table, explained(table), { limits, remedy }));
  },
};

function checkTable(
  table: AmountTable,
  isExplained: (row: AmountRow) => boolean,
  { limits, remedy }: { readonly limits: Limits; readonly remedy: Localized },
): readonly Found[] {
  return forecastColumns(table.columns).flatMap((columns) =>
    table.rows
      .filter(({ kind, label }) => (kind === 'data' || kind === 'adjustment') && label !== UNCALCULATED)
      .flatMap((row) => growthOf(table, row, columns, limits) ?? [])
      // What is taken off grows in no way that costs, unless it is written as less of a negative amount.
      .filter(({ row, forecast }) => row.kind === 'data' || forecast.isNegative())
      .filter(({ row }) => !isExplained(row))
      .map((growth) => describe(table, columns, growth, { limits, remedy })),
  );
}

interface Growth {
  readonly row: AmountRow;
  readonly cell: AmountCell;
  readonly base: Decimal;
  readonly forecast: Decimal;
  /** What the row may grow to without a comment. */
  readonly ceiling: Decimal;
}

function growthOf(
  { columns }: AmountTable,
  row: AmountRow,
  { base, forecast }: ForecastColumns,
  limits: Limits,
): Growth | null {
  const [before, cell] = [row.amounts[base], row.amounts[forecast]];
  const [from, to] = [before && valueOf(before.amount), cell && valueOf(cell.amount)];
  const hasOutcome = columns.some(
    ({ state }, at) =>
      state === 'utfall' && row.amounts[at] && valueOf(row.amounts[at].amount)?.isZero() === false,
  );
  if (!cell || !from || !to || (from.isZero() && !hasOutcome)) return null;
  const ceiling = from.plus(from.abs().times(limits.kostnadsokning));
  return to.greaterThan(ceiling) ? { row, cell, base: from, forecast: to, ceiling } : null;
}

function describe(
  table: AmountTable,
  columns: ForecastColumns,
  { row, cell, base, forecast, ceiling }: Growth,
  { limits, remedy }: { readonly limits: Limits; readonly remedy: Localized },
): Found {
  const [from = '', to = ''] = [columns.base, columns.forecast].map((at) => columnName(table.columns[at]));
  const [before, found] = [formatAmount(base, table.unit), formatAmount(forecast, table.unit)];
  const limit = percent(limits.kostnadsokning);
  const growth = base.isZero() ? null : `${percent(forecast.minus(base).div(base.abs()))} %`;
  const by: Localized =
    growth === null ? { sv: 'ökar', en: 'grows' } : { sv: `ökar med ${growth},`, en: `grows by ${growth},` };
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${row.label} · ${to}`,
      found,
      expected: formatAmount(ceiling, table.unit),
      difference: formatAmount(forecast.minus(ceiling), table.unit),
      message: {
        sv: `${row.label} ${by.sv} från ${before} (${from}) till ${found} (${to}), men varken raden eller avsnittets analys nämner tjänsten. Ökningar över ${limit} % ska förklaras. ${remedy.sv}`,
        en: `${row.label} ${by.en} from ${before} (${from}) to ${found} (${to}), but neither the row nor the chapter’s analysis mentions the service. Increases above ${limit} % must be explained. ${remedy.en}`,
      },
    },
  );
}

/** A share in per cent, rounded up so that a growth above the limit is seen to be. */
const percent = (share: Decimal | number): string =>
  formatAmount(new Decimal(share).times(100).toDecimalPlaces(1, Decimal.ROUND_UP));
