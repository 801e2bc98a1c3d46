import { createContext, useContext } from 'react';
import { type Words, words } from '../texts/words';

/** The language of everything below; Swedish unless Excel says otherwise. */
export const WordsContext = createContext<Words>(words.sv);

export const useWords = () => useContext(WordsContext);
