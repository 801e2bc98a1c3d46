import { lettersOnly } from '../language/normalise';
import { OWN_TITLES } from '../language/report-title';
import { namedUnit, statedUnit } from '../money/stated-unit';
import type { Unit } from '../money/unit';
import type { Template } from '../template/template';
import type { Place } from '../workbook/address';
import { cellText, isUncalculated } from '../workbook/cell-text';
import { aroundColon } from './label-forms';
import { createLabelMatcher } from './labels';
import type { SheetView } from './sheet-view';
import type { Located } from './submission';

/** Who submits, for which year and in which unit, as the cover sheet says. */
export interface Cover {
  readonly supplier: string | null;
  readonly supplierPlace: Place | null;
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

/** What the cover says of itself on one line: a label of the template's, and the answer to it. */
export interface CoverLine {
  readonly about: keyof Template['cover'];
  readonly text: string;
  readonly place: Place;
  readonly isHidden: boolean;
}

/** Finds the lines of a sheet that begin with a label of the cover and answer it, beside it or after a colon. */
export function createCoverFinder({ cover }: Template): (view: SheetView) => readonly CoverLine[] {
  const aboutOf = createLabelMatcher(
    (['supplier', 'year', 'unit'] as const).map((about) => [cover[about], about] as const),
    { prefixes: false },
  );
  return (view) => {
    const lines: CoverLine[] = [];
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const { label, text, column } = labelAndAnswer(view, row);
      const about = label === '' || text === '' ? undefined : aboutOf(label);
      if (about) lines.push({ about, text, place: view.place(row, column), isHidden: view.isHidden });
    }
    return lines;
  };
}

/** A single line may as well head a table ("Avser år | 2024"). */
const FEWEST_LINES = 2;

/** The rows of a cover: those of two lines at least, and of what else stands with them, such as who to ask. */
export function coverRows(view: SheetView, lines: readonly CoverLine[]): ReadonlySet<number> {
  const isLine = (row: number): boolean => [1, 2].includes(view.filled(row).length);
  const rows = new Set<number>();
  let end = -1;
  for (const [at, { place }] of lines.entries()) {
    if (place.row < end) continue;
    let first = place.row;
    while (isLine(first - 1)) first -= 1;
    end = place.row + 1;
    while (isLine(end)) end += 1;
    const second = lines[at + FEWEST_LINES - 1]?.place.row ?? Infinity;
    if (second < end) for (let row = first; row < end; row += 1) rows.add(row);
  }
  return rows;
}

/** At the end of a label: "Prognos 2024 (kr):". */
const UNIT_OR_COLON = /\s?(?:\([^()]{1,20}\))?:?$/u;

/**
 * What a cover says besides its lines, row by row: a text, or a label with what stands beside it ("Prognos 2024 (mnkr)"
 * and 31,8 are "Prognos 2024: 31,8 mnkr"). A bare number is in the unit that the label or the cover states.
 */
export function coverTexts(
  view: SheetView,
  rows: ReadonlySet<number>,
  lines: readonly CoverLine[],
): readonly Located[] {
  const own = new Set(lines.map(({ place }) => place.row));
  const { unit } = unitIn(lines.find(({ about }) => about === 'unit')?.text);
  return [...rows].flatMap((row): Located[] => {
    const [first, second, ...more] = view.filled(row);
    if (first === undefined || more.length > 0 || own.has(row)) return [];
    const label = view.line(row, first);
    if (second === undefined) return [{ text: label, place: view.place(row, first) }];
    const answer = view.cell(row, second);
    const inUnit = answer.type === 'number' ? (statedUnit(label) ?? unit ?? '') : '';
    const text = `${label.replace(UNIT_OR_COLON, '')}: ${cellText(answer)} ${inUnit}`.trim();
    return [{ text, place: view.place(row, second) }];
  });
}

/** Reads what all sheets' lines of a cover say. A hidden sheet is asked only where no visible one answers. */
export function readCover(lines: readonly CoverLine[]): Cover {
  const sorted = lines.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden));
  const suppliers = sorted.filter(({ about }) => about === 'supplier');
  const [supplier] = suppliers;
  const year = sorted.find(({ about }) => about === 'year');
  return {
    ...supplierIn(supplier),
    suppliers: new Set(suppliers.filter(({ isHidden }) => !isHidden).map(({ text }) => lettersOnly(text)))
      .size,
    year: yearIn(year?.text),
    yearPlace: year?.place ?? null,
    ...unitIn(sorted.find(({ about }) => about === 'unit')?.text),
    sheet: supplier?.place.sheet ?? year?.place.sheet ?? null,
  };
}

const supplierIn = (line?: CoverLine): Pick<Cover, 'supplier' | 'supplierPlace'> => ({
  supplier: line?.text ?? null,
  supplierPlace: line?.place ?? null,
});

function yearIn(text = ''): number | null {
  const written = YEAR.exec(text)?.[1];
  return written === undefined ? null : Number(written);
}

function unitIn(text?: string): Pick<Cover, 'unit' | 'unreadUnit'> {
  const unit = namedUnit(text ?? '');
  return { unit, unreadUnit: unit === null ? (text ?? null) : null };
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
 * Whether a sheet is one that the product writes, such as a report of findings: it quotes the template's words on every
 * row, yet is no part of a submission.
 * Wrong on: a sheet of a supplier's own that begins with just those words, which is then told as no part of the
 * template.
 */
export function isReport(view: SheetView): boolean {
  const [column] = view.filled(view.firstRow);
  const title = column === undefined ? '' : view.line(view.firstRow, column);
  return OWN_TITLES.includes(title);
}
