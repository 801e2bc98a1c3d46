import { wordsOnly } from './normalise';

/** The words people use of personal data, and the laws that protect them. */
const NAMED = /(?:^| )(?:person ?uppgift|gdpr(?= |$)|dataskydd|integritet|puff(?= |$)|dpia(?= |$))/u;

/**
 * Whether a text says anything of personal data: that there are some, that there are none, or how they are protected.
 * Wrong on: a text that names the people and not their data ("uppgifter om barn och elever"), which is missed, and
 * the integrity of something else ("dataintegritet" is none, "systemets integritet" is), which is taken for it.
 */
export const speaksOfPersonalData = (text: string): boolean => NAMED.test(wordsOnly(text));
