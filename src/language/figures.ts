/** Numbers in a text that measure something, apart from those that only name or count its parts. */

/** "1. Bättre service 2. Säkrare drift": where one number begins a list, the others go on with it. */
const BEGINS_LIST = /^1[.)]$/;
const LIST_NUMBER = /^\d{1,2}[.)]$/;
/** A word with a number in it: what stands before the digits and after them. */
const NUMBER = /^(\D{0,20})\d[\d.,:–-]{0,30}(.{0,30})$/u;
const UNIT = /^(?:%|‰|h|s|d|st|min|kr|tkr|mnkr|mkr|år|x|[^a-zà-öø-ɏ\p{N}].*)?$/iu;
/** Words that relate a number, also where they begin a sentence with a capital. */
const RELATION =
  /^(?:år|senast|till|under|före|efter|inom|från|minst|högst|max|över|ca|cirka|vid|per|våren|sommaren|hösten|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/i;

/** What is told apart by its number: "artikel 32", "mål 9", "etapp 2", "version 3". */
const NUMBERED =
  /^\p{L}{0,12}(?:artikel|mål|målen|kapitel|kap\.?|paragraf|§|punkt|bilaga|avsnitt|nr\.?|nummer|version|etapp|fas|steg|modul|release|leverans|nivå|del|delprojekt|lag|förordning|dnr|diarienr|rad|sida|standard|generation|klass|kategori|prio|prioritet|område|insats|delmål|målområde|direktiv)$/iu;
/** More of the same: "mål 3, 9 och 11". */
const AND_MORE = /^(?:och|samt|&|-)$/u;
/** A document whose name bears its years: "plan för digitalisering 2022-2025", "beslut i KF 2021". */
const DOCUMENT =
  /^\p{L}{0,20}(?:plan|planen|program|programmet|strategi|strategin|budget|budgeten|policy|policyn|beslut|beslutet|riktlinje|riktlinjer|vision|avtal|avtalet|lag|lagen|färdplan|kf|ks|uppdrag|inriktning)$/iu;
const YEARS = /^\(?(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?[).,;:]{0,3}$/;
/** "SFS 2018:218", "EU 2016/679". */
const LAW = /^\(?\d{4}[:/]\d{2,4}[).,;:]{0,3}$/;
const SMALL = /^(?:för|av|om|i|kring|inom|om)$/u;
/** So many words of a document's name may part it from its years. */
const NAME = 4;

/**
 * A figure, but neither part of a name ("Office 365", "Agenda 2030", "5G", "Q4"), nor the number of a list, of a
 * chapter or an aim ("artikel 32", "mål 9") nor the years of a plan.
 */
export function holdsFigure(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.split(' ');
  const isList = words.some((word) => BEGINS_LIST.test(word));
  let named = false;
  return words.some((word, index) => {
    if (!/\d/.test(word)) {
      named = named && AND_MORE.test(word);
      return false;
    }
    named = named || isName(words, index);
    return !named && !(isList && LIST_NUMBER.test(word)) && isFigure(word);
  });
}

function isFigure(word: string): boolean {
  const [, before, after = ''] = NUMBER.exec(word) ?? [];
  return before !== undefined && !/\p{L}/u.test(before) && UNIT.test(after);
}

/** Whether the number only tells what it belongs to from others of the kind. */
function isName(words: readonly string[], index: number): boolean {
  const [word = '', before = ''] = [words[index], words[index - 1]];
  if (/%/.test(word)) return false;
  if (LAW.test(word) && !YEARS.test(word)) return true;
  if (NUMBERED.test(before)) return true;
  if (YEARS.test(word) && belongsToDocument(words, index)) return true;
  return /^\d/.test(word) && /^\p{Lu}\p{L}+$/u.test(before) && !RELATION.test(before);
}

/** The words from a document to its years are its name: each small word is followed by what it leads to. */
function belongsToDocument(words: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 1 - NAME; at -= 1) {
    const word = words[at] ?? '';
    if (DOCUMENT.test(word)) return true;
    if (/[.;:!?]$/.test(word) || RELATION.test(word)) return false;
    if (!SMALL.test(word) && !SMALL.test(words[at - 1] ?? '') && !DOCUMENT.test(words[at - 1] ?? ''))
      return false;
  }
  return false;
}
