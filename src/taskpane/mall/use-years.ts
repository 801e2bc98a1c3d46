import { latestTemplate, templateFor, withOwn } from '../../template/catalogue';
import { keptTemplate } from '../../template/kept';
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

/**
 * Gives the document that a workbook of a year is made from: its own, or that of the nearest year before. The open
 * workbook's own template is one of them, before others of its year.
 */
export function useDocumentOf(): (year: number) => Template {
  const { templates, result } = usePane();
  const own = keptTemplate(result?.workbook.keptTemplate);
  const documents = own === null ? templates.documents : withOwn(own, templates.documents);
  return (year) => {
    const { year: of } = templateFor(year, documents);
    return documents.find((document) => document.year === of) ?? latestTemplate;
  };
}
