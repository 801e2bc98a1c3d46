import { type Finding } from '../../src/findings/finding';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { addressOf, type Place, placeAddress } from '../../src/workbook/address';
import { isBlank } from '../../src/workbook/cell-text';
import { cell, type Value } from '../../src/workbook/from-values';
import type { Rectangle, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { createRandom, type Random } from '../tools/random';
import { faultless, insatser } from './faultless';
import { stackedCard } from './layouts';
import { mapCells, rewritten } from './tagged';

/** What holds of every workbook, tried by writing something into a cell that was blank, wherever that is. */

/** Runs of each kind; together they take some ten seconds. */
const [PLACES, CARDS, GAPS] = [100, 50, 5];

/** The sheets with chapters; what stands under "3 Kostnader och fördelningsnycklar" is above them. */
const chapterSheets = faultless.sheets.filter(({ name }) => !/^(?:Försättsblad|3 Ekonomi)$/.test(name));

/** Nothing in the faultless workbook says this. */
const TEXT = 'Zebror betar vid Qvarnen';
const FIGURE = 7_654_321;

const holds = ({ row, column, rows, columns }: Rectangle, at: Place): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** A blank cell of a sheet, or right outside it, that is no part of a merged one; null where chance finds none. */
function blankPlace(random: Random, { name, cells, area, merges }: SheetSnapshot, most = 30): Place | null {
  const place = {
    sheet: name,
    row: random.below(cells.length + 1),
    column: random.below(Math.min(area.columns, most) + 2),
  };
  const written = cells[place.row]?.[place.column];
  const isFree = written === undefined || isBlank(written);
  return isFree && !merges.some((merge) => holds(merge, place)) ? place : null;
}

/** The workbook with something written in a cell. All its sheets begin at A1. */
function withWritten({ sheets }: WorkbookSnapshot, at: Place, value: Value): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const rows = Math.max(sheet.cells.length, at.row + 1);
      const columns = Math.max(sheet.area.columns, at.column + 1);
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_each, column) =>
          row === at.row && column === at.column ? cell(value) : (sheet.cells[row]?.[column] ?? cell(null)),
        ),
      );
      return { ...sheet, cells, area: { ...sheet.area, rows, columns } };
    }),
  };
}

const isUnread = ({ unread }: Submission, at: Place): boolean =>
  unread.some(({ first, area }) => first.place.sheet === at.sheet && holds(area, at));

/** Whether what was written shows anywhere in what was read of the workbook. */
function isClaimed(submission: Submission, value: Value): boolean {
  const { sections, tables, unknownLabels } = submission;
  return JSON.stringify([sections, tables, unknownLabels]).includes(String(value));
}

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed);

