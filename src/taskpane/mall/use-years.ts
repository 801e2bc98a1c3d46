import { latestTemplate, templateFor } from '../../template/catalogue';
import type { Template } from '../../template/template';
import { usePane } from '../shared/pane';

/** So many years ahead somebody may want a workbook of. */
const YEARS_AHEAD = 3;

/** The years that a workbook may be made for, from the year of the open analysis on, or from the latest template's. */
export function useYears(): readonly number[] {
  const { result, templates } = usePane();
  const first = result?.submission.year ?? templates.documents[0]?.year ?? latestTemplate.year;
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, step) => first + step);
}

/** Gives the document that a workbook of a year is made from: its own, or that of the nearest year before. */
export function useDocumentOf(): (year: number) => Template {
  const { documents } = usePane().templates;
  return (year) => {
    const { year: own } = templateFor(year, documents);
    return documents.find((document) => document.year === own) ?? latestTemplate;
  };
}
