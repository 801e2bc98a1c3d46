import { addressOf, type CellOrSheet } from '../../workbook/address';
import type { GoTo } from '../shared/go-to';
import type { Action } from './action';

/** A step into the sheet. What hinders it is told by `GoTo`, at the place. */
export interface Step {
  readonly goTo: GoTo;
  readonly place: CellOrSheet;
}

export const goToPlace: Action<Step> = {
  name: 'go-to-place',
  label: ({ place }) => {
    const address = addressOf(place);
    const cell = address === null ? '' : `, cell ${address}`;
    return { sv: `Bladet ${place.sheet}${cell}`, en: `Sheet ${place.sheet}${cell}` };
  },
  perform: ({ goTo, place }) => goTo.go(place),
};
