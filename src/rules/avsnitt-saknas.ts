import type { Localized } from '../language/localized';
import { isSubmission, type Section, type Submission } from '../recognise/submission';
import type { Rule } from './rule';
import { inSentence } from './wording';
import { type Found, findingAt } from '../findings/finding';
import { chapterName } from '../template/template';
import type { CellOrSheet } from '../workbook/address';

const REMEDY: Localized = {
  sv: 'Lägg till avsnittet med sin rubrik från mallen, eller rätta rubriken om den har ändrats.',
  en: 'Add the chapter with its heading from the template, or correct the heading if it was changed.',
};

/** A chapter of the template that shows nowhere in the workbook; one finding in all when the workbook is none. */
export const avsnittSaknas: Rule = {
  id: 'avsnitt-saknas',
  severity: 'fel',
  textsIn: () => ({
    title: { sv: 'Avsnitt saknas', en: 'Chapter missing' },
    rationale: {
      sv: 'Beredningsfunktionen behöver alla mallens avsnitt. Skriv hellre att det inte finns något att rapportera än att utelämna avsnittet.',
      en: 'The preparation team needs every chapter of the template. It is better to write that there is nothing to report than to leave a chapter out.',
    },
    source: { sv: 'Mallen för årlig analys', en: 'The template of the årlig analys' },
    firesOn: {
      sv: 'ett av mallens avsnitt finns ingenstans i arbetsboken',
      en: 'a chapter of the template is not found anywhere in the workbook',
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ headings, analysis }) => {
    const gone = Math.min(2, headings.length - 1);
    return {
      bad: headings
        .with(gone, 'Portföljen i korthet')
        .flatMap((heading) => [[heading], [`Se ${inSentence(analysis)}.`]]),
      at: [null],
      mended: { [`A${2 * gone + 1}`]: headings[gone] ?? '' },
    };
  },
  onOtherWorkbooks: true,
  check: (submission) => {
    if (!isSubmission(submission)) return [nothingFound(submission)];
    const missing = submission.sections.filter(({ found }) => found === null);
    return missing.map((section) => sectionMissing(submission, section));
  },
};

function nothingFound({ sections, sheets, template }: Submission): Found {
  const all = sections.map(nameOf).join(' · ');
  const only = sections.find((section) => section.found !== null);
  const found = only
    ? { sv: `bara ${nameOf(only)} hittades`, en: `only ${nameOf(only)} was found` }
    : { sv: 'inget av mallens avsnitt hittades', en: 'none of the template’s chapters was found' };
  return findingAt(
    onSheet(sheets[0]?.name ?? ''),
    { kind: 'workbook' },
    {
      subject: null,
      message: {
        sv: `Det här ser inte ut som en årlig analys: ${found.sv}. Kontrollera att det är en årlig analys ${template.year} och att rubrikerna står kvar. Det här söktes: ${all}.`,
        en: `This does not look like an årlig analys: ${found.en}. Check that it is an årlig analys ${template.year} and that the headings are still there. Looked for: ${all}.`,
      },
    },
  );
}

function sectionMissing(submission: Submission, section: Section): Found {
  const name = nameOf(section);
  return findingAt(
    onSheet(sheetBefore(submission, section)),
    { kind: 'chapter', chapter: section.id },
    {
      subject: name,
      message: {
        sv: `Avsnitt ${name} finns inte i arbetsboken. ${REMEDY.sv}`,
        en: `Chapter ${name} is not in the workbook. ${REMEDY.en}`,
      },
    },
  );
}

const nameOf = ({ id, title }: Section): string => chapterName({ number: id, title });

const onSheet = (sheet: string): CellOrSheet => ({ sheet, row: null, column: null });

/** The sheet of the nearest chapter before, where the missing one would be looked for. */
function sheetBefore({ sections, sheets }: Submission, section: Section): string {
  const before = sections.slice(0, sections.indexOf(section)).findLast(({ found }) => found !== null);
  return before?.found?.place.sheet ?? sheets[0]?.name ?? '';
}
