import type { WorkbookSnapshot } from '../workbook/snapshot';
import { createCardFinder } from './find-cards';
import { createHeadingFinder } from './find-headings';
import { createTableFinder } from './find-tables';
import { readCard, type CardRead } from './read-card';
import { readCover } from './read-cover';
import { createTableRevealer, type Sign } from './reveal-chapters';
import { viewSheet } from './sheet-view';
import type { AmountTable, Card, Coverage, Section, SheetCoverage, Submission } from './submission';
import type { Template } from './template';

interface SheetRead {
  readonly name: string;
  readonly cards: readonly CardRead[];
  readonly tables: readonly AmountTable[];
  /** Where each chapter shows in the sheet, by heading, card or table. */
  readonly signs: readonly Sign[];
}

/**
 * Reads a workbook as a submission in the template of a year. Sheets are known by what they hold, never by name;
 * hidden ones are read too. Never fails: what is not recognised shows in the coverage.
 */
export function recognise(snapshot: WorkbookSnapshot, template: Template): Submission {
  const findHeadings = createHeadingFinder(template);
  const findCards = createCardFinder(template);
  const findTables = createTableFinder(template);
  const revealTables = createTableRevealer(template);

  const views = snapshot.sheets.map(viewSheet);
  const reads = views.map((view): SheetRead => {
    const headings = findHeadings(view);
    const cards = findCards(view, headings).map((rows) => readCard(view, rows));
    const cardRows = new Set(cards.flatMap(({ rows }) => rows));
    return {
      name: view.name,
      cards,
      tables: findTables(view, headings, cardRows),
      signs: [
        ...headings.flatMap(({ row, column, chapter }) =>
          chapter === null ? [] : [{ ...view.located(row, column), chapter }],
        ),
        ...cards.map(({ card }) => ({ ...card.title, chapter: card.chapter })),
        ...revealTables(view),
      ],
    };
  });

  const cards = reads.flatMap((read) => read.cards.map(({ card }) => card));
  const unknownLabels = reads.flatMap((read) => read.cards.flatMap((card) => card.unknownLabels));
  const signs = reads.flatMap((read) => read.signs);
  const sections = template.chapters.map(({ id, title }): Section => ({
    id,
    title,
    found: signs.find(({ chapter }) => chapter === id) ?? null,
    cards: cards.filter(({ chapter }) => chapter === id),
  }));
  const cover = readCover(views, template);
  return {
    template,
    supplier: cover.supplier,
    year: cover.year,
    sections,
    tables: reads.flatMap(({ tables }) => tables),
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
