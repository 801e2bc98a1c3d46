import { type AnswerRead, interpretAnswer, isMotive } from '../language/answers';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { Asks } from '../language/taken-back';
import type { Card, FieldValue, Located } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import { fieldOf } from './cards';

/** A card's answer to a JA/NEJ field. */
export interface JaNej extends AnswerRead {
  /** Undefined where the card has no place for the answer. */
  readonly value: FieldValue | undefined;
  readonly text: string;
  /** The motive that stands in a cell of its own beside a bare no; null otherwise. */
  readonly motive: Located | null;
}

/**
 * Reads a card's answer to a JA/NEJ field. A bare "Nej" with a sentence in a cell to the right is motivated by that.
 * `year` is the workbook's: a deed dated after it is not done.
 * Wrong on: a reviewer's remark beside the no ("Detta behövs visst"), which is taken for the supplier's motive.
 */
export function readJaNej(card: Card, role: FieldRole, asks: Asks, year?: number): JaNej {
  const value = fieldOf(card, role);
  const text = value?.text ?? '';
  // Excel's #N/A is a failed formula, not the answer "N/A".
  const answered: AnswerRead =
    value?.cell.type === 'error' ? { answer: 'OKLART', manner: 'words' } : interpretAnswer(text, asks, year);
  const [beside] = value?.beside ?? [];
  const isMotivated = answered.answer === 'NEJ' && beside !== undefined && givesReason(beside.text);
  return {
    ...answered,
    value,
    text,
    ...(isMotivated ? { answer: 'NEJ MED MOTIVERING', motive: beside } : { motive: null }),
  };
}

/** More than a word ("OK", "Granskad"), no question ("Varför inte?") and no placeholder. */
export const givesReason = (text: string): boolean =>
  isMotive(text) && wordsOnly(text).includes(' ') && !text.trimEnd().endsWith('?') && !isPlaceholder(text);
