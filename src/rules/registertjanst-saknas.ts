import { findingOnChapter, type Found } from '../findings/finding';
import type { Localized } from '../language/localized';
import { misspeltIn } from './misspelt-names';
import { tellingWordsOfService, withoutBrackets, wordsOf } from '../language/telling-words';
import { areOneWord, createWordIndex } from '../language/word-forms';
import { cellOf } from '../portfolio/cards';
import { costSection, tablesOfCosts } from '../portfolio/cost-tables';
import { ownServices, registerOf } from '../portfolio/register';
import { serviceNames } from '../portfolio/services';
import type { Section, Submission } from '../recognise/submission';
import type { ChapterRole } from '../template/roles';
import { cellAddress } from '../workbook/address';
import type { Rule } from './rule';
import { andUnderlag, nameSome, type Wording, wordingOf } from './wording';

/** The chapters whose tables go through the supplier's services. */
const CHAPTERS: readonly ChapterRole[] = ['konsolidering', 'kostnader'];

const MOST_NAMED = 30;

const remedyIn = ({ analysis }: Wording): Localized => ({
  sv: `Lägg till tjänstens rad, eller skriv under ${analysis} varför den inte redovisas.`,
  en: `Add the row of the service, or state under ${analysis} why it is not accounted for.`,
});

/**
 * One finding per chapter, which names the services. A service that any row may stand for, or that the chapter's text
 * names, is not missing. Silent where the cover names no supplier of the template, and where the chapter has no rows.
 */
export const registertjanstSaknas: Rule = {
  id: 'registertjanst-saknas',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Tjänst i registret saknar rad', en: 'A service of the register has no row' },
    rationale: {
      sv: 'Den som ska värdera helheten behöver se alla leverantörens tjänster. En tjänst utan rad kan vara glömd, avvecklad eller gömd i ett område.',
      en: 'Whoever is to assess the whole needs to see all services of the supplier. A service without a row may be forgotten, wound up or hidden in an area.',
    },
    source: andUnderlag(words.source(...CHAPTERS)),
    firesOn: {
      sv: `en av leverantörens tjänster i registret har ingen rad i ${words.numbers(...CHAPTERS).sv} (ett fynd per avsnitt, med tjänsternas namn)`,
      en: `a service of the supplier in the register has no row in ${words.numbers(...CHAPTERS).en} (one finding per chapter, with the names of the services)`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => {
    const { name: supplier, services } = words.smallestSupplier;
    const rows = services.map((name) => [name, 'Alla förvaltningar']);
    return {
      bad: [
        [words.supplierLabel, supplier],
        [],
        [words.heading('konsolidering')],
        [words.column('konsolidering', 'tjanst'), words.column('konsolidering', 'andel')],
        ...rows.slice(0, -1),
        ['Alla tjänster', 'Alla förvaltningar'],
      ],
      at: ['A3'],
      mended: { [cellAddress(3 + rows.length, 0)]: services.at(-1) ?? '' },
    };
  },
  check: (submission) => {
    const own = ownServices(submission);
    if (own.length === 0) return [];
    const words = wordingOf(submission.template);
    return submission.sections
      .filter(({ role }) => CHAPTERS.includes(role))
      .flatMap((section) => checkChapter(section, submission, remedyIn(words)));
  },
};

/** What is longer says more than a name. */
const LONGEST_NAME = 60;

function checkChapter(section: Section, submission: Submission, remedy: Localized): readonly Found[] {
  const own = ownServices(submission);
  const names = namesIn(section, submission);
  if (names.length === 0) return [];
  const register = registerOf(submission.template.register);
  const { namesNoService, costNamed } = serviceNames(submission.template);
  const named = new Set(
    names.flatMap((name) => [...register.named(name), misspeltIn(register, name) ?? []].flat()),
  );
  // That a list names a service does not say why it has no row.
  const isListed = (text: string): boolean => text.length <= LONGEST_NAME && register.knows(text);
  const told = [...section.prose, ...section.notes].map(({ text }) => text).filter((text) => !isListed(text));
  const isMentioned = createWordSearch(told);
  const missing = own.filter(({ name }) => !named.has(name) && !isMentioned(name));
  if (missing.length === 0) return [];
  const list = nameSome(
    missing.map(({ name }) => name),
    MOST_NAMED,
  );
  const unknown = nameSome(
    names.filter((name) => !namesNoService(name) && costNamed(name) === null && !register.knows(name)),
  );
  const [hint, hintEn] =
    unknown.sv === ''
      ? ['', '']
      : [
          ` Rader som registret inte känner: ${unknown.sv}.`,
          ` Rows that the register does not know: ${unknown.en}.`,
        ];
  return findingOnChapter(section, {
    message: {
      sv: `${missing.length} av leverantörens ${own.length} tjänster i registret har ingen rad här: ${list.sv}.${hint} ${remedy.sv}`,
      en: `${missing.length} of the supplier’s ${own.length} services in the register have no row here: ${list.en}.${hintEn} ${remedy.en}`,
    },
  });
}

/**
 * Makes a function that says whether texts hold every telling word of a service. Wrong on: words that stand there
 * apart, each for another reason.
 */
function createWordSearch(texts: readonly string[]): (service: string) => boolean {
  const formsOf = createWordIndex(new Set(texts.flatMap(wordsOf)), areOneWord);
  return (service) =>
    tellingWordsOfService(withoutBrackets(service)).every((word) => formsOf(word).length > 0);
}

/**
 * What the rows of the chapter's tables are called, those of groups too, and the services that head columns; totals
 * name no service.
 */
function namesIn(section: Section, submission: Submission): readonly string[] {
  const names =
    section === costSection(submission)
      ? tablesOfCosts(submission).flatMap(({ rows, columns }) => [
          ...rows.flatMap(({ kind, label }) => (kind === 'data' || kind === 'group' ? label : [])),
          ...columns.flatMap(({ headers }) => headers).filter(registerOf(submission.template.register).knows),
        ])
      : section.tables.flatMap(({ rows }) => rows.flatMap((row) => cellOf(row, 'tjanst')?.text ?? []));
  return [...new Set(names)].filter((name) => name !== '');
}
