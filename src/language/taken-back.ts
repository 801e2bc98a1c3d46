import { anyWord, BUT, clausesOf, type Clause, NEAR, NOT, DONE } from './clauses';
import { wordsOnly } from './normalise';
import { isLimited } from './yes-limits';
import { isDatedAfter, isToCome } from './yet-to-come';

/**
 * What a JA/NEJ field asks: whether something is done ("Är informationsklassning genomförd?"), or whether it will be
 * or is so ("Kommer arbetet bedrivas i projektform?"), which may be answered by what is to come.
 */
export type Asks = 'done' | 'whether';

/** An answer's meaning stands in its first sentences: what follows so many signs is not looked at. */
const LONGEST = 1000;

/** In part, or perhaps: no yes to either question. */
const DOUBT = anyWord(
  ...['delvis', 'kanske', 'eventuellt', 'ev', 'möjligen', 'möjligtvis', 'oklart', 'osäkert', 'nej'],
  ...['beror', 'såvida', 'ifall', 'förutsatt'],
);
/** A guess is an answer to what will be, but not to what has been done. */
const GUESS = anyWord(
  ...['tror', 'troligen', 'troligtvis', 'förmodligen', 'antagligen', 'sannolikt', 'nästan', 'halvvägs'],
);
/** Done, but not so that it holds; "muntligt och skriftligt" does. */
const PROVISIONAL =
  /^(?:prel|(?:prelimin|utkast|muntlig|informell|inofficiell|provisorisk|arbetsversion|ofullständig|halvfärdig|halvklar|ofärdig)\p{L}*)$/u;
const IN_WRITING = /^(?:skriftlig|formell|slutlig|beslutad|fastställ)\p{L}*$/u;
/** The same, where no deed is told: "översiktligt", "på en övergripande nivå". */
const ROUGH =
  /^(?:översiktlig\p{L}*|övergripande|grovt?|ytlig\p{L}*|schablon\p{L}*|initialt|förenkla[dt]|enkel|enkelt|hyfsa[dt]|någorlunda)$/u;
/** A remark of no more words tells nothing else. */
const SHORT = 4;

/** What a "not" takes back, when it stands near: that it is done, not that it is needed. */
const DEED = anyWord(
  ...['klart?', 'klara', 'färdig\\p{L}*', 'helt', 'fullt', 'hela', 'allt', 'alla'],
  ...['komplett\\p{L}*', '\\p{L}*(?:gjor[dt]|gjorda|gjordes|gjorts)', 'genomför\\p{L}*', 'utför\\p{L}*'],
  ...['slutför\\p{L}*', 'avsluta\\p{L}*', 'beslut\\p{L}*', 'godkän\\p{L}*', 'fastställ\\p{L}*'],
  ...['påbörja\\p{L}*', 'starta\\p{L}*'],
);

/** "Not yet"; "inte äldre än två år" compares. */
const YET = anyWord('än', 'ännu');
/** A "not" right after one of these is said of the deed: "det är det inte", "det vet vi inte". */
const OF_DEED = anyWord(
  ...['är', 'har', 'blev', 'blir', 'vet', 'tror', 'hann', 'hinner', 'kan', 'kunnat', 'gör', 'gjorde'],
  ...['vi', 'jag', 'man', 'det', 'den', 'detta', 'dessa', 'så'],
);

/**
 * Whether what follows a "ja" takes it back: says that the thing is to come ("ska göras 2025", "(pågår)"), limits it
 * ("men bara för steg 1", "förutom molndelen"), or says that it does not hold yet ("preliminärt", "muntligt").
 * A yes that says that it has been done stands, whatever is to follow ("genomförd 2023, uppdateras inför
 * upphandlingen"), and so does one with a later remark ("Nästa översyn görs 2025"). `year` is the workbook's: a time
 * after it is to come ("hösten 2025").
 * Wrong on: a part that is told by a name of its own ("Ja, för Hjärntorget"), and what `isDatedAfter` says.
 */
export function takesBack(rest: string, asks: Asks, year: number): boolean {
  const text = rest.slice(0, LONGEST);
  if (text.includes('?')) return true;
  const written = wordsOnly(text);
  if (written === '') return false;
  const words = written.split(' ');
  if (/^om(?: |$)/u.test(written) || words.some((word) => DOUBT.test(word))) return true;
  if (words.some((word, at) => NOT.test(word) && isTakenBackBy(words, at, asks))) return true;
  const clauses = clausesOf(text);
  if (isLimited(text, clauses)) return true;
  if (asks === 'whether') return false;
  return (
    words.some((word) => GUESS.test(word)) ||
    clauses.some(isProvisional) ||
    isToCome(clauses) ||
    isDatedAfter(clauses, year)
  );
}

function isTakenBackBy(words: readonly string[], at: number, asks: Asks): boolean {
  const before = words[at - 1] ?? '';
  const after = words.slice(at + 1, at + 1 + NEAR);
  if (BUT.test(before)) return true;
  if (after.length === 0) return !deniesOther(words, at);
  const isNotYet = YET.test(after[0] ?? '') || YET.test(words.at(-1) ?? '');
  return asks === 'done' && (isNotYet || after.some((word) => DEED.test(word)));
}

/** "Personuppgifter förekommer inte", "arkitekturen ändras inte": a clause with a subject and a verb of its own. */
function deniesOther(words: readonly string[], at: number): boolean {
  const [subject = 'men', verb = ''] = words.slice(Math.max(0, at - 2), at);
  return at > 1 && !BUT.test(subject) && !OF_DEED.test(verb) && !DEED.test(verb) && !DONE.test(verb);
}

/** What is told in a later sentence may be of something else. */
function isProvisional({ words, sentence }: Clause): boolean {
  if (sentence > 0 || words.some((word) => IN_WRITING.test(word))) return false;
  if (words.some((word) => PROVISIONAL.test(word))) return true;
  const isShort = words.length <= SHORT && !words.some((word) => DONE.test(word) && !ROUGH.test(word));
  return isShort && words.some((word) => ROUGH.test(word));
}
