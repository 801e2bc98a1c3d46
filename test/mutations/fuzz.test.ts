import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { faultless, insatser } from './faultless';
import { share, sharesOf } from '../tools/rotation';
import { createRandom } from '../tools/random';
import { longText, PATTERNS, randomWorkbook } from './random-workbook';
import { mapCells, rewritten, type TaggedCell } from './tagged';

const WORKBOOKS = 20_000;
/** Jest reports one test per batch; a run of all tests takes one of them. */
const BATCHES = 20;
/** Every so many workbooks is read once more: what was read between must leave no trace in it. */
const TRIED_TWICE = 5;

/** All that comes out of a workbook. */
function read(workbook: WorkbookSnapshot): readonly unknown[] {
  const submission = recognise(workbook, mall2024);
  const { coverage, sheets, unknownLabels, supplier, year } = submission;
  return [check(submission), coverage, sheets, unknownLabels, supplier, year];
}

/** As text; or what was thrown. */
function outcome(workbook: WorkbookSnapshot): string {
  try {
    return JSON.stringify(read(workbook));
  } catch (error) {
    return `thrown: ${String(error)}`;
  }
}

describe.each(sharesOf(BATCHES))(`random workbooks, batch %i (${share})`, (batch) => {
  const size = WORKBOOKS / BATCHES;
  const seeds = Array.from({ length: size }, (_, index) => batch * size + index);

  it('are read and checked without an exception, and those tried twice alike', () => {
    // A seed that is listed makes its workbook again by randomWorkbook(createRandom(seed)).
    const wrong = seeds.filter((seed) => {
      const first = outcome(randomWorkbook(createRandom(seed)));
      if (seed % TRIED_TWICE !== 0) return first.startsWith('thrown');
      return first.startsWith('thrown') || first !== outcome(randomWorkbook(createRandom(seed)));
    });
    expect(wrong).toEqual([]);
  });
});

/** One card of each layout and chapter, a row of each table, and a paragraph of each analysis. */
const somewhere = new Set(insatser.filter((_, index) => index % 5 === 0).map(({ id }) => id));
const isChosen = ({ mark = '', role }: TaggedCell): boolean =>
  role === 'text'
    ? somewhere.has(mark.split('/')[1] ?? '') || /^services\/.*\/1\/|\/prose\/0$/.test(mark)
    : role === 'amount' && mark.includes('/Office 365/');

describe.each(PATTERNS)('texts of 32 767 signs, all "%s"', (pattern) => {
  it('are read and checked', () => {
    const text = longText(pattern);
    const workbook = mapCells(faultless, (cell) => (isChosen(cell) ? rewritten(cell, text) : cell));
    // As text, what comes out would be fifty million signs.
    expect(() => read(workbook)).not.toThrow();
  });
});
