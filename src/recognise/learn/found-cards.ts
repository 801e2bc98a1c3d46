import type { Localized } from '../../language/localized';
import { lettersOnly, wordsOnly } from '../../language/normalise';
import { OWN_PROMPTS } from '../../language/own-prompts';
import { offeredBy } from '../../workbook/answer-lists';
import type { EntryRule, Rectangle, SheetSnapshot } from '../../workbook/snapshot';
import type { SheetView } from '../sheet-view';
import { type Block, holdsFigures, isLabelLike, LONGEST_LABEL, stemOfTitle } from './blocks';
import type { Row, Segment } from './segments';
import type { FoundCard, FoundLabel, FoundTable } from './found-structure';
import { tell } from './texts';

/** What is known beforehand of the texts of a template. */
export interface Reading {
  /** Whether a text divides a card of a known template. */
  readonly isKnownPart: (text: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
  /** Whether a text tells how to answer. */
  readonly isInstruction: (text: string) => boolean;
  /** Whether most of several texts ask for what an insats is asked for. */
  readonly askForInsats: (texts: readonly string[], chapter: string) => boolean;
  /** Whether a text heads a column that only counts the rows. */
  readonly isCounter: (text: string) => boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly notes: Localized[];
}

const FEWEST_LABELS = 3;

/** The blocks whose first column says mostly the same, or the one that is titled "… 1", or asks for an insats. */
export function cardSeries(
  { view, title }: Segment,
  candidates: readonly Block[],
  { askForInsats }: Reading,
): readonly Block[] {
  const blocks = candidates.filter((block) => !holdsFigures(view, block));
  const labels = blocks.map((block) => new Set(labelsIn(block).map(lettersOnly)));
  const alike = (one: number, other: number): boolean => {
    const [left = new Set<string>(), right = new Set<string>()] = [labels[one], labels[other]];
    const shared = [...left].filter((text) => right.has(text)).length;
    return shared >= FEWEST_LABELS && shared * 2 >= Math.min(left.size, right.size);
  };
  const groups = blocks.map((_, at) => blocks.filter((_other, index) => index === at || alike(at, index)));
  const largest = groups.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const asksFor = (block: Block): boolean => askForInsats(labelsIn(block), title.text);
  if (largest.length > 1 && (areNumbered(largest) || largest.some(asksFor))) return largest;
  const single = blocks.find(isTitled) ?? blocks.find(asksFor);
  return single === undefined ? [] : [single];
}

const labelsIn = (block: Block): readonly string[] => block.map(({ first }) => first).filter(isLabelLike);

/** Below a numbered title most rows are labels. */
function isTitled([head, ...others]: Block): boolean {
  const labels = labelsIn(others);
  const isMost = labels.length >= FEWEST_LABELS && labels.length * 2 > others.length;
  return isMost && head !== undefined && stemOfTitle(head.first) !== null;
}

/** Whether the blocks are titled and numbered, which no list of services is. */
export const areNumbered = (series: readonly Block[]): boolean =>
  series.some(([head]) => head !== undefined && stemOfTitle(head.first) !== null);

export function readCard({ view }: Segment, series: readonly Block[], reading: Reading): FoundCard {
  const model = usualCard(series);
  const [head] = model;
  const stem = stemIn(series);
  const isTitle = stem !== null && beginsWith(head, stem);
  const body = (isTitle ? model.slice(1) : model).filter(
    ({ first }) => first !== '' && first.length <= LONGEST_LABEL,
  );
  const labels: FoundLabel[] = [];
  const parts: { title: string; before: number }[] = [];
  const usual = usualWidth(view, body);
  const divides = ({ row, column, first }: Row): boolean =>
    view.columnAfter(row, column) - column > usual ||
    reading.isKnownPart(first) ||
    isNeverAnswered(series, lettersOnly(first));
  const seen = new Set<string>();
  for (const row of body) {
    const key = lettersOnly(row.first);
    if (divides(row)) parts.push({ title: row.first, before: labels.length });
    else if (seen.has(key))
      reading.notes.push(tell('labelTwice', row.first, { sheet: view.name, row: row.row }));
    else labels.push(labelIn(view, row, { series, reading }));
    seen.add(key);
  }
  return {
    title: stem ?? head?.first ?? '',
    beside: stem === null ? [] : besideTitles(view, series),
    labels,
    parts,
  };
}

/** What stands alike beside every title, where there are several. */
function besideTitles(view: SheetView, series: readonly Block[]): readonly string[] {
  const [first = [], ...others] = series.map(([head]) =>
    (head?.filled ?? [])
      .filter((each) => each > (head?.column ?? 0))
      .map((each) => view.line(head?.row ?? 0, each)),
  );
  const areAlike = others.every((texts) => texts.join('|') === first.join('|'));
  return others.length > 0 && areAlike ? first : [];
}

function labelIn(
  view: SheetView,
  { row, column, first }: Row,
  { series, reading }: { readonly series: readonly Block[]; readonly reading: Reading },
): FoundLabel {
  const answer = { row, column: view.columnAfter(row, column) };
  return {
    ...{ text: first, sheet: view.name, row, column },
    prompt: promptOf(view, series, first, reading.isInstruction) ?? saidAt(view.name, answer, reading.sheets),
    list: offeredAt(view.name, answer, reading.sheets),
  };
}

/** The texts that a cell offers, where it offers any. */
export function offeredAt(
  name: string,
  at: { readonly row: number; readonly column: number },
  sheets: readonly SheetSnapshot[],
): readonly string[] | null {
  const offered = entriesAt(name, at, sheets).flatMap((each) => offeredBy(each, name, sheets));
  return offered.length === 0 ? null : offered;
}

const OURS: readonly string[] = Object.values(OWN_PROMPTS);

/** What a cell says to whoever comes to it, in the template's own words. */
function saidAt(
  name: string,
  at: { readonly row: number; readonly column: number },
  sheets: readonly SheetSnapshot[],
): string | null {
  const [said] = entriesAt(name, at, sheets).flatMap(({ prompt }) => prompt ?? []);
  return said === undefined || OURS.includes(said) ? null : said;
}

const entriesAt = (
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
  sheets: readonly SheetSnapshot[],
): readonly EntryRule[] =>
  (sheets.find((each) => each.name === name)?.entries ?? []).filter(({ area }) =>
    isWithin(area, row, column),
  );

const isWithin = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** How the titles of the cards begin; null where none is numbered. */
const stemIn = (series: readonly Block[]): string | null =>
  series.map(([head]) => stemOfTitle(head?.first ?? '')).find((each) => each !== null) ?? null;

/** Whether a card's first row is its title, though its number may stand beside. */
const beginsWith = (head: Row | undefined, stem: string): boolean =>
  head !== undefined && lettersOnly(head.first).startsWith(lettersOnly(stem));

/** The card that most others are like: one may be short, or have a label of its own. */
function usualCard(series: readonly Block[]): Block {
  const count = new Map<string, number>();
  const keysOf = (block: Block): ReadonlySet<string> => new Set(block.map(({ first }) => lettersOnly(first)));
  for (const block of series) for (const key of keysOf(block)) count.set(key, (count.get(key) ?? 0) + 1);
  const likeness = (block: Block): number =>
    [...keysOf(block)].reduce((sum, key) => sum + (count.get(key) ?? 0), 0);
  return series.toSorted((one, other) => likeness(other) - likeness(one))[0] ?? [];
}

/** How many columns a label takes. */
function usualWidth(view: SheetView, body: Block): number {
  const widths = body.map(({ row, column }) => view.columnAfter(row, column) - column);
  return widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 1;
}

/** So many filled-in cards in which a row is never answered show that it only divides. */
const FEWEST_ANSWERED = 3;

const isAnswered = ({ filled, column }: Row): boolean => filled.some((each) => each > column);

function isNeverAnswered(series: readonly Block[], key: string): boolean {
  const answered = series.filter(
    (block) =>
      block.filter(isAnswered).length * 2 > block.length &&
      block.some(({ first }) => lettersOnly(first) === key),
  );
  if (answered.length < FEWEST_ANSWERED) return false;
  return answered.every((block) => block.every((row) => lettersOnly(row.first) !== key || !isAnswered(row)));
}

/** Nobody answers so much in the same words in every card. */
const SHORTEST_PROMPT = 25;

/** An instruction beside a label that stands alike in all cards is the template's. */
function promptOf(
  view: SheetView,
  series: readonly Block[],
  label: string,
  isInstruction: (text: string) => boolean,
): string | null {
  const texts = series.flatMap((block) =>
    block
      .filter(({ first }) => lettersOnly(first) === lettersOnly(label))
      .map(({ row, filled, column }) => {
        const beside = filled.find((each) => each > column);
        return beside === undefined ? '' : view.line(row, beside);
      }),
  );
  const [first = ''] = texts;
  const isAlike = texts.every((text) => text === first);
  const isRepeated = series.length > 1 && texts.length === series.length && first.length >= SHORTEST_PROMPT;
  return isAlike && (isInstruction(first) || isRepeated) ? first : null;
}

/** A table whose columns ask for what an insats is asked for, as a card; a column that only counts is none of it. */
export function cardOfTable(
  { columns, caption }: FoundTable,
  { title }: Segment,
  { askForInsats, isCounter, isInstruction, sheets }: Reading,
  view: SheetView,
): FoundCard | null {
  const asked = columns.filter(({ text }) => !isCounter(text));
  if (
    !askForInsats(
      asked.map(({ text }) => text),
      title.text,
    )
  )
    return null;
  return {
    title: caption?.text ?? title.text,
    beside: [],
    labels: asked.map((column) => {
      const below = { row: column.row + 1, column: column.column };
      const text = view.line(below.row, below.column);
      return {
        ...column,
        prompt: isInstruction(text) ? text : saidAt(column.sheet, below, sheets),
        list: offeredAt(column.sheet, below, sheets),
      };
    }),
    parts: [],
  };
}

/** Whether a text is one of the words by which columns that count are headed. */
export const counterIn =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(wordsOnly(text));
