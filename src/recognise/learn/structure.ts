import { collapseSpaces, lettersOnly } from '../../language/normalise';
import { createInstructions } from '../../template/instructions';
import type { Template } from '../../template/template';
import type { Rectangle, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { isReport } from '../cover';
import { type SheetView, viewSheet } from '../sheet-view';
import { createLabelMatcher } from '../labels';

/** A text of the template with the place where it stands. */
export interface Printed {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a workbook shows of a template by its shape alone, whatever its words. */
export interface Structure {
  readonly chapters: readonly FoundChapter[];
  readonly parents: readonly { readonly number: string; readonly title: string }[];
  readonly cover: readonly CoverLine[];
  readonly title: string | null;
  /** Texts that stand alone in several chapters, the most common first. */
  readonly repeated: readonly string[];
  /** What was passed over, and why, in Swedish. */
  readonly notes: readonly string[];
}

export interface CoverLine {
  readonly label: string;
  readonly answer: string;
}

export interface FoundChapter {
  readonly number: string;
  readonly title: Printed;
  readonly card: FoundCard | null;
  readonly tables: readonly FoundTable[];
}

export interface FoundCard {
  readonly title: string;
  readonly labels: readonly FoundLabel[];
  /** Rows that only divide the card, with the index of the label below. */
  readonly parts: readonly { readonly title: string; readonly before: number }[];
}

export interface FoundLabel extends Printed {
  /** What stands alike beside it in every card, and is no answer. */
  readonly prompt: string | null;
  /** The list of answers that its cell offers. */
  readonly list: readonly string[] | null;
}

export interface FoundTable {
  readonly caption: Printed | null;
  readonly columns: readonly Printed[];
  /** What its first column names. */
  readonly names: readonly string[];
}

const NUMBERED =
  /^(?:(?:kap(?:itel)?|avsnitt|del|§)\.?\s+)?(\d{1,2}(?:[.,]\d{1,2}){0,3})[.):]?\s+(\p{L}.{1,119})$/iu;
/** A longer text is prose. */
const LONGEST_LABEL = 160;
const FEWEST_LABELS = 3;
const FEWEST_HEADERS = 3;

interface Row {
  readonly row: number;
  readonly filled: readonly number[];
  readonly first: string;
}

interface Segment {
  readonly view: SheetView;
  readonly number: string;
  readonly title: Printed;
  readonly rows: readonly Row[];
}

/**
 * Reads the shape of a template out of a workbook, blank or filled in: numbered headings, cards (labels below each
 * other that stand alike in several blocks), tables (a row of headers), the cover.
 * Wrong on: chapters without numbers, insatser that are rows of a table, and a card that stands once without a number.
 */
export function readStructure(snapshot: WorkbookSnapshot, known: Template): Structure {
  const notes: string[] = [];
  const segments: Segment[] = [];
  const cover: CoverLine[] = [];
  let title: string | null = null;
  for (const sheet of snapshot.sheets) {
    const view = viewSheet(sheet);
    if (isReport(view) || sheet.cells.length === 0) continue;
    if (sheet.visibility !== 'visible') {
      notes.push(`Bladet ”${sheet.name}” är dolt och är inte läst.`);
      continue;
    }
    const own = segmentsOf(view);
    segments.push(...own);
    if (own.length > 0) continue;
    const lines = coverLines(view);
    if (lines.length > 0 && cover.length === 0) {
      cover.push(...lines);
      title = rowsOf(view)[0]?.first ?? null;
    } else notes.push(`Bladet ”${sheet.name}” har ingen numrerad rubrik och är inte läst.`);
  }
  const single = withoutDoubles(segments, notes);
  const analyses = createLabelMatcher<true>([[known.words.analysis, true]], { prefixes: false });
  const repeated = repeatedTexts(single);
  const parts = new Set(
    known.chapters.flatMap(({ card }) => card?.parts ?? []).map(({ title: each }) => lettersOnly(each)),
  );
  const isInstruction = createInstructions(known);
  const isKnownPart = (text: string): boolean => parts.has(lettersOnly(text));
  const isAnalysis = (text: string): boolean =>
    analyses(text) === true || repeated.some((each) => lettersOnly(each) === lettersOnly(text));
  const chapters = single.map((segment) =>
    readChapter(segment, { isAnalysis, isInstruction, isKnownPart, sheets: snapshot.sheets, notes }),
  );
  const isParent = ({ number, card, tables }: FoundChapter): boolean =>
    card === null && tables.length === 0 && chapters.some((other) => other.number.startsWith(`${number}.`));
  return {
    chapters: chapters.filter((chapter) => !isParent(chapter)),
    parents: chapters
      .filter(isParent)
      .map((chapter) => ({ number: chapter.number, title: chapter.title.text })),
    ...{ cover, title, repeated, notes },
  };
}

function rowsOf(view: SheetView): readonly Row[] {
  const rows: Row[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const filled = view.filled(row);
    const [column] = filled;
    rows.push({ row, filled, first: column === undefined ? '' : view.line(row, column) });
  }
  return rows;
}

/** Sheet by sheet what stands below each numbered heading. A heading opens the sheet, or stands below a blank row. */
function segmentsOf(view: SheetView): readonly Segment[] {
  const segments: { view: SheetView; number: string; title: Printed; rows: Row[] }[] = [];
  let mayHead = true;
  for (const row of rowsOf(view)) {
    const heading: Heading | null = mayHead ? headingIn(view, row) : null;
    if (heading) segments.push({ view, ...heading, rows: [] });
    else segments.at(-1)?.rows.push(row);
    mayHead = row.filled.length === 0 || heading !== null;
  }
  return segments;
}

type Heading = Pick<Segment, 'number' | 'title'>;

function headingIn(view: SheetView, { row, filled, first }: Row): Heading | null {
  const [column = 0, next] = filled;
  const isOwnNumber =
    next !== undefined && filled.length === 2 && /^\d{1,2}(?:[.,]\d{1,2}){0,3}\.?$/.test(first);
  if (filled.length === 0 || (filled.length > 1 && !isOwnNumber)) return null;
  const text = isOwnNumber ? `${first} ${view.line(row, next)}` : first;
  const [, number, title] = NUMBERED.exec(collapseSpaces(text)) ?? [];
  return number === undefined || title === undefined
    ? null
    : { number: number.replaceAll(',', '.'), title: { text: title.trim(), sheet: view.name, row, column } };
}

/** A chapter that stands in several sheets is read where it holds most. */
function withoutDoubles(segments: readonly Segment[], notes: string[]): readonly Segment[] {
  const best = new Map<string, Segment>();
  const size = ({ rows }: Segment): number => rows.filter(({ filled }) => filled.length > 0).length;
  for (const segment of segments) {
    const other = best.get(segment.number);
    if (other === undefined) {
      best.set(segment.number, segment);
      continue;
    }
    const [kept, left] = size(segment) > size(other) ? [segment, other] : [other, segment];
    best.set(segment.number, kept);
    notes.push(
      `Avsnitt ${segment.number} står två gånger. Det är läst på bladet ”${kept.view.name}” rad ${kept.title.row + 1}, inte på bladet ”${left.view.name}” rad ${left.title.row + 1}.`,
    );
  }
  return [...best.values()];
}

/** So many chapters, or most of them, close with the same words alone in their row. */
const FEWEST_REPEATED = 3;

function repeatedTexts(segments: readonly Segment[]): readonly string[] {
  const count = new Map<string, { text: string; chapters: Set<string> }>();
  for (const { number, rows } of segments)
    for (const { filled, first } of rows) {
      if (filled.length !== 1 || first.length > 60 || /\d$/.test(first)) continue;
      const key = lettersOnly(first);
      const known = count.get(key) ?? { text: first, chapters: new Set() };
      known.chapters.add(number);
      count.set(key, known);
    }
  return [...count.values()]
    .filter(({ chapters }) => chapters.size >= FEWEST_REPEATED)
    .toSorted((one, other) => other.chapters.size - one.chapters.size)
    .map(({ text }) => text);
}

function coverLines(view: SheetView): readonly CoverLine[] {
  return rowsOf(view).flatMap(({ row, filled: [first, second, ...more], first: text }) => {
    if (first === undefined || more.length > 0 || text.length > 60) return [];
    if (second !== undefined) return [{ label: text.replace(/:$/, ''), answer: view.line(row, second) }];
    const [, label, answer] = /^([^:]{2,40}):\s*(.*)$/.exec(text) ?? [];
    return label === undefined ? [] : [{ label, answer: answer ?? '' }];
  });
}

interface Reading {
  /** Whether a text divides a card of a known template. */
  readonly isKnownPart: (text: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
  /** Whether a text tells how to answer. */
  readonly isInstruction: (text: string) => boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly notes: string[];
}

function readChapter(segment: Segment, reading: Reading): FoundChapter {
  const blocks = blocksOf(segment, reading.isAnalysis);
  const series = cardSeries(blocks.filter((block) => !isTable(block)));
  const rest = blocks.filter((block) => !series.includes(block));
  return {
    number: segment.number,
    title: segment.title,
    card: series.length === 0 ? null : readCard(segment, series, reading),
    tables: rest.flatMap((block) => readTable(segment.view, block) ?? []),
  };
}

type Block = readonly Row[];

/** Rows with nothing blank between; the title of the next of several cards begins a block too. */
function blocksOf({ rows }: Segment, isAnalysis: (text: string) => boolean): readonly Block[] {
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

/** "Pågående förändringsinsats 2: Byta växel" without number and name; null for a text that is no numbered title. */
function stemOfTitle(text: string): string | null {
  const [, stem] = /^(\p{L}[^\d]{3,80}?)\s*\d{1,3}(?:$|[\s:.–-])/u.exec(text) ?? [];
  return stem === undefined || text.length > LONGEST_LABEL ? null : stem.replace(/[\s:.–-]+$/u, '');
}

/** The blocks whose first column says mostly the same, or the one that is titled "… 1". */
function cardSeries(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(
    (block) =>
      new Set(
        block
          .slice(1)
          .map(({ first }) => lettersOnly(first))
          .filter((text) => text !== ''),
      ),
  );
  const alike = (one: number, other: number): boolean => {
    const [left = new Set<string>(), right = new Set<string>()] = [labels[one], labels[other]];
    const shared = [...left].filter((text) => right.has(text)).length;
    return shared >= FEWEST_LABELS && shared * 2 >= Math.min(left.size, right.size);
  };
  const groups = blocks.map((_, at) => blocks.filter((_other, index) => index === at || alike(at, index)));
  const largest = groups.toSorted((one, other) => other.length - one.length)[0] ?? [];
  if (largest.length > 1) return largest;
  const single = blocks.find(
    ([title, ...others]) =>
      title !== undefined && stemOfTitle(title.first) !== null && others.length >= FEWEST_LABELS,
  );
  return single === undefined ? [] : [single];
}

function readCard({ view }: Segment, series: readonly Block[], reading: Reading): FoundCard {
  const [model = []] = series.toSorted((one, other) => other.length - one.length);
  const [head] = model;
  const stem = head === undefined ? null : stemOfTitle(head.first);
  const body = (stem === null ? model : model.slice(1)).filter(
    ({ first }) => first !== '' && first.length <= LONGEST_LABEL,
  );
  const labels: FoundLabel[] = [];
  const parts: { title: string; before: number }[] = [];
  const usual = usualWidth(view, body);
  const divides = ({ row, filled: [column = 0], first }: Row): boolean =>
    view.columnAfter(row, column) - column > usual ||
    reading.isKnownPart(first) ||
    isNeverAnswered(series, lettersOnly(first));
  const seen = new Set<string>();
  for (const row of body) {
    const key = lettersOnly(row.first);
    if (divides(row)) parts.push({ title: row.first, before: labels.length });
    else if (seen.has(key))
      reading.notes.push(
        `Etiketten ”${row.first}” står två gånger i kortet på bladet ”${view.name}”. Den andra, på rad ${row.row + 1}, är inte läst.`,
      );
    else labels.push(labelIn(view, row, { series, reading }));
    seen.add(key);
  }
  return { title: stem ?? head?.first ?? '', labels, parts };
}

function labelIn(
  view: SheetView,
  { row, filled: [column = 0], first }: Row,
  { series, reading }: { readonly series: readonly Block[]; readonly reading: Reading },
): FoundLabel {
  const answer = view.columnAfter(row, column);
  const { lists = [] } = reading.sheets.find(({ name }) => name === view.name) ?? {};
  const offered = lists.find(({ area }) => isWithin(area, row, answer));
  return {
    ...{ text: first, sheet: view.name, row, column },
    prompt: promptOf(view, series, first, reading.isInstruction),
    list: offered?.texts ?? null,
  };
}

const isWithin = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** How many columns a label takes. */
function usualWidth(view: SheetView, body: Block): number {
  const widths = body.map(({ row, filled: [column = 0] }) => view.columnAfter(row, column) - column);
  return widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 1;
}

/** So many filled-in cards in which a row is never answered show that it only divides. */
const FEWEST_ANSWERED = 3;

function isNeverAnswered(series: readonly Block[], key: string): boolean {
  const answered = series.filter(
    (block) => block.filter(({ filled }) => filled.length > 1).length * 2 > block.length,
  );
  if (answered.length < FEWEST_ANSWERED) return false;
  return answered.every((block) =>
    block.every(({ first, filled }) => lettersOnly(first) !== key || filled.length === 1),
  );
}

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
      .map(({ row, filled: [, second] }) => (second === undefined ? '' : view.line(row, second))),
  );
  const [first = ''] = texts;
  return isInstruction(first) && texts.every((text) => text === first) ? first : null;
}

/** A row of headers at the top, maybe below a caption, in what does not begin with a card's number. */
const isTable = (block: Block): boolean =>
  stemOfTitle(block[0]?.first ?? '') === null &&
  block.slice(0, 2).some(({ filled }) => filled.length >= FEWEST_HEADERS);

function readTable(view: SheetView, block: Block): FoundTable | null {
  const isHeader = ({ row, filled }: Row): boolean =>
    (filled.length >= FEWEST_HEADERS || (block.length === 1 && filled.length === 2)) &&
    filled.every((column) => /\p{L}|(?:19|20)\d\d/u.test(view.line(row, column)));
  const at = block.findIndex(isHeader);
  const header = block[at];
  // A header stands at the top, maybe below a caption.
  if (header === undefined || at > 1) return null;
  const columns = header.filled.map((column) => ({
    ...{ text: view.line(header.row, column), sheet: view.name, row: header.row, column },
  }));
  if (columns.some(({ text }) => text.length > LONGEST_LABEL)) return null;
  const [above] = at === 1 ? block : [];
  return {
    caption:
      above === undefined
        ? null
        : { text: above.first, sheet: view.name, row: above.row, column: above.filled[0] ?? 0 },
    columns,
    names: block
      .slice(at + 1)
      .map(({ first }) => first)
      .filter((text) => text !== ''),
  };
}
