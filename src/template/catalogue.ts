import { inYear, type Template } from './template';
import document2024 from './templates/2024.json';

/**
 * The built-in templates, the latest first. That each holds to its schema is tested; the compiler sees JSON as plain
 * texts and cannot.
 */
export const templates: readonly Template[] = [document2024 as unknown as Template].map((document) =>
  inYear(document, document.year),
);

/** Why nothing can be read by the template of a year, in Swedish; null where there is one among those given. */
export function explainUnknownYear(year: number | string, among: readonly Template[]): string | null {
  const known = among.map((template) => template.year);
  return known.some((one) => one === year)
    ? null
    : `Det finns ingen mall för året ”${year}”. Mallar finns för: ${known.join(', ')}.`;
}

/** The latest built-in template, for what is told before a workbook is known. */
export const latestTemplate = templates[0] as Template;
