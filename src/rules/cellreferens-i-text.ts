import { strayReference } from './fix-stray-references';
import { findCellReference } from '../language/cell-references';
import type { Localized } from '../language/localized';
import { ongoingExample } from './example';
import type { Rule } from './rule';
import { findInTexts } from '../portfolio/texts';
import { findingOnText } from '../findings/finding';

const RULE = 'cellreferens-i-text';

const REMEDY: Localized = {
  sv: 'Ta bort cellreferensen, eller skriv det som skulle ha stått där.',
  en: 'Take the reference away, or write what should have stood there.',
};

/** What is taken for a reference, and where that errs, stands at `findCellReference`. */
export const cellreferensIText: Rule = {
  id: RULE,
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Cellreferens i text', en: 'Cell reference in a text' },
    rationale: {
      sv: 'Den som klickar i bladet medan en cell redigeras får lätt med en adress i texten. Läsaren undrar vad som menas, och ibland har adressen ersatt det som stod där.',
      en: 'Whoever clicks in the sheet while editing a cell easily gets an address into the text. The reader wonders what is meant, and sometimes the address has replaced what stood there.',
    },
    source: { sv: 'Stadens årliga analyser 2024', en: 'The city’s yearly analyses 2024' },
    firesOn: {
      sv: 'en områdesreferens i texten (”A15A2:B170”) eller en ensam cellreferens efter sista punkten (”… mellanarkivet. F19”)',
      en: 'a range reference in the text (“A15A2:B170”) or a lone cell reference after the last full stop (“… mellanarkivet. F19”)',
    },
    remedy: REMEDY,
  }),
  exampleIn: () =>
    ongoingExample(
      'Projektmål',
      'Processen införs med koppling till mellanarkivet. F19',
      'Processen införs med koppling till mellanarkivet.',
    ),
  fixes: strayReference,
  check: (submission) =>
    findInTexts(submission, findCellReference).map(({ found, written }) => {
      const message = {
        sv: `I texten står ”${found}”, som ser ut som en cellreferens som kommit med av misstag. ${REMEDY.sv}`,
        en: `The text holds “${found}”, which looks like a cell reference that slipped in. ${REMEDY.en}`,
      };
      return findingOnText(written, { rule: RULE, severity: 'varning', message, found });
    }),
};
