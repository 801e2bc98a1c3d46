import { groupBy, rememberOf } from '../language/by-key';
import { createInstructions } from '../template/instructions';
import type { Template } from '../template/template';
import { runSteps } from '../workbook/run-steps';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { createWholeLabels } from './broken-labels';
import { createCardFinder } from './cards';
import { createCardKinds, createCardWords } from './card-kind';
import { createChapterTableFinder } from './chapter-tables';
import { createCoverFinder, isReport, readCover } from './cover';
import { countCoverage } from './coverage';
import { createHeadingFinder } from './headings';
import { type Finders, NOTHING_READ, readSheetSteps, type SheetRead } from './read-sheet';
import { type SheetView, viewSheet } from './sheet-view';
import type { Section, SheetCoverage, Submission, UnknownLabel } from './submission';
import { createTableWords } from './table-words';
import { withTotalsAcross } from './totals-across';
import { withUnits } from './units';
import { createSheetAbout } from './sheet-about';
import { withoutOlderVersions } from './versions';

/**
 * Reads a workbook as a submission in the template of a year. Sheets are known by what they hold, never by name;
 * hidden ones are read too. Never fails: what is not recognised shows in the coverage.
 */
export const recognise = (snapshot: WorkbookSnapshot, template: Template): Submission =>
  runSteps(recogniseSteps(snapshot, template));

/** `recognise` as a generator that stops within and after each sheet, for a place that must answer meanwhile. */
export function* recogniseSteps(snapshot: WorkbookSnapshot, template: Template): Generator<void, Submission> {
  const finders = findersOf(template);
  const views: SheetView[] = [];
  const sheetReads: SheetRead[] = [];
  for (const sheet of snapshot.sheets) {
    const view = finders.withWholeLabels(viewSheet(sheet));
    views.push(view);
    sheetReads.push(isReport(view) ? NOTHING_READ : yield* readSheetSteps(view, finders));
    yield;
  }

  const cover = readCover(sheetReads.flatMap((read) => read.cover));
  const { reads, doubles } = yield* withoutOlderVersions(
    sheetReads.map((read, index) => ({ read, isHidden: views[index]?.isHidden ?? false })),
    { hasSeveralSuppliers: cover.suppliers > 1, isInstruction: finders.isInstruction },
  );
  yield;
  const unknownLabels = reads.flatMap((read) =>
    oncePerPlace(read.cards.flatMap((card) => card.unknownLabels)),
  );
  const sections = sectionsOf(template, reads);
  const tables = reads.flatMap((read, index) => {
    const view = views[index];
    return view && read.amountTables.length > 0
      ? withTotalsAcross(withUnits(view, read.amountTables, cover.unit, read))
      : [];
  });
  const unread = reads.flatMap((read) => read.unread);
  return {
    template,
    supplier: cover.supplier,
    supplierPlace: cover.supplierPlace,
    year: cover.year,
    yearPlace: cover.yearPlace,
    unit: cover.unit ?? 'tkr',
    unreadUnit: cover.unreadUnit,
    coverTexts: sheetReads.flatMap((read) => read.coverTexts),
    sections,
    tables,
    unknownLabels,
    doubleChapters: doubles,
    unread,
    sheets: snapshot.sheets.map((sheet, index) =>
      coverSheet(sheet, sheetReads[index], template, cover.sheet),
    ),
    coverage: countCoverage(template, { sections, tables, unknownLabels, unread }, findersOf(template).words),
  };
}

function sectionsOf({ chapters }: Template, reads: readonly SheetRead[]): readonly Section[] {
  const cards = reads.flatMap((read) => read.cards.map(({ card }) => card));
  const signs = reads.flatMap((read) => read.signs);
  const chapterTables = reads.flatMap((read) => read.chapterTables);
  const prose = reads.flatMap((read) => read.prose);
  const notes = reads.flatMap((read) => read.notes);
  return chapters.map(({ number: id, role, title }): Section => ({
    id,
    role,
    title,
    found: signs.find(({ chapter }) => chapter === id) ?? null,
    cards: cards.filter(({ chapter }) => chapter === id),
    tables: chapterTables.filter(({ chapter }) => chapter === id),
    prose: prose.filter(({ chapter }) => chapter === id),
    notes: notes.filter(({ chapter }) => chapter === id),
  }));
}

function coverSheet(
  sheet: SheetSnapshot,
  read: SheetRead | undefined,
  { chapters }: Template,
  cover: string | null,
): SheetCoverage {
  const { name, visibility, special, cells, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ name, visibility },
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
    content: special ?? (cells.length === 0 ? 'nothing' : 'cells'),
    chapters: chapters
      .map(({ number }) => number)
      .filter((id) => read?.signs.some(({ chapter }) => chapter === id)),
    cover: name === cover,
    uncalculated: countUncalculated(sheet),
  };
}

interface TemplateFinders extends Finders {
  readonly withWholeLabels: (view: SheetView) => SheetView;
  /** Whether a text is the template's, and tells how to fill it in. */
  readonly isInstruction: (text: string) => boolean;
}

/** What a template's finders have learnt of the texts of one check serves the next. */
const findersOf = rememberOf((template: Template): TemplateFinders => {
  const words = createTableWords(template);
  const kinds = createCardKinds(template);
  return {
    withWholeLabels: createWholeLabels(template),
    cover: createCoverFinder(template),
    headings: createHeadingFinder(template, kinds),
    cards: createCardFinder(template, kinds, words),
    chapterTables: createChapterTableFinder(template, words),
    cardWords: createCardWords(template, kinds),
    words,
    about: createSheetAbout(template),
    isInstruction: createInstructions(template),
  };
});

/** The labels of one sheet: what heads the insatser of a table is one label, with the first of them. */
const oncePerPlace = (labels: readonly UnknownLabel[]): readonly UnknownLabel[] =>
  [...groupBy(labels, ({ place: { row, column } }) => `${row},${column}`).values()].flatMap(
    ([first, ...others]) => (first ? [others.length > 0 ? { ...first, others } : first] : []),
  );

function countUncalculated({ cells }: SheetSnapshot): number {
  let count = 0;
  for (const row of cells) for (const { type } of row) if (type === 'uncalculated') count += 1;
  return count;
}
