import { wordsOnly } from './normalise';

/** More, less, another or no more of something: a word that begins so. */
const CHANGES = [
  ...['öka', 'ökn', 'minsk', 'höj', 'sänk', 'stig', 'steg', 'sjunk', 'väx', 'utök', 'utvid', 'reducer'],
  ...['ändra', 'ändri', 'förändr', 'juster', 'tillkom', 'tillför', 'upphör', 'avveckl', 'avsluta', 'flytta'],
  ...['överför', 'överta', 'halver', 'fördubbl', 'byt', 'ersätt', 'omförhandl', 'omfördel', 'frigör'],
  ...['engångs', 'helårs', 'uppräkn', 'index'],
];
/** The whole word. "Senare" and "tidigare" compare times, and "mer" stands in any text. */
const COMPARED = [
  ...['fler', 'färre', 'större', 'mindre', 'lägre', 'högre', 'dyrare', 'billigare', 'oförändra(?:d|t|de)'],
  ...['ny', 'nya', 'nytt', 'därför', 'eftersom', 'pga', 'beror', 'berott', 'förklaras'],
];
/** Anywhere in a word: "licenskostnaden", "prislistan", "årsavgiften", "volymökning". */
const WITHIN = [
  ...['kostnad', 'avgift', 'prisökn', 'prishöj', 'prissänk', 'prislist', 'prisnivå', 'priset', 'priser'],
  ...['ökning', 'minskning', 'höjning', 'sänkning', 'förändring', 'flytten', 'budget', 'prognos'],
];
const WORD = new RegExp(
  `^(?:${CHANGES.join('|')})|^(?:${COMPARED.join('|')}|kostar?|pris)$|${WITHIN.join('|')}`,
  'u',
);
const REASON = /(?:^| )(?:på grund av|p g a|till följd av|med anledning av)(?= |$)/u;
const SHARE_OR_MONEY = /\d ?(?:%|procent|(?:tkr|kr|kkr|mkr|mnkr|kronor)(?!\p{L}))/iu;
/** "Inga större förändringar": told of a service whose cost has changed it explains nothing. */
const NONE = /(?:^| )(?:inga|ingen|inget)(?: \p{L}{1,20}){0,2} (?:för)?ändring\p{L}{0,5}(?= |$)/u;

/**
 * Whether a sentence may tell why a cost is what it is: it speaks of a cost, a price, an index or a share, of something
 * that changes, or gives a reason. A presentation does not ("Öppna data är en av fyra bastjänster").
 * Wrong on: a reason in other words ("Leverantören gick i konkurs"), and a change of something else ("Öppna data får
 * en ny chef").
 */
export function speaksOfCostChange(sentence: string): boolean {
  const words = wordsOnly(sentence);
  if (NONE.test(words)) return false;
  return (
    SHARE_OR_MONEY.test(sentence) || REASON.test(words) || words.split(' ').some((word) => WORD.test(word))
  );
}
