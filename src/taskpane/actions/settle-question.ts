import { type Question, type QuestionStatus, settle } from '../../findings/questions';
import type { Localized } from '../../language/localized';
import type { Work } from '../shared/work';
import { NOT_KEPT } from '../shared/use-memory';
import type { Action } from './action';

const LABELS: Readonly<Record<QuestionStatus | 'none', Localized>> = {
  fragad: { sv: 'Fråga igen', en: 'Ask again' },
  besvarad: { sv: 'Besvarad', en: 'Answered' },
  none: { sv: 'Ta bort frågan', en: 'Remove the question' },
};

/** Says of a question that it is answered, or is not after all, or takes it away (null). */
export const settleQuestion: Action<
  Pick<Work, 'memory'> & { readonly question: Question; readonly status: QuestionStatus | null }
> = {
  name: 'settle-question',
  label: ({ status }) => LABELS[status ?? 'none'],
  failed: NOT_KEPT,
  guard: ({ question, status }) => question.status !== status,
  perform: ({ memory, question, status }) =>
    memory.change((document) => ({ ...document, questions: settle(document.questions, [question], status) })),
};
