import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import type { DoubleChapter, Submission } from '../recognise/submission';
import { chapterName } from '../template/template';
import { placeAddress } from '../workbook/address';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Ta bort den version som inte gäller.',
  en: 'Remove the version that does not apply.',
};

/** A chapter that stands twice: an old version that was hidden or left, a copied sheet, another supplier's. */
export const avsnittDubbelt: Rule = {
  id: 'avsnitt-dubbelt',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Avsnittet står två gånger', en: 'The chapter appears twice' },
    rationale: {
      sv: 'Läsaren kan inte veta vilken version som gäller, och det som rättas i den ena rättas inte i den andra.',
      en: 'The reader cannot know which version applies, and what is corrected in one is not corrected in the other.',
    },
    source: { sv: 'Mallen för årlig analys', en: 'The template of the årlig analys' },
    firesOn: {
      sv: 'ett avsnitt står två gånger i arbetsboken, synligt eller dolt',
      en: 'a chapter appears twice in the workbook, visible or hidden',
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ heading }) => ({
    bad: [
      [heading('portfoljanalys')],
      ['Portföljen är oförändrad sedan 2022, och inget system läggs ned.'],
      [null],
      [heading('portfoljanalys')],
      ['Portföljen är oförändrad sedan 2022, och inget system läggs ned.'],
    ],
    at: ['A1'],
    mended: { A4: heading('framatsyftandeAnalys') },
  }),
  check: (submission) => submission.doubleChapters.map((each) => tellDouble(each, submission)),
};

function tellDouble({ chapter, older, kept }: DoubleChapter, { sections }: Submission): Found {
  const title = sections.find(({ id }) => id === chapter)?.title ?? '';
  const name = chapterName({ number: chapter, title });
  const used = placeAddress(kept.place);
  return findingAt(
    older.place,
    { kind: 'chapter', chapter },
    {
      subject: name,
      message: {
        sv: `Avsnitt ${name} står två gånger: här och i ${used}. Det som står i ${used} är granskat, det som står här är det inte. ${REMEDY.sv}`,
        en: `Chapter ${name} appears twice: here and at ${used}. What is there was checked; what is here was not. ${REMEDY.en}`,
      },
    },
  );
}
