import { type Decimal, sumOf } from '../../money/decimal';
import type { Alternativ } from '../../calculations/ram-alternativ';
import type { DocumentCell } from '../../workbook/document';
import { forslagFor, inHundreds, reckonFrame } from '../alternatives';
import { capital, frameName } from '../words';
import { costName, COSTS_SHEET, kindName, measureColumn } from './costs-frames';
import type { CostsSheet } from './costs-sheet';
import { type FramesInput, recommendationKey } from './frames-input';
import { cellOf, columnOf, type FrameHeader, FRAMES_SHEET, INDEX, PERCENTAGES } from './frames-layout';
import { choiceOf, type FrameRow } from './frames-rows';
import type { Post } from './posts';
import { columnArea, fixedCell, formula, quoted } from './sheet';

/** What the cells of a row of frames are reckoned from. */
export interface FramesLayout {
  readonly costs: CostsSheet;
  /** The first row of the table below its header. */
  readonly first: number;
  readonly posts: readonly Post[];
  /** The first row of the posts, and the column of their names. */
  readonly postsAt: { readonly row: number; readonly column: number };
  readonly percentages: readonly Decimal[];
  /** The rows of the recommendation come after them. */
  readonly alternatives: readonly FrameRow[];
  readonly input: FramesInput;
}

export const nameOf = (row: FrameRow): string => capital(frameName(row)).sv;

interface Chosen {
  readonly alternative: Alternativ | null;
  readonly variant: number;
}

/** The row's own, or what was chosen as the recommendation. */
export const chosenIn = (row: FrameRow, { input }: FramesLayout): Chosen =>
  (row.alternative === null && input.recommended.get(recommendationKey(row.part.supplier, nameOf(row)))) ||
  row;

/**
 * Rounded half away from zero as the amount is in decimals: programs differ in what they make of 29 440,5 when the
 * binary number is a little less.
 */
const roundedTo = (formulaText: string, digits: number): string =>
  `ROUND(ROUND(${formulaText},6),${String(digits)})`;

/** What the frames of the sheet of costs sum to, in hundreds; nothing beside what is recommended. */
export function forslag(row: FrameRow, at: number, { costs }: FramesLayout): DocumentCell {
  if (row.alternative === null) return null;
  const value = forslagFor(row.part, row);
  const area = (column: number): string =>
    columnArea(COSTS_SHEET, column, costs.frames[0]?.row ?? 0, costs.frames.length);
  const conditions = [
    `${area(0)},${cellOf('Leverantör', at)}`,
    `${area(1)},${row.kind === null ? `"<>${kindName('utanfor')}"` : quoted(kindName(row.kind))}`,
    ...(row.cost === null ? [] : [`${area(2)},${quoted(costName(row.cost))}`]),
  ].join(',');
  return formula(
    roundedTo(`SUMIFS(${area(measureColumn('forslag'))},${conditions})`, -2),
    value === null ? 0 : inHundreds(value).toNumber(),
  );
}

/** What is chosen in the column beside, unless an amount is typed; a choice's own amounts. */
export function adjustment(
  { alternative, choice }: FrameRow,
  at: number,
  { posts, postsAt }: FramesLayout,
): DocumentCell {
  const typed =
    choice === null || choice.adjustments.length === 0
      ? null
      : sumOf(choice.adjustments.map(({ tkr }) => tkr));
  const isOfPost = posts.some(
    ({ name: post, tkr }) => post === choice?.adjustments[0]?.what && typed?.equals(tkr) === true,
  );
  if (typed !== null && !isOfPost) return typed.toNumber();
  if (alternative === null || alternative === 'A' || posts.length === 0) return null;
  const [names, amounts] = [0, 1].map((step) =>
    columnArea(FRAMES_SHEET, postsAt.column + step, postsAt.row, posts.length),
  );
  const chosen = cellOf('Justeringen avser', at);
  return formula(
    `IF(${chosen}="","",IFERROR(INDEX(${amounts ?? ''},MATCH(${chosen},${names ?? ''},0)),""))`,
    typed?.toNumber() ?? '',
  );
}

