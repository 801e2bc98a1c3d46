import { distance } from 'fastest-levenshtein';
import { shorten } from '../language/normalise';
import type { ServiceRegister } from '../language/service-register';
import { tellingWordsOfService, withoutBrackets, withoutShortNames } from '../language/telling-words';

/** So large a share of a name's letters may be slips. */
const MOST_SLIPS = 1 / 4;
/** No name is longer; running text is not compared letter by letter. */
const LONGEST_NAME = 200;

/**
 * Whether a written name is a registered one with slips: of the letters in their telling words, in order and put
 * together, at most a quarter differ.
 * Wrong on: a service whose name differs so little from another's ("Löneutbildning", "Lönebildning"), and misspelt
 * names in another order of words or with a word too many, which are not known again.
 */
export function isMisspelling(written: string, registered: string): boolean {
  const own = tellingLetters(written);
  // "Lokalt Nät - LAN" is written without its short name too.
  return [withoutBrackets(registered), withoutShortNames(registered)]
    .map(tellingLetters)
    .some((right) => distance(own, right) <= MOST_SLIPS * Math.min(own.length, right.length));
}

const tellingLetters = (name: string): string => tellingWordsOfService(shorten(name, LONGEST_NAME)).join('');

/** The registered service that an unknown name is with slips in it: "Öppna data" for "Öppen data"; else null. */
export function misspeltIn(register: ServiceRegister, written: string): string | null {
  const nearest = register.knows(written) ? null : register.nearest(written);
  return nearest !== null && isMisspelling(written, nearest) ? nearest : null;
}
