import { rememberShort } from '../language/by-key';
import type { Localized } from '../language/localized';
import { collapseSpaces, lettersOnly, wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { AmountRow, AmountTable } from '../recognise/submission';

/** How a row of a table is called in a message: by its label, or by its place when it has none. */
export function rowName({ label, row }: AmountRow): Localized {
  const own = label.replace(/:$/, '');
  return own === ''
    ? { sv: `Delsumman på rad ${row + 1}`, en: `The subtotal in row ${row + 1}` }
    : { sv: own, en: own };
}

/** A remark of no more words that other rows bear too sorts the rows, e.g. "pågående initiativ" or "HR". */
const LONGEST_CATEGORY = 2;

/**
 * Makes a function that says whether a row of the table is commented in the row itself. No comment are a figure
 * ("2.0"), a placeholder, the name of a service, which stands there in a table with two columns of names, and a few
 * words that other rows bear too. Wrong on: a column of short, differing facts ("Anna Ek", "Q3"), which is taken for
 * comments.
 */
export function createRowComments(
  { rows }: AmountTable,
  services: readonly string[],
): (row: AmountRow) => boolean {
  const names = new Set(services.map(lettersOnly));
  const bearers = new Map<string, number>();
  for (const remark of rows.flatMap(({ remarks }) => remarks)) {
    bearers.set(remark, (bearers.get(remark) ?? 0) + 1);
  }
  const isCategory = (remark: string): boolean =>
    (bearers.get(remark) ?? 0) > 1 && wordsOnly(remark).split(' ').length <= LONGEST_CATEGORY;
  return ({ remarks }) =>
    remarks.some(
      (remark) =>
        /\p{Letter}/u.test(remark) &&
        !isPlaceholder(remark) &&
        !names.has(lettersOnly(remark)) &&
        !isCategory(remark),
    );
}

/** Rows that follow each other, the last one included; counted from zero. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Rows from the top down drawn together: 4, 5, 6, 9 are 4–6 and 9. */
export function rowRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const HYPHEN_IN_WORD = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;

/** The names that a row bears whose money is not yet for anything. */
const NAMES = [
  // "pott", "utvecklingspott", "potter för digitalisering"
  /(?<!\p{L})(?!kompott|jackpott)\p{L}*pott(?:en|er|erna)?(?!\p{L})/u,
  // "ospec.", "ospecificerat", "ospecade initiativ"
  /(?<!\p{L})ospec/u,
  /(?<!\p{L})(?:ej|inte|icke|ännu ej|ännu inte)(?: ännu| närmare)? spec(?:ificer|ad|\.|(?!\p{L}))/u,
  /(?<!\p{L})ambitions ?(?:anpassning|justering)/u,
  // "reserv", "utvecklingsreserven", "buffert HR", but not "reservkraft"
  /\p{L}{0,30}(?:reserv(?:en|er)?|reservmedel|buffert(?:en|ar)?)(?!\p{L})/u,
  // "oförutsett", "oförutsedda kostnader"
  /(?<!\p{L})oförutse(?:tt|dd|dda)(?!\p{L})/u,
  /(?<!\p{L})till (?:\p{L}{1,30} )?(?:förfogande|disposition)(?!\p{L})/u,
  // "ej fördelat", "ännu inte beslutade insatser", "ofördelat"
  /(?<!\p{L})(?:ej|inte|icke)(?: ännu| närmare)? (?:fördela|beslut|bestäm|namngiv|definiera|identifiera|prioritera|planera|preciser)\p{L}{0,10}/u,
  /(?<!\p{L})(?:ofördela|obestäm|oidentifiera|odefiniera|oplanera)\p{L}{1,5}(?!\p{L})|(?<!\p{L})att fördela(?!\p{L})/u,
  // "innehåll bestäms senare", "fördelas löpande"
  /(?<!\p{L})(?:bestäms|beslutas|fördelas|prioriteras|specificeras|preciseras) (?:senare|löpande|under året|vid behov)(?!\p{L})/u,
  /(?<!\p{L})flexibilitet(?:en)? (?:i|för|inom) (?:finansiering|budget|ram|medel)\p{L}{0,15}/u,
  /(?<!\p{L})(?:utrymme|medel|avsättning|avsatt|anslag|ram) för (?:nya|kommande|framtida|oförutsedda|eventuella)(?!\p{L})/u,
];

/** Words for what is left over, or is not known yet. */
const UNNAMED =
  '(?:diverse|övrigt|övriga|annat|andra|okänt|okända|tillkommande|kommande|framtida|eventuella|nya|flexibilitet)';
/** What such words are said of, and words that narrow it no further. */
const OF_ANYTHING =
  '(?:(?:små)?insats(?:er)?|förändringsinsats(?:er)?|initiativ|(?:små)?projekt|behov|kostnad(?:er)?|utveckling|utvecklingsinsatser|åtgärder|poster|satsningar|uppdrag|aktiviteter|medel|(?:bas|infra|infrastruktur)?tjänster|mindre|större|och|samt|m m|mm|för|under|år|året|årets)';
/** The whole name says no more: "Övrigt", "Diverse insatser", "Nya behov 2025"; "Övriga HR-system" names them. */
const NOTHING_NAMED = new RegExp(`^${UNNAMED}(?: ${UNNAMED}| ${OF_ANYTHING}| (?:19|20)\\d\\d){0,6}$`, 'u');
/** A longer name is no name; what follows in running text is not looked at. */
const LONGEST_NAME = 300;

/**
 * Whether the name of a row says that nobody knows yet what its money is for: "Digitalisering, pott", "ospec.
 * initiativ", "Nya tjänster (ej specificerade)", "Ambitionsanpassning 2024", "Reserv", "Medel till nämndens
 * förfogande", "Övrigt", also hyphenated ("Ambitions-anpassning").
 * Wrong on: names that say so in other words ("Det som styrgruppen beslutar"), and a service that bears such a word
 * ("Buffert" of a printer), which is taken for one.
 */
export const isPott = rememberShort((label) => {
  const plain = collapseSpaces(label.slice(0, LONGEST_NAME))
    .toLowerCase()
    .replace(/-\s+(?=anpassning|justering)/g, '')
    .replace(HYPHEN_IN_WORD, '');
  return NAMES.some((name) => name.test(plain)) || NOTHING_NAMED.test(wordsOnly(plain));
});
