import { answerEdit, type AnswerField, answerTitle } from '../../findings/answer';
import { addressOf } from '../../workbook/address';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Writes an answer in the cell where it belongs, or in the cells of the questions that it answers alike. */
export const writeAnswer: Action<
  Pick<Work, 'gateway' | 'onFix' | 'changed'> & {
    readonly fields: readonly [AnswerField, ...AnswerField[]];
    readonly answer: string;
  }
> = {
  name: 'write-answer',
  label: ({ fields: [{ place }, ...others] }) => {
    const cell = addressOf(place);
    const count = others.length + 1;
    return count === 1
      ? { sv: `Skriv i ${cell}`, en: `Write in ${cell}` }
      : { sv: `Skriv i ${count} celler`, en: `Write in ${count} cells` };
  },
  failed: { sv: 'Svaret kunde inte skrivas', en: 'The answer could not be written' },
  guard: ({ fields, answer }) => fields.some((field) => answerEdit(field, answer) !== null),
  perform: async ({ gateway, onFix, changed, fields, answer }) => {
    const edits = fields.flatMap((field) => answerEdit(field, answer) ?? []);
    const { undo } = await gateway.apply(edits);
    onFix({ title: answerTitle(fields), undo });
    void changed({ sheets: edits.map(({ sheet }) => sheet) });
  },
};
