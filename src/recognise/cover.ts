import { REPORT_TITLE } from '../language/report-title';
import { namedUnit } from '../money/stated-unit';
import type { Unit } from '../money/unit';
import type { Template } from '../template/template';
import { cellText, isUncalculated } from '../workbook/cell-text';
import { aroundColon } from './label-forms';
import { createLabelMatcher } from './labels';
import type { SheetView } from './sheet-view';

/** Who submits, for which year and in which unit, as the cover sheet says. */
export interface Cover {
  readonly supplier: string | null;
  readonly year: number | null;
  /** The unit of amounts that state none; null where the cover does not say. */
  readonly unit: Unit | null;
  /** What the cover says of the unit, where that names none or several; null otherwise. */
  readonly unreadUnit: string | null;
  /** The sheet that says so; null when none does. */
  readonly sheet: string | null;
}

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/** Looks in every sheet for the cover's labels, and reads the answers beside them or after a colon. */
export function readCover(views: readonly SheetView[], { cover }: Template): Cover {
  const supplier = findAnswer(views, cover.supplier);
  const year = findAnswer(views, cover.year);
  const unit = findAnswer(views, cover.unit);
  return {
    supplier: supplier?.text ?? null,
    year: yearIn(year),
    ...unitIn(unit),
    sheet: supplier?.sheet ?? year?.sheet ?? null,
  };
}

function yearIn(answer: Answer | null): number | null {
  const written = YEAR.exec(answer?.text ?? '')?.[1];
  return written === undefined ? null : Number(written);
}

function unitIn(answer: Answer | null): Pick<Cover, 'unit' | 'unreadUnit'> {
  const unit = namedUnit(answer?.text ?? '');
  return { unit, unreadUnit: unit === null ? (answer?.text ?? null) : null };
}

interface Answer {
  readonly text: string;
  readonly sheet: string;
}

function findAnswer(views: readonly SheetView[], labels: readonly string[]): Answer | null {
  const isWanted = createLabelMatcher<true>([[labels, true]], { prefixes: false });
  for (const view of views) {
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const [label, text] = labelAndAnswer(view, row);
      if (label !== '' && text !== '' && isWanted(label)) return { text, sheet: view.name };
    }
  }
  return null;
}

/**
 * "Leverantör | Nämnden för …" in two cells, or "Leverantör: Nämnden för …" in one; the answer may be a formula that
 * was never calculated.
 */
function labelAndAnswer(view: SheetView, row: number): readonly [label: string, answer: string] {
  const [first, second, ...more] = view.filled(row);
  if (first === undefined || more.length > 0) return ['', ''];
  const label = view.line(row, first);
  if (second === undefined) {
    return aroundColon(label);
  }
  const answer = view.cell(row, second);
  return [label, isUncalculated(answer) ? '' : cellText(answer).trim()];
}

/**
 * Whether a sheet is a report of findings: it quotes the template's words on every row, yet is no part of a submission.
 * Wrong on: a sheet of a supplier's own that begins with just that word, which is then told as no part of the template.
 */
export function isReport(view: SheetView): boolean {
  const [column] = view.filled(view.firstRow);
  const title = column === undefined ? '' : view.line(view.firstRow, column);
  return Object.values(REPORT_TITLE).includes(title);
}
