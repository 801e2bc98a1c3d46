import type { OpeningChoice } from '../shared/opening-choice';
import { NOT_KEPT } from '../shared/use-memory';
import type { Action } from './action';

/** Lets the pane open and check by itself with workbooks that have been checked, or no more. */
export const chooseOpening: Action<{ readonly opening: OpeningChoice; readonly chosen: boolean }> = {
  name: 'choose-opening',
  label: {
    sv: 'Öppna panelen och kontrollera av sig självt i arbetsböcker som jag har kontrollerat',
    en: 'Open the pane and check by itself in workbooks that I have checked',
  },
  failed: NOT_KEPT,
  perform: ({ opening, chosen }) => opening.choose(chosen),
};
