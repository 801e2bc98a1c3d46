import { collapseSpaces } from './normalise';

/**
 * References that state nothing themselves: they point at a document, a system or another place in the workbook, and
 * leave the reader to look there.
 */

/** Longer clauses say something of their own. */
const LONGEST = 120;

/** A document, or a place in one. */
const DOCUMENT =
  '(?:[a-zà-öø-ɏ]*(?:bilag(?:a|an|or|orna)|plan(?:en|er)?|direktiv(?:et|en)?|uppdrag(?:et)?|dokument(?:et|ation|ationen)?|avsnitt(?:et)?|kapitel|kapitlet|rubrik(?:en)?|flik(?:en)?|blad(?:et)?|rapport(?:en)?|beskrivning(?:en)?|specifikation(?:en)?|förslag(?:et)?|utlåtande(?:t)?|protokoll(?:et)?|presentation(?:en)?|länk(?:en)?|mall(?:en)?|fil(?:en)?|kommentar(?:en)?|förstudie(?:n)?|kort(?:et)?|rad(?:en)?|cell(?:en)?|punkt(?:en)?|sida(?:n)?|tabell(?:en)?|kolumn(?:en)?|bild(?:en)?|figur(?:en)?|diagram(?:met)?|ark(?:et)?|underlag(?:et)?|kalkyl(?:en)?|utredning(?:en)?|anteckning(?:en|ar|arna)?|utlåtande(?:t)?|(?:hem|webb)sida(?:n)?|analys(?:en)?)|(?:mejl|mail|e-?post|svar|pm|bif\\.?)(?:et|en)?|(?:ovan|nedan|ovanstående|nedanstående|(?:föregående|förra|tidigare) (?:år|analys)(?:et|en|s)?|föregående|insats(?:en)?|projekt(?:et)?|p|pkt|sid|kap)(?! [a-zà-öø-ɏ]+s ))';
/** The name of another field. */
const FIELD =
  '(?:(?:effekt|projekt)? ?mål(?:et|en)?|nytta(?:n)?|behov(?:et)?|behovsbeskrivning(?:en)?|tidplan(?:en)?|namn(?:et)?)';
const NUMBER =
  '(?:(?:nr|nummer|sid|sidan?|s|rad|kap|punkt|version|ver|v|p)?\\.? ?[\\d]{1,4}(?:[.\\-/ :][\\d]{1,4}){0,3}[a-z]?|[a-z]\\d{0,4})';
const QUALITY =
  '(?:bifogade?|bifogat|bif\\.?|förra|föregående|inskicka(?:t|de)|[a-zà-öø-ɏ]{2,30}s|tidigare|senaste|årlig|separata?|även|också|vidare|gärna|hela|samma|den|det|vår|respektive|aktuell|beslutad|gällande|framtagen|framtaget|texten|beskrivningen|informationen|svaret)';
const PLACE_IN = `(?: (?:i|på|för|till|av|under|hos|och|samt))?(?: (?:${DOCUMENT}|${FIELD}|${NUMBER}|(?:19|20)\\d\\d))`;
/** What is pointed at: "projektplan i PIOS", "bilaga 2", "2.2", "effektmål ovan". */
const POINTED_AT = `(?:(?:${QUALITY}|i|på|till|under|av) ){0,3}(?:${DOCUMENT}|${FIELD}|${NUMBER})(?:${PLACE_IN}){0,3}(?: (?:i|på|från|av) [a-zà-öø-ɏ]+)?(?: ${NUMBER})?`;

/** "Samma som", "likadant som", "motsvarande". */
const LIKE =
  'samma som(?: för| i)?|samma [a-zà-öø-ɏ]+ som(?: för| i)?|(?:likadant?|lika|densamma|detsamma|desamma|precis|exakt) som(?: för| i)?|likt|motsvarande|motsvarar|identiskt? med|lika med';
