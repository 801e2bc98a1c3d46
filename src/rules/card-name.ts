import { isPlaceholder } from '../language/placeholder';
import type { Card } from '../template/submission';
import { answerOf, isUnread } from './cards';

/** The field that names the insats. */
export const NAMN = 'namn';

/** The name that a card gives in its field; "" when it gives none or only a placeholder. */
export function namnOf(card: Card): string {
  const namn = answerOf(card, NAMN);
  return isPlaceholder(namn) ? '' : namn;
}

/** The name that a card's title row carries; "" when it carries none or only a placeholder. */
export function nameInTitle({ titleName }: Card): string {
  return isPlaceholder(titleName) ? '' : titleName;
}

/** The name is left to the title row alone, which is enough to know the insats by. */
export function isNamedByTitleOnly(card: Card): boolean {
  return answerOf(card, NAMN) === '' && !isUnread(card, NAMN) && nameInTitle(card) !== '';
}
