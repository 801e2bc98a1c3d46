import { append, rememberOf } from '../language/by-key';
import type { ChapterId } from '../template/template';
import type { CardRead } from './cards';
import type { SheetRead } from './read-sheet';
import type { Card, Located } from './submission';

/** A sheet of the workbook with what was read from it. */
export interface ReadSheet {
  readonly read: SheetRead;
  readonly isHidden: boolean;
}

/** A chapter as it stands in one place: below one of its headings, or on a sheet without any. */
export interface Version {
  readonly chapter: ChapterId;
  readonly sheet: number;
  /** The row of the heading; -1 without one. */
  readonly heading: number;
  readonly sign: Located;
  readonly isHidden: boolean;
}

/** The row of the heading that a row of a chapter stands under; -1 where there is none. */
export function headingOf({ headings }: SheetRead, chapter: ChapterId | null, row: number): number {
  const rows = headingRows(headings).get(chapter) ?? [];
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1] ?? -1;
}

/** The rows of a sheet's headings by chapter, found once: each of thousands of texts is asked for its own. */
const headingRows = rememberOf(
  (headings: SheetRead['headings']): ReadonlyMap<ChapterId | null, readonly number[]> => {
    const rows = new Map<ChapterId | null, number[]>();
    for (const { chapter, row } of headings) append(rows, chapter, row);
    return rows;
  },
);

export const nameInCard = ({ fields, titleName }: Card): string =>
  fields.find(({ definition }) => definition.role === 'namn')?.text || titleName;

export const cardsIn = ({ chapter, sheet }: Version, sheets: readonly ReadSheet[]): readonly CardRead[] =>
  sheets[sheet]?.read.cards.filter(({ card }) => card.chapter === chapter) ?? [];
