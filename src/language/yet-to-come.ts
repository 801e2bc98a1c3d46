import { anyWord, BUT, type Clause, DEED_NOUN, DONE, isDeniedBefore, NOT } from './clauses';

/** Not done, but to be. */
const TO_COME = anyWord(
  ...['ska', 'skall', 'kommer', 'planer(?:as?|ar|ad|at|ade)', '\\p{L}*planer(?:ad|at|ade)', 'avses'],
  ...['tänk(?:t|er)', 'behöver', 'behövs', 'måste', 'bör', 'pågår', 'pågående', 'påbörja\\p{L}*'],
  ...['starta[dtr]?s?', 'inle[dt]\\p{L}*', 'görs', 'göra', 'göras', 'sker', 'ske', 'genomförs', 'genomföra'],
  ...['utförs', 'utföra', 'tas', 'invänta[rs]?', 'väntar', 'senare', 'snart', 'framöver', 'initiera[dt]'],
  ...['bokad', 'bokat', 'beställd', 'beställt'],
);
/** "Nästa år"; "nästa översyn" follows one that is done. */
const TIME = /^(?:år|veck|månad|kvartal|termin|vår|höst|somma|vinter|halvår|tertial|steg|fas|etapp)\p{L}*$/u;
const SHORTLY = anyWord('kort', 'närtid');
/** "Under arbete", "under framtagande". */
const WORK = anyWord(
  ...['arbete', 'framtagande', 'framtagning', 'genomförande', 'uppstart', 'planering', 'utredning'],
);
/** "När leverantör är vald", not "när systemet infördes". */
const WHEN = anyWord('när', 'så', 'efter');
const PRESENT = anyWord('är', 'har', 'blir', 'finns', 'väljs', 'startar', 'att');
/** What goes on and on is done. */
const ALWAYS = anyWord(
  ...['löpande', 'kontinuerligt', 'regelbundet', 'årligen', 'årligt', 'alltid', 'varje', 'rutinmässigt'],
);

/** What is renewed is there already: "ska uppdateras", "görs om 2025", "ses över", "följs upp". */
const IS_RENEWED =
  /(?:^| )(?:(?:uppdater|revider|förny|ompröva|omarbeta|omklassa|återupprepa)\p{L}*|igen|på nytt|(?:ses|se) över|(?:följs|följas|följa) upp|(?:görs|göras|göra|tas|tags) om(?= \d| i | vid | inför| under | hösten| våren| varje| vart|$))(?= |$)/u;
/** And so is what a renewal follows: "nästa översyn", "en ny klassning". */
const RENEWAL =
  /^(?:ny|nya|nytt|nästa|förnyad|förnyat|ytterligare|uppdater\p{L}*|översyn\p{L}*|revider\p{L}*|revision\p{L}*|uppföljning\p{L}*|omtag\p{L}*|om(?:klassning|prövning)\p{L}*)$/u;

const PREPOSITION = anyWord(
  ...['av', 'enligt', 'för', 'i', 'på', 'från', 'med', 'om', 'till', 'under', 'inför', 'vid', 'efter', 'när'],
  ...['inom', 'innan', 'före'],
);
/** Words that stand for the deed, and those that say nothing of what is to come. */
const SMALL = anyWord(
  ...['den', 'det', 'denna', 'detta', 'dessa', 'de', 'vi', 'man', 'här', 'där', 'då', 'och', 'samt', 'sedan'],
  ...['därefter', 'nu', 'redan', 'även', 'också', 'en', 'ett', 'sen', 'så', 'att', 'hösten', 'våren', 'som'],
  ...['kommer', 'ska', 'är', 'har', 'blir', 'inte', 'ej', 'förstudie', 'förstudien'],
);
/** A time, which turns no subject round. */
const ADVERB = anyWord('nästa', 'inom', 'under', 'på', 'senare', 'snart', 'framöver');
/** "Projektet ska göra den": the deed by a word that stands for it, after the verb. */
const THAT = anyWord('den', 'det', 'denna', 'detta', 'dessa');

/**
 * Whether the first thing told of the deed is that it is to come. What is to come of something else ("Upphandling
 * pågår", "Åtgärder genomförs 2025") or of a renewal ("Nästa översyn görs 2025", "ska uppdateras") says that it is not
 * done as little as what comes after it is said to be done.
 * Wrong on: a deed that is told by a noun that `DEED_NOUN` does not hold ("Provet görs i höst").
 */
