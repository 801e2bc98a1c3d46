import { readAnswer } from './answers';
import { wordsOnly } from './normalise';

const NO = /^nej[\s.,:;–-]*/iu;
/** The question is put off, not put aside. */
const LATER =
  /(?:^| )(?:ännu|än|skede|skedet|läge|läget|nuläget|dagsläget|idag|i dag|senare|framöver|kommande|blir|görs|tas|utreds|utredning|förstudie)(?= |$)/u;

/**
 * Whether an answer to a JA/NEJ question says that the question does not concern the thing at all: "Ej applicerbart",
 * "Nej, inte relevant för insatsen"; not "Nej. Inte relevant i detta skede".
 * Wrong on: an answer that says so in other words ("Handlar bara om information"), which is missed.
 */
export const saysIrrelevant = (text: string): boolean =>
  readAnswer(text.replace(NO, '')) === 'EJ TILLÄMPLIGT' && !LATER.test(wordsOnly(text));
