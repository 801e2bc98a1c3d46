import * as z from 'zod/mini';
import type { Localized } from '../language/localized';
import { isSameEdition } from './catalogue';
import { placeInDocument, readTemplate } from './read-template';
import type { Template } from './template';

/** Fetches the text of a file of the folder `templates/` beside the product; null where none lies there. */
export type LoadTemplate = (file: string) => Promise<string | null>;

/** A file beside the product that is not used, and why. */
export interface UnusedFile {
  readonly file: string;
  readonly says: Localized;
}

/** The template documents that whoever deploys the add-in has put beside it. */
export interface Deployed {
  readonly documents: readonly Template[];
  readonly unused: readonly UnusedFile[];
}

export const NOTHING_DEPLOYED: Deployed = { documents: [], unused: [] };

export const INDEX = 'index.json';
const MOST_TEMPLATES = 100;

/** Which files there are. A name leads nowhere else than to the folder. */
const indexSchema = z.strictObject({
  version: z.literal(1),
  templates: z
    .array(z.string().check(z.regex(/^[\p{L}\d_-][\p{L}\d._-]*\.json$/u), z.maxLength(200)))
    .check(z.maxLength(MOST_TEMPLATES)),
});

/**
 * Reads the documents that `templates/index.json` lists: `{ "version": 1, "templates": ["2027.json"] }`. Without such a
 * file there are none; one that cannot be read, or does not hold, is told by its name and the others are used.
 */
export async function readDeployed(load: LoadTemplate): Promise<Deployed> {
  const index = await loadText(INDEX, load);
  if (index === null) return NOTHING_DEPLOYED;
  const names = typeof index === 'string' ? readIndex(index) : index;
  if ('says' in names) return { documents: [], unused: [names] };
  return sortDeployed(names, await Promise.all(names.map((file) => loadText(file, load))));
}

/** The names of files in an index, or why it is none. */
export function readIndex(text: string): readonly string[] | UnusedFile {
  const json = parse(text);
  if (json === undefined) return { file: INDEX, says: NO_JSON };
  const { success, data } = indexSchema.safeParse(json);
  return success ? data.templates : { file: INDEX, says: NO_INDEX };
}

/**
 * The documents of the files that an index names, from their texts in that order: null where there is no such file. Of
 * those that say that they are the same edition the first is used.
 */
export function sortDeployed(
  names: readonly string[],
  texts: readonly (string | UnusedFile | null)[],
): Deployed {
  const documents: Template[] = [];
  const unused: UnusedFile[] = [];
  for (const [at, file] of names.entries()) {
    const text = texts[at] ?? { file, says: MISSING };
    const read = typeof text === 'string' ? readDocument(file, text) : text;
    if ('says' in read) unused.push(read);
    else if (documents.some((one) => isSameEdition(one, read))) unused.push({ file, says: SAME_EDITION });
    else documents.push(read);
  }
  return { documents, unused };
}

/** The document of a JSON value, or why it is none, with the place. */
function documentOf(file: string, json: unknown): Template | UnusedFile {
  const { template, problems } = readTemplate(json);
  if (template) return template;
  const [{ says }] = problems;
  const place = placeInDocument(problems[0]);
  return { file, says: { sv: `${place}: ${says.sv}`, en: `${place}: ${says.en}` } };
}

/** The document of a file that somebody has chosen, or why it is none. */
export function readDocument(file: string, text: string): Template | UnusedFile {
  const json = parse(text);
  return json === undefined ? { file, says: NO_JSON } : documentOf(file, json);
}

async function loadText(file: string, load: LoadTemplate): Promise<string | UnusedFile | null> {
  try {
    return await load(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, says: { sv: `kunde inte hämtas (${detail})`, en: `could not be fetched (${detail})` } };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const NO_JSON: Localized = { sv: 'är inte JSON', en: 'is not JSON' };
const MISSING: Localized = {
  sv: 'finns inte, fast index.json nämner den',
  en: 'is not there, though index.json names it',
};
const SAME_EDITION: Localized = {
  sv: 'har samma id, år och utgåva som en mall som nämns före den',
  en: 'has the same id, year and edition as a template that is named before it',
};
const NO_INDEX: Localized = {
  sv: 'väntade { "version": 1, "templates": ["2027.json"] } med namn på filer i samma mapp',
  en: 'expected { "version": 1, "templates": ["2027.json"] } with names of files in the same folder',
};
