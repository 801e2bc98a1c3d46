import type { Visibility } from '../../../src/workbook/snapshot';
import type { Random } from '../../tools/random';
import {
  insertRows,
  marksOf,
  rewritten,
  tagged,
  withSheet,
  write,
  type Row,
  type TaggedCell,
  type TaggedSheet,
  type TaggedWorkbook,
} from '../tagged';
import type { FaultKind } from './fault';

/** What makes a result untrustworthy: chapters that stand twice, another year, cells that nobody reads. */

const sheetWith = (workbook: TaggedWorkbook, mark: string): TaggedSheet => {
  const name = marksOf(workbook).get(mark)?.sheet;
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet holds the mark ${mark}.`);
  return sheet;
};

/** Marks tell where findings are expected, and the copy's cells are others. */
const ofOld = (cell: TaggedCell): TaggedCell =>
  cell.mark === undefined ? cell : { ...cell, mark: `old/${cell.mark}` };

/** An older version says less, and other figures: nothing of this may be told. */
const aged =
  (random: Random) =>
  (cell: TaggedCell): TaggedCell => {
    if (cell.type === 'number') return rewritten(cell, cell.value + 700);
    return cell.role === 'text' && /^old\/(?:card|services)\//.test(cell.mark ?? '') && random.chance(0.2)
      ? rewritten(cell, random.pick([null, 'Tas fram i förstudien']))
      : cell;
  };

const copyOf = (
  { cells, ...sheet }: TaggedSheet,
  visibility: Visibility,
  change: (cell: TaggedCell) => TaggedCell = (cell) => cell,
): TaggedSheet => ({
  ...sheet,
  name: `${sheet.name} (2)`,
  visibility,
  cells: cells.map((row) => row.map((cell) => change(ofOld(cell)))),
});

const CHAPTERS = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '4'];

const twice = (chapter: string) =>
  [{ rule: 'avsnitt-dubbelt', severity: 'varning', at: `old/chapter/${chapter}/heading` }] as const;

const doubles: readonly FaultKind[] = [
  {
    name: 'an old version of a chapter on a hidden sheet',
    rule: 'avsnitt-dubbelt',
    plant: (workbook, random) => {
      const chapter = random.pick(CHAPTERS);
      const visibility = random.pick<Visibility>(['hidden', 'veryHidden']);
      const old = copyOf(sheetWith(workbook, `chapter/${chapter}/heading`), visibility, aged(random));
      const at = 1 + random.below(workbook.sheets.length);
      return {
        workbook: { sheets: [...workbook.sheets.slice(0, at), old, ...workbook.sheets.slice(at)] },
        expected: twice(chapter),
      };
    },
  },
  {
    name: 'a sheet copied before the one that counts',
    rule: 'avsnitt-dubbelt',
    plant: (workbook, random) => {
      const chapter = random.pick(CHAPTERS);
      const sheet = sheetWith(workbook, `chapter/${chapter}/heading`);
      const old = copyOf(sheet, 'visible');
      return {
        workbook: { sheets: workbook.sheets.flatMap((each) => (each === sheet ? [old, each] : [each])) },
        expected: twice(chapter),
      };
    },
  },
];

const otherYear: FaultKind = {
  name: 'a cover of another year than the template’s',
  rule: 'mall-annan-ar',
  plant: (workbook, random) => ({
    workbook: write(workbook, {
      'cover/year': random.pick([2023, 2025, '2025', 'År 2025', '2023 (utkast)']),
    }),
    expected: [{ rule: 'mall-annan-ar', severity: 'varning', at: 'cover/year' }],
  }),
};

/** Rows that no header and no label explains. */
const UNREAD: readonly (readonly (readonly (string | number)[])[])[] = [
  [
    ['Licenser', 4500],
    ['Konsulter', 1200],
  ],
  [['Avtalat belopp', '2 300 tkr']],
  [
    ['Drift', 'kvartal 1', 300],
    ['Drift', 'kvartal 2', 310],
  ],
];

const unreadRows: FaultKind = {
  name: 'figures in a chapter that no table holds',
  rule: 'innehall-olast',
  plant: (workbook, random) => {
    const heading = `chapter/${random.pick(['1.3', '2.1', '4'])}/heading`;
    const { name } = sheetWith(workbook, heading);
    const rows = random
      .pick(UNREAD)
      .map((row, r): Row =>
        row.map((value, c) => tagged(value, 'text', r + c === 0 ? 'planted/unread' : undefined)),
      );
    return {
      workbook: withSheet(workbook, name, (sheet) => insertRows(sheet, 1, [[], ...rows, []])),
      expected: [{ rule: 'innehall-olast', severity: 'varning', at: 'planted/unread' }],
    };
  },
};

const unreadTable: FaultKind = {
  name: 'a table in a chapter of cards or services whose header nobody knows',
  rule: 'innehall-olast',
  plant: (workbook, random) => {
    const chapter = random.pick(['1.1', '1.2', '2.2', '3.2']);
    const { name } = sheetWith(workbook, `chapter/${chapter}/heading`);
    const rows = [
      [tagged('Avtal', 'text', 'planted/unread'), tagged('Motpart', 'text')],
      [tagged('Ramavtal för nät', 'text'), tagged('Upphandlas av Adda', 'text')],
      [tagged('Licensavtal', 'text'), tagged('Förnyas varje år', 'text')],
    ];
    return {
      workbook: withSheet(workbook, name, (sheet) => insertRows(sheet, 1, [[], ...rows, []])),
      expected: [{ rule: 'innehall-olast', severity: 'varning', at: 'planted/unread' }],
    };
  },
};

export const trustFaults: readonly FaultKind[] = [...doubles, otherYear, unreadRows, unreadTable];
