import { problemAt } from '../shared/go-to';
import type { Action } from './action';
import type { Step } from './go-to-place';

/** Where the step failed since the sheet is hidden. */
export const revealSheet: Action<Step> = {
  name: 'reveal-sheet',
  label: { sv: 'Visa bladet och gå dit', en: 'Show the sheet and go there' },
  guard: ({ goTo, place }) => problemAt(goTo, place)?.kind === 'sheetHidden',
  perform: ({ goTo, place }) => goTo.go(place, true),
};