export function isToCome(clauses: readonly Clause[]): boolean {
  if (clauses.some(({ words }) => words.some((word) => ALWAYS.test(word)))) return false;
  let isDone = false;
  for (const { words } of clauses) {
    const [at, done] = [words.findIndex((_, index) => isComing(words, index)), words.findIndex(tellsDone)];
    isDone ||= done !== -1 && (at === -1 || done < at);
    if (at === -1) continue;
    if (isRenewed(words, at)) return false;
    if (isDeed(words, at, isDone) && !isDenied(words, at)) return true;
  }
  return false;
}

/** Words of a time: "i maj 2025", "Q2 2025", "under hösten 2025", "vt 25". */
const TIME_WORD =
  /^(?:i|på|under|till|per|senast|början|slutet|av|vår|våren|sommar|sommaren|höst|hösten|vinter|vintern|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,7}|q[1-4]|kv|kvartal|v|vecka|[hv]t|(?:[hv]t)?\d{1,4})$/u;
const TERM = /^[hv]t ?(\d\d)$/u;

/**
 * Whether the first time that a remark gives, with no word beside but that it is done, lies after a year: "klar i maj
 * 2025" and "hösten 2025" of a workbook for 2024.
 * Wrong on: a time within the year, which may have come when the answer was written, and is taken to have.
 */
export function isDatedAfter(clauses: readonly Clause[], year: number): boolean {
  const isTime = ({ words }: Clause): boolean =>
    yearsOf(words).length > 0 && words.every((word) => TIME_WORD.test(word) || DONE.test(word));
  const dated = clauses.find(isTime);
  return dated !== undefined && yearsOf(dated.words).every((each) => each > year);
}

const yearsOf = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => {
    const [, term] = TERM.exec(/^\d\d$/.test(word) ? `${words[at - 1] ?? ''} ${word}` : word) ?? [];
    if (term !== undefined) return [2000 + Number(term)];
    return /^20\d\d$/.test(word) ? [Number(word)] : [];
  });

const isDenied = (words: readonly string[], at: number): boolean =>
  NOT.test(words[at + 1] ?? '') || isDeniedBefore(words, at);

/** Once it is done, only an assessment by its name is another that is not: "konsekvensanalys ska göras". */
const isDeed = (words: readonly string[], at: number, isDone: boolean): boolean =>
  isDone ? subjectOf(words, at).some((word) => ASSESSMENT.test(word)) : !isOfOther(words, at);

const ASSESSMENT = /(?:klassning|analys|bedömning)(?:en|ar|arna|er|erna)?$/u;

const tellsDone = (word: string): boolean => DONE.test(word) && !TO_COME.test(word);

function isComing(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = words.slice(at);
  if (TO_COME.test(word)) return true;
  if (word === 'nästa') return TIME.test(next);
  if (word === 'på') return next === 'gång';
  if (word === 'inom') return SHORTLY.test(next);
  if (word === 'under') return WORK.test(next);
  return WHEN.test(word) && words.slice(at + 1, at + 4).some((each) => PRESENT.test(each));
}

const isRenewed = (words: readonly string[], at: number): boolean =>
  IS_RENEWED.test(words.join(' ')) || subjectOf(words, at).some((word) => RENEWAL.test(word));

/** Whether something else than the deed is to come. */
function isOfOther(words: readonly string[], at: number): boolean {
  const subject = subjectOf(words, at);
  if (subject.length === 0 || subject.some((word) => DEED_NOUN.test(word))) return false;
  return !words.slice(at + 1).some((word) => THAT.test(word) || DEED_NOUN.test(word));
}

/**
 * What is said to be to come: the words before the verb as far as the first preposition, or the word after the verb
 * where a time or place stands before it ("Under 2025 genomförs åtgärder"); without the small words.
 */
function subjectOf(words: readonly string[], at: number): readonly string[] {
  const before = words.slice(0, at).filter((word) => !BUT.test(word));
  const turned = PREPOSITION.test(before[0] ?? '') && !ADVERB.test(words[at] ?? '');
  const end = before.findIndex((word) => PREPOSITION.test(word));
  const subject = turned ? words.slice(at + 1, at + 3) : before.slice(0, end === -1 ? undefined : end);
  return subject.filter((word) => !SMALL.test(word) && !TO_COME.test(word) && !/^\d/.test(word));
}
