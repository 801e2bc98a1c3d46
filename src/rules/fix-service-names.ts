import { distance } from 'fastest-levenshtein';
import { lettersOnly } from '../language/normalise';
import { tellingWordsOfService } from '../language/telling-words';
import { type FindFixes, fixOf, typedTextAt } from './fix';
import { addressOf } from '../workbook/address';

/** So large a share of a name's letters may be slips. */
const MOST_SLIPS = 1 / 4;

/** No name is longer; running text is not taken apart. */
const LONGEST_NAME = 200;

/** The name, and what stands around it: spaces, what is in brackets after it, a full stop or colon. */
const PARTS = /^(\s*)(.*?)((?:\s*\([^()]*\))*[\s.:;,]*)$/su;
const BRACKETS = /\(([^()]*)\)/gu;

/**
 * The name of a service spelt as in the register. Only where it is a matter of spelling (`isMisspelling`): that a register
 * holds a name somewhat like it makes "Pensionsadministration" no "Löneadministration". The whole name is replaced and what
 * stands around it stays, but for brackets that the registered name itself holds.
 */
export const serviceName: FindFixes = (finding, { workbook }) => {
  const { expected } = finding;
  const typed = typedTextAt(finding, workbook);
  if (expected === null || typed === null || typed.old.value.length > LONGEST_NAME) return [];
  const [, before = '', name = '', after = ''] = PARTS.exec(typed.old.value) ?? [];
  if (!isMisspelling(name, expected)) return [];
  const registered = lettersOnly(expected);
  const around = after.replace(/\s*\([^()]*\)/gu, (brackets) =>
    registered.endsWith(lettersOnly(brackets)) ? '' : brackets,
  );
  const title = {
    sv: `Skriv registrets namn ”${expected}” i ${addressOf(typed.place)}`,
    en: `Write the register’s name “${expected}” in ${addressOf(typed.place)}`,
  };
  return [fixOf(title, [{ ...typed, after: `${before}${expected}${around}` }])];
};

/**
 * Whether a written name is a registered one with slips: of the letters in their telling words, in order and put together, at
 * most a quarter differ. Wrong on: a service whose name differs so little from another's ("Löneutbildning", "Lönebildning"), and
 * misspelt names in another order of words or with a word too many, which get no fix.
 */
function isMisspelling(written: string, registered: string): boolean {
  const [own, right] = [written, registered.replace(BRACKETS, ' ')].map(tellingLetters);
  if (own === undefined || right === undefined) return false;
  return distance(own, right) <= MOST_SLIPS * Math.min(own.length, right.length);
}

const tellingLetters = (name: string): string => tellingWordsOfService(name).join('');
