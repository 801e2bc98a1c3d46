import { rememberShort } from './by-key';
import { holdsFigure } from './figures';
import { collapseSpaces, wordsOnly } from './normalise';

/**
 * Whether a text names something that can be followed up: a figure, a share, a count, a time or a measure with
 * a name of its own. In doubt for the text: one such word anywhere is enough, whether it states a target or not.
 */

/** Of a word in lower case. So said, a pattern is ready in a fifth of the time that all letters of Unicode take. */
const LETTER = '[a-zà-öø-ɏ]';

/** A word that begins so is a measure wherever it stands. */
const MEASURES = [
  ...[
    '(?<!ett )(?<!ett stort )antal',
    'andel',
    'procent',
    'promille',
    'hälften',
    'halver',
    'dubbl',
    'dubbelt',
    'fördubbl',
  ],
  ...['tredubbl', 'tredjedel', 'fjärdedel', 'tiondel', 'nki', 'nmi', 'nöjd', 'enkät', 'nyckeltal'],
  ...['mätetal', 'mätvärd', 'mätning', 'mätbar', 'mäts(?= |$)', 'mätas(?= |$)', 'mätt(?= |$)'],
  ...['svarstid', 'ledtid', 'väntetid'],
  ...['kötid', 'handläggningstid', 'genomloppstid', 'arbetstid', 'restid', 'åtgärdstid', 'lösningstid'],
  ...['hanteringstid', 'leveranstid', 'stilleståndstid', 'laddningstid', 'tidsåtgång', 'tidsbespar'],
  ...['tidsvinst', 'kostnadsbespar', 'kostnadsminsk', 'kostnadssänk', 'besparing', 'billigare'],
  ...['sjukfrånvar', 'sjuktal', 'personalomsättning', 'servicenivå', 'avtalstrohet', 'utsläpp'],
];

/** A word that ends so is a measure: "pappersförbrukning", "användningsgraden". */
const MEASURE_ENDINGS = [
  ...['förbrukning', 'förbrukningen', 'frekvens', 'frekvensen', 'besparing', 'besparingar', 'enkät', 'index'],
  ...['ningsgrad', 'ningsgraden', 'tjandegrad', 'tjandegraden', 'ningsnivå', 'ningsnivån'],
];

/** What more of is better is told of every insats, and counts nothing. */
const VAGUE = `(?:möjlighet|förutsättning|verktyg|nytt|synergi|perspektiv|sätt|mervärde|insikt|kunskap|förmåg|alternativ|fördel|vinst)${LETTER}*`;
const ADJECTIVE = `${LETTER}+(?:a|e)`;
/** Words that compare numbers or times, with what they compare. */
const COMPARISONS = [
  `(?:fler|flest|färre) (?!(?:${ADJECTIVE} ){0,2}${VAGUE})${LETTER}+`,
  `(?:kortare|snabbare)(?: (?:och )?${LETTER}+are)* (?!och )(?!${LETTER}+are(?: |$))(?!bättre(?: |$))${LETTER}+`,
  `(?:${LETTER}+[srt]|${LETTER}+t) (?:snabbare|kortare)`,
];

/** What ends, or has ended, is seen to. */
const ENDED =
  'upphör|upphört|försvinner|försvunnit|avveckla[ds]|avvecklade|avvecklats?|avskaffas|avskaffad|elimineras|eliminerad|eliminerade|fasas ut|utfasad|utfasade|slopas|slopad|slopade|slipper|inte längre|tas bort|bortfaller';
/** Whose share of the whole is told in words. */
const SHARES = `(?:varannan|vartannat|var (?:tredje|fjärde|femte|tionde)|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv) av (?:${LETTER}+ )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|hundra))`;

/** What can be counted, and is a measure beside a word of more or less. */
const COUNTABLE = [
  ...['ärenden', 'samtal', 'anmälningar', 'incidenter', 'fel', 'klagomål', 'synpunkter', 'avvikelser'],
  ...['avbrott', 'driftstopp', 'besök', 'besökare', 'användare', 'användning', 'användningen', 'användandet'],
  ...['kunder', 'resor', 'utskrifter', 'inloggningar', 'beställningar', 'fakturor', 'licenser', 'intäkter'],
  ...['betyg', 'betyget', 'omdöme', 'omdömen', 'poäng', 'mängd', 'mängden', 'volym', 'volymen', 'volymer'],
  ...['tid', 'tiden', 'frånvaro', 'frånvaron'],
  `${LETTER}*ärenden(?:a)?`,
  `${LETTER}*kostnad(?:en|er|erna)?`,
  `${LETTER}+ per ${LETTER}+`,
];
const MORE_OR_LESS = `(?:minsk|öka|ökn|sänk|sjunk|stig|höj|reducer|frigör|frigjor|spara|förkorta)${LETTER}*|kortar|kortas|blir (?:färre|fler)|lägre|högre|mindre|mer`;

