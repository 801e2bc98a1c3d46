import { wordsOnly } from './normalise';
import { MOST_REMEMBERED, remember } from './by-key';

/**
 * A placeholder says only that the content will come or is missing. The patterns see the text as words in
 * lower case, without punctuation, so case, spaces and a final full stop do not matter.
 */

/** "#REFERENS!", "#N/A": what a broken formula leaves says nothing either. */
const ERROR_VALUE = /^#[\p{Lu}\d/]+[!?]?$/u;

/** The whole text is one of these. */
const WHOLE = [
  /^(n a|na|tbd|tba|tbc|x+|todo)$/,
  /^(saknas|saknar|inget|inga|ingen|inget än|nej|vet (ej|inte)|okänt|oklart|ospecificerat|senare|(åter)?kommer( senare)?)$/,
  /^(ännu )?(ej|inte|icke) (ännu )?(helt )?(klart?|klara|klarlagt|klarlagda|klargjort|klargjorda|beslutat|beslutade|beslutad|bestämt|bestämda|bestämd|framtaget|framtagna|framtagen|fastställt|fastställda|fastställd|definierat|definierade|definierad|formulerat|formulerade|formulerad|beskrivet|beskrivit|beskrivna|angivet|angivna|ifyllt|specificerat|specificerade|färdigt|färdiga|aktuellt|applicerbart|relevant|tillämpligt)( (än|ännu|i nuläget|i dagsläget|ännu i projektet))?$/,
];

const LATER =
  '(tas|tages|arbetas|utarbetas|definieras|formuleras|beskrivs|fastställs|specificeras|utreds|klargörs|bestäms|beslutas|kompletteras|anges|fylls|preciseras|redovisas)';
const WHEN =
  '(i|under|inom|efter|vid|senare|längre|genom|av|med|som|kommande|när|inför|framöver|fram|in|på|den|det|en|ett)';

/** The text opens like this and says nothing but when, where or by whom. */
const COMING = new RegExp(
  `^((effekt ?mål(en|et)?|projekt ?mål(en|et)?|projektplan(en)?|mål(en|et)?|nytta(n|or)?|detta|det|dessa|den|de|texten|underlag(et)?|uppgift(en|er)?|innehåll(et)?) )?((kommer( att)?|ska(ll)?|måste|behöver|håller på att|är på väg att|planeras( att)?|avses( att)?) )?(att )?${LATER}( (fram|upp|in|till))?( och (därmed )?(även |också )?(effekt|projekt)? ?mål(en|et)?|( ${WHEN}( \\S+){0,6}))?$`,
  'u',
);

const THING =
  '(effekt ?mål(en|et)?|projekt ?mål(en|et)?|mål(en|et)?|nytt(a|an|or)|något|några|uppgift(er)?|underlag(et)?)';
const MADE =
  '(formulerade?|formulerat|framtag(na|et|en)|framtagits|beslutade?|beslutat|definierade?|definierat|fastställda?|fastställt|beskriv(na|et|it|en)|satta?|angiv(na|et|en)|identifierade?|identifierat|bestämda?|bestämt|klara?|klart)';

/** The text opens by confessing that the content is missing. */
const MISSING = [
  new RegExp(`^finns (ej|inte|inga|inget|ingen)( (ännu|än))?( ${THING})?( ${MADE})`, 'u'),
  /^finns (ej|inte)( (ännu|än|i nuläget|i dagsläget|idag))?$/,
  new RegExp(
    `^(det )?finns (ännu )?(inga|inget|ingen|ej|inte några|inte något) ${THING}( (ännu|än|i nuläget|i dagsläget|för närvarande|att redovisa))?$`,
    'u',
  ),
  new RegExp(
    `^(inga|inget|ingen) ${THING}( (är|har|finns))?( ännu)?( ${MADE})?( (ännu|än|i nuläget|i dagsläget))?$`,
    'u',
  ),
  new RegExp(
    `^${THING} (saknas|finns (ej|inte)|är (ej|inte|inte ännu|ännu inte) ${MADE}|har (ej|inte|ännu inte|inte ännu) ${MADE})( (ännu|än|i nuläget|i dagsläget|för närvarande))?$`,
    'u',
  ),
  new RegExp(
    `^(har )?(ej|inte|ännu inte|inte ännu) ${MADE}( ${THING})?( (än|ännu|i nuläget|i dagsläget))?$`,
    'u',
  ),
];

/** Somewhere the text confesses it, whatever else it goes on to tell. */
const CONFESSION = new RegExp(
  `(^| )(det )?(finns|har|är) (det )?(ännu )?(inga|inget|ingen|inte några|inte något|ej några) ${THING}( som (är|har))?( ännu)? ${MADE}( |$)`,
  'u',
);

const PATTERNS = [...WHOLE, COMING, ...MISSING, CONFESSION];

/**
 * True for "N/A", "-", "Tas fram i förstudien", "Ej beslutat", "Det finns inga effektmål formulerade …" and their
 * like; false for a blank, which is its own fault.
 * Wrong on: a placeholder in words that the patterns do not hold ("Vi återkommer när styrgruppen har sagt sitt"),
 * and a text that opens by confessing that the goals are not made yet and still states one further on ("Finns ej
 * framtaget … ett effektmål skulle kunna skrivas som …"), which is reported since the supplier says itself that
 * the goal is not made.
 */
export const isPlaceholder = remember((text) => {
  const bare = text.trim();
  if (bare === '') return false;
  const words = wordsOnly(bare);
  return words === '' || ERROR_VALUE.test(bare) || PATTERNS.some((pattern) => pattern.test(words));
}, MOST_REMEMBERED);
