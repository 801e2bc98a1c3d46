import { type AnswerRead, interpretAnswer, isMotive } from '../language/answers';
import { append } from '../language/by-key';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { Asks } from '../language/taken-back';
import type { Card, FieldValue, Located, Submission } from '../recognise/submission';
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
 * Makes a function that reads a card's answer to a JA/NEJ field. A bare "Nej" with a sentence in the cell to the right
 * is motivated by that, in a card that stands downwards: in a table the cells of the row belong to all its columns.
 * Wrong on: a reviewer's remark beside the no ("Detta behövs visst"), which is taken for the supplier's motive.
 */
export function createJaNejReader({
  sections,
}: Submission): (card: Card, role: FieldRole, asks: Asks) => JaNej {
  const notes = new Map<string, Located[]>();
  for (const note of sections.flatMap((section) => section.notes)) append(notes, rowOf(note), note);
  return (card, role, asks) => {
    const value = fieldOf(card, role);
    const text = value?.text ?? '';
    // Excel's #N/A is a failed formula, not the answer "N/A".
    const answered: AnswerRead =
      value?.cell.type === 'error' ? { answer: 'OKLART', manner: 'words' } : interpretAnswer(text, asks);
    const read = { ...answered, value, text, motive: null };
    if (read.answer !== 'NEJ' || card.layout !== 'stacked' || value === undefined) return read;
    const beside = (notes.get(rowOf(value)) ?? []).find(({ place }) => place.column > value.place.column);
    return beside !== undefined && isReason(beside.text)
      ? { ...read, answer: 'NEJ MED MOTIVERING', motive: beside }
      : read;
  };
}

const rowOf = ({ place: { sheet, row } }: Pick<Located, 'place'>): string => `${row},${sheet}`;

/** More than a word ("OK", "Granskad"), no question ("Varför inte?") and no placeholder. */
const isReason = (text: string): boolean =>
  isMotive(text) && wordsOnly(text).includes(' ') && !text.trimEnd().endsWith('?') && !isPlaceholder(text);
