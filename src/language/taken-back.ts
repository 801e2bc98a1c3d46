import { wordsOnly } from './normalise';

/**
 * What a JA/NEJ field asks: whether something is done ("Är informationsklassning genomförd?"), or whether it will be
 * or is so ("Kommer arbetet bedrivas i projektform?"), which may be answered by what is to come.
 */
export type Asks = 'done' | 'whether';

/** An answer's meaning stands in its first sentences: what follows so many signs is not looked at. */
const LONGEST = 1000;

const any = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

const NOT = any('ej', 'inte', 'icke', 'aldrig');
const BUT = any('men', 'dock', 'fast', 'utom', 'förutom');
const NONE = any('ingen', 'inget', 'inga');
/** In part, or perhaps: no yes to either question. */
const DOUBT = any(
  ...['delvis', 'kanske', 'eventuellt', 'ev', 'möjligen', 'möjligtvis', 'oklart', 'osäkert', 'nej'],
  ...['beror', 'såvida', 'ifall', 'förutsatt'],
);
/** A guess is an answer to what will be, but not to what has been done. */
const GUESS = any(
  ...['tror', 'troligen', 'troligtvis', 'förmodligen', 'antagligen', 'sannolikt', 'nästan', 'halvvägs'],
);
/** Not done, but to be. */
const TO_COME = any(
  ...[
    'ska',
    'skall',
    'kommer',
    'planer(?:as?|ar|ad|at|ade)',
    '\\p{L}*planer(?:ad|at|ade)',
    'avses',
    'tänk(?:t|er)',
  ],
  ...[
    'behöver',
    'behövs',
    'måste',
    'bör',
    'pågår',
    'pågående',
    'påbörja\\p{L}*',
    'starta[dtr]?s?',
    'inle[dt]\\p{L}*',
  ],
  ...[
    'görs',
    'göra',
    'sker',
    'ske',
    'genomförs',
    'genomföra',
    'utförs',
    'utföra',
    'tas',
    'invänta[rs]?',
    'väntar',
  ],
  ...['senare', 'snart', 'framöver', 'nästa', 'initiera[dt]', 'bokad', 'bokat', 'beställd', 'beställt'],
);
/** "Under arbete", "under framtagande". */
const UNDER = any('under');
const WORK = any(
  'arbete',
  'framtagande',
  'framtagning',
  'genomförande',
  'uppstart',
  'planering',
  'utredning',
);
/** "När leverantör är vald", not "när systemet infördes". */
const WHEN = any('när', 'så', 'efter');
const PRESENT = any('är', 'har', 'blir', 'finns', 'väljs', 'startar', 'att');
/** What goes on and on is done. */
const ALWAYS = any(
  'löpande',
  'kontinuerligt',
  'regelbundet',
  'årligen',
  'årligt',
  'alltid',
  'varje',
  'rutinmässigt',
);
/** Done: "genomförd", "gjordes", "klassad", "klar". */
const DONE =
  /^(?:klart?|klara|färdig\p{L}*|har|togs|\p{L}*(?:gjor[dt]|gjorda|gjordes|gjorts|förd|förda|fört|fördes|förts)|\p{L}{3,}(?:ad|ade|ades|ats|at))$/u;
/** What a "not" takes back, when it stands near: that it is done, not that it is needed. */
const DEED = any(
  ...[
    'klart?',
    'klara',
    'färdig\\p{L}*',
    'än',
    'ännu',
    'helt',
    'fullt',
    'hela',
    'allt',
    'alla',
    'komplett\\p{L}*',
  ],
  ...['\\p{L}*(?:gjor[dt]|gjorda|gjordes|gjorts)', 'genomför\\p{L}*', 'utför\\p{L}*', 'slutför\\p{L}*'],
  ...[
    'avsluta\\p{L}*',
    'beslut\\p{L}*',
    'godkän\\p{L}*',
    'fastställ\\p{L}*',
    'påbörja\\p{L}*',
    'starta\\p{L}*',
  ],
);
/** So many words after a "not" are of the same statement. */
const NEAR = 3;
const IN_PART =
  /(?:^| )(?:till (?:en )?(?:viss|stor|största|mindre)|i (?:viss|vissa)|för vissa) (?:del|delar|mån|moduler)(?= |$)/u;

/**
 * Whether what follows a "ja" takes it back: "ska göras 2025", "(pågår)", "men inte för den nya modulen", "delvis".
 * A yes that says that it has been done stands, whatever is to follow ("genomförd 2023, uppdateras inför
 * upphandlingen").
 * Wrong on: a time to come without a verb ("Ja, hösten 2025"), which is left a yes, and a part that is not done in
 * words that are not listed.
 */
export function takesBack(rest: string, asks: Asks): boolean {
  const text = rest.slice(0, LONGEST);
  if (text.includes('?')) return true;
  const written = wordsOnly(text);
  if (written === '') return false;
  const words = written.split(' ');
  if (/^om(?: |$)/u.test(written) || words.some((word) => DOUBT.test(word))) return true;
  if (words.some((word, at) => NOT.test(word) && isTakenBackBy(words, at, asks))) return true;
  if (asks === 'whether') return false;
  if (IN_PART.test(written) || words.some((word) => GUESS.test(word))) return true;
  return isToCome(words);
}

function isTakenBackBy(words: readonly string[], at: number, asks: Asks): boolean {
  const before = words[at - 1] ?? '';
  const after = words.slice(at + 1, at + 1 + NEAR);
  if (BUT.test(before) || after.length === 0) return true;
  return asks === 'done' && after.some((word) => DEED.test(word));
}

/** Whether the first thing told of the deed is that it is to come. */
function isToCome(words: readonly string[]): boolean {
  const goesOn = words.some((word) => ALWAYS.test(word));
  for (const [at, word] of words.entries()) {
    const [next = '', further = ''] = words.slice(at + 1, at + 3);
    if (TO_COME.test(word)) return !goesOn && !isDenied(words, at);
    if (UNDER.test(word) && WORK.test(next)) return true;
    if (WHEN.test(word) && [next, further, words[at + 3] ?? ''].some((each) => PRESENT.test(each)))
      return true;
    if (DONE.test(word)) return false;
  }
  return false;
}

/** What is not to come: "ska inte göras om", "ingen bedömning behövs". */
const isDenied = (words: readonly string[], at: number): boolean =>
  NOT.test(words[at + 1] ?? '') || words.slice(Math.max(0, at - NEAR), at).some((word) => NONE.test(word));
