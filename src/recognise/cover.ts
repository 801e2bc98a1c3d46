import { lettersOnly } from '../language/normalise';
import { REPORT_TITLE } from '../language/report-title';
import { namedUnit } from '../money/stated-unit';
import type { Unit } from '../money/unit';
import type { Template } from '../template/template';
import type { Place } from '../workbook/address';
import { cellText, isUncalculated } from '../workbook/cell-text';
import { aroundColon } from './label-forms';
import { createLabelMatcher } from './labels';
import type { SheetView } from './sheet-view';

/** Who submits, for which year and in which unit, as the cover sheet says. */
export interface Cover {
  readonly supplier: string | null;
  /** How many suppliers visible sheets name. */
  readonly suppliers: number;
  readonly year: number | null;
  readonly yearPlace: Place | null;
  /** The unit of amounts that state none; null where the cover does not say. */
  readonly unit: Unit | null;
  /** What the cover says of the unit, where that names none or several; null otherwise. */
  readonly unreadUnit: string | null;
  /** The sheet that says so; null when none does. */
  readonly sheet: string | null;
}

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/**
 * Looks in every sheet for the cover's labels, and reads the answers beside them or after a colon. A hidden sheet is
 * asked only where no visible one answers.
 */
export function readCover(views: readonly SheetView[], { cover }: Template): Cover {
  const suppliers = findAnswers(views, cover.supplier);
  const [supplier] = suppliers;
  const [year] = findAnswers(views, cover.year);
  const [unit] = findAnswers(views, cover.unit);
  return {
    supplier: supplier?.text ?? null,
    suppliers: new Set(suppliers.filter(({ isHidden }) => !isHidden).map(({ text }) => lettersOnly(text)))
      .size,
    year: yearIn(year?.text),
    yearPlace: year?.place ?? null,
    ...unitIn(unit?.text),
    sheet: supplier?.place.sheet ?? year?.place.sheet ?? null,
  };
}

function yearIn(text = ''): number | null {
  const written = YEAR.exec(text)?.[1];
  return written === undefined ? null : Number(written);
}

function unitIn(text?: string): Pick<Cover, 'unit' | 'unreadUnit'> {
  const unit = namedUnit(text ?? '');
  return { unit, unreadUnit: unit === null ? (text ?? null) : null };
}

interface Answer {
  readonly text: string;
  readonly place: Place;
  readonly isHidden: boolean;
}

/** The answers to a label, those of visible sheets first. */
function findAnswers(views: readonly SheetView[], labels: readonly string[]): readonly Answer[] {
  const isWanted = createLabelMatcher<true>([[labels, true]], { prefixes: false });
  const answers: Answer[] = [];
  for (const view of views) {
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const { label, text, column } = labelAndAnswer(view, row);
      if (label !== '' && text !== '' && isWanted(label))
        answers.push({ text, place: view.place(row, column), isHidden: view.isHidden });
    }
  }
  return answers.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden));
}

/**
 * "Leverantör | Nämnden för …" in two cells, or "Leverantör: Nämnden för …" in one; the answer may be a formula that
 * was never calculated.
 */
function labelAndAnswer(view: SheetView, row: number): LabelAndAnswer {
  const [first, second, ...more] = view.filled(row);
  if (first === undefined || more.length > 0) return { label: '', text: '', column: 0 };
  const written = view.line(row, first);
  if (second === undefined) {
    const [label, text] = aroundColon(written);
    return { label, text, column: first };
  }
  const answer = view.cell(row, second);
  return { label: written, text: isUncalculated(answer) ? '' : cellText(answer).trim(), column: second };
}

interface LabelAndAnswer {
  readonly label: string;
  readonly text: string;
  /** Where the answer stands. */
  readonly column: number;
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
