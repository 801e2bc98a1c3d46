import { remember } from '../language/by-key';
import type { Localized } from '../language/localized';
import { placeInDocument, type ReadTemplate, readTemplate } from './read-template';
import { outranking } from './catalogue';
import { type Template, templateInYear } from './template';

/** No template weighs so much; a larger text is not ours. */
const LONGEST = 2_000_000;
/** A pane has few workbooks open, and checks each of them again and again. */
const MOST_KEPT = 10;

const read = remember((text): ReadTemplate => readTemplate(parse(text)), MOST_KEPT);

/** The template document that goes with a workbook, if one does and it holds. */
export function keptTemplate(text: string | undefined): Template | null {
  return text === undefined || text.length > LONGEST ? null : (read(text).template ?? null);
}

/** Why the template document that goes with a workbook is not used; null where it is, or none does. */
export function explainUnusedTemplate(
  text: string | undefined,
  known: readonly Template[],
): Localized | null {
  if (text === undefined) return null;
  const kept = keptTemplate(text);
  if (kept !== null) return explainOutranked(kept, known);
  const [problem] = text.length > LONGEST ? [] : (read(text).problems ?? []);
  const place = problem ? `${placeInDocument(problem)}: ` : '';
  return {
    sv: `Mallen som följer med arbetsboken används inte. ${place}${problem?.says.sv ?? 'Den är för stor.'}`,
    en: `The template that goes with the workbook is not used. ${place}${problem?.says.en ?? 'It is too large.'}`,
  };
}

/** Two that hold the same need no word. */
function explainOutranked(kept: Template, known: readonly Template[]): Localized | null {
  const other = outranking(kept, known);
  if (other === null || holds(other) === holds(kept)) return null;
  const named = `${kept.id}, ${String(kept.year)}`;
  return {
    sv: `Mallen som följer med arbetsboken (${named}, utgåva ${kept.edition}) används inte: samma mall är känd i utgåva ${other.edition}, med ett annat innehåll. En egen mall behöver ett eget id eller en senare utgåva.`,
    en: `The template that goes with the workbook (${named}, edition ${kept.edition}) is not used: the same template is known in edition ${other.edition}, with another content. A template of one’s own needs an id of its own or a later edition.`,
  };
}

/** The content of a document in one order, its years filled in. */
const holds = (document: Template): string =>
  JSON.stringify(templateInYear(document, document.year), (key, value: unknown) => {
    if (key === '$schema') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