/** The variants of D have that of the row of percentages. */
export function reduction(
  { choice, variant, alternative }: FrameRow,
  percentages: readonly Decimal[],
): DocumentCell {
  const share = percentages[variant - 2];
  if (alternative === 'D' && share !== undefined)
    return formula(fixedCell(PERCENTAGES.row, PERCENTAGES.column + variant - 2), share.toNumber());
  return choice?.reduction?.toNumber() ?? null;
}

export function index({ choice, alternative }: FrameRow, { input }: FramesLayout): DocumentCell {
  if (alternative === null) return null;
  return (
    choice?.index?.toNumber() ??
    formula(`N(${fixedCell(INDEX.row, INDEX.column)})`, input.index?.toNumber() ?? 0)
  );
}

/** The frame in whole tkr by plain formulas; blank until what it needs has been filled in. */
export function ram(row: FrameRow, at: number, layout: FramesLayout, withIndex: boolean): DocumentCell {
  if (row.alternative === null) return recommended(row, at, layout, withIndex);
  const { alternative } = row;
  const cell = (header: FrameHeader): string => cellOf(header, at);
  const start =
    alternative === 'D' ? `N(${cell('Bas')})` : `IF(${cell('Bas')}="",${cell('Förslag')},${cell('Bas')})`;
  const adjusted = `(${start}-N(${cell('Justering')}))`;
  const less = `${adjusted}*(1-N(${cell('Minskning')}))`;
  const reduced = { A: start, B: adjusted, C: less, D: less }[alternative];
  const missing = {
    A: null,
    B: `${cell('Justering')}=""`,
    C: `AND(${cell('Justering')}="",${cell('Minskning')}="")`,
    D: `${cell('Bas')}=""`,
  }[alternative];
  const rate = withIndex ? `*(1+N(${cell('Index')}))` : '';
  const reckoned = roundedTo(`${reduced}${rate}`, 0);
  return formula(
    missing === null ? reckoned : `IF(${missing},"",${reckoned})`,
    valueOf(row, layout, withIndex) ?? '',
  );
}

function valueOf(row: FrameRow, { percentages, input }: FramesLayout, withIndex: boolean): number | null {
  const choice = choiceOf(row, percentages);
  const ofYear = withIndex ? (choice.index ?? input.index) : null;
  const { ram: value } = reckonFrame(row.part, { ...choice, index: ofYear });
  // A frame that nobody has a proposal for counts as nothing, as its cell of the proposal does.
  return value?.toNumber() ?? (row.alternative === 'A' ? 0 : null);
}

/** The frame of the alternative and variant that are chosen in the recommendation's row. */
function recommended(row: FrameRow, at: number, layout: FramesLayout, withIndex: boolean): DocumentCell {
  const { alternatives } = layout;
  const { alternative, variant } = chosenIn(row, layout);
  const source = alternatives.find(
    (each) =>
      each.part === row.part &&
      nameOf(each) === nameOf(row) &&
      each.alternative === alternative &&
      each.variant === variant,
  );
  const value = alternative === null ? '' : ((source && valueOf(source, layout, withIndex)) ?? 0);
  const area = (header: FrameHeader): string =>
    columnArea(FRAMES_SHEET, columnOf(header), layout.first, alternatives.length);
  const same = (['Leverantör', 'Ram för', 'Alternativ', 'Variant'] as const)
    .map((header) => `${area(header)},${cellOf(header, at)}`)
    .join(',');
  const chosen = cellOf('Alternativ', at);
  return formula(`IF(${chosen}="","",SUMIFS(${area(withIndex ? 'Ram med index' : 'Ram')},${same}))`, value);
}

export function byAddIn(row: FrameRow, at: number, layout: FramesLayout): DocumentCell {
  if (row.alternative === null) return null;
  const cell = (header: FrameHeader): string => cellOf(header, at);
  const start = `IF(${cell('Bas')}="",${cell('Förslag')},${cell('Bas')})`;
  const call = `ARLIG.RAM_ALTERNATIV(${cell('Alternativ')},${start},${cell('Bas')},N(${cell('Justering')}),N(${cell('Minskning')}),${cell('Index')},0)`;
  return formula(`IF(${cell('Ram')}="","",${call})`, valueOf(row, layout, true) ?? '');
}
