import { readAnswer } from '../../language/answers';
import { isPlaceholder } from '../../language/placeholder';
import { answerOf, cardsAskedFor } from '../../portfolio/cards';
import type { Submission } from '../../recognise/submission';

/** How many of the insatser that are asked for something have it. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How many new insatser answer JA to whether informationsklassning is made. */
export const informationsklassningProgress = (submission: Submission): Progress =>
  progress(submission, 'informationsklassning', (text) => readAnswer(text) === 'JA');

/** How many insatser, running and new, state an effektmål. */
export const effektmalProgress = (submission: Submission): Progress =>
  progress(submission, 'effektmal', (text) => text !== '' && !isPlaceholder(text));

function progress(submission: Submission, field: string, isDone: (text: string) => boolean): Progress {
  const cards = cardsAskedFor(submission, field);
  return { done: cards.filter((card) => isDone(answerOf(card, field))).length, of: cards.length };
}