describe('whatever is written in a blank cell', () => {
  it('is claimed or told as unread, inside a chapter', () => {
    const lost = seeds(PLACES).flatMap((seed) => {
      const random = createRandom(seed);
      const at = blankPlace(random, random.pick(chapterSheets));
      if (at === null) return [];
      const value = random.pick([TEXT, FIGURE]);
      const submission = recognise(withWritten(faultless, at, value), mall2024);
      return isClaimed(submission, value) || isUnread(submission, at) ? [] : [`${seed}: ${placeAddress(at)}`];
    });
    expect(lost).toEqual([]);
  });

  it('makes a card of the template no longer untouched', () => {
    const untouched = seeds(CARDS).flatMap((seed) => {
      const random = createRandom(seed);
      const [name, chapter, title] = random.pick([
        ['1.4 Pågående insatser', '1.4', 'Pågående förändringsinsats 77'],
        ['2.2 Nya förslag', '2.2', 'Föreslagen förändringsinsats 77'],
      ] as const);
      const card = stackedCard({ id: 'new', chapter, answers: {}, title: [title] }).rows;
      const heading = faultless.sheets.find((sheet) => sheet.name === name)?.cells[0] ?? [];
      const rows = [heading, [], ...card].map((row) =>
        Array.from({ length: 6 }, (_, column) => row[column] ?? cell(null)),
      );
      const sheet = {
        name,
        visibility: 'visible',
        area: { row: 0, column: 0, rows: rows.length, columns: 6 },
        cells: rows,
        merges: [],
      } as const;
      const workbook = { sheets: faultless.sheets.map((each) => (each.name === name ? sheet : each)) };
      const at = blankPlace(random, sheet);
      if (at === null || at.row < 2 || at.row >= rows.length) return [];
      const value = random.pick([TEXT, FIGURE, 'JA', '2024', 'x', '?', true]);
      const submission = recognise(withWritten(workbook, at, value), mall2024);
      const isBlankCard = submission.sections.some(({ cards }) =>
        cards.some((each) => each.blank && each.title.place.sheet === name),
      );
      return isBlankCard && !isUnread(submission, at)
        ? [`${seed}: ${String(value)} in ${placeAddress(at)}`]
        : [];
    });
    expect(untouched).toEqual([]);
  });

  it('leaves what is missing elsewhere told', () => {
    const silenced = seeds(GAPS).flatMap((seed) => {
      const random = createRandom(seed);
      const workbook = withGaps(random);
      const missing = missingIn(workbook);
      expect(missing.length).toBeGreaterThan(10);
      return seeds(GAPS).flatMap(() => {
        const at = blankPlace(random, random.pick(chapterSheets), 8);
        if (at === null) return [];
        const value = random.pick([
          TEXT,
          'JA',
          '300 tkr',
          4500,
          'Kontaktcenter',
          'Effektmål',
          'Se kommentar',
        ]);
        const still = new Set(missingIn(withWritten(workbook, at, value)).map(nameOf));
        return missing
          .filter((finding) => !still.has(nameOf(finding)) && !isAnswer(finding, at, value))
          .map((finding) => `${seed}: ${nameOf(finding)} by ${value} in ${placeAddress(at)}`);
      });
    });
    expect(silenced).toEqual([]);
  });

  it('does not make a table of cards swallow the cards in columns right below it', () => {
    const at = { sheet: '2.2 Fler förslag', row: 7, column: 4 };
    const layouts = (workbook: WorkbookSnapshot): readonly string[] =>
      recognise(workbook, mall2024)
        .sections.flatMap(({ cards }) => cards)
        .filter(({ title }) => title.place.sheet === at.sheet)
        .map(({ layout }) => layout);
    expect(layouts(withWritten(faultless, at, 'JA')).filter((layout) => layout === 'column')).toHaveLength(3);
    expect(layouts(withWritten(faultless, at, 'JA')).filter((layout) => layout === 'row')).toHaveLength(5);
  });
});

/** Findings that say that something is not there. */
const OF_MISSING = /-saknas$|-platshallare$|-tomt?$|-utan-belopp$|^svar-oklart$/;

const missingIn = (workbook: WorkbookSnapshot): readonly Finding[] =>
  check(recognise(workbook, mall2024)).filter(({ rule }) => OF_MISSING.test(rule));

const nameOf = ({ rule, place }: Finding): string => `${rule} ${place.sheet}!${addressOf(place) ?? ''}`;

/** What is written where something is missing may answer it, and a text in a chapter without any is its account. */
const isAnswer = ({ rule, place }: Finding, at: Place, value: Value): boolean =>
  place.sheet === at.sheet &&
  ((place.row === at.row && place.column === at.column) ||
    (rule === 'avsnitt-tomt' && ![FIGURE, 'JA', '300 tkr', 'Se kommentar'].includes(String(value))));

/** The faultless workbook without some forty answers and without what one chapter says. */
function withGaps(random: Random): WorkbookSnapshot {
  const marks = new Set(
    seeds(40).map(() => {
      const { id, answers } = random.pick(insatser);
      return `card/${id}/${random.pick(Object.keys(answers))}`;
    }),
  );
  const emptied = `chapter/${random.pick(['1.3', '2.1', '4'])}/prose`;
  return mapCells(faultless, (each) =>
    marks.has(each.mark ?? '') || each.mark?.startsWith(emptied)
      ? rewritten(each, random.pick([null, 'Tas fram i förstudien']))
      : each,
  );
}
