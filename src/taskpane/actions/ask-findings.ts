import type { ReviewedFinding } from '../../findings/acceptance';
import { ask, QUESTION_LENGTH } from '../../findings/questions';
import { isWritten } from '../../findings/acceptance';
import type { Work } from '../shared/work';
import { NOT_KEPT } from '../shared/use-memory';
import { isNamed } from './accept-finding';
import type { Action } from './action';

export const isAsked = (text: string): boolean => isWritten(text, QUESTION_LENGTH);

/** Puts a question to one or several findings, which is kept in the workbook and, where asked, written in the cells. */
export const askFindings: Action<
  Pick<Work, 'memory' | 'name' | 'gateway'> & {
    readonly about: readonly ReviewedFinding[];
    readonly text: string;
    readonly to: string;
    readonly inCells: boolean;
  }
> = {
  name: 'ask-findings',
  label: ({ about }) =>
    about.length === 1
      ? { sv: 'Spara frågan', en: 'Save the question' }
      : {
          sv: `Spara frågan om ${about.length} fynd`,
          en: `Save the question about ${about.length} findings`,
        },
  failed: NOT_KEPT,
  guard: ({ text, name }) => isAsked(text) && isNamed(name),
  perform: async ({ memory, name, gateway, about, text, to, inCells }) => {
    const asked = {
      status: 'fragad' as const,
      to: to.trim(),
      text: text.trim(),
      by: name.trim(),
      at: new Date().toISOString(),
    };
    await memory.change((document) => ({ ...document, questions: ask(document.questions, about, asked) }));
    if (!inCells) return;
    await gateway.comment(
      about.flatMap(({ finding: { place } }) => (place.row === null ? [] : [{ place, text: asked.text }])),
    );
  },
};
