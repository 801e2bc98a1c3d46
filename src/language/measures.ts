import { collapseSpaces, wordsOnly } from './normalise';

/**
 * Whether a text names something that can be followed up: a figure, a share, a count, a time or a measure with
 * a name of its own. In doubt for the text: one such word anywhere is enough, whether it states a target or not.
 */

/** A word that begins so is a measure wherever it stands. */
const MEASURES = [
  ...['antal', 'andel', 'procent', 'promille', 'hälften', 'halver', 'dubbl', 'dubbelt', 'fördubbl'],
  ...['tredubbl', 'tredjedel', 'fjärdedel', 'tiondel', 'nki', 'nmi', 'nöjd', 'enkät', 'nyckeltal'],
  ...['mätetal', 'mätvärd', 'mätning', 'mätbar', 'mäts', 'mätas', 'mätt', 'svarstid', 'ledtid', 'väntetid'],
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

/** Words that compare numbers or times, in just this form. */
const COMPARISONS = ['fler', 'flest', 'färre', 'kortare', 'snabbare'];

/** What can be counted, and is a measure beside a word of more or less. */
const COUNTABLE = [
  ...['ärenden', 'samtal', 'anmälningar', 'incidenter', 'fel', 'klagomål', 'synpunkter', 'avvikelser'],
  ...['avbrott', 'driftstopp', 'besök', 'besökare', 'användare', 'användning', 'användningen', 'användandet'],
  ...['kunder', 'resor', 'utskrifter', 'inloggningar', 'beställningar', 'fakturor', 'licenser', 'intäkter'],
  ...['tid', 'tiden', 'mängd', 'mängden', 'volym', 'volymen', 'volymer', 'frånvaro', 'frånvaron'],
  String.raw`\p{L}*ärenden(?:a)?`,
  String.raw`\p{L}*kostnad(?:en|er|erna)?`,
];
const MORE_OR_LESS =
  '(?:minsk|öka|ökn|sänk|höj|reducer|frigör|frigjor|spara|förkorta)\\p{L}*|kortar|kortas|lägre|högre|mindre|mer';

const NUMBER_WORD = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|noll|varje|per';
const TIME_UNIT = 'minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|kvartal|år';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const near = (left: string, right: string): string => `(?:${left})(?: \\p{L}+){0,3} (?:${right})`;

/** Looked for among the words in lower case, parted by single spaces. */
const NAMED = new RegExp(
  [
    `(?:^| )${anyOf(MEASURES)}`,
    `${anyOf(MEASURE_ENDINGS)}(?= |$)`,
    `(?:^| )${anyOf(COMPARISONS)}(?= |$)`,
    `(?:^| )${near(MORE_OR_LESS, anyOf(COUNTABLE))}(?= |$)`,
    `(?:^| )${near(anyOf(COUNTABLE), MORE_OR_LESS)}(?= |$)`,
    `(?:^| )(?:${NUMBER_WORD}) (?:${TIME_UNIT})(?= |$)`,
    // "Alla bolag är anslutna" is a share of a hundred per cent.
    `(?:^| )(?:alla|samtliga)(?: \\p{L}+){1,3} (?:är|har|använder|nyttjar)(?= |$)`,
    '(?:^| )dygnet runt(?= |$)',
  ].join('|'),
  'u',
);

/** "1. Bättre service 2. Säkrare drift": where one number begins a list, the others go on with it. */
const BEGINS_LIST = /^1[.)]$/;
const LIST_NUMBER = /^\d{1,2}[.)]$/;
/** A word with a number in it: what stands before the digits and after them. */
const NUMBER = /^(\D*)\d[\d.,:]*(.*)$/u;
const UNIT = /^(?:%|‰|h|s|d|st|min|kr|tkr|mnkr|mkr|år|x|[^a-zà-öø-ɏ\p{N}].*)?$/iu;
/** Words that relate a number, also where they begin a sentence with a capital. */
const RELATION =
  /^(?:år|senast|till|under|före|efter|inom|från|minst|högst|max|över|ca|cirka|vid|per|våren|sommaren|hösten|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/i;

/** A figure, but neither part of a name ("Office 365", "Agenda 2030", "5G", "Q4") nor the number of a list. */
function holdsFigure(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.split(' ');
  const isList = words.some((word) => BEGINS_LIST.test(word));
  return words.some((word, index) => {
    const [, before, after = ''] = NUMBER.exec(word) ?? [];
    if (before === undefined || /\p{L}/u.test(before) || !UNIT.test(after)) return false;
    if (isList && LIST_NUMBER.test(word)) return false;
    const wordBefore = words[index - 1] ?? '';
    return (
      before !== '' ||
      !/^\p{Lu}\p{L}+$/u.test(wordBefore) ||
      RELATION.test(wordBefore) ||
      after.startsWith('%')
    );
  });
}

/**
 * True for "Andelen nöjda kunder ökar", "Svarstiden halveras före 2025", "Lägre kostnader för support"; false for
 * "Främjar digitalisering", "En effektiv och säker process", "Utveckling inom Office 365".
 * Wrong on: a measure in words that are not listed ("Väntrummen är tomma"), which is missed, and a listed word that
 * measures nothing here ("fler möjligheter", "enligt beslut 2021"), which is taken for a measure.
 */
export function namesMeasure(text: string): boolean {
  return NAMED.test(wordsOnly(text)) || holdsFigure(collapseSpaces(text));
}
