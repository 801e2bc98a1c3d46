import { readAnswer } from '../language/answers';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { tellsApart } from '../language/telling-words';

/**
 * "Ny tjänst", "Ny kommande bastjänst", "Kommande Bas-tjänst (2024)", "Digitalt bokslut - ny
 * tjänst-arbetsnamn".
 */
const NEW_SERVICE =
  /(?:^| )(?:ny|nya|nytt|kommande|blivande|framtida|planerade?|föreslagna?|föreslagen)(?: \p{L}+)? ?\p{L}*tjänst/u;
/** "Projektstöd (tilläggstjänst)": the register holds only bastjänster and digital infrastruktur. */
const OTHER_KIND = /(?:^| )(?:tilläggs?|specialist|verksamhetsspecifi\p{L}+) ?tjänst/u;
/** "Ingen befintlig tjänst", "Ej kopplat till befintlig bastjänst". */
const NO_SERVICE = /^(?:ingen|inget|inga|ej|inte|saknar)(?: \p{L}+){0,3} ?\p{L}*tjänst(?:en|er)?$/u;

/** The areas that the suppliers sort their services by, and the suppliers. */
const AREA_WORDS = [
  ...['hr', 'it', 'ekonomi', 'kommunikation', 'ledning', 'styrning', 'inköp', 'upphandling'],
  ...['digital', 'digitala', 'infrastruktur', 'intraservice', 'demokrati', 'medborgarservice'],
  ...['tilläggs?', 'specialist', 'verksamhetsspecifi\\p{L}+'],
  '(?:bas|infrastruktur|it|hr|ekonomi)tjänst(?:er|erna)?',
];
/** Words that make a name of an area: "Samtliga tjänster inom området HR". */
const AREA_FILLERS = [
  ...['samtliga', 'alla', 'flera', 'olika', 'övrigt?', 'övriga', 'befintliga', 'gemensamma'],
  ...['göteborgs', 'stads?', 'stadens', 'inom', 'för', 'i', 'av', 'och', 'samt'],
  ...['område', 'området', 'områden', 'portfölj', 'portföljen', 'bas', 'tjänst', 'tjänster', 'tjänsterna'],
];
const AREA = new RegExp(`^(?:${[...AREA_WORDS, ...AREA_FILLERS].join('|')})$`, 'u');

/**
 * Whether a text where a service belongs names none that a register could hold: a blank, a placeholder, a no, a
 * new service, one of another kind than the register's, or a whole area ("HR", "Ledning och styrning",
 * "Samtliga HR-tjänster", "Digital infrastruktur").
 */
export function namesNoService(text: string): boolean {
  const words = wordsOnly(text);
  if (words === '' || isPlaceholder(text)) return true;
  if ([NEW_SERVICE, OTHER_KIND, NO_SERVICE].some((pattern) => pattern.test(words))) return true;
  const answer = readAnswer(text);
  if (answer.startsWith('NEJ') || answer === 'EJ TILLÄMPLIGT' || words === 'ja') return true;
  return namesArea(text);
}

/** Whether a text calls something that it names a new service: "Ny tjänst: Signering", but not "Nya tjänster" alone. */
export function namesNewService(text: string): boolean {
  const words = wordsOnly(text);
  return NEW_SERVICE.test(words) && tellsApart(words.replace(NEW_SERVICE, ' '));
}

/** Whether a name says itself that it is of another kind than the register's: "Projektstöd (tilläggstjänst)". */
export const namesOtherKind = (text: string): boolean => OTHER_KIND.test(wordsOnly(text));

/** Whether a name is that of a whole area, and no service's: "HR", "Ledning och styrning", "Digital infrastruktur". */
export function namesArea(text: string): boolean {
  const words = wordsOnly(text);
  return words !== '' && words.split(' ').every((word) => AREA.test(word));
}
