import { type Fact, provenanceFacts } from '../../findings/provenance-facts';
import { useWords, type Words } from './words';
import { titleOf, useWork, type Work } from './work';

/** What the result rests on, in words. */
export const factsOf = (
  { provenance, rules }: Pick<Work, 'provenance' | 'rules'>,
  words: Words,
): readonly Fact[] =>
  provenanceFacts(provenance, {
    language: words.language,
    titleOf: (rule) => titleOf(rules, rule),
    when: (moment) => `${words.date(moment)} ${words.time(moment)}`,
  });

export const useFacts = (): readonly Fact[] => factsOf(useWork(), useWords());
