import type { Value } from '../../../src/workbook/from-values';
import { insatser, proposed, type Insats } from '../faultless';
import { mapCells, marksOf, rewritten, write, type TaggedWorkbook } from '../tagged';
import {
  answerMark,
  fieldsOf,
  isAloneForService,
  isForNewService,
  titleMark,
  type Expected,
  type FaultKind,
} from './fault';

/** Chapters and cards that are gone or left as the template gave them. */

const stacked = insatser.filter(({ layout }) => layout === 'stacked');

/** Every answer of a card blank. */
function untouched(card: Insats): Readonly<Record<string, Value>> {
  return Object.fromEntries(fieldsOf(card).map((field) => [answerMark(card, field), null]));
}

/** The row of a new insats, which no card tells of any more. */
const rowWithoutCard = ({ answers }: Insats): Expected => ({
  rule: 'nytt-utan-kort',
  severity: 'fel',
  at: `table/nyaInsatser/${String(answers['namn'])}/label`,
});

const blankCards: readonly FaultKind[] = [
  {
    name: 'a card left untouched',
    rule: 'tomt-kort',
    plant: (workbook, random) => {
      const card = random.pick(stacked.filter((each) => each.titleNames === 'no' && isAloneForService(each)));
      return {
        workbook: write(workbook, untouched(card)),
        expected: [
          { rule: 'tomt-kort', severity: 'info', at: titleMark(card) },
          ...(isForNewService(card) ? [rowWithoutCard(card)] : []),
        ],
      };
    },
  },
];

/** The sheets of each chapter, told by a mark that stands on it, and a mark on the sheet of the chapter before. */
const CHAPTERS: readonly {
  readonly id: string;
  readonly marks: readonly string[];
  readonly before: string;
}[] = [
  { id: '1.1', marks: ['chapter/1.1/heading'], before: 'cover/year' },
  { id: '1.2', marks: ['chapter/1.2/heading'], before: 'chapter/1.1/analysis' },
  { id: '1.3', marks: ['chapter/1.3/heading'], before: 'chapter/1.2/analysis' },
  { id: '1.4', marks: ['chapter/1.4/heading', 'chapter/1.4 forts/heading'], before: 'chapter/1.3/analysis' },
  { id: '2.1', marks: ['chapter/2.1/heading'], before: 'chapter/1.4/heading' },
  { id: '2.2', marks: ['chapter/2.2/heading', 'chapter/2.2 forts/heading'], before: 'chapter/2.1/analysis' },
  { id: '3.1', marks: ['chapter/3.1/heading'], before: 'chapter/2.2/heading' },
  { id: '3.2', marks: ['chapter/3.2/heading'], before: 'chapter/3.1/analysis' },
  { id: '4', marks: ['chapter/4/heading'], before: 'chapter/3.2/analysis' },
];

const missingChapter = (before: string): readonly Expected[] => [
  { rule: 'avsnitt-saknas', severity: 'fel', at: before, onSheet: true },
];

const PROSE_CHAPTERS = ['1.3', '2.1', '4'];

const chapters: readonly FaultKind[] = [
  {
    name: 'a chapter’s sheets deleted',
    rule: 'avsnitt-saknas',
    plant: (workbook, random) => {
      const { marks, before } = random.pick(CHAPTERS);
      const places = marksOf(workbook);
      const gone = new Set(marks.map((mark) => places.get(mark)?.sheet));
      return {
        workbook: { sheets: workbook.sheets.filter(({ name }) => !gone.has(name)) },
        expected: missingChapter(before),
      };
    },
  },
  {
    name: 'the heading of a chapter of prose replaced',
    rule: 'avsnitt-saknas',
    plant: (workbook, random) => {
      const { marks, before } = random.pick(CHAPTERS.filter(({ id }) => PROSE_CHAPTERS.includes(id)));
      const [mark = ''] = marks;
      const text = random.pick([null, 'Analys', 'Se nedan']);
      const { sheets } = write(workbook, { [mark]: text });
      const own = marksOf(workbook).get(mark)?.sheet;
      // A tab that names the chapter would tell of it.
      const renamed = sheets.map((sheet) => (sheet.name === own ? { ...sheet, name: 'Flik' } : sheet));
      return { workbook: { sheets: renamed }, expected: missingChapter(before) };
    },
  },
  {
    name: 'a chapter with nothing below its heading',
    rule: 'avsnitt-tomt',
    plant: (workbook, random) => {
      const chapter = random.pick(['1.1', '1.2', '1.3', '2.1', '3.2', '4']);
      const isContent = (mark: string): boolean =>
        mark.startsWith(`chapter/${chapter}/prose/`) || RegExp(`^services/${chapter}/\\d`).test(mark);
      return {
        workbook: emptied(workbook, isContent),
        expected: [{ rule: 'avsnitt-tomt', severity: 'varning', at: `chapter/${chapter}/heading` }],
      };
    },
  },
  {
    name: 'a chapter of cards without a word in them',
    rule: 'avsnitt-tomt',
    plant: (workbook) => {
      const cards = proposed.filter(({ layout }) => layout === 'stacked');
      const title = 'Föreslagen förändringsinsats';
      const titles = cards.flatMap((card, index): readonly (readonly [string, Value])[] => [
        [titleMark(card), `${title} ${index + 1}`],
        ...(card.titleNames === 'beside' ? [[`${titleMark(card)}/beside`, null] as const] : []),
      ]);
      const places = marksOf(workbook);
      const more = places.get('chapter/2.2 forts/heading')?.sheet;
      const blank = write(
        emptied(workbook, (mark) => mark.startsWith('chapter/2.2/prose/')),
        Object.fromEntries([...cards.flatMap((card) => Object.entries(untouched(card))), ...titles]),
      );
      // The cards are still told one by one.
      return {
        workbook: { sheets: blank.sheets.filter(({ name }) => name !== more) },
        expected: [
          { rule: 'avsnitt-tomt', severity: 'varning', at: 'chapter/2.2/heading' },
          ...cards.map((card): Expected => ({ rule: 'tomt-kort', severity: 'info', at: titleMark(card) })),
          ...proposed.filter(isForNewService).map(rowWithoutCard),
        ],
      };
    },
  },
];

/** The cells whose marks are chosen are left blank. */
function emptied(workbook: TaggedWorkbook, isChosen: (mark: string) => boolean): TaggedWorkbook {
  return mapCells(workbook, (cell) =>
    cell.mark !== undefined && isChosen(cell.mark) ? rewritten(cell, null) : cell,
  );
}

export const chapterFaults: readonly FaultKind[] = [...blankCards, ...chapters];
