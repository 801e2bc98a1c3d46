import type { WorkbookSnapshot } from '../workbook/snapshot';
import { createCardFinder } from './find-cards';
import { createChapterTableFinder } from './find-chapter-tables';
import { createHeadingFinder } from './find-headings';
import { readCover } from './read-cover';
import { readSheet, type Finders } from './read-sheet';
import { viewSheet } from './sheet-view';
import type { Card, Coverage, Section, SheetCoverage, Submission } from './submission';
import { createTableWords } from './table-words';
import type { Template } from './template';

/**
 * Reads a workbook as a submission in the template of a year. Sheets are known by what they hold, never by name;
 * hidden ones are read too. Never fails: what is not recognised shows in the coverage.
 */
export function recognise(snapshot: WorkbookSnapshot, template: Template): Submission {
  const finders = createFinders(template);
  const views = snapshot.sheets.map(viewSheet);
  const reads = views.map((view) => readSheet(view, finders));

  const cards = reads.flatMap((read) => read.cards.map(({ card }) => card));
  const unknownLabels = reads.flatMap((read) => read.cards.flatMap((card) => card.unknownLabels));
  const signs = reads.flatMap((read) => read.signs);
  const chapterTables = reads.flatMap((read) => read.chapterTables);
  const prose = reads.flatMap((read) => read.prose);
  const notes = reads.flatMap((read) => read.notes);
  const sections = template.chapters.map(({ id, title }): Section => ({
    id,
    title,
    found: signs.find(({ chapter }) => chapter === id) ?? null,
    cards: cards.filter(({ chapter }) => chapter === id),
    tables: chapterTables.filter(({ chapter }) => chapter === id),
    prose: prose.filter(({ chapter }) => chapter === id),
    notes: notes.filter(({ chapter }) => chapter === id),
  }));
  const cover = readCover(views, template);
  return {
    template,
    supplier: cover.supplier,
    year: cover.year,
    sections,
    tables: reads.flatMap(({ amountTables }) => amountTables),
    unknownLabels,
    sheets: snapshot.sheets.map(({ name, visibility }, index): SheetCoverage => ({
      name,
      hidden: visibility !== 'visible',
      chapters: template.chapters
        .map(({ id }) => id)
        .filter((id) => reads[index]?.signs.some(({ chapter }) => chapter === id)),
      cover: name === cover.sheet,
    })),
    coverage: countCoverage(template, sections, cards, unknownLabels.length),
  };
}

function createFinders(template: Template): Finders {
  const words = createTableWords(template);
  return {
    headings: createHeadingFinder(template),
    cards: createCardFinder(template, words),
    chapterTables: createChapterTableFinder(template, words),
    words,
  };
}

function countCoverage(
  template: Template,
  sections: readonly Section[],
  cards: readonly Card[],
  unknown: number,
): Coverage {
  const filled = (role: 'ongoing' | 'proposed'): number => {
    const chapters = new Set(template.chapters.filter(({ card }) => card?.role === role).map(({ id }) => id));
    return cards.filter(({ chapter, blank }) => !blank && chapters.has(chapter)).length;
  };
  return {
    sections: { found: sections.filter(({ found }) => found !== null).length, expected: sections.length },
    fields: { read: cards.reduce((sum, { fields }) => sum + fields.size, 0), unknown },
    cards: {
      ongoing: filled('ongoing'),
      proposed: filled('proposed'),
      blank: cards.filter(({ blank }) => blank).length,
    },
  };
}
