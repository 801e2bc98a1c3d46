import { shorten } from '../../language/normalise';
import { formatAmount } from '../../money/amount';
import { Decimal } from '../../money/decimal';
import type { BalanceCell, BalanceShare } from '../../portfolio/balance';
import type { CostFigure, CostService } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';
import type { Words } from '../shared/words';
import type { ChartTexts } from './texts';

/** An amount in tkr that no line breaks within: "77 587". */
export const amountText = (value: Decimal): string => formatAmount(value).replaceAll(' ', '\u00A0');

/** With its sign, for what is added to something else: "+4 322". */
export const signedText = (value: Decimal): string =>
  value.greaterThan(0) ? `+${amountText(value)}` : amountText(value);

/** What the balance is measured in. */
export type Measure = 'count' | 'amount';

export const measured = ({ insatser, amount }: BalanceShare, measure: Measure): Decimal =>
  measure === 'count' ? new Decimal(insatser.length) : amount;

/** The figure alone: "7", "9 100". */
export const measuredText = (share: BalanceShare, measure: Measure, { number }: Words): string =>
  measure === 'count' ? number(share.insatser.length) : amountText(share.amount);

export const cellKey = ({ nytta, inriktning }: BalanceCell): string => `${nytta}|${inriktning}`;

/** "Intern nytta, effektivitet". */
export const placeOf = ({ nytta, inriktning }: BalanceCell, { balance }: ChartTexts): string =>
  `${balance.nyttaInWords[nytta]}, ${balance.inriktningInWords[inriktning]}`;

const LONGEST_NAME = 40;
const LONGEST_TEXT = 40;
/** The template's words, the same in every language. */
const STATES = { utfall: 'Utfall', budget: 'Budget', prognos: 'Prognos' } as const;

type CostTexts = ChartTexts['costs'];

export const serviceName = ({ name, place }: CostService, texts: CostTexts): string =>
  name === '' ? texts.unnamed(String(place.row + 1)) : name;

/** A row of a table is a service, so where it stands tells it from all others. */
export const serviceKey = ({ place: { sheet, row } }: CostService): string => `${sheet}|${String(row)}`;

export const figureKey = ({ source, place }: CostFigure): string => `${source}|${String(place.column)}`;

/** "Prognos 2024" in short; what the column says where that would not tell it from another of the service's figures. */
export function figureLabel(figure: CostFigure, figures: readonly CostFigure[], texts: CostTexts): string {
  const { kind, year, source } = figure;
  const alike = figures.filter((other) => other !== figure && other.kind === kind);
  const isAlone = !alike.some((other) => other.year === year && other.source === source);
  if (kind === 'year' || year === null || !isAlone) return shorten(figure.name, LONGEST_NAME);
  if (kind !== 'effect') return `${STATES[kind]} ${String(year)}`;
  const isOfNew = source === 'nyaInsatser' && alike.some((other) => other.source !== source);
  return texts.effect(String(year), isOfNew);
}

/** The figure as people write it, or why there is none. */
export function figureText({ kind, amount }: CostFigure, texts: CostTexts): string {
  const value = valueOf(amount);
  if (value !== null) return kind === 'effect' ? signedText(value) : amountText(value);
  return amount.kind === 'unreadable' ? texts.unreadable(shorten(amount.text, LONGEST_TEXT)) : texts.blank;
}
