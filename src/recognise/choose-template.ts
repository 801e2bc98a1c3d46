import type { WorkbookSnapshot } from '../workbook/snapshot';
import { latestTemplate, templates } from '../template/catalogue';
import { createCoverFinder, readCover } from './cover';
import { viewSheet } from './sheet-view';
import type { Template } from '../template/template';

/**
 * The template that a workbook should be read by: that of the year asked for or, where none is, of the year on its
 * cover; the latest where that year has no template of its own.
 */
export function chooseTemplate(
  snapshot: WorkbookSnapshot,
  year: number | null = null,
  known: readonly Template[] = templates,
): Template {
  const [latest = latestTemplate] = known;
  const wanted = year ?? yearOnCover(snapshot, known);
  return known.find((template) => template.year === wanted) ?? latest;
}

function yearOnCover(snapshot: WorkbookSnapshot, known: readonly Template[]): number | null {
  const views = snapshot.sheets.map(viewSheet);
  return (
    known
      .map((template) => readCover(views.flatMap(createCoverFinder(template))).year)
      .find((year) => year !== null) ?? null
  );
}
