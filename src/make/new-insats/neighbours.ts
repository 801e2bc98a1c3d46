import type { Localized } from '../../language/localized';
import type { Card, Submission } from '../../recognise/submission';
import { addressOf, type Place } from '../../workbook/address';
import type { BlockCopy, Corner } from '../../workbook/block-copy';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** A new insats after the last one of a chapter: what is copied, and what is written in the copy. */
export interface NewInsats {
  readonly copy: BlockCopy;
  /** What stands in the new title, or the name where there is none. */
  readonly title: string;
  /** The answer to write first, counted from the first cell of the copy. */
  readonly first: Corner;
}

/** Why there is no place for a new insats, and what to do. */
export interface Refusal {
  readonly refused: Localized;
}

/** What the new insats is made by: the last one and its likes in the chapter, in reading order. */
export interface Neighbours {
  readonly last: Card;
  readonly cards: readonly Card[];
  /** The sheet of the last one. */
  readonly sheet: SheetSnapshot;
  readonly submission: Submission;
  readonly name: string;
}

/** Something stands where the new insats would be written. */
export const inTheWay = (place: Place, remedy: Localized): Refusal => ({
  refused: {
    sv: `Cellen ${addressOf(place)} på bladet ${place.sheet} är inte tom, och där skulle den nya insatsen stå. ${remedy.sv}`,
    en: `The cell ${addressOf(place)} on the sheet ${place.sheet} is not blank, and there the new insats would stand. ${remedy.en}`,
  },
});
