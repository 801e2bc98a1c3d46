import { createContext, useContext } from 'react';
import type { Words } from '../texts/words';
import { words } from '../texts/words';

/** The language of everything below; Swedish unless Excel says otherwise. */
export const WordsContext = createContext<Words>(words.sv);

export const useWords = () => useContext(WordsContext);
