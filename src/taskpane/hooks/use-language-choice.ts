import { createContext, useContext } from 'react';
import type { Language } from '../../language/localized';

/** The language that somebody has chosen for the pane; null where it follows Excel's. */
export interface LanguageChoice {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ chosen: null, choose: () => undefined });

export const useLanguageChoice = (): LanguageChoice => useContext(LanguageContext);
