import { lettersOnly } from '../language/normalise';
import type { Card, ChapterRow, ChapterTable, Located, Submission } from '../recognise/submission';
import { createInstructions } from '../template/instructions';
import type { Place } from '../workbook/address';
import { type ChapterId, chapterName, type FieldDefinition, labelsOf } from '../template/template';
import { cellOf } from './cards';

/** The header of a column that stands alone: "2024", "År 2025". */
const YEAR = /^(?:år)?(?:19|20)\d\d$/;

/**
 * Makes a function that says whether a text in a chapter, outside cards and tables, is one of the template's
 * own, which nobody has written: a part or label of a card, a header, a caption, an instruction, or signs
 * without words.
 */
export function createTemplateTexts({ template, tables }: Submission): (text: string) => boolean {
  const { words, chapters } = template;
  const printed = chapters.flatMap(({ card, tables: given = [] }) => [
    ...(card ? [card.title, ...card.parts.map(({ title }) => title), ...card.fields.flatMap(labelsOf)] : []),
    ...given.flatMap(({ columns }) => columns.flatMap(labelsOf)),
  ]);
  const captions = tables.map(({ caption }) => caption);
  const known = new Set([...printed, ...captions, ...words.analysis, ...words.totals].map(lettersOnly));
  const isInstruction = createInstructions(template);
  return (text) => {
    const letters = lettersOnly(text);
    return letters === '' || known.has(letters) || YEAR.test(letters) || isInstruction(text);
  };
}

/** A text that somebody has written in a chapter, and where. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
  /** What a finding here concerns, outside cards: the row's service, or the chapter; null on the cover. */
  readonly subject: string | null;
  /** Where it belongs: a card and its field, a row, or the chapter; the workbook for the cover. */
  readonly about:
    | { readonly kind: 'card'; readonly card: Card; readonly fields: readonly [FieldDefinition] }
    | { readonly kind: 'serviceRow'; readonly table: ChapterTable; readonly row: ChapterRow }
    | { readonly kind: 'chapter'; readonly chapter: ChapterId }
    | { readonly kind: 'workbook' };
}

/** Something found in a text. */
export interface FoundInText<Found> {
  readonly found: Found;
  readonly written: WrittenText;
}

/**
 * What is found in the texts of a submission: the cards' answers, the chapters' own tables, the running text and the
 * notes beside, and what the cover says. `find` gives null for a text that holds nothing of the kind.
 */
export function findInTexts<Found>(
  { sections, coverTexts }: Submission,
  find: (text: string) => Found | null,
): readonly FoundInText<Found>[] {
  const onCover = coverTexts.flatMap(({ text, place }): FoundInText<Found>[] => {
    const found = find(text);
    return found === null
      ? []
      : [{ found, written: { text, place, subject: null, about: { kind: 'workbook' } } }];
  });
  const inChapters = sections.flatMap(({ id: chapter, title, cards, tables, prose, notes }) => {
    const ofChapter = chapterName({ number: chapter, title });
    const all: FoundInText<Found>[] = [];
    const look = ({ text, place }: Located, subject: string, about: WrittenText['about']): void => {
      const found = text === '' ? null : find(text);
      if (found !== null) all.push({ found, written: { text, place, subject, about } });
    };
    for (const card of cards) {
      for (const value of card.fields)
        look(value, ofChapter, { kind: 'card', card, fields: [value.definition] });
    }
    for (const table of tables) {
      for (const row of table.rows) {
        const subject = cellOf(row, 'tjanst')?.text || ofChapter;
        for (const cell of row.cells) look(cell, subject, { kind: 'serviceRow', table, row });
      }
    }
    for (const paragraph of [...prose, ...notes]) look(paragraph, ofChapter, { kind: 'chapter', chapter });
    return all;
  });
  return [...inChapters, ...onCover];
}
