import { type Found, findingAt, findingOnCard } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import { mayNameTheSame } from '../language/same-name';
import { cardsAskedFor, nameInTitle, namnOf } from '../portfolio/cards';
import { type RepeatedService, repeatedServices } from '../portfolio/repeated-services';
import type { Card, Submission } from '../recognise/submission';
import { cellAddress, placeAddress } from '../workbook/address';
import type { Rule } from './rule';
import { answerAddress, nameOthers } from './wording';

const REMEDY: Localized = {
  sv: 'Ge varje insats ett eget namn, eller ta bort det kort som är för mycket.',
  en: 'Give every insats a name of its own, or delete the card that is one too many.',
};

/**
 * The same name is the same words in the same order: case, spaces and punctuation do not matter. Where the title of one
 * of two cards names another insats, the message says so at both: most likely that card has the other's name. Which
 * rows of a table of costs are of one service: `repeatedServices`.
 */
export const namnDubblett: Rule = {
  id: 'namn-dubblett',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Två insatser med samma namn', en: 'Two insatser of the same name' },
    rationale: {
      sv: 'När två insatser heter lika vet läsaren inte om en insats är redovisad två gånger eller om ett kort har fel namn.',
      en: 'Where two insatser have the same name the reader cannot know whether one is reported twice or a card is misnamed.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag', 'kostnader'),
    firesOn: {
      sv: `varje kort som delar namn med ett annat kort i samma avsnitt, och i ${words.number('kostnader')} varje rad för en tjänst som har fler rader i samma tabell`,
      en: `every card that shares its name with another card of the chapter, and in ${words.number('kostnader')} every row of a service that has more rows in the same table`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('pagaende')} 3`],
      [words.label('namn', 'pagaende'), 'Upphandla ny mediabank'],
      [],
      [`${words.cardTitle('pagaende')} 4`],
      [words.label('namn', 'pagaende'), 'Upphandla ny mediabank'],
    ],
    at: ['B2', 'B5'],
    mended: { B5: 'Ansluta förvaltningarna till mediabanken' },
  }),
  check: (submission) => [...sharedNames(submission), ...repeatedServices(submission).flatMap(describeRows)],
};

function sharedNames(submission: Submission): readonly Found[] {
  const cards = cardsAskedFor(submission, 'namn').filter((card) => namnOf(card) !== '');
  const sharing = groupBy(cards, (card) => `${card.chapter} ${wordsOnly(namnOf(card))}`);
  return [...sharing].flatMap(([key, same]) => {
    const group = shorten(`namn ${key}`, 80);
    return same.flatMap((card) => {
      const places = nameOthers(card, same, (other) => answerAddress(other, 'namn', card));
      if (places === null) return [];
      const found = shorten(namnOf(card), 80);
      const hint = hintOf(card, same);
      const message = {
        sv: `Namnet ”${found}” står också i ${places.sv}. ${hint?.sv ?? REMEDY.sv}`,
        en: `The name “${found}” is also in ${places.en}. ${hint?.en ?? REMEDY.en}`,
      };
      return [findingOnCard(card, 'namn', { message, found, group })];
    });
  });
}

const IN_COSTS: Localized = {
  sv: 'Slå ihop raderna, ta bort den som är för mycket, eller skriv i en kolumn bredvid vad som skiljer dem.',
  en: 'Merge the rows, delete the one that is one too many, or write in a column beside them what tells them apart.',
};

/** So many of the other rows are named. */
const MOST_NAMED = 5;

function describeRows({ table, rows }: RepeatedService): readonly Found[] {
  const places = rows.flatMap(({ labelPlace }) => labelPlace ?? []);
  const [first] = places;
  if (first === undefined) return [];
  return rows.flatMap((row): readonly Found[] => {
    const place = row.labelPlace;
    if (place === null) return [];
    const found = shorten(row.label, 80);
    const others = places
      .filter((other) => other !== place)
      .slice(0, MOST_NAMED)
      .map(({ row: at, column }) => cellAddress(at, column));
    const message = {
      sv: `”${found}” står också i ${others.join(', ')} i samma tabell, så kostnaden kan vara räknad två gånger. ${IN_COSTS.sv}`,
      en: `“${found}” is also in ${others.join(', ')} of the same table, so the cost may be counted twice. ${IN_COSTS.en}`,
    };
    const title = { sv: 'Tjänsten har två rader', en: 'The service has two rows' };
    const group = `tjanst ${placeAddress(first)}`;
    return [findingAt(place, { kind: 'row', table, row }, { subject: found, title, message, found, group })];
  });
}

/** Where some of the cards, but not all, have a title that names another insats: there the name is likely wrong. */
function hintOf(card: Card, same: readonly Card[]): Localized | null {
  const misnamed = same.filter(isNamedOtherwise);
  const [other] = misnamed;
  if (other === undefined || misnamed.length === same.length) return null;
  const title = shorten(nameInTitle(misnamed.includes(card) ? card : other), 80);
  const where = answerAddress(other, 'namn', card);
  return misnamed.includes(card)
    ? {
        sv: `Kortets rubrik säger ”${title}”, så troligen är det namnet här som är fel. Rätta det, eller rubriken.`,
        en: `The title of the card says “${title}”, so most likely it is the name here that is wrong. Correct it, or the title.`,
      }
    : {
        sv: `Kortet där har rubriken ”${title}”, så troligen är det namnet i ${where} som är fel, inte det här.`,
        en: `The card there has the title “${title}”, so most likely it is the name in ${where} that is wrong, not this one.`,
      };
}

const isNamedOtherwise = (card: Card): boolean =>
  nameInTitle(card) !== '' && !mayNameTheSame(nameInTitle(card), namnOf(card));