const NUMBER_WORD = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|noll|varje|per|samma|några|ett par';
const TIME_UNIT =
  'sekund(?:er)?|minut(?:er)?|timm(?:e|es|ar)|(?:arbets|bank|kalender)?dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const near = (left: string, right: string): string => `(?:${left})(?: ${LETTER}+){0,3} (?:${right})`;

/** Looked for among the words in lower case, parted by single spaces. */
const NAMED = new RegExp(
  [
    `(?:^| )${anyOf(MEASURES)}`,
    `${anyOf(MEASURE_ENDINGS)}(?= |$)`,
    `(?:^| )${anyOf(COMPARISONS)}(?= |$)`,
    `${LETTER} (?:${ENDED})(?= |$)`,
    `(?:^| )${SHARES}(?= |$)`,
    `(?:^| )(?!${VAGUE})${LETTER}+(?:arna|erna|orna) (?:${LETTER}+ )?(?:minskar|ökar|sjunker|stiger|halveras|blir färre|blir fler)(?= |$)`,
    `(?:^| )${near(MORE_OR_LESS, anyOf(COUNTABLE))}(?= |$)`,
    `(?:^| )${near(anyOf(COUNTABLE), MORE_OR_LESS)}(?= |$)`,
    `(?:^| )(?:${NUMBER_WORD}) (?:${TIME_UNIT})(?= |$)`,
    // "En vardag" may be any day.
    `(?:^| )inom (?:${NUMBER_WORD}) (?:vardag(?:ar)?|kvart)(?= |$)`,
    `(?:^| )(?:${NUMBER_WORD}) gånger så ${LETTER}+(?= |$)`,
    // "Alla bolag är anslutna" is a share of a hundred per cent.
    `(?:^| )(?:alla|samtliga)(?: ${LETTER}+){1,3} (?:är|har|använder|nyttjar)(?= |$)`,
    '(?:^| )dygnet runt(?= |$)',
  ].join('|'),
);

/** Where a sentence ends: what quantifies its subject opens it. */
const SENTENCE_END = /[.;!?•](?:\s|$)|[\n\r]+/;
/** "Varje förvaltning har …", "Inga driftstopp", "Alla ärenden besvaras …": all or none, which is a share. */
const ALL_OR_NONE =
  /^(?:att )?(?:(?:alla|samtliga|varje)(?: [a-zà-öø-ɏ]+){1,4} (?:är|har|kan|får|finns|sker|blir|når|går|vet|[a-zà-öø-ɏ]{2,}(?:as|es|ds|ns|ts|rs|ls|gs|ks|ar|er))|(?:ingen|inget|inga|noll|de flesta) [a-zà-öø-ɏ]+|(?:merparten|majoriteten|flertalet) av [a-zà-öø-ɏ]+)(?= |$)/;

/** So much of a text is looked at: a goal says what it measures at its beginning. */
const LOOKED_AT = 4000;

/**
 * True for "Andelen nöjda kunder ökar", "Svarstiden halveras före 2025", "Lägre kostnader för support", "Faxen är
 * avvecklad", "Nio av tio samtal besvaras direkt"; false for "Främjar digitalisering", "En effektiv och säker process",
 * "Utveckling inom Office 365", "Fler möjligheter", "Efterleva artikel 32".
 * Wrong on: a measure in words that are not listed ("Väntrummen är tomma"), which is missed, and a listed word that
 * measures nothing here ("alla medarbetare känner tillit"), which is taken for a measure.
 */
export const namesMeasure = rememberShort((text) => {
  const looked = text.slice(0, LOOKED_AT);
  return (
    NAMED.test(wordsOnly(looked)) ||
    looked.split(SENTENCE_END).some((sentence) => ALL_OR_NONE.test(wordsOnly(sentence))) ||
    holdsFigure(collapseSpaces(looked))
  );
});
