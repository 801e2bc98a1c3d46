import { chapterName } from '../template/template';
import type { Localized } from '../language/localized';
import { promises } from '../language/placeholder';
import { onlyRefers } from '../language/references';
import { readAmountText } from '../money/read-amount';
import type { Section, Submission } from '../recognise/submission';
import { isBlank } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { type Found, findingOnChapter } from '../findings/finding';
import type { Rule } from './rule';
import { type Wording, wordingOf } from './wording';
import { createTemplateTexts } from '../portfolio/texts';

/** The column that names a row's service; the template may have filled it in, and it answers nothing. */
const NAME_COLUMN = 'tjanst';

const remedyIn = ({ analysis }: Wording): Localized => ({
  sv: `Fyll i avsnittet, eller skriv under ${analysis} att det inte finns något att rapportera.`,
  en: `Fill in the chapter, or write under ${analysis} that there is nothing to report.`,
});

/** A chapter that says "N/A för 2024 enligt anvisning" is answered: somebody has written it (`saysSomething`). */
export const avsnittTomt: Rule = {
  id: 'avsnitt-tomt',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Avsnittet är tomt', en: 'The chapter is empty' },
    rationale: {
      sv: 'Ett avsnitt utan innehåll kan betyda att det inte finns något att rapportera eller att det har glömts. Läsaren kan inte veta vilket.',
      en: 'A chapter without content may mean that there is nothing to report or that it was forgotten. The reader cannot know which.',
    },
    source: { sv: 'Mallen för årlig analys', en: 'The template of the årlig analys' },
    firesOn: {
      sv: 'ett avsnitt innehåller bara rubriker, tomma tabeller eller orörda kort',
      en: 'a chapter holds nothing but headings, empty tables or blank cards',
    },
    remedy: remedyIn(words),
  }),
  exampleIn: ({ heading, analysis }) => ({
    bad: [[heading('portfoljanalys')], [analysis], [null]],
    at: ['A1'],
    mended: { A3: 'Portföljen är oförändrad sedan 2022.' },
  }),
  check: (submission) => {
    const isTemplateText = createTemplateTexts(submission);
    const remedy = remedyIn(wordingOf(submission.template));
    return submission.sections
      .filter((section) => !isAnswered(section, submission, isTemplateText))
      .flatMap((section) => describe(section, remedy));
  },
};

function isAnswered(
  { id, cards, tables, prose }: Section,
  submission: Submission,
  isTemplateText: (text: string) => boolean,
): boolean {
  return (
    cards.some(({ blank }) => !blank) ||
    prose.some(({ text }) => !isTemplateText(text) && saysSomething(text)) ||
    tables.some(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ role, cell }) => role !== NAME_COLUMN && isStated(cell))),
    ) ||
    submission.tables.some(
      ({ chapter, rows }) =>
        chapter === id && rows.some(({ amounts }) => amounts.some(({ cell }) => isStated(cell))),
    )
  );
}

/**
 * "Nej" and "N/A" answer that there is nothing to report; "Se kommentar", "JA", "Återkommer" and "300 tkr" report
 * nothing.
 */
const saysSomething = (text: string): boolean =>
  !onlyRefers(text) && !promises(text) && !BARE_ANSWER.test(text) && readAmountText(text).kind !== 'text';

const BARE_ANSWER = /^\s*(?:ja|x|ok)[.!]?\s*$/iu;

/** A formula that gives zero is the template's own sum of rows that nobody has filled in. */
function isStated(cell: Cell): boolean {
  const isEmptySum = cell.formula !== undefined && cell.type === 'number' && cell.value === 0;
  return !isBlank(cell) && !isEmptySum;
}

function describe(section: Section, remedy: Localized): readonly Found[] {
  const name = chapterName({ number: section.id, title: section.title });
  return findingOnChapter(section, {
    message: {
      sv: `Avsnitt ${name} är inte besvarat: där finns bara rubriker, tomma tabeller eller orörda kort. ${remedy.sv}`,
      en: `Chapter ${name} is not answered: it holds only headings, empty tables or untouched cards. ${remedy.en}`,
    },
  });
}
