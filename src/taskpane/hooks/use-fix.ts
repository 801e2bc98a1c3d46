import { createContext, useContext } from 'react';
import type { LastFix } from './use-last-fix';

const NONE: LastFix = {
  busy: false,
  problem: null,
  title: null,
  apply: () => Promise.resolve(false),
  undo: () => Promise.resolve(),
  forget: () => undefined,
};

export const FixContext = createContext<LastFix>(NONE);

/** The way to make fixes, and to undo the latest one. */
export const useFix = (): LastFix => useContext(FixContext);
