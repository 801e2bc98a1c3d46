import { readAnswer } from '../language/answers';
import { readPeriod } from '../language/read-period';
import { findAmounts } from '../money/find-amounts';
import { lettersOnly } from '../language/normalise';
import { type FieldDefinition, type FieldKind, labelsOf } from '../template/template';
import type { CardKind } from './card-kind';
import { aroundMark, type Mark } from './label-forms';

/** What follows a label in its own cell: "Effektmål: Andelen …"; nothing where the label itself is broken there. */
export function afterMark({ field }: CardKind, text: string, asked: FieldDefinition, mark: Mark): string {
  const isWhole = labelsOf(asked).some((label) => lettersOnly(label) === lettersOnly(text));
  if (isWhole) return '';
  const [label, answer] = aroundMark(text, mark);
  return field(label) === asked ? answer : '';
}

const PARTING = /[:?\n]/;

/**
 * The same after a colon, a question mark or a line end, where it can be no explanation: a time, an amount or a yes
 * where the field asks for one. "Tidplan\n2023–2024" is answered, "Tidplan: start och slut" is not.
 */
export function answerOfItself({ field }: CardKind, label: string, asked: FieldDefinition): string {
  const at = label.search(PARTING);
  const answer = at < 0 ? '' : label.slice(at + 1).trim();
  return answer !== '' && field(label.slice(0, at)) === asked && ANSWERS[asked.kind](answer) ? answer : '';
}

/** Whether a text is what a field of a certain kind asks for: a time, an amount, a yes or a no. */
export const isAnswerOfKind = (text: string, { kind }: FieldDefinition): boolean => ANSWERS[kind](text);

const ANSWERS: Readonly<Record<FieldKind, (text: string) => boolean>> = {
  text: () => false,
  tid: (text) => readPeriod(text) !== null || (/\d/.test(text) && !/\p{L}/u.test(text)),
  belopp: (text) => findAmounts(text).length > 0,
  jaNej: (text) => /^(?:ja|nej)(?!\p{L})/iu.test(text) && readAnswer(text) !== 'OKLART',
};
