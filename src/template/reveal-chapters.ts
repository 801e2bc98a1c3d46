import { createLabelMatcher } from './match-label';
import type { SheetView } from './sheet-view';
import type { Located } from './submission';
import type { ChapterId, Template } from './template';

/** So many of a chapter's own column headers in one row reveal the chapter where its heading is gone. */
const REVEALING_HEADERS = 2;

export type Sign = Located & { readonly chapter: ChapterId };

/** Makes a function that finds the tables of a sheet by their headers alone: which chapter, and where. */
export function createTableRevealer(template: Template): (view: SheetView) => readonly Sign[] {
  const headers = template.chapters.flatMap(({ id, tableHeaders = [] }) =>
    tableHeaders.map((label) => ({ chapter: id, label })),
  );
  const match = createLabelMatcher(headers.map((header) => [[header.label], header]));
  return (view) => {
    const signs: Sign[] = [];
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const columns = view.filled(row);
      if (columns.length < REVEALING_HEADERS) continue;
      const matched = new Set(
        columns.map((column) => match(view.line(row, column))).filter((header) => header !== null),
      );
      for (const chapter of new Set([...matched].map((header) => header.chapter))) {
        const count = [...matched].filter((header) => header.chapter === chapter).length;
        if (count >= REVEALING_HEADERS) signs.push({ ...view.located(row, columns[0] ?? 0), chapter });
      }
    }
    return signs;
  };
}
