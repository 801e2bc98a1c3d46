import { insatser, type Insats } from '../faultless';
import {
  deleteRows,
  insertRows,
  marksOf,
  tagged,
  withSheet,
  write,
  type Row,
  type TaggedWorkbook,
} from '../tagged';
import { ASSESSMENT_RULES, restsOn } from './assessments';
import {
  answerMark,
  fieldsOf,
  isAloneForService,
  TIED_TO_COSTS,
  titleMark,
  type Expected,
  type FaultKind,
} from './fault';

/** Rows and labels of cards that are gone or too many. */

const OWN_RULES: Readonly<Record<string, string>> = { effektmal: 'effektmal-saknas', ...ASSESSMENT_RULES };
const OPTIONAL = new Set(['kopplingMal', 'kommentarAvvikelser']);

const stacked = insatser.filter(({ layout }) => layout === 'stacked');

/** What a card gives that lacks a field altogether; told at its title. */
const lacking = (card: Insats, field: string): readonly Expected[] => [
  { rule: OWN_RULES[field] ?? 'falt-saknas', severity: 'fel', at: titleMark(card) },
  ...restsOn(card, field),
];

/** The fields that a card can lose without a word to the amounts of 3.1 or to the name in its title. */
const losable = (card: Insats): readonly string[] =>
  fieldsOf(card).filter(
    (field) =>
      !OPTIONAL.has(field) &&
      (!TIED_TO_COSTS.includes(field) || isAloneForService(card)) &&
      (field !== 'namn' || card.titleNames === 'no'),
  );

function deleteRowOf(workbook: TaggedWorkbook, mark: string): TaggedWorkbook {
  const place = marksOf(workbook).get(mark);
  if (!place) throw new Error(`No cell bears the mark ${mark}.`);
  return withSheet(workbook, place.sheet, (sheet) => deleteRows(sheet, place.row - sheet.area.row, 1));
}

const missingRow = (rule: string, name: string, suits: (field: string) => boolean): FaultKind => ({
  name,
  rule,
  plant: (workbook, random) => {
    const card = random.pick(stacked.filter((each) => losable(each).some(suits)));
    const field = random.pick(losable(card).filter(suits));
    return { workbook: deleteRowOf(workbook, answerMark(card, field)), expected: lacking(card, field) };
  },
});

const missingRows: readonly FaultKind[] = [
  ...Object.entries(OWN_RULES).map(([field, rule]) =>
    missingRow(rule, `no row for ${field}`, (each) => each === field),
  ),
  missingRow('falt-saknas', 'no row for a required field', (field) => !(field in OWN_RULES)),
  {
    name: 'a table of cards without the label of a field',
    rule: 'falt-saknas',
    plant: (workbook, random) => {
      const [chapter, layout] = random.pick([
        ['1.4', 'rows'],
        ['1.4', 'columns'],
        ['2.2', 'rows'],
        ['2.2', 'columns'],
      ] as const);
      const cards = insatser.filter((card) => card.chapter === chapter && card.layout === layout);
      const [first, ...fields] = fieldsOf({ chapter });
      const field = random.pick(
        fields.filter(
          (each) =>
            each !== first &&
            each !== 'namn' &&
            !TIED_TO_COSTS.includes(each) &&
            !OPTIONAL.has(each) &&
            !(each in OWN_RULES),
        ),
      );
      const gone = [
        `cards/${chapter} ${layout}/${field}/label`,
        ...cards.map((card) => answerMark(card, field)),
      ];
      // Every card of the table lacks what the label asked for.
      return {
        workbook: write(workbook, Object.fromEntries(gone.map((mark) => [mark, null]))),
        expected: cards.flatMap((card) => lacking(card, field)),
      };
    },
  },
];

const UNKNOWN_LABELS = ['Projektägare', 'Diarienummer', 'Kontaktperson', 'Styrgruppens sammansättning'];

const unknownLabels: readonly FaultKind[] = [
  {
    name: 'a label in a stacked card that the template does not have',
    rule: 'etikett-okand',
    plant: (workbook, random) => {
      const card = random.pick(stacked);
      const label = tagged(random.pick(UNKNOWN_LABELS), 'text', 'planted/label');
      // Below the title and every field, the last one too: there the answer beside it tells that it is a label.
      const above = random.pick(fieldsOf(card));
      return {
        workbook: insertBelow(workbook, answerMark(card, above), [label, tagged('Anna Andersson', 'text')]),
        expected: [{ rule: 'etikett-okand', severity: 'info', at: 'planted/label' }],
      };
    },
  },
  {
    name: 'a label in a table of cards that the template does not have',
    rule: 'etikett-okand',
    plant: (workbook, random) => {
      const chapter = random.pick(['1.4', '2.2']);
      const [first, ...rest] = fieldsOf({ chapter });
      const above = random.pick(rest);
      const labelRow = [
        tagged(random.pick(UNKNOWN_LABELS), 'text', 'planted/label'),
        ...['Anna', 'Bo', 'Cecilia'].map((name) => tagged(name, 'text')),
      ];
      const expected: readonly Expected[] = [
        { rule: 'etikett-okand', severity: 'info', at: 'planted/label' },
      ];
      if (random.chance(0.5)) {
        const mark = `cards/${chapter} columns/${above}/label`;
        return { workbook: insertBelow(workbook, mark, labelRow), expected };
      }
      return {
        workbook: addColumn(workbook, `cards/${chapter} rows/${first ?? ''}/label`, labelRow),
        expected,
      };
    },
  },
];

function insertBelow(workbook: TaggedWorkbook, mark: string, row: Row): TaggedWorkbook {
  const place = marksOf(workbook).get(mark);
  if (!place) throw new Error(`No cell bears the mark ${mark}.`);
  return withSheet(workbook, place.sheet, (sheet) =>
    insertRows(sheet, place.row - sheet.area.row + 1, [row]),
  );
}

/** Cells below each other, to the right of everything in the sheet, from the row of the mark on. */
function addColumn(workbook: TaggedWorkbook, mark: string, cells: Row): TaggedWorkbook {
  const place = marksOf(workbook).get(mark);
  if (!place) throw new Error(`No cell bears the mark ${mark}.`);
  return withSheet(workbook, place.sheet, (sheet) => {
    const top = place.row - sheet.area.row;
    const width = Math.max(...sheet.cells.slice(top, top + cells.length).map(lastFilled)) + 1;
    const rows = sheet.cells.map((row, index) => {
      const added = cells[index - top];
      return added === undefined ? row : [...row.slice(0, width), added, ...row.slice(width + 1)];
    });
    const columns = Math.max(sheet.area.columns, width + 1);
    return {
      ...sheet,
      area: { ...sheet.area, columns },
      cells: rows.map((row) => [
        ...row,
        ...Array.from({ length: columns - row.length }, () => tagged(null, 'text')),
      ]),
    };
  });
}

const lastFilled = (row: Row): number => row.findLastIndex(({ type }) => type !== 'blank');

export const rowFaults: readonly FaultKind[] = [...missingRows, ...unknownLabels];
