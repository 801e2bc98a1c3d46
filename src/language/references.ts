import { collapseSpaces } from './normalise';

/**
 * References that state nothing themselves: they point at a document, a system or another place in the workbook, and
 * leave the reader to look there.
 */

/** Longer clauses say something of their own. */
const LONGEST = 120;

/** A document, or a place in one. */
const DOCUMENT =
  '(?:[a-zà-öø-ɏ]*(?:bilag(?:a|an|or|orna)|plan(?:en|er)?|direktiv(?:et|en)?|dokument(?:et|ation|ationen)?|avsnitt(?:et)?|kapitel|kapitlet|rubrik(?:en)?|flik(?:en)?|blad(?:et)?|rapport(?:en)?|beskrivning(?:en)?|specifikation(?:en)?|förslag(?:et)?|utlåtande(?:t)?|protokoll(?:et)?|presentation(?:en)?|länk(?:en)?|mall(?:en)?|fil(?:en)?|kommentar(?:en)?|förstudie(?:n)?|kort(?:et)?|rad(?:en)?|cell(?:en)?|punkt(?:en)?|sida(?:n)?|tabell(?:en)?|ark(?:et)?)|(?:ovan|nedan|ovanstående|nedanstående|föregående|insats(?:en)?|projekt(?:et)?|p|pkt|sid|kap)(?! [a-zà-öø-ɏ]+s ))';
/** The name of another field. */
const FIELD =
  '(?:(?:effekt|projekt)? ?mål(?:et|en)?|nytta(?:n)?|behov(?:et)?|behovsbeskrivning(?:en)?|tidplan(?:en)?|namn(?:et)?)';
const NUMBER =
  '(?:(?:nr|nummer|sid|sidan?|s|rad|kap|punkt|version|ver|v|p)?\\.? ?[\\d]{1,4}(?:[.\\-/ :][\\d]{1,4}){0,3}[a-z]?|[a-z]\\d{0,4})';
const QUALITY =
  '(?:bifogade?|bifogat|separata?|även|också|vidare|gärna|hela|samma|den|det|vår|respektive|aktuell|beslutad|gällande|framtagen|framtaget|texten|beskrivningen|informationen|svaret)';
const PLACE_IN = `(?: (?:i|på|för|till|av|under|hos|och|samt))?(?: (?:${DOCUMENT}|${FIELD}|${NUMBER}|(?:19|20)\\d\\d))`;
/** What is pointed at: "projektplan i PIOS", "bilaga 2", "2.2", "effektmål ovan". */
const POINTED_AT = `(?:(?:${QUALITY}|i|på|till|under|av) ){0,3}(?:${DOCUMENT}|${FIELD}|${NUMBER})(?:${PLACE_IN}){0,3}(?: (?:i|på) [a-zà-öø-ɏ]+)?`;

/** "Se bilaga 2", "enligt projektdirektiv", "jfr ovan", "framgår av projektplanen". */
const POINTS = new RegExp(
  `^(?:(?:det |detta |mål(?:en)? )?(?:se|jfr|jämför|enl|enligt|hänvisar? till|hänvisas till|framgår(?: av| i)?|finns(?: [a-zà-öø-ɏ]{3,20}(?:t|na))?(?: i| på)|återfinns i|ligger i|beskrivs i|som|liksom|samma som(?: för)?|samma [a-zà-öø-ɏ]+ som(?: för)?|s\\.?a\\.?s\\.?)) ${POINTED_AT}$`,
);
/** "Samma som 2023", "som idag": what was so before is known. */
const LIKE_BEFORE = /^(?:samma|som|liksom) .{0,60}(?:(?:19|20)\d\d|i ?dag|nuvarande|hittills)/;
/** "Bilaga 2", "Bifogas", "Dito". */
const ALONE =
  /^(?:bilag(?:a|or)(?: \d{1,3}[a-z]?)?|bifogas|bifogad fil|dito|d:?o|idem|samma|-?["”″]-?|som ovan|ovan|nedan|enligt ovan|s\.?o\.?)$/u;
/** The name of a system or a document: "Se PIOS", "Se Antura", "enligt TU 2021-05", "finns i Projektil". */
const NAMED =
  /^(?:se|jfr|finns i|ligger i|framgår (?:av|i))(?: även| gärna)? (?:\p{Lu}[\p{L}\d-]{1,30}(?:[ /][\p{Lu}\d][\p{L}\d.-]{0,30}){0,2}|https?:\S{1,100}|www\S{1,100})$/u;

/**
 * Whether a clause only points elsewhere. Wrong on: a thing seen that bears a capital ("Se Göta älv"), and a document
 * in words that are not listed ("Se pärmen"), which is left alone.
 */
export function onlyRefers(clause: string): boolean {
  const written = collapseSpaces(clause).replace(/[.!]{1,3}$/, '');
  if (written === '' || written.length > LONGEST) return false;
  const lower = written.toLowerCase();
  if (LIKE_BEFORE.test(lower)) return false;
  if (POINTS.test(lower) || ALONE.test(lower)) return true;
  return NAMED.test(written.charAt(0).toLowerCase() + written.slice(1));
}
