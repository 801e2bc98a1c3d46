import type { SheetView } from '../sheet-view';
import type { Row, Segment } from './segments';

/** Rows with nothing blank between. */
export type Block = readonly Row[];

/** A longer text is prose. */
export const LONGEST_LABEL = 160;

/** Rows with nothing blank between; the title of the next of several cards begins a block too. */
export function blocksOf({ rows }: Segment, isAnalysis: (text: string) => boolean): readonly Block[] {
  const stems = rows.flatMap(({ first }) => stemOfTitle(first) ?? []);
  const several = new Set(stems.filter((stem, at) => stems.indexOf(stem) !== at));
  const blocks: Row[][] = [[]];
  for (const row of rows) {
    const isBetween = row.filled.length === 0 || isAnalysis(row.first);
    if (isBetween || several.has(stemOfTitle(row.first) ?? '')) blocks.push([]);
    if (!isBetween) blocks.at(-1)?.push(row);
  }
  return blocks.filter(({ length }) => length > 0);
}

/** A text that may be a label: short, and no sentence. */
export const isLabelLike = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_LABEL && !/[.!;]$|^[-•*]/.test(text);

/** "Pågående förändringsinsats 2: Byta växel" without number and name; null for a text that is no numbered title. */
export function stemOfTitle(text: string): string | null {
  const [, stem] = /^(\p{L}[^\d]{3,80}?)\s*\d{1,3}(?:$|[\s:.–-])/u.exec(text) ?? [];
  return stem === undefined || !isLabelLike(text) ? null : stem.replace(/[\s:.–-]+$/u, '');
}

/** Whether most of the rows that hold more than their label hold figures: what a table's body does, and no card. */
export function holdsFigures(view: SheetView, block: Block): boolean {
  const answered = block.filter(({ filled, column }) => filled.some((each) => each > column));
  const figures = answered.filter(({ row, filled, column }) =>
    filled.some((each) => each > column && view.cell(row, each).type === 'number'),
  );
  return figures.length * 2 > answered.length;
}
