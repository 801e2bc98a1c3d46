import { createContext, useContext } from 'react';
import { SEVERITIES, SEVERITY_NOUNS, type Severity } from '../../findings/finding';
import type { Language, Localized } from '../../language/localized';
import type { Problem } from './problem';
import { texts } from './texts';

/** A noun with its plural, e.g. "varning", "varningar". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** What the pane says in one language, with numbers, times and counts written the way it writes them. */
export type Words = ReturnType<typeof wordsOf>;

function wordsOf(language: Language) {
  const { problem } = texts[language];
  const severities = SEVERITY_NOUNS[language];
  const numbers = new Intl.NumberFormat(locales[language]);
  const times = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' });
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' });
  const number = (value: number) => numbers.format(value);
  /** "1 varning", "24 varningar". */
  const count = (value: number, noun: Noun) => `${number(value)} ${value === 1 ? noun.one : noun.many}`;
  return {
    language,
    texts: texts[language],
    severities,
    say: (text: Localized) => text[language],
    /** What to tell people about a failure, also one that nobody foresaw. */
    explain: ({ explanation }: Problem) => explanation?.[language] ?? problem.unexpected,
    number,
    count,
    /** "17 fel · 24 varningar · 6 upplysningar". */
    summary: (counts: Readonly<Record<Severity, number>>) =>
      SEVERITIES.map((severity) => count(counts[severity], severities[severity])).join(' · '),
    /** "14:32". */
    time: (moment: Date) => times.format(moment),
    /** "1 maj 2024". */
    date: (moment: Date) => dates.format(moment),
  };
}

export const words: Readonly<Record<Language, Words>> = { sv: wordsOf('sv'), en: wordsOf('en') };

/** The language of everything below; Swedish unless Excel says otherwise. */
export const WordsContext = createContext<Words>(words.sv);

export const useWords = (): Words => useContext(WordsContext);

/** What one feature says, in the language of the pane. It is loaded with the feature. */
export const useTexts = <T>(ofFeature: Readonly<Record<Language, T>>): T => ofFeature[useWords().language];

/** The language that somebody has chosen for the pane; null where it follows Excel's. */
export interface LanguageChoice {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ chosen: null, choose: () => undefined });
