import { answerEdit, type AnswerField, answerTitle } from '../../findings/answer';
import { addressOf } from '../../workbook/address';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Writes an answer in the cell where it belongs. */
export const writeAnswer: Action<
  Pick<Work, 'gateway' | 'onFix' | 'changed'> & { readonly field: AnswerField; readonly answer: string }
> = {
  name: 'write-answer',
  label: ({ field: { place } }) => {
    const cell = addressOf(place) ?? '';
    return { sv: `Skriv i ${cell}`, en: `Write in ${cell}` };
  },
  failed: { sv: 'Svaret kunde inte skrivas', en: 'The answer could not be written' },
  guard: ({ field, answer }) => answerEdit(field, answer) !== null,
  perform: async ({ gateway, onFix, changed, field, answer }) => {
    const edit = answerEdit(field, answer);
    if (edit === null) return;
    const { undo } = await gateway.apply([edit]);
    onFix({ title: answerTitle(field), undo });
    void changed({ sheets: [edit.sheet] });
  },
};
