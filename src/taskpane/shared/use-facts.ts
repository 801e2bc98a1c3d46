import { type Fact, type FactKind, provenanceFacts } from '../../findings/provenance-facts';
import { useWords, type Words } from './words';
import { titleOf, useWork, type Work } from './work';

/** What the result rests on, in words. */
export const factsOf = (
  { provenance, rules }: Pick<Work, 'provenance' | 'rules'>,
  words: Words,
  none: Partial<Readonly<Record<FactKind, string>>> = {},
): readonly Fact[] =>
  provenanceFacts(provenance, {
    language: words.language,
    titleOf: (rule) => titleOf(rules, rule),
    when: (moment) => `${words.date(moment)} ${words.time(moment)}`,
    none,
  });

/** `none`: what is said where there is nothing of a kind. */
export const useFacts = (none?: Partial<Readonly<Record<FactKind, string>>>): readonly Fact[] =>
  factsOf(useWork(), useWords(), none);
