import type { Random } from '../../tools/random';
import { faultless } from '../faultless';
import { insertRows, read, rewritten, tagged, type Row, type TaggedCell, type TaggedSheet } from '../tagged';
import { eachSheet, someTexts, stackedCards, type HarmlessKind } from './change';

/** Answers of stacked cards that do not stand beside their labels, or in more cells than one. */

const ANSWER = /^card\/\w+\/[^/]+$/;

/** The rows of stacked cards that ask for something, rewritten from the last to the first. */
const eachAnswerRow =
  (
    change: (sheet: TaggedSheet, row: number, cells: readonly [TaggedCell, TaggedCell]) => TaggedSheet,
  ): HarmlessKind['change'] =>
  (workbook, random) =>
    eachSheet((sheet) => {
      const cards = stackedCards(sheet).toSorted((one, other) => other.first - one.first);
      return cards.reduce((changed, { first, end }) => {
        let result = changed;
        for (let row = end - 1; row > first; row -= 1) {
          const [label, answer] = result.cells[row] ?? [];
          if (label?.role === 'label' && answer !== undefined && ANSWER.test(answer.mark ?? ''))
            result = change(result, row, [label, answer]);
        }
        return result;
      }, sheet);
    })(workbook, random);

const withRow = (sheet: TaggedSheet, at: number, row: Row): TaggedSheet => ({
  ...sheet,
  cells: sheet.cells.map((each, index) => (index === at ? [...row, ...each.slice(row.length)] : each)),
});

const nothing = tagged(null, 'text');

/** Each answer in the row below its label, as text pasted from Word; a blank one leaves its row as it was. */
const below = eachAnswerRow((sheet, row, [label, answer]) =>
  answer.type === 'blank' ? sheet : insertRows(withRow(sheet, row, [label, nothing]), row + 1, [[answer]]),
);

/** "Effektmål: Andelen …" in one cell, which is where findings go, also where nothing follows the colon. */
const inLabels = eachAnswerRow((sheet, row, [label, answer]) => {
  if (label.type !== 'text' || (answer.type !== 'text' && answer.type !== 'blank')) return sheet;
  const written = answer.type === 'text' ? answer.value : '';
  const both = rewritten(label, `${label.value.replace(/[?:\s]+$/, '')}: ${written}`.trim());
  const mark = answer.mark ?? label.mark;
  return withRow(sheet, row, [{ ...both, ...(mark === undefined ? {} : { mark }) }, nothing]);
});

/** Whether an answer is as it was before anything was planted. */
const isAsBefore = (cell: TaggedCell): boolean => {
  const before = cell.mark === undefined ? undefined : read(faultless, cell.mark);
  return cell.type === 'text' && before?.type === 'text' && cell.value === before.value;
};

const MORE_GOALS = [
  'Andelen nöjda kunder är minst 80 procent.',
  'Kostnaden per ärende minskar med 10 procent.',
];

/** "Effektmål 1", "Effektmål 2", "Effektmål 3": further rows hold further goals, or are left blank. */
const numberedGoals: HarmlessKind['change'] = (workbook, random) =>
  eachAnswerRow((sheet, row, [label, answer]) => {
    if (!/\/effektmal$/.test(answer.mark ?? '') || label.type !== 'text') return sheet;
    const card = answer.mark?.split('/')[1] ?? '';
    const word = label.value;
    const more = MORE_GOALS.map((goal, index): Row => {
      const isFilled = isAsBefore(answer) && random.chance(0.5);
      // No two cards may have the same goal.
      return [tagged(`${word} ${index + 2}`, 'label'), tagged(isFilled ? `${card}: ${goal}` : null, 'text')];
    });
    return insertRows(withRow(sheet, row, [rewritten(label, `${word} 1`)]), row + 1, more);
  })(workbook, random);

/** Two answers that say the same, merged over the rows of both. */
const mergedAnswers: HarmlessKind['change'] = (workbook, random) =>
  eachAnswerRow((sheet, row, [, answer]) => {
    const next = sheet.cells[row + 1]?.[1];
    const suits =
      /\/itSakerhetsbedomning$/.test(answer.mark ?? '') && /\/arkitekturbedomning$/.test(next?.mark ?? '');
    if (!suits || next === undefined || !isAsBefore(answer) || !isAsBefore(next)) return sheet;
    const { area, cells, merges } = sheet;
    return {
      ...sheet,
      cells: cells.map((each, index) =>
        index === row + 1 ? [...each.slice(0, 1), rewritten(next, null), ...each.slice(2)] : each,
      ),
      merges: [...merges, { row: area.row + row, column: area.column + 1, rows: 2, columns: 1 }],
    };
  })(workbook, random);

const JA_NEJ = /\/(projektform|informationsklassning|riskanalys|itSakerhetsbedomning|arkitekturbedomning)$/;

/** A yes that is marked in a form. */
const FORMS = [
  ...['☒ Ja ☐ Nej', '☑ Ja  ☐ Nej', 'Ja ☒ Nej ☐', '☐ Nej ☒ Ja', '[x] Ja [ ] Nej', 'JA [X] NEJ [ ]'],
  ...['(x) Ja ( ) Nej', 'Ja: X Nej:', '☒ JA\n☐ NEJ'],
];

const yesInForm = someTexts(['text'], 1, (text, random: Random, mark) =>
  JA_NEJ.test(mark) && /^ja\.?$/i.test(text) ? random.pick(FORMS) : text,
);

export const pastedCardChanges: readonly HarmlessKind[] = [
  { name: 'answers below their labels', change: below },
  { name: 'answers in the cells of their labels', change: inLabels },
  { name: 'several numbered goals in a card', change: numberedGoals },
  { name: 'an answer merged over two questions', change: mergedAnswers },
  { name: 'a yes marked in a form', change: yesInForm },
];
