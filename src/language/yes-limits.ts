import { anyWord, BUT, type Clause, DEED_NOUN, DONE, isDeniedBefore, NEAR, NOT, PART_NOUN } from './clauses';

/**
 * What limits a yes to less than the whole: an exception ("förutom molndelen"), a restriction ("men bara för steg 1"),
 * a part ("för del 1", "3 av 5 delar", "80 %") or what remains ("konsekvensanalysen återstår"). A remark that makes a
 * statement of its own ("endast öppna data hanteras", "vissa risker kvarstår") limits nothing.
 */

const EXCEPT = anyWord(
  ...['utom', 'förutom', 'undantag(?:et|en|na)?', 'exkl', 'exklusive', 'bortsett', 'frånsett', 'minus'],
  ...['reservation(?:er)?', 'förbehåll'],
);
/** "Förutom klassning har även …" adds to the yes. */
const ALSO = anyWord('även', 'också', 'dessutom');
const ONLY = anyWord('bara', 'endast', 'enbart', 'blott', 'uteslutande', 'åtminstone', 'främst');
/** What the yes is said of. */
const ABOUT = anyWord(
  ...['för', 'avseende', 'gällande', 'beträffande', 'rörande', 'gäller', 'avser', 'på', 'i', 'inom', 'av'],
);
/** The same, but no place or time: "genomförd i steg 1" tells when. */
const OF = anyWord('för', 'avseende', 'gällande', 'beträffande', 'rörande', 'gäller', 'avser', 'på');
const WHOLE = anyWord('hela', 'alla', 'samtliga', 'båda', 'varje', 'respektive');
/** What tells of the content, not of the deed. */
const CONTENT = /^(?:hanter|innehåll|behandla|lagra|rör|finns|använd|förekommer|omfattas)\p{L}*$/u;
const DEFINITE = /^\p{L}{3,}(?:en|et|an|arna|erna|orna)$/u;
/** "Måste göras om" takes the deed back; "görs om ett år" tells when. */
const ANEW = /(?:^| )(?<!(?:inte|ej) )(?:gör(?:a|as|s)?|arbetas?) om$/u;
const REMAINS = anyWord('saknas', 'återstår', 'kvarstår', 'fattas', 'kvar');

/** In words, at the beginning of a clause or after the deed. */
const IN_PART = new RegExp(
  `^(?:${[
    'till (?:en )?(?:viss|stor|största|mindre) (?:del|delar|mån)',
    '(?:till |för |de |den |det )?(?:hälften|halva|halvt|merparten|flertalet|flesta|huvudsakligen|större delen|största delen)',
    '(?:i |för |en |av )?(?:vissa|några|somliga|del|delar)(?: (?:av .*|(?:\\p{L}+)?(?:delar|moduler|system|steg)(?: .*)?))?$',
    'i (?:princip|stort|huvudsak|det stora|(?:viss|mindre|begränsad) (?:mån|omfattning|utsträckning|grad))',
    '(?:en |ett |det |den )?(?:första|inledande) \\p{L}*(?:version|steg|fas|etapp|del|utkast)(?:en|et)?',
    '(?:mer eller mindre|än så länge|tills vidare|hittills)',
    // What is done when it is needed need not be done.
    '(?:vid behov|i (?:förekommande|tillämpliga|aktuella) fall)$',
    '(?:om|när|där) (?:det |så )?(?:behövs|krävs|(?:är|blir) (?:aktuellt|tillämpligt|möjligt))$',
  ].join('|')})(?= |$)`,
  'u',
);
/** "Stegvis", "inledningsvis"; "naturligtvis" grants the whole, and "årsvis" tells how often. */
const BY_PARTS = /^(?!exempelvis|(?:år|halvår|månad|kvartal|veck|dag)\p{L}*vis)\p{L}{3,}(?<!t)vis$/u;

