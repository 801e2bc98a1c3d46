import type { CardCells } from './card-cells';
import { createCardKinds } from './card-kind';
import type { Heading } from './find-headings';
import { findStackedCards } from './find-stacked-cards';
import { findTabularCards } from './find-tabular-cards';
import { createLabelMatcher } from './match-label';
import type { SheetView } from './sheet-view';
import { stackedCells } from './stacked-card';
import type { Template } from './template';

/** Makes a function that finds a sheet's cards in every layout: stacked, one per row, one per column. */
export function createCardFinder(
  template: Template,
): (view: SheetView, headings: readonly Heading[]) => readonly CardCells[] {
  const kinds = createCardKinds(template);
  const isAnalysis = createLabelMatcher<true>([[template.analysisHeadings, true]], { prefixes: false });
  return (view, headings) => [
    ...findTabularCards(view, headings, kinds),
    ...findStackedCards(view, { kinds, headings, isAnalysis }).flatMap((rows) => stackedCells(view, rows)),
  ];
}
