import { wordsOnly } from './normalise';

/** Why something is no news: a contract that must be made anew, or a decision that has already been taken. */
export type Renewal = 'avtal' | 'beslut';

const ENDS = String.raw`(?:löp(?:er|a|t) ut|gå(?:r|tt)? ut|går mot sitt slut|upphör\p{L}*|förny\p{L}*|omförhandl\p{L}*)`;
const FEW_WORDS = String.raw`(?: \p{L}+){0,4}`;

/** Looked for among the words in lower case, parted by single spaces. */
const CONTRACT = new RegExp(
  [
    String.raw`(?:^| )\p{L}*avtal\p{L}*${FEW_WORDS} ${ENDS}`,
    String.raw`(?:^| )${ENDS}${FEW_WORDS} \p{L}*avtal`,
    String.raw`(?:^| )upphandla\p{L}* (?:på nytt|om(?= |$)|igen)`,
    String.raw`(?:^| )(?:omupphandl|återupphandl|konkurrens ?uts[äa]t|konkurrens ?utställ)`,
    String.raw`(?:^| )förny\p{L}* (?:upphandling|konkurrens)`,
  ].join('|'),
  'u',
);

const DECIDED = new RegExp(
  [
    String.raw`(?:^| )beslut(?:ad|at|ade|ats|ades|en) (?:redan|tidigare|sedan tidigare)(?= |$)`,
    String.raw`(?:^| )(?:redan|tidigare|sedan tidigare) (?:är )?beslut(?:ad|at|ade|ats)(?= |$)`,
    String.raw`(?:^| )beslut\p{L}* (?:i|inom|enligt|av|från)(?: \p{L}+){0,2} (?:tjänste|verksamhets|utvecklings|förvaltnings)plan`,
  ].join('|'),
  'u',
);

/** No answer of a card is read further; an account of so many words names its reason before. */
const LONGEST = 4000;

/**
 * Whether a text tells of a renewed contract or of a decision taken before: "Avtalet löper ut 2024", "upphandlas på
 * nytt", "konkurrensutsättas", "Beslutad i tjänsteplan". A guess by the wording.
 * Wrong on: a contract that is only the background of something new ("när avtalet löper ut vill vi ha en chatt"),
 * which is taken for a renewal, and renewals in other words ("ny avtalsperiod"), which are missed.
 */
export function tellsOfRenewal(text: string): Renewal | null {
  const words = wordsOnly(text.slice(0, LONGEST));
  if (CONTRACT.test(words)) return 'avtal';
  return DECIDED.test(words) ? 'beslut' : null;
}
