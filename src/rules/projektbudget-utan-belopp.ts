import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { findAmounts } from '../money/find-amounts';
import type { Unit } from '../money/unit';
import type { FieldValue } from '../recognise/submission';
import { proposedExample } from './example';
import { cardsAskedFor, fieldOf } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';
import { andUnderlag, capital, type Wording, wordingOf } from './wording';
import { budgetUnit } from '../portfolio/proposals';

const FIELD = 'projektbudget';

const remedyIn = ({ year }: Wording): Localized => ({
  sv: `Skriv beloppet med enhet, till exempel ”3 500 tkr varav 500 tkr ${year}”, gärna som en uppskattning.`,
  en: `Write the amount with its unit, for example “3 500 tkr varav 500 tkr ${year}”, an estimate if need be.`,
});

/** What is read as the project's amount, and where that errs, stands at `findAmounts`. A blank is `falt-saknas`. */
export const projektbudgetUtanBelopp: Rule = {
  id: 'projektbudget-utan-belopp',
  severity: 'fel',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} utan belopp`,
      en: `${capital(words.name(FIELD).en)} without an amount`,
    },
    rationale: {
      sv: 'Ekonomiska ramar beslutas på insatsernas belopp. Utan ett belopp att läsa kan insatsen inte tas med i underlaget.',
      en: 'Financial frames are decided on the amounts of the insatser. Without an amount to read the insats cannot enter the underlag.',
    },
    source: andUnderlag(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: inget belopp går att läsa i ${words.theName(FIELD).sv}`,
      en: `${words.number('nyaForslag')}: no amount can be read in ${words.theName(FIELD).en}`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => proposedExample(words, FIELD, 'Se bilaga 3', `3 500 tkr varav 500 tkr ${words.year}`),
  check: (submission) => {
    const words = wordingOf(submission.template);
    const [the, remedy] = [words.theName(FIELD), remedyIn(words)];
    return cardsAskedFor(submission, FIELD).flatMap((card) => {
      const value = fieldOf(card, FIELD);
      if (value === undefined || value.text === '' || holdsAmount(value, submission.unit)) return [];
      const found = shorten(value.text, 80);
      const message = {
        sv: `I ${the.sv} går inget belopp för projektet att läsa: där står ”${found}”. ${remedy.sv}`,
        en: `No amount for the project can be read in ${the.en}: the cell says “${found}”. ${remedy.en}`,
      };
      return [findingOnCard(card, FIELD, { message, found })];
    });
  },
};

const holdsAmount = (value: FieldValue, unit: Unit): boolean =>
  value.cell.type === 'number' || findAmounts(value.text, budgetUnit(value, unit)).length > 0;
