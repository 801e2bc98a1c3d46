import { inYear, type Template } from './template';
import document2024 from './templates/2024.json';

/**
 * The built-in templates, the latest first. That each holds to its schema is tested; the compiler sees JSON as plain
 * texts and cannot.
 */
export const templates: readonly Template[] = [document2024 as unknown as Template].map((document) =>
  inYear(document, document.year),
);

/** The latest built-in template, for what is told before a workbook is known. */
export const latestTemplate = templates[0] as Template;