/** "Se bilaga 2", "enligt projektdirektiv", "jfr ovan", "framgår av projektplanen". */
const POINTS = new RegExp(
  `^(?:(?:det |detta |mål(?:en)? )?(?:se|jfr\\.?|jämför|enl\\.?|enligt|hänvisar? till|hänvisas till|framgår(?: av| i)?|finns(?: [a-zà-öø-ɏ]{3,20}(?:t|na))?(?: i| på)|återfinns i|ligger i|beskrivs i|som|liksom|${LIKE}|ref(?:erens)?\\.?(?: till)?|(?:redan )?(?:beskriv(?:et|en|s)|besvara[dt]|redovisa[dts]|angivet|nämnt)(?: (?:i|på|under))?|s\\.?a\\.?s\\.?)) ${POINTED_AT}$`,
);
/** "Samma som 2023", "som idag": what was so before is known. */
const LIKE_BEFORE = /^(?:samma|som|liksom) .{0,60}(?:(?:19|20)\d\d|i ?dag|nuvarande|hittills)/;
/** "Bilaga 2", "Bifogas", "Dito", "kap 3", "Länk". */
const ALONE =
  /^(?:bilag(?:a|or)(?: \d{1,3}[a-z]?)?|bifogas|bifogad fil|dito|d:?o|idem|samma|-?["”″]-?|som ovan|ovan|nedan|enligt ovan|s\.?o\.?|länk(?:en|ar)?|(?:kap(?:itel)?|avsnitt|sid(?:a|an|orna)?|s|rad|punkt|flik|§)\.? ?\d[\d.–-]{0,10})$/u;
/** "Mejlat separat", "skickas via e-post", "lämnas i bilaga". */
const SENT =
  /^(?:har )?(?:skicka|mejla|maila|bifoga|översän)\p{L}{0,4}(?: (?:separat|(?:i|via|per|med|på) (?:separat )?(?:mejl|mail|e-?post|bilaga|teams|chatt(?:en)?|fil)))$/u;
/** An address or a file and nothing else. */
const ADDRESS =
  /^(?:(?:https?:|www\.\S{1,60}\/|\\\\|[a-z]:\\)\S{1,110}|[\p{L}\d _().-]{1,80}\.(?:docx?|xlsx?|pptx?|pdf|msg|txt))$/u;
/** A system or document by its name: "Se PIOS", "Se Antura", "finns i Projektil", "ligger på G:". */
const NAMED =
  /^(?:se|jfr|(?:finns|ligger) (?:i|på)|framgår (?:av|i))(?: även| gärna)? (?:\p{Lu}[\p{L}\d-]{0,30}(?:[ /][\p{Lu}\d][\p{L}\d.-]{0,30}){0,2}|https?:\S{1,100}|www\S{1,100})$/u;
/** Somebody who knows, by name: "Fråga Anna", "Kollar med Anna Ek". */
const PERSON =
  /^(?:(?:fråga|kontakta|prata med|(?:hör|kollar?|stäm(?:mer)? av|checkar?) (?:av )?med)(?: \p{Lu}[\p{L}-]{1,30}){1,2}|\p{L}{2,30}(?: \p{Lu}[\p{L}-]{1,30})? (?:återkommer|kompletterar|fyller i))$/u;

/**
 * Whether a clause only points elsewhere. Wrong on: a thing seen that bears a capital ("Se Göta älv"), and a document
 * in words that are not listed ("Se pärmen"), which is left alone.
 */
export function onlyRefers(clause: string): boolean {
  const written = collapseSpaces(clause).replace(/[.!]{1,3}$/, '');
  if (written === '' || written.length > LONGEST) return false;
  const lower = written.toLowerCase();
  if (LIKE_BEFORE.test(lower)) return false;
  if ([POINTS, ALONE, SENT, ADDRESS].some((pattern) => pattern.test(lower))) return true;
  const opened = written.charAt(0).toLowerCase() + written.slice(1);
  return NAMED.test(opened) || PERSON.test(opened);
}
