import type { Localized } from '../../language/localized';
import { lettersOnly } from '../../language/normalise';
import { createInstructions } from '../../template/instructions';
import type { Template } from '../../template/template';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isReport } from '../cover';
import { createLabelMatcher } from '../labels';
import { type SheetView, viewSheet } from '../sheet-view';
import { blocksOf } from './blocks';
import { areNumbered, cardOfTable, cardSeries, counterIn, readCard, type Reading } from './found-cards';
import type { CoverLine, FoundChapter, FoundTable, Structure } from './found-structure';
import { isTable, tablesIn } from './found-tables';
import { createInsatsAsker } from './insats-words';
import { isOfSupplier } from './learn-register';
import {
  cutAtHeadings,
  repeatedTexts,
  type Row,
  rowsOf,
  type Segment,
  wholeSheet,
  withoutDoubles,
} from './segments';
import { tell } from './texts';

/**
 * Reads the shape of a template out of a workbook, blank or filled in: headings, cards (labels below each other that
 * stand alike in several blocks, or side by side above insatser in rows), tables (a row of headers), the cover.
 * Headings are numbered; where none is, each sheet is a chapter.
 * Wrong on: a card that stands once, without a number, and asks in words that no known template has.
 */
export function readStructure(snapshot: WorkbookSnapshot, known: Template): Structure {
  const notes: Localized[] = [];
  const { cover, title, segments, others } = sheetsOf(snapshot, known, notes);
  const single = withoutDoubles(withinKnown(segments, known), notes);
  const analyses = createLabelMatcher<true>([[known.words.analysis, true]], { prefixes: false });
  const repeated = repeatedTexts(single);
  const parts = new Set(
    known.chapters.flatMap(({ card }) => card?.parts ?? []).map(({ title: each }) => lettersOnly(each)),
  );
  const reading: Reading = {
    isAnalysis: (text) =>
      analyses(text) === true || repeated.some((each) => lettersOnly(each) === lettersOnly(text)),
    isInstruction: createInstructions(known),
    isKnownPart: (text) => parts.has(lettersOnly(text)),
    isCounter: counterIn(known.words.answerColumns.label),
    askForInsats: createInsatsAsker(known),
    ...{ sheets: snapshot.sheets, notes },
  };
  const chapters = single.map((segment) => readChapter(segment, reading));
  const isParent = ({ number, card, tables }: FoundChapter): boolean =>
    card === null && tables.length === 0 && chapters.some((other) => other.number.startsWith(`${number}.`));
  return {
    chapters: chapters.filter((chapter) => !isParent(chapter)),
    parents: chapters
      .filter(isParent)
      .map((chapter) => ({ number: chapter.number, title: chapter.title.text })),
    ...{ cover, title, repeated, others, notes },
  };
}

/** Headings below a chapter that known templates print as a whole are a supplier's own, and text of that chapter. */
function withinKnown(segments: readonly Segment[], { chapters }: Template): readonly Segment[] {
  const titles = new Set(
    chapters.flatMap(({ title, alsoTitled = [] }) => [title, ...alsoTitled].map(lettersOnly)),
  );
  const isKnown = ({ title }: Segment): boolean => titles.has(lettersOnly(title.text));
  const isBelow = (one: Segment, other: Segment): boolean =>
    one.view === other.view && one.number.startsWith(`${other.number}.`);
  const whole = segments.filter(isKnown);
  const isOwn = (segment: Segment): boolean =>
    !isKnown(segment) && whole.some((chapter) => isBelow(segment, chapter));
  return segments
    .filter((segment) => !isOwn(segment))
    .map((segment) => {
      const own = segments.filter((other) => isOwn(other) && isBelow(other, segment));
      return own.length === 0
        ? segment
        : { ...segment, rows: [...segment.rows, ...own.flatMap(({ rows }) => rows)] };
    });
}

type Sheets = Pick<Structure, 'cover' | 'title' | 'others'> & { readonly segments: readonly Segment[] };

