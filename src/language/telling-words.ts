import { append, rememberShort } from './by-key';
import { wordsOnly } from './normalise';
import { isMisspelt } from './word-forms';

/** Small words, the city's name, and that it is a service or a support: they tell no name from another. */
const SMALL =
  'i av för till på med om hos inom vid från kring och eller samt som att en ett den det de inkl inklusive mm ' +
  'göteborg göteborgs stad stads staden stadens stöd stödet arbete arbetet tjänst tjänsten tjänster tjänsterna';

const SMALL_WORDS = new Set(SMALL.split(' '));

/** Whether a word is so common that it is no form of a name's word: "tjänst" is none of "tjänsteplattform". */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** So many insatser bear these that they tell none from another. */
const OF_INSATSER =
  'ny nya nytt införa införande upphandla upphandling utveckla utveckling etablera lansera skapa ta fram utöka utökad ' +
  'förstudie översyn projekt insats etapp it system lösning verktyg digital digitala digitalt';

/** So many services bear these. */
const OF_SERVICES =
  'process processen processer processerna gemensam gemensamma bas bastjänst bastjänsten bastjänster';

const LETTER_TO_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/** "Telefonitjänsten" is the service of telefoni. */
const SERVICE_ENDING = /^(\p{L}{4,}?)tjänst(?:en|er|erna)?$/u;
const withoutEnding = (word: string): string =>
  word.includes('tjänst') ? word.replace(SERVICE_ENDING, '$1') : word;

/** The words of a text in lower case and in order; "Office365" is two, and "telefonitjänsten" is "telefoni". */
export const wordsOf = rememberShort((text): readonly string[] => {
  const words = wordsOnly(/\d/.test(text) ? text.replace(LETTER_TO_DIGIT, ' ') : text);
  return words === '' ? [] : words.split(' ').map(withoutEnding);
});

/** "Ledning i samverkan (LIS)" without what stands in brackets, which may be a short name or a remark. */
export const withoutBrackets = (name: string): string => name.replace(/\([^()]*\)/g, ' ');

/** A name has no more short names, and none is longer: what goes on is no name. */
const MOST_SHORT_NAMES = 3;
const LONGEST_NAME = 300;
/** A single word in brackets, and capitals beside a dash. */
const SHORT_NAME = /\(([^()\s]{1,40})\)|\s[-–—]\s(\p{Lu}{3,8})(?=\s*(?:$|\())|^(\p{Lu}{3,8})(?=\s[-–—]\s)/gu;

/** Kinds of services, which a bracket may tell: "Kontaktcenter (bastjänst)". */
const KINDS = 'tilläggs infrastruktur specialist it';
const NO_NAMES = new Set(`${SMALL} ${OF_INSATSER} ${OF_SERVICES} ${KINDS}`.split(' '));

/** Whether a text holds a word that not any service or insats may bear. */
export const tellsApart = (text: string): boolean => wordsOf(text).some((word) => !NO_NAMES.has(word));

/**
 * The short names that a name gives itself: "LIS" or "goteborg.se" in brackets, "LAN" in "Lokalt Nät - LAN". What any
 * service may be called ("bastjänst", "ny") is a remark.
 */
export const shortNamesIn = (name: string): readonly string[] =>
  [...name.slice(0, LONGEST_NAME).matchAll(SHORT_NAME)]
    .slice(0, MOST_SHORT_NAMES)
    .map(([, inBrackets, last, first]) => inBrackets ?? last ?? first ?? '')
    .filter(tellsApart);

/** "Lokalt Nät - LAN" and "Ledning i samverkan (LIS)" without the short names; "" where the name is nothing else. */
export const withoutShortNames = (name: string): string =>
  withoutBrackets(name.slice(0, LONGEST_NAME).replace(SHORT_NAME, ' ')).trim();

/** The words, each once, that tell an insats or a service from others; all words of a name that has no such. */
export const tellingWords = createTellingWords(`${SMALL} ${OF_INSATSER}`);

/** The same for the names of services alone, among which "digital" and "plattform" tell. */
export const tellingWordsOfService = createTellingWords(`${SMALL} ${OF_SERVICES}`);

function createTellingWords(common: string): (name: string) => readonly string[] {
  const weightless = new Set(common.split(' '));
  const byInitial = new Map<string, string[]>();
  for (const word of weightless) append(byInitial, word.charAt(0), word);
  /** With a slip too: "upphndla". */
  const isTelling = (word: string): boolean =>
    word.length > 1 &&
    !weightless.has(word) &&
    !byInitial.get(word.charAt(0))?.some((each) => isMisspelt(word, each));

  return rememberShort((name) => {
    const words = [...new Set(wordsOf(name))];
    const telling = words.filter(isTelling);
    return telling.length > 0 ? telling : words;
  });
}
