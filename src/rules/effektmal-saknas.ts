import { labelRows } from './fix-label-rows';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { ongoingExample } from './example';
import { cardsAskedFor, isUnread, fieldOf } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';

const FIELD = 'effektmal';

const REMEDY: Localized = {
  sv: 'Skriv vilken effekt insatsen ska ge och hur den följs upp, till exempel ”Antalet ärenden per månad minskar med 20 procent till 2025”.',
  en: 'State the effect to be reached and how it is followed up, for example “The number of cases per month falls by 20 per cent by 2025”.',
};

const withRemedy = (sv: string, en: string): Localized => ({
  sv: `${sv} ${REMEDY.sv}`,
  en: `${en} ${REMEDY.en}`,
});

/** Effektmål blank, missing as a row, or a placeholder, in a card that somebody has filled in. */
export const effektmalSaknas: Rule = {
  id: 'effektmal-saknas',
  severity: 'fel',
  textsIn: () => ({
    title: { sv: 'Effektmål saknas', en: 'Effect goal missing' },
    rationale: {
      sv: 'Utan effektmål går det inte att bedöma nyttan av insatsen eller att följa upp den. Beredningsfunktionen, revisionen och uppföljningen av 2024 års arbete pekar alla på just detta.',
      en: 'Without an effect goal the benefit can be neither judged nor followed up. The preparation team, the auditors and the 2024 follow-up all point at this.',
    },
    source: {
      sv: 'Mallen 1.4 och 2.2; beredningsfunktionens underlag 2024',
      en: 'Template 1.4 and 2.2; the preparation team’s underlag 2024',
    },
    firesOn: {
      sv: '1.4 och 2.2: effektmål är tomt, saknas som rad eller är bara en platshållare',
      en: '1.4 and 2.2: the effect goal is blank, missing as a row, or only a placeholder',
    },
    remedy: REMEDY,
  }),
  exampleIn: () =>
    ongoingExample(
      'Effektmål',
      'Tas fram i förstudien',
      'Svarstiden för inkommande samtal halveras till 2025.',
    ),
  fixes: labelRows,
  check: (submission) =>
    cardsAskedFor(submission, FIELD).flatMap((card) => {
      const value = fieldOf(card, FIELD);
      const text = value?.text ?? '';
      const message = whatIsWrong(value !== undefined, text);
      if (message === null || isUnread(value)) return [];
      const found = text === '' ? {} : { found: shorten(text, 80) };
      return [findingOnCard(card, FIELD, { rule: 'effektmal-saknas', severity: 'fel', message, ...found })];
    }),
};

function whatIsWrong(hasRow: boolean, text: string): Localized | null {
  if (!hasRow) {
    return withRemedy(
      'Kortet har ingen rad för effektmål. Lägg till raden ”Effektmål” som i mallen.',
      'The card has no row for the effect goal. Add the row “Effektmål” as in the template.',
    );
  }
  if (text === '') return withRemedy('Effektmål är tomt.', 'The effect goal is blank.');
  if (!isPlaceholder(text)) return null;
  const quote = shorten(text, 80);
  return withRemedy(
    `Effektmål är inte formulerat: där står ”${quote}”.`,
    `The effect goal is not stated: the cell says “${quote}”.`,
  );
}
