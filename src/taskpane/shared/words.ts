import { createContext, useContext } from 'react';
import { SEVERITIES } from '../../findings/finding';
import type { Language, Localized } from '../../language/localized';
import type { SeverityCounts } from '../findings/group';
import { en } from '../texts/en';
import { sv } from '../texts/sv';
import type { Noun, Texts } from '../texts/texts';
import type { Problem } from './problem';

/** The pane's texts in one language, with numbers, times and counts written the way it writes them. */
export interface Words {
  readonly language: Language;
  readonly texts: Texts;
  readonly say: (text: Localized) => string;
  /** What to tell people about a failure, also one that nobody foresaw. */
  readonly explain: (problem: Problem) => string;
  readonly number: (value: number) => string;
  /** "1 varning", "24 varningar". */
  readonly count: (value: number, noun: Noun) => string;
  /** "17 fel · 24 varningar · 6 upplysningar". */
  readonly summary: (counts: SeverityCounts) => string;
  /** "14:32". */
  readonly time: (moment: Date) => string;
  /** "2024-05-01". */
  readonly date: (moment: Date) => string;
}

const texts: Readonly<Record<Language, Texts>> = { sv, en };
const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

function wordsOf(language: Language): Words {
  const numbers = new Intl.NumberFormat(locales[language]);
  const times = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' });
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' });
  const number = (value: number) => numbers.format(value);
  const count = (value: number, noun: Noun) => `${number(value)} ${value === 1 ? noun.one : noun.many}`;
  return {
    language,
    texts: texts[language],
    say: (text) => text[language],
    explain: ({ explanation }) => explanation?.[language] ?? texts[language].problem.unexpected,
    number,
    count,
    summary: (counts) =>
      SEVERITIES.map((severity) => count(counts[severity], texts[language].severities[severity])).join(' · '),
    time: (moment) => times.format(moment),
    date: (moment) => dates.format(moment),
  };
}

export const words: Readonly<Record<Language, Words>> = { sv: wordsOf('sv'), en: wordsOf('en') };

/** The language of everything below; Swedish unless Excel says otherwise. */
export const WordsContext = createContext<Words>(words.sv);

export const useWords = () => useContext(WordsContext);

/** The language that somebody has chosen for the pane; null where it follows Excel's. */
export interface LanguageChoice {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ chosen: null, choose: () => undefined });

export const useLanguageChoice = (): LanguageChoice => useContext(LanguageContext);
