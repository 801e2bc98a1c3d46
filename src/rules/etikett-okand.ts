import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { type Found, findingAt } from '../findings/finding';
import { cardRows } from './example';
import type { Rule } from './rule';
import { inSentence, type Wording, wordingOf } from './wording';

const remedyIn = ({ analysis }: Wording): Localized => ({
  sv: `Skriv etiketten som i mallen, eller flytta texten till ${inSentence(analysis)}.`,
  en: 'Write the label as in the template, or move the text to the supplier’s analysis.',
});

/** Nothing in a card is silently skipped: what no field answers to is shown, for somebody to place. */
export const etikettOkand: Rule = {
  id: 'etikett-okand',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Okänd etikett', en: 'Unknown label' },
    rationale: {
      sv: 'Det som står vid en etikett som mallen inte har kommer inte med i granskningen. En felskriven etikett gör dessutom att fältet ser ut att saknas.',
      en: 'What stands at a label that the template does not have is left out of the check, and a misspelt label makes its field look missing.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: {
      sv: 'en etikett i ett kort svarar inte mot något av mallens fält, eller lika väl mot flera',
      en: 'a label in a card answers to no field of the template, or to several equally well',
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({
    bad: [
      ...cardRows(words, 'pagaende', ['namn', 'Byta telefonväxel']),
      ['Förväntad nytta', 'Svarstiden för inkommande samtal halveras till 2025.'],
    ],
    at: ['A3'],
    mended: { A3: words.label('effektmal', 'pagaende') },
  }),
  check: ({ unknownLabels, template }) => {
    const remedy = remedyIn(wordingOf(template));
    return unknownLabels.map(({ text, place, card }): Found => {
      const found = shorten(text, 80);
      const message = {
        sv: `Etiketten ”${found}” finns inte i mallen eller går inte att skilja från en annan. ${remedy.sv}`,
        en: `The label “${found}” is not in the template or cannot be told from another. ${remedy.en}`,
      };
      const about = { kind: 'card', card, fields: [] } as const;
      return findingAt(place, about, { message, found, subject: found });
    });
  },
};
