import { templateInYear, type Template } from './template';
import document2024 from './templates/2024.json';

/**
 * The documents of the built-in templates, the latest first. That each holds to its schema is tested; the compiler
 * sees JSON as plain texts and cannot.
 */
export const builtIn: readonly Template[] = [document2024 as unknown as Template];

/** The built-in templates, each with its own years filled in. */
export const templates: readonly Template[] = builtIn.map((document) =>
  templateInYear(document, document.year),
);

const byEdition = new Intl.Collator('sv', { numeric: true });

/**
 * All documents that are known, the latest edition of the latest year first. Of the same document in the same edition
 * the one that was named first counts.
 */
export function catalogueOf(...sources: readonly (readonly Template[])[]): readonly Template[] {
  const known: Template[] = [];
  for (const document of sources.flat())
    if (!known.some((one) => isSameEdition(one, document))) known.push(document);
  return known.toSorted(
    (one, other) => other.year - one.year || byEdition.compare(other.edition, one.edition),
  );
}

/** Whether two documents say that they are one. */
export const isSameEdition = (one: Template, other: Template): boolean =>
  one.id === other.id && one.year === other.year && one.edition === other.edition;

/** The known templates with a workbook's own, before others of its year. */
export function withOwn(own: Template, known: readonly Template[]): readonly Template[] {
  return outranking(own, known) !== null
    ? known
    : [...known.filter(({ year }) => year > own.year), own, ...known.filter(({ year }) => year <= own.year)];
}

/** The known document that is used in place of a workbook's own: the same in that edition or a later one. */
export const outranking = (own: Template, known: readonly Template[]): Template | null =>
  known.find(
    ({ id, year, edition }) =>
      id === own.id && year === own.year && byEdition.compare(edition, own.edition) >= 0,
  ) ?? null;

/**
 * The template for a year: the document of that year, else of the nearest year before it, else the earliest, with the
 * year filled in that was asked for. Its own year tells which document it is.
 */
export function templateFor(year: number, known: readonly Template[]): Template {
  const document = known.find((each) => each.year <= year) ?? known.at(-1) ?? latestTemplate;
  return templateInYear(document, Math.max(year, document.year));
}

/** Why nothing can be read by the template of a year, in Swedish; null where there is one among those given. */
export function explainUnknownYear(year: number | string, among: readonly Template[]): string | null {
  const known = among.map((template) => template.year);
  return known.some((one) => one === year)
    ? null
    : `Det finns ingen mall för året ”${year}”. Mallar finns för: ${known.join(', ')}.`;
}

/** The latest built-in template, for what is told before a workbook is known. */
export const latestTemplate = templates[0] as Template;
