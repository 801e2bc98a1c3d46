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

/** Says of the questions of a line that they are answered, or are not after all, or takes them away (null). */
export const settleQuestion: Action<
  Pick<Work, 'memory'> & { readonly questions: readonly Question[]; readonly status: QuestionStatus | null }
> = {
  name: 'settle-question',
  label: ({ status }) => LABELS[status ?? 'none'],
  failed: NOT_KEPT,
  guard: ({ questions, status }) => questions.some((question) => question.status !== status),
  perform: ({ memory, questions, status }) =>
    memory.change((document) => ({ ...document, questions: settle(document.questions, questions, status) })),
};
