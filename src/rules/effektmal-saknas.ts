import { labelRows } from './fix-label-rows';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { ongoingExample } from './example';
import { cardsAskedFor, isUnread, fieldOf } from '../portfolio/cards';
import { createPlaceholders } from '../portfolio/placeholders';
import { findingOnCard } from '../findings/finding';
import type { Card, FieldValue } from '../recognise/submission';
import { hintOn, questionOn } from './hints';
import type { Rule } from './rule';
import { andUnderlag, capital, type Wording, wordingOf } from './wording';

const FIELD = 'effektmal';

const remedyIn = ({ year }: Wording): Localized => ({
  sv: `Skriv vilken effekt insatsen ska ge och hur den följs upp, till exempel ”Antalet ärenden per månad minskar med 20 procent till ${year + 1}”.`,
  en: `State the effect to be reached and how it is followed up, for example “The number of cases per month falls by 20 per cent by ${year + 1}”.`,
});

/** Effektmål blank, missing as a row, or a placeholder, in a card that somebody has filled in. */
export const effektmalSaknas: Rule = {
  id: 'effektmal-saknas',
  severity: 'fel',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} saknas`,
      en: `${capital(words.name(FIELD).en)} missing`,
    },
    rationale: {
      sv: `Utan ${words.name(FIELD).sv} går det inte att bedöma nyttan av insatsen eller att följa upp den. Beredningsfunktionen, revisionen och uppföljningen av 2024 års arbete pekar alla på just detta.`,
      en: `Without ${words.theName(FIELD).en} the benefit can be neither judged nor followed up. The preparation team, the auditors and the 2024 follow-up all point this out.`,
    },
    source: andUnderlag(words.source('pagaendeInsatser', 'nyaForslag')),
    firesOn: {
      sv: `${words.numbers('pagaendeInsatser', 'nyaForslag').sv}: ${words.name(FIELD).sv} är tomt, saknas som rad eller är bara en platshållare (”tas fram i förstudien”, ”se bilaga”, mallens egen anvisning)`,
      en: `${words.numbers('pagaendeInsatser', 'nyaForslag').en}: ${words.theName(FIELD).en} is blank, missing as a row, or only a placeholder (“tas fram i förstudien”, “se bilaga”, the template’s own prompt)`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) =>
    ongoingExample(
      words,
      FIELD,
      'Tas fram i förstudien',
      `Svarstiden för inkommande samtal halveras till ${words.year + 1}.`,
    ),
  fixes: labelRows,
  check: (submission) => {
    const words = wordingOf(submission.template);
    const remedy = remedyIn(words);
    const isPlaceholder = createPlaceholders(submission);
    return cardsAskedFor(submission, FIELD).flatMap((card) => {
      const value = fieldOf(card, FIELD);
      const text = value?.text ?? '';
      const asked = questionOn(submission, card, FIELD);
      if (asked !== null) return [findingOnCard(card, FIELD, asked)];
      const wrong = whatIsWrong(value, card, { words, isPlaceholder });
      if (wrong === null || isUnread(value)) return [];
      const hint = hintOn(submission, card, FIELD);
      const message = {
        sv: `${wrong.sv} ${remedy.sv}${hint.sv}`,
        en: `${wrong.en} ${remedy.en}${hint.en}`,
      };
      const found = text === '' ? {} : { found: shorten(text, 80) };
      return [findingOnCard(card, FIELD, { message, ...found })];
    });
  },
};

function whatIsWrong(
  value: FieldValue | undefined,
  card: Card,
  {
    words,
    isPlaceholder,
  }: { readonly words: Wording; readonly isPlaceholder: (value: FieldValue) => boolean },
): Localized | null {
  const [name, the] = [words.name(FIELD), words.theName(FIELD)];
  if (value === undefined) {
    const label = words.label(FIELD, card.definition.role);
    return {
      sv: `Kortet har ingen rad för ${name.sv}. Lägg till raden ”${label}” som i mallen.`,
      en: `The card has no row for ${the.en}. Add the row “${label}” as in the template.`,
    };
  }
  if (value.text === '') return { sv: `${capital(name.sv)} är tomt.`, en: `${capital(the.en)} is blank.` };
  if (!isPlaceholder(value)) return null;
  const quote = shorten(value.text, 80);
  return {
    sv: `${capital(name.sv)} är inte formulerat: där står ”${quote}”.`,
    en: `${capital(the.en)} is not stated: the cell says “${quote}”.`,
  };
}
