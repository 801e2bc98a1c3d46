import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { recognise } from '../../src/recognise/recognise';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sharesOf } from '../tools/rotation';
import { harmlessKinds } from './harmless';
import type { HarmlessKind } from './harmless/change';
import { createRandom } from '../tools/random';
import type { TaggedCell, TaggedWorkbook } from './tagged';

/** Longer texts in the first column are prose. */
const LONGEST_LABEL = 140;
const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');

export interface RealWorkbook {
  readonly file: string;
  /** Without marks; its labels, headings and titles bear the role of a label. */
  readonly workbook: TaggedWorkbook;
}

/** The workbooks that the city's suppliers handed in. */
export const realWorkbooks: readonly RealWorkbook[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((file) => ({
    file,
    workbook: withLabels(readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, file))))),
  }));

/** The first column's short texts are labels; not the names of services and rows: misspelt, they are other names. */
function withLabels(workbook: WorkbookSnapshot): TaggedWorkbook {
  const { tables, sections } = recognise(workbook, mall2024);
  const key = (sheet: string, row: number): string => `${sheet} ${row}`;
  const named = new Set([
    ...tables.flatMap(({ sheet, rows }) => rows.map(({ row }) => key(sheet, row))),
    ...sections.flatMap((section) =>
      section.tables.flatMap(({ sheet, rows }) => rows.map(({ row }) => key(sheet, row))),
    ),
  ]);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cells, row) =>
        cells.map((cell, column): TaggedCell => {
          const isLabel =
            column === 0 &&
            cell.type === 'text' &&
            cell.value.length < LONGEST_LABEL &&
            !named.has(key(sheet.name, sheet.area.row + row));
          return isLabel ? { ...cell, role: 'label' } : cell;
        }),
      ),
    })),
  };
}

/** The harmless changes that ask for no marks. */
const WITHOUT_MARKS = [
  ...['sheets renamed', 'sheets in another order', 'sheets hidden', 'sheets of other content'],
  ...['everything moved on its sheet', 'every chapter on one sheet', 'neighbouring chapters on one sheet'],
  ...[
    'sheets renamed, reordered, hidden and added',
    'a blank row between blocks',
    'blank columns to the left',
  ],
  ...['a blank column between labels and answers', 'a blank column between two others'],
  ...['labels in capitals or small letters', 'labels with a colon, an asterisk or a space after'],
  ...['labels with other spaces', 'labels with soft hyphens', 'labels hyphenated at line ends'],
  ...['labels broken by a space', 'labels with a letter wrong', 'labels of another year'],
  ...['merged cells parted', 'texts by formula', 'texts with spaces around', 'letters composed of two signs'],
];

export const kindsWithoutMarks: readonly HarmlessKind[] = WITHOUT_MARKS.map((name) => {
  const kind = harmlessKinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`There is no harmless change called ${name}.`);
  return kind;
});

const OF_EACH_KIND = 4;
const SEED = 1987;

export interface ChangedReal extends RealWorkbook {
  readonly seed: number;
  readonly changed: TaggedWorkbook;
}

/** A kind of change made to this run's share of the real workbooks; another workbook for each kind. */
export function changesOfReal(kind: HarmlessKind): readonly ChangedReal[] {
  const number = kindsWithoutMarks.indexOf(kind);
  return sharesOf(OF_EACH_KIND * realWorkbooks.length, number).map((turn) => {
    const real = realWorkbooks[turn % realWorkbooks.length];
    if (real === undefined) throw new Error('There are no real workbooks.');
    const seed = SEED + number * OF_EACH_KIND + Math.floor(turn / realWorkbooks.length);
    return { ...real, seed, changed: kind.change(real.workbook, createRandom(seed)) };
  });
}
