import { findingOnCard, type Found } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { tellsOfRenewal } from '../language/renewals';
import { answerOf } from '../portfolio/cards';
import { cardsByChapter } from '../portfolio/chapter-cards';
import { withoutYes } from '../portfolio/proposals';
import { registerOf } from '../portfolio/register';
import type { Card, FieldValue, Submission } from '../recognise/submission';
import { proposedExample } from './example';
import type { Rule } from './rule';
import { andUnderlag } from './wording';

const REMEDY: Localized = {
  sv: 'Skriv vad som är nytt utöver avtalet eller beslutet, eller redovisa det bland det som pågår.',
  en: 'State what is new beyond the contract or the decision, or report it among what is ongoing.',
};

/**
 * A guess by the wording (`tellsOfRenewal`): one finding per proposal, at the first answer that says so. A renewed
 * contract counts only where the proposal names a registered service, which is there already.
 */
export const nyttArUpphandling: Rule = {
  id: 'nytt-ar-upphandling',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Nytt förslag eller förnyat avtal', en: 'New proposal or renewed contract' },
    rationale: {
      sv: 'Flera förslag som kallades nya var upphandlingar av det som redan fanns, eller beslutade tidigare. Då är frågan vad det kostar att fortsätta, inte om man ska börja.',
      en: 'Several proposals that were called new were procurements of what was there already, or decided before. The question then is what it costs to go on, not whether to begin.',
    },
    source: andUnderlag(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: ett förslag förnyar avtalet för en tjänst som finns, eller var beslutat tidigare, av ordalydelsen att döma`,
      en: `${words.number('nyaForslag')}: a proposal renews the contract of an existing service or was decided before, to judge by its wording`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) =>
    proposedExample(
      words,
      'behovsbeskrivning',
      'Projektet är redan beslutat av nämnden',
      'Sökande vill följa sitt ärende',
    ),
  check: (submission) =>
    cardsByChapter(submission, 'foreslagen', 'koppladTjanst').flatMap(({ cards }) =>
      cards.flatMap((card) => describe(card, submission)),
    ),
};

function describe(card: Card, submission: Submission): readonly Found[] {
  const field = card.fields.find((each) => isRenewal(each, card, submission));
  if (!field) return [];
  const found = shorten(field.text, 80);
  const [why, whyEn] =
    tellsOfRenewal(field.text) === 'avtal'
      ? ['att ett avtal förnyas', 'that a contract is renewed']
      : ['att det är beslutat tidigare', 'that it was decided before'];
  return [
    findingOnCard(card, field.definition, {
      found,
      message: {
        sv: `Förslaget är kanske inte nytt: ”${found}” tyder på ${why} (en gissning av ordalydelsen). ${REMEDY.sv}`,
        en: `The proposal may not be new: “${found}” suggests ${whyEn} (a guess from the wording). ${REMEDY.en}`,
      },
    }),
  ];
}

function isRenewal({ text }: FieldValue, card: Card, { template }: Submission): boolean {
  const renewal = text === '' ? null : tellsOfRenewal(text);
  if (renewal !== 'avtal') return renewal !== null;
  return registerOf(template.register).knows(withoutYes(answerOf(card, 'koppladTjanst')));
}
