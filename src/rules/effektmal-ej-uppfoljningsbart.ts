import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { namesMeasure } from '../language/measures';
import { ongoingExample } from './example';
import { cardsAskedFor, fieldOf } from '../portfolio/cards';
import { createPlaceholders } from '../portfolio/placeholders';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';
import { capital, type Wording, wordingOf } from './wording';

const FIELD = 'effektmal';

const remedyIn = ({ year }: Wording): Localized => ({
  sv: `Lägg till ett mått och när det ska vara nått, till exempel ”andelen nöjda användare ökar till 80 procent ${year + 1}”.`,
  en: `Add a measure and when it shall be reached, for example “the share of satisfied users rises to 80 per cent by ${year + 1}”.`,
});

/** What counts as a measure, and where that errs, stands at `namesMeasure`. */
export const effektmalEjUppfoljningsbart: Rule = {
  id: 'effektmal-ej-uppfoljningsbart',
  severity: 'info',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} går inte att följa upp`,
      en: `${capital(words.name(FIELD).en)} cannot be followed up`,
    },
    rationale: {
      sv: `Ett ${words.name(FIELD).sv} utan något att mäta går inte att följa upp, och då syns aldrig om insatsen gav det som lovades. Revisionen har påtalat just det.`,
      en: 'A goal with nothing to measure cannot be followed up, and nobody will see whether the insats gave what it promised. The auditors have pointed this out.',
    },
    source: {
      sv: `${words.source('pagaendeInsatser', 'nyaForslag').sv}; stadens granskning av ${words.name(FIELD).sv}`,
      en: `${words.source('pagaendeInsatser', 'nyaForslag').en}; the city’s review of ${words.theName(FIELD).en}`,
    },
    firesOn: {
      sv: `${words.theName(FIELD).sv} nämner inget som går att följa upp: ingen siffra, andel, tid eller namngivet mått`,
      en: `${words.theName(FIELD).en} names nothing one could follow up: no figure, share, count, time or named measure`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) =>
    ongoingExample(
      words,
      FIELD,
      'Främjar digitalisering i stadens verksamheter',
      `Andelen ärenden som sköts helt digitalt ökar till 60 procent ${words.year + 1}.`,
    ),
  check: (submission) => {
    const words = wordingOf(submission.template);
    const [the, remedy] = [words.theName(FIELD), remedyIn(words)];
    const isPlaceholder = createPlaceholders(submission);
    return cardsAskedFor(submission, FIELD).flatMap((card) => {
      const value = fieldOf(card, FIELD);
      if (!value || value.text === '' || isPlaceholder(value) || namesMeasure(value.text)) return [];
      const found = shorten(value.text, 80);
      const message = {
        sv: `${capital(the.sv)} ”${found}” nämner inget som går att följa upp. ${remedy.sv}`,
        en: `${capital(the.en)} “${found}” names nothing that can be followed up. ${remedy.en}`,
      };
      return [findingOnCard(card, FIELD, { message, found })];
    });
  },
};
