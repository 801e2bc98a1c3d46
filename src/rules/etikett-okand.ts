import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { type Found, findingAt } from '../findings/finding';
import { meantLabels } from '../portfolio/meant-labels';
import type { FieldDefinition } from '../template/template';
import { cardRows } from './example';
import { writeLabel } from './fix-labels';
import { groupOfQuestion } from './hints';
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
      en: 'What is beside a label that the template does not have is left out of the check, and a misspelt label makes its field look missing.',
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
  fixes: writeLabel,
  check: (submission) => {
    const words = wordingOf(submission.template);
    const meant = meantLabels(submission);
    return submission.unknownLabels.map((label): Found => {
      const { text, place, card } = label;
      const found = shorten(text, 80);
      const field = meant.get(card)?.get(label);
      const message = field ? ask(found, field, words) : tellUnknown(found, remedyIn(words));
      const group = field ? { group: groupOfQuestion(label) } : {};
      return findingAt(
        place,
        { kind: 'card', card, fields: [] },
        { message, found, subject: found, ...group },
      );
    });
  },
};

const tellUnknown = (found: string, remedy: Localized): Localized => ({
  sv: `Etiketten ”${found}” finns inte i mallen eller går inte att skilja från en annan. ${remedy.sv}`,
  en: `The label “${found}” is not in the template or cannot be told from another. ${remedy.en}`,
});

/** The label may be one of the template's that the card lacks: a guess, put as a question. */
function ask(found: string, { role, label }: FieldDefinition, words: Wording): Localized {
  const the = words.theName(role);
  return {
    sv: `Är ”${found}” ${the.sv}? Etiketten finns inte i mallen, och kortet saknar ”${label}”. Skriv i så fall etiketten som i mallen. Annars: lägg till ”${label}”, och flytta det här till ${inSentence(words.analysis)}.`,
    en: `Is “${found}” ${the.en}? The label is not in the template, and the card lacks “${label}”. If so, write the label as in the template. Otherwise add “${label}”, and move this to the supplier’s analysis.`,
  };
}
