import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { namesMeasure } from '../language/measures';
import { isPlaceholder } from '../language/placeholder';
import { ongoingExample } from './example';
import { answerOf, cardsAskedFor } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';

const RULE = 'effektmal-ej-uppfoljningsbart';
const FIELD = 'effektmal';

const REMEDY: Localized = {
  sv: 'Lägg till ett mått och när det ska vara nått, till exempel ”andelen nöjda användare ökar till 80 procent 2025”.',
  en: 'Add a measure and when it shall be reached, for example “the share of satisfied users rises to 80 per cent by 2025”.',
};

/** What counts as a measure, and where that errs, stands at `namesMeasure`. */
export const effektmalEjUppfoljningsbart: Rule = {
  id: RULE,
  severity: 'info',
  textsIn: () => ({
    title: { sv: 'Effektmål går inte att följa upp', en: 'Effect goal cannot be followed up' },
    rationale: {
      sv: 'Ett effektmål utan något att mäta går inte att följa upp, och då syns aldrig om insatsen gav det som lovades. Revisionen har påtalat just det.',
      en: 'An effect goal with nothing to measure cannot be followed up, and nobody will see whether the effort gave what it promised. The auditors have pointed at this.',
    },
    source: {
      sv: 'Mallen 1.4 och 2.2; stadens granskning av effektmål',
      en: 'Template 1.4 and 2.2; the city’s review of effect goals',
    },
    firesOn: {
      sv: 'effektmålet nämner inget som går att följa upp: ingen siffra, andel, tid eller namngivet mått',
      en: 'the effect goal names nothing one could follow up: no figure, share, count, time or named measure',
    },
    remedy: REMEDY,
  }),
  exampleIn: () =>
    ongoingExample(
      'Effektmål',
      'Främjar digitalisering i stadens verksamheter',
      'Andelen ärenden som sköts helt digitalt ökar till 60 procent 2025.',
    ),
  check: (submission) =>
    cardsAskedFor(submission, FIELD).flatMap((card) => {
      const text = answerOf(card, FIELD);
      if (text === '' || isPlaceholder(text) || namesMeasure(text)) return [];
      const found = shorten(text, 80);
      const message = {
        sv: `Effektmålet ”${found}” nämner inget som går att följa upp. ${REMEDY.sv}`,
        en: `The effect goal “${found}” names nothing that can be followed up. ${REMEDY.en}`,
      };
      return [findingOnCard(card, FIELD, { rule: RULE, severity: 'info', message, found })];
    }),
};