const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const NUMBER = `(?:\\d{1,4}|${NUMBERS.join('|')})`;
const ABOUT_SO = '^(?:(?:till|för|ca|cirka|ungefär|drygt|minst|nästan) ){0,2}';
const DONE_AFTER = '(?: (?:\\p{L}+))?(?: (?:är|har))?(?: \\p{L}+)?$';
/** "3 av 5 delar klassade", "80 procent"; the sign % is no word. */
const SHARE_OF = new RegExp(`${ABOUT_SO}(${NUMBER}) av (${NUMBER})${DONE_AFTER}`, 'u');
const PER_CENT =
  /^\s*[,–—-]?\s*(?:(?:till|ca|cirka|ungefär|drygt|minst|nästan)\.? ){0,2}(\d{1,3}) ?(?:%|procent)/u;

/** Whether a remark after a yes grants less than the whole. */
export const isLimited = (rest: string, clauses: readonly Clause[]): boolean =>
  Number(PER_CENT.exec(rest)?.[1] ?? 100) < 100 || clauses.some(({ words }) => isLimit(words));

function isLimit(words: readonly string[]): boolean {
  const written = words.join(' ');
  if (IN_PART.test(written) || ANEW.test(written) || isShare(written)) return true;
  if (words.some((word) => BY_PARTS.test(word)) && !words.some((word) => DONE.test(word))) return true;
  return words.some(
    (word, at) =>
      isException(word, words, at) || isRestriction(words, at) || isOfPart(words, at) || isLeft(words, at),
  );
}

function isShare(written: string): boolean {
  const [, part = '', whole = ''] = SHARE_OF.exec(written) ?? [];
  return valueOf(part) < valueOf(whole);
}

const valueOf = (written: string): number =>
  NUMBERS.includes(written) ? NUMBERS.indexOf(written) : Number(written);

const isException = (word: string, words: readonly string[], at: number): boolean =>
  EXCEPT.test(word) && !isDeniedBefore(words, at) && !words.some((each) => ALSO.test(each));

/** What is told right after the yes, after a "men" or after the deed is told of the yes. */
const isOfYes = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1];
  return before === undefined || BUT.test(before) || DONE.test(before) || DEED_NOUN.test(before);
};

/** "Men bara för steg 1", "endast tröskelanalys", "ej för bolagen". */
function isRestriction(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isOnly = ONLY.test(word);
  if (!(isOnly || NOT.test(word)) || !isOfYes(words, at)) return false;
  if (words.some((each) => CONTENT.test(each))) return false;
  const isButOnly = isOnly && BUT.test(words[at - 1] ?? '');
  return isButOnly || ABOUT.test(words[at + 1] ?? '') || namesPart(words, at, isOnly);
}

/** Whether a part of the whole, or one thing, is named after a word: "endast tröskelanalys", "bara plattformen". */
function namesPart(words: readonly string[], at: number, isOnly: boolean): boolean {
  const after = words.slice(at + 1, at + 1 + NEAR);
  if (after.some((each) => PART_NOUN.test(each) || (isOnly && DEED_NOUN.test(each)))) return true;
  return words.length - at <= NEAR && DEFINITE.test(words.at(-1) ?? '');
}

/** "För del 1", "genomförd för pilotdelen"; not "för alla delar". */
function isOfPart(words: readonly string[], at: number): boolean {
  if (!OF.test(words[at] ?? '') || !isOfYes(words, at)) return false;
  const after = words.slice(at + 1, at + 1 + NEAR);
  return after.some((word) => PART_NOUN.test(word)) && !after.some((word) => WHOLE.test(word));
}

/** "Konsekvensanalysen återstår", "återstår att dokumentera"; not "inga brister kvarstår". */
function isLeft(words: readonly string[], at: number): boolean {
  if (!REMAINS.test(words[at] ?? '') || isDeniedBefore(words, at)) return false;
  const before = words.slice(0, at).filter((word) => !BUT.test(word));
  return before.length === 0 || before.some((word) => DEED_NOUN.test(word) || PART_NOUN.test(word));
}
