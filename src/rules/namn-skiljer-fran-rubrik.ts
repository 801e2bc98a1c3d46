import { findingOnCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { mayNameTheSame } from '../language/same-name';
import { cardsAskedFor, nameInTitle, namnOf } from '../portfolio/cards';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Kontrollera vilken insats kortet gäller, och rätta namnet eller rubriken.',
  en: 'Check which insats the card concerns, and correct the name or the title.',
};

/** How alike two names must be, and where that errs, stands at `mayNameTheSame`. */
export const namnSkiljerFranRubrik: Rule = {
  id: 'namn-skiljer-fran-rubrik',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Rubriken nämner en annan insats', en: 'The title names another insats' },
    rationale: {
      sv: 'Ett kort som kopierats från ett annat behåller lätt dess namn. Då redovisas en insats under en annans namn.',
      en: 'A card copied from another easily keeps its name, and one insats is reported under the name of another.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: {
      sv: 'kortets rubrikrad nämner en annan insats än namnet gör',
      en: 'the title row of the card names another insats than the name does',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('pagaende')} GT5`, 'Skapa ljudbibliotek'],
      [words.label('namn', 'pagaende'), 'Upphandla ny mediabank'],
    ],
    at: ['B2'],
    mended: { B2: 'Skapa ljudbibliotek' },
  }),
  check: (submission) =>
    cardsAskedFor(submission, 'namn').flatMap((card) => {
      const [namn, title] = [namnOf(card), nameInTitle(card)];
      if (namn === '' || title === '' || mayNameTheSame(title, namn)) return [];
      const [found, expected] = [shorten(namn, 80), shorten(title, 80)];
      const message = {
        sv: `Namnet är ”${found}” men kortets rubrik säger ”${expected}”. ${REMEDY.sv}`,
        en: `The name is “${found}” but the title of the card says “${expected}”. ${REMEDY.en}`,
      };
      return [findingOnCard(card, 'namn', { message, found, expected })];
    }),
};
