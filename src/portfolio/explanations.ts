import { createMentions } from '../language/mentions';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { createRowComments } from './rows';

/**
 * Makes a function that says whether what is odd in a row is explained: by a comment in the row itself, or by a
 * sentence of the chapter's analysis that mentions it (`createMentions`, `createRowComments`). The template's captions
 * of tables are no analysis, and a table in no chapter has none.
 * Wrong on: a sentence that mentions the row for another reason, and an analysis that explains all rows at once
 * without naming any ("samtliga tjänster ökar med 12 procent").
 */
export function createExplanations(
  submission: Submission,
): (table: AmountTable) => (row: AmountRow) => boolean {
  const { sections, tables, template } = submission;
  const services = template.register.map(({ name }) => name);
  const mentions = new Map<string | null, (name: string) => boolean>();
  const mentionedIn = (chapter: string | null): ((name: string) => boolean) => {
    const captions = new Set(
      tables.flatMap(({ caption, role, ...table }) =>
        table.chapter === chapter && role !== null ? [caption] : [],
      ),
    );
    const prose = sections.find(({ id }) => id === chapter)?.prose ?? [];
    const labels = tables
      .filter((table) => table.chapter === chapter)
      .flatMap(({ rows }) => rows.flatMap(({ kind, label }) => (kind === 'data' ? [label] : [])));
    return createMentions(
      prose.map(({ text }) => text).filter((text) => !captions.has(text)),
      labels,
    );
  };
  return (table) => {
    const isMentioned = mentions.get(table.chapter) ?? mentionedIn(table.chapter);
    mentions.set(table.chapter, isMentioned);
    const isCommented = createRowComments(table, services);
    return (row) => isCommented(row) || isMentioned(row.label);
  };
}
