import type { Action } from './action';

/** Tries anew to show a part of the pane that could not be shown. */
export const showAgain: Action<() => void> = {
  name: 'show-again',
  label: { sv: 'Försök igen', en: 'Try again' },
  perform: (show) => Promise.resolve(show()),
};
