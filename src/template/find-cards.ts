import type { CardCells } from './card-cells';
import { createCardKinds } from './card-kind';
import type { Heading } from './find-headings';
import { findStackedCards } from './find-stacked-cards';
import { findTabularCards } from './find-tabular-cards';
import type { SheetView } from './sheet-view';
import { stackedCells } from './stacked-card';
import type { TableWords } from './table-words';
import type { Template } from './template';

/** Makes a function that finds a sheet's cards in every layout: stacked, one per row, one per column. */
export function createCardFinder(
  template: Template,
  words: TableWords,
): (view: SheetView, headings: readonly Heading[]) => readonly CardCells[] {
  const kinds = createCardKinds(template);
  return (view, headings) => [
    ...findTabularCards(view, { headings, kinds, words }),
    ...findStackedCards(view, { headings, kinds, words }).flatMap((rows) => stackedCells(view, rows)),
  ];
}
