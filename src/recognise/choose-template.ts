import type { WorkbookSnapshot } from '../workbook/snapshot';
import { mall2024 } from '../template/mall-2024';
import { readCover } from './cover';
import { viewSheet } from './sheet-view';
import type { Template } from '../template/template';

/** Every year's template that the product knows, the latest first. Next year's is one more file and one name here. */
export const templates: readonly Template[] = [mall2024];

/**
 * The template that a workbook should be read by: that of the year asked for or, where none is, of the year on its
 * cover; the latest where that year has no template of its own.
 */
export function chooseTemplate(
  snapshot: WorkbookSnapshot,
  year: number | null = null,
  known: readonly Template[] = templates,
): Template {
  const [latest = mall2024] = known;
  const wanted = year ?? yearOnCover(snapshot, known);
  return known.find((template) => template.year === wanted) ?? latest;
}

function yearOnCover(snapshot: WorkbookSnapshot, known: readonly Template[]): number | null {
  const views = snapshot.sheets.map(viewSheet);
  return known.map((template) => readCover(views, template).year).find((year) => year !== null) ?? null;
}
