import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { findAmounts } from '../money/find-amounts';
import type { Unit } from '../money/unit';
import type { FieldValue } from '../recognise/submission';
import { proposedExample } from './example';
import { cardsAskedFor, fieldOf } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';
import { budgetUnit } from '../portfolio/proposals';

const RULE = 'projektbudget-utan-belopp';
const FIELD = 'projektbudget';

const REMEDY: Localized = {
  sv: 'Skriv beloppet med enhet, till exempel ”3 500 tkr varav 500 tkr 2024”, gärna som en uppskattning.',
  en: 'Write the amount with its unit, for example “3 500 tkr varav 500 tkr 2024”, an estimate if need be.',
};

/** What is read as the project's amount, and where that errs, stands at `findAmounts`. A blank is `falt-saknas`. */
export const projektbudgetUtanBelopp: Rule = {
  id: RULE,
  severity: 'fel',
  textsIn: () => ({
    title: { sv: 'Projektbudget utan belopp', en: 'Project budget without an amount' },
    rationale: {
      sv: 'Ekonomiska ramar beslutas på insatsernas belopp. Utan ett belopp att läsa kan insatsen inte tas med i underlaget.',
      en: 'Financial frames are decided on the amounts of the efforts. Without an amount to read the effort cannot enter the underlag.',
    },
    source: {
      sv: 'Mallen 2.2, ekonomisk del; beredningsfunktionens underlag 2024',
      en: 'Template 2.2, financial part; the preparation team’s underlag 2024',
    },
    firesOn: {
      sv: '2.2: inget belopp går att läsa i projektbudgeten',
      en: '2.2: no amount can be read in the project budget',
    },
    remedy: REMEDY,
  }),
  exampleIn: () => proposedExample('Total projektbudget', 'Se bilaga 3', '3 500 tkr varav 500 tkr 2024'),
  check: (submission) =>
    cardsAskedFor(submission, FIELD).flatMap((card) => {
      const value = fieldOf(card, FIELD);
      if (value === undefined || value.text === '' || holdsAmount(value, submission.unit)) return [];
      const found = shorten(value.text, 80);
      const message = {
        sv: `I projektbudgeten går inget belopp för projektet att läsa: där står ”${found}”. ${REMEDY.sv}`,
        en: `No amount for the project can be read in the project budget: the cell says “${found}”. ${REMEDY.en}`,
      };
      return [findingOnCard(card, FIELD, { rule: RULE, severity: 'fel', message, found })];
    }),
};

const holdsAmount = (value: FieldValue, unit: Unit): boolean =>
  value.cell.type === 'number' || findAmounts(value.text, budgetUnit(value, unit)).length > 0;
