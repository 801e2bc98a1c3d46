import { yearsIn } from '../language/headers';
import { latestTemplate, templateFor, templates, withOwn } from '../template/catalogue';
import { keptTemplate } from '../template/kept';
import { type Template, templateInYear } from '../template/template';
import { runSteps } from '../workbook/run-steps';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type CoverLine, createCoverFinder, readCover } from './cover';
import { type SheetView, viewSheet } from './sheet-view';
import { createTableWords } from './table-words';

/**
 * The template that a workbook should be read by: that of the year asked for or, where none is, of the year on its
 * cover, else of the year whose prognos its tables head. Where that year has no template of its own the nearest before
 * it is taken, with the workbook's year in its labels; where no year is told, the latest.
 */
export const chooseTemplate = (
  snapshot: WorkbookSnapshot,
  year: number | null = null,
  known: readonly Template[] = templates,
): Template => runSteps(chooseTemplateSteps(snapshot, year, known));

/** `chooseTemplate` as a generator that stops after each sheet, for a place that must answer meanwhile. */
export function* chooseTemplateSteps(
  snapshot: WorkbookSnapshot,
  year: number | null,
  known: readonly Template[],
): Generator<void, Template> {
  const [latest = latestTemplate] = known;
  const wanted =
    year ??
    (yield* yearOnCover(snapshot, known)) ??
    (known.length > 1 ? yearInHeaders(snapshot, latest) : null);
  return wanted === null ? templateInYear(latest, latest.year) : templateFor(wanted, known);
}

/**
 * The templates that are known with the one that goes with the workbook, which it is read by before others of that
 * year; unless the same template is known in that edition or a later one.
 */
export function withKept(
  { keptTemplate: text }: WorkbookSnapshot,
  known: readonly Template[],
): readonly Template[] {
  const kept = keptTemplate(text);
  return kept === null ? known : withOwn(kept, known);
}

function* yearOnCover(
  snapshot: WorkbookSnapshot,
  known: readonly Template[],
): Generator<void, number | null> {
  const views = snapshot.sheets.map(viewSheet);
  for (const template of known) {
    const linesOf = createCoverFinder(template);
    const lines: CoverLine[] = [];
    for (const view of views) {
      lines.push(...linesOf(view));
      yield;
    }
    const { year } = readCover(lines);
    if (year !== null) return year;
  }
  return null;
}

/** So few rows hold a header and what stands above it; the rest of a long sheet is not looked through. */
const MOST_ROWS = 300;

/**
 * The last year of which a header says that it is the prognos. Wrong on: a workbook without a year on its cover that
 * also tells a prognos of later years.
 */
function yearInHeaders(snapshot: WorkbookSnapshot, template: Template): number | null {
  const { isAmountHeader, stateOf } = createTableWords(template);
  const years = snapshot.sheets.map(viewSheet).flatMap((view) =>
    textsOf(view)
      .filter((text) => /(?:19|20)\d\d/.test(text) && isAmountHeader(text) && stateOf([text]) === 'prognos')
      .flatMap(yearsIn),
  );
  return years.length === 0 ? null : Math.max(...years);
}

function textsOf(view: SheetView): readonly string[] {
  const texts: string[] = [];
  for (let row = view.firstRow; row < Math.min(view.endRow, view.firstRow + MOST_ROWS); row += 1)
    for (const column of view.filled(row)) texts.push(view.line(row, column));
  return texts;
}
