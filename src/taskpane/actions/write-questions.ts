import { QUESTION_TITLE } from '../../language/report-title';
import { questionSheet } from '../overview/questions';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Writes the questions on a sheet of their own, in place of the one before. */
export const writeQuestions: Action<Pick<Work, 'gateway' | 'questions' | 'review' | 'rules' | 'result'>> = {
  name: 'write-questions',
  label: { sv: 'Skriv frågorna på ett blad', en: 'Write the questions on a sheet' },
  guard: ({ questions }) => questions.size > 0,
  perform: async (work, words) => {
    const name = await work.gateway.writeSheet(questionSheet(work, words), Object.values(QUESTION_TITLE));
    const { size } = work.questions;
    const count = words.number(size);
    return words.say({
      sv: `Bladet ${name} är skrivet, med ${count} ${size === 1 ? 'fråga' : 'frågor'}.`,
      en: `The sheet ${name} is written, with ${count} ${size === 1 ? 'question' : 'questions'}.`,
    });
  },
};
