import { shorten } from '../../language/normalise';
import { valueOf } from '../../portfolio/sums';
import type { CostFigure, CostService } from '../../portfolio/cost-overview';
import type { ChartTexts } from '../texts/charts';
import { amountText, signedText } from './amount-text';

const LONGEST_NAME = 40;
const LONGEST_TEXT = 40;
/** The template's words, the same in every language. */
const STATES = { utfall: 'Utfall', budget: 'Budget', prognos: 'Prognos' } as const;

type CostTexts = ChartTexts['costs'];

export const serviceName = ({ name, place }: CostService, texts: CostTexts): string =>
  name === '' ? texts.unnamed(String(place.row + 1)) : name;

/** A row of a table is a service, so where it stands tells it from all others. */
export const serviceKey = ({ place: { sheet, row } }: CostService): string => `${sheet}|${String(row)}`;

/** "Prognos 2024" in short; what the column says where that would not tell it from another of the service's figures. */
export function figureLabel(figure: CostFigure, figures: readonly CostFigure[], texts: CostTexts): string {
  const { kind, year, source } = figure;
  const alike = figures.filter((other) => other !== figure && other.kind === kind);
  const isAlone = !alike.some((other) => other.year === year && other.source === source);
  if (kind === 'year' || year === null || !isAlone) return shorten(figure.name, LONGEST_NAME);
  if (kind !== 'effect') return `${STATES[kind]} ${String(year)}`;
  return texts.effect(
    String(year),
    source === 'nyaInsatser' && alike.some((other) => other.source !== source),
  );
}

/** The figure as people write it, or why there is none. */
export function figureText({ kind, amount }: CostFigure, texts: CostTexts): string {
  const value = valueOf(amount);
  if (value !== null) return kind === 'effect' ? signedText(value) : amountText(value);
  return amount.kind === 'unreadable' ? texts.unreadable(shorten(amount.text, LONGEST_TEXT)) : texts.blank;
}
