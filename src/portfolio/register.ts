import { rememberOf } from '../language/by-key';
import { createServiceRegister, type ServiceRegister } from '../language/service-register';
import { wordsOf } from '../language/telling-words';
import { startAlike } from '../language/word-forms';
import type { Submission } from '../recognise/submission';
import type { Service } from '../template/template';

/**
 * The services of a list, asked by names as people write them. One register per year's list: what it has compared once
 * it need not compare at the next check.
 */
export const registerOf = rememberOf((services: readonly Service[]): ServiceRegister =>
  createServiceRegister(services.map(({ name }) => name)),
);

/** What the names of all suppliers have in common. */
const BOARD = /^(?:nämnd(?:en)?|förvaltning(?:en)?|för|och|samt|göteborgs?|stads?)$/u;
const BOARD_ENDING = /(?:s)?(?:nämnd|förvaltning)(?:en)?$/u;

/** The words that tell a supplier from another: "Inköps- och upphandlingsnämnden" is "inköps" and "upphandling". */
const wordsOfSupplier = (name: string): readonly string[] =>
  wordsOf(name)
    .filter((word) => !BOARD.test(word))
    .map((word) => word.replace(BOARD_ENDING, ''))
    .filter((word) => word !== '');

/** Whether a name, or what is written for one, is that of a supplier: all of its words stand there in some form. */
const namesSupplier = (written: readonly string[], supplier: string): boolean => {
  const words = wordsOfSupplier(supplier);
  return words.length > 0 && words.every((word) => written.some((each) => startAlike(each, word)));
};

/** The one of the suppliers that a name is of, as people write it; null where it is of none, or of several. */
export function supplierNamed(name: string, suppliers: readonly string[]): string | null {
  const written = wordsOfSupplier(name);
  const named = suppliers.filter((each) => namesSupplier(written, each));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The supplier of a submission by the template's name of it; null where the cover names none or another. */
export const supplierOf = ({ supplier, template }: Submission): string | null =>
  supplier === null ? null : supplierNamed(supplier, template.suppliers);

/**
 * The other supplier whose area a row is called by, "Inköp" for "Inköps- och upphandlingsnämnden": every word of the
 * row stands in that supplier's name, and none in the own one's. Null where there is none.
 */
export function otherSupplierNamed(label: string, own: string, suppliers: readonly string[]): string | null {
  const words = wordsOfSupplier(label);
  const standIn = (supplier: string): boolean => {
    const others = wordsOfSupplier(supplier);
    return words.length > 0 && words.every((word) => others.some((each) => startAlike(each, word)));
  };
  if (standIn(own)) return null;
  return suppliers.find((supplier) => supplier !== own && standIn(supplier)) ?? null;
}

/** The suppliers that a text names by all the words that tell them from others, in their order and close together. */
export function suppliersNamedIn(text: string, suppliers: readonly string[]): readonly string[] {
  const written = wordsOf(text);
  return suppliers.filter((supplier) => {
    const [first, ...others] = wordsOfSupplier(supplier);
    if (first === undefined) return false;
    return written.some((word, at) => {
      const near = written.slice(at + 1, at + 1 + 2 * others.length);
      return startAlike(word, first) && others.every((other) => near.some((each) => startAlike(each, other)));
    });
  });
}

/** The registered services of the submission's supplier; none where it is not known who that is. */
export function ownServices(submission: Submission): readonly Service[] {
  const own = supplierOf(submission);
  return own === null ? [] : submission.template.register.filter(({ supplier }) => supplier === own);
}
