import { analysisYear } from '../portfolio/analysis-year';
import { cellAddress } from '../workbook/address';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { readPeriod } from '../language/read-period';
import { remember } from '../language/by-key';
import { answerOf, cardsAskedFor } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import { createMoneyFinder } from '../portfolio/proposals';
import { cardRows } from './example';
import type { Rule } from './rule';
import { capital, type Wording, wordingOf } from './wording';

const FIELD = 'tidplan';

const remedyIn = ({ theName }: Wording): Localized => ({
  sv: `Rätta ${theName(FIELD).sv}, eller ta bort beloppet om insatsen är avslutad.`,
  en: `Correct ${theName(FIELD).en}, or remove the amount if the insats has ended.`,
});

/**
 * A card of a running insats asks for no money itself; its insats does where a row of amounts bears its name
 * (`createMoneyFinder`). An insats that simply ends before the analysis year is no news, so without such a row
 * the rule stays silent. A tidplan is judged only where the whole text is a period (`readPeriod`).
 */
export const tidplanPasserad: Rule = {
  id: 'tidplan-passerad',
  severity: 'info',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.theName(FIELD).sv)} är passerad`,
      en: `${capital(words.theName(FIELD).en)} has passed`,
    },
    rationale: {
      sv: `En insats som enligt sin ${words.name(FIELD).sv} är avslutad före analysåret men ändå har pengar det året är antingen försenad eller fel budgeterad.`,
      en: `An insats that by its ${words.name(FIELD).en} ends before the analysis year but still has money in it is either late or wrongly budgeted.`,
    },
    source: {
      sv: `${words.source('pagaendeInsatser').sv}, ${words.name(FIELD).sv}, och ${words.number('kostnader')}`,
      en: `${words.source('pagaendeInsatser').en}, ${words.name(FIELD).en}, and ${words.number('kostnader')}`,
    },
    firesOn: {
      sv: `hela ${words.theName(FIELD).sv} ligger före analysåret fast insatsen har ett belopp för det året i kortet, i ${words.number('nyaForslag')} eller i ${words.number('kostnader')}`,
      en: `the whole ${words.name(FIELD).en} lies before the analysis year though the insats has an amount for that year in the card, in ${words.number('nyaForslag')} or in ${words.number('kostnader')}`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({
    bad: [
      ...cardRows(
        words,
        'pagaende',
        ['namn', 'Byta telefonväxel'],
        [FIELD, `${words.year - 2}-01-01 - ${words.year - 1}-12-31`],
      ),
      [],
      [words.heading('kostnader')],
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Byta telefonväxel', 800, 500],
    ],
    at: ['B3'],
    mended: { B3: `${words.year - 2}-01-01 - ${words.year}-06-30` },
  }),
  check: (submission) => {
    const year = analysisYear(submission);
    // Many cards have the same schedule.
    const endOf = remember((schedule) => readPeriod(schedule)?.to ?? null);
    const passed = cardsAskedFor(submission, FIELD).filter((card) => {
      const end = endOf(answerOf(card, FIELD));
      return end !== null && end < `${year}-01-01`;
    });
    if (passed.length === 0) return [];
    const moneyOf = createMoneyFinder(submission, year);
    const words = wordingOf(submission.template);
    const [the, remedy] = [words.theName(FIELD), remedyIn(words)];
    return passed.flatMap((card) => {
      const money = moneyOf(card);
      if (money === null) return [];
      const found = shorten(answerOf(card, FIELD), 80);
      const { amount, place } = money;
      const [sheet, cell] = [place.sheet, cellAddress(place.row, place.column)];
      const message = {
        sv: `${capital(the.sv)} ”${found}” ligger helt före ${year}, men insatsen har ${amount} tkr för ${year} (${sheet} ${cell}). ${remedy.sv}`,
        en: `${capital(the.en)} “${found}” lies wholly before ${year}, but the insats has ${amount} tkr for ${year} (${sheet} ${cell}). ${remedy.en}`,
      };
      return [findingOnCard(card, FIELD, { message, found })];
    });
  },
};