/** Which sheets hold chapters, which is the cover, and which are neither. */
function sheetsOf({ sheets }: WorkbookSnapshot, known: Template, notes: Localized[]): Sheets {
  const views = sheets
    .filter(({ cells }) => cells.length > 0)
    .map((sheet) => ({ view: viewSheet(sheet), isVisible: sheet.visibility === 'visible' }))
    .filter(({ view }) => !isReport(view));
  for (const { view } of views.filter(({ isVisible }) => !isVisible)) notes.push(tell('hidden', view.name));
  const visible = views.filter(({ isVisible }) => isVisible).map(({ view }) => view);
  const cuts = visible.map((view) => ({ view, ...cutAtHeadings(view, notes) }));
  const numbered = cuts.flatMap(({ segments }) => segments);
  const above = cuts.map(({ view, above: rows, segments }) => ({
    view,
    rows: segments.length > 0 ? rows : rowsOf(view),
    lines: coverLines(view, segments.length > 0 ? rows : rowsOf(view)),
  }));
  const cover =
    above.find(({ lines }) => lines.some(isOfYear)) ??
    above.find(({ lines }) => lines.some(({ label }) => isOfSupplier(label, known)));
  const bare = cuts.filter(({ view, segments }) => segments.length === 0 && view !== cover?.view);
  const whole =
    numbered.length > 0 ? [] : bare.flatMap(({ view }, at) => wholeSheet(view, String(at + 1)) ?? []);
  if (whole.length > 0) notes.push(tell('unnumbered'));
  const others = bare.map(({ view }) => view).filter((view) => whole.every((each) => each.view !== view));
  return {
    cover: cover?.lines ?? [],
    title: (cover ?? above[0])?.rows.find(({ filled }) => filled.length > 0)?.first ?? null,
    segments: numbered.length > 0 ? numbered : whole,
    others,
  };
}

const LONGEST_COVER_LABEL = 60;

function coverLines(view: SheetView, rows: readonly Row[]): readonly CoverLine[] {
  return rows.flatMap(({ row, filled: [first, second, ...more], first: text }) => {
    if (first === undefined || more.length > 0 || text.length > LONGEST_COVER_LABEL) return [];
    if (second !== undefined)
      return [
        {
          label: text.replace(/:$/, ''),
          answer: view.line(row, second),
          place: { sheet: view.name, row, column: second },
        },
      ];
    // A label that nobody has answered yet stands alone.
    const [, label = text, answer = ''] = /^([^:]{2,40}):\s*(.*)$/.exec(text) ?? [];
    return [{ label, answer, place: { sheet: view.name, row, column: first + 1 } }];
  });
}

const isOfYear = ({ answer }: CoverLine): boolean => /^\s*(?:år\s*)?(?:19|20)\d\d\s*$/i.test(answer);

/** So many columns that name a year tell of costs. */
const FEWEST_YEARS = 2;
const YEAR = /(?:19|20)\d\d/;

const showsCosts = ({ columns }: FoundTable): boolean =>
  columns.filter(({ text }) => YEAR.test(text)).length >= FEWEST_YEARS;

function readChapter(segment: Segment, reading: Reading): FoundChapter {
  const { view, number, title } = segment;
  const blocks = blocksOf(segment, reading.isAnalysis);
  const series = cardSeries(
    segment,
    blocks.filter((block) => !isTable(block)),
    reading,
  );
  const tables = tablesIn(
    view,
    blocks.filter((block) => !series.includes(block)),
  );
  const isOfInsatser = series.length > 0 && (areNumbered(series) || !tables.some(showsCosts));
  if (isOfInsatser) return { number, title, card: readCard(segment, series, reading), tables };
  for (const table of tables) {
    const card = cardOfTable(table, segment, reading, view);
    if (card !== null) return { number, title, card, tables: tables.filter((each) => each !== table) };
  }
  return { number, title, card: null, tables };
}
