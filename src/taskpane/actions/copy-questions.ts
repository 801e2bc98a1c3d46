import { questionLines } from '../overview/questions';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Copies the questions as text, to be sent. */
export const copyQuestions: Action<Pick<Work, 'questions' | 'review' | 'rules' | 'result'>> = {
  name: 'copy-questions',
  label: { sv: 'Kopiera frågorna', en: 'Copy the questions' },
  guard: ({ questions }) => questions.size > 0,
  perform: async (work, words) => {
    // Absent where the page is not served over https, and refused by some browsers within Excel.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(questionLines(work, words).join('\n')).then(
      () => true,
      () => false,
    );
    return words.say(
      isCopied === true
        ? { sv: 'Frågorna är kopierade.', en: 'The questions are copied.' }
        : {
            sv: 'Urklipp går inte att nå härifrån. Skriv frågorna på ett blad i stället.',
            en: 'The clipboard cannot be reached from here. Write the questions on a sheet instead.',
          },
    );
  },
};
