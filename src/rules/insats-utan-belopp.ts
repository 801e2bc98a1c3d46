import { analysisYear } from '../portfolio/analysis-year';
import { findingOnWholeCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { readPeriod } from '../language/read-period';
import { answerOf, nameInTitle, namnOf } from '../portfolio/cards';
import { cardsByChapter } from '../portfolio/chapter-cards';
import { createInsatsMoney } from '../portfolio/insats-money';
import type { Card } from '../recognise/submission';
import { cardRows } from './example';
import type { Rule } from './rule';
import { andUnderlag, type Wording, wordingOf } from './wording';

const remedyIn = ({ numbers }: Wording): Localized => ({
  sv: `Ge insatsen en egen rad i ${numbers('nyaForslag', 'kostnader').sv}, eller skriv i kortet vad den kostar och var pengarna finns.`,
  en: `Give the insats a row of its own in ${numbers('nyaForslag', 'kostnader').en}, or state in the card what it costs and where the money is.`,
});

/**
 * Judged are the ongoing insatser that have a name, are for a service that is known or say that they are for none, and
 * do not end before the year of the budget, in a workbook that states what anything costs to develop. Where money may
 * stand is read in favour of the insats: see `createInsatsMoney`.
 */
export const insatsUtanBelopp: Rule = {
  id: 'insats-utan-belopp',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Insats utan belopp', en: 'Insats without an amount' },
    rationale: {
      sv: 'Det som pågår kostar pengar också nästa år. Insatser utan eget belopp går inte att pröva, och ramen döljer vad som redan är bundet.',
      en: 'What is under way costs money next year too. Insatser without an amount of their own cannot be assessed, and the frame hides what is already committed.',
    },
    source: andUnderlag(words.source('pagaendeInsatser', 'kostnader')),
    firesOn: {
      sv: `en pågående insats har inget belopp någonstans: varken en rad med dess namn eller tjänst bland utvecklingen i ${words.number('kostnader')}, i kortet eller i texten`,
      en: `an ongoing insats has no amount anywhere: neither a row of its name or service among the development in ${words.number('kostnader')}, nor in the card or the text`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({
    bad: [
      ...cardRows(words, 'pagaende', ['tjanst', 'Webbhotell'], ['namn', 'Flytta servrar till ny hall']),
      [],
      [words.heading('kostnader')],
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Kontaktcenter', 800, 500],
    ],
    at: ['A1'],
    mended: { A8: 'Webbhotell' },
  }),
  check: (submission) => {
    const money = createInsatsMoney(submission);
    if (!money.isStated) return [];
    const year = analysisYear(submission);
    const remedy = remedyIn(wordingOf(submission.template));
    return cardsByChapter(submission, 'pagaende', 'namn').flatMap(({ section, cards }) => {
      const running = cards.filter(
        (card) => isNamed(card) && money.isOfKnownService(card) && runsInto(card, year - 1),
      );
      const without = running.filter((card) => !money.hasAmount(card));
      return without.map((card) =>
        findingOnWholeCard(card, {
          group: `utan-belopp ${section.id}`,
          message: {
            sv: `Inget belopp hittas för insatsen, varken i kortet, i texten eller på en rad med dess namn eller tjänst. Så är det för ${without.length} av ${running.length} pågående insatser. ${remedy.sv}`,
            en: `No amount is found for the insats, neither in the card, in the text nor in a row of its name or service. The same is true of ${without.length} of ${running.length} ongoing insatser. ${remedy.en}`,
          },
        }),
      );
    });
  },
};

const isNamed = (card: Card): boolean => namnOf(card) !== '' || nameInTitle(card) !== '';

/** A schedule that cannot be read ends nobody knows when. */
function runsInto(card: Card, year: number): boolean {
  const end = readPeriod(answerOf(card, 'tidplan'))?.to ?? null;
  return end === null || end >= `${year}-01-01`;
}
