import { remember } from '../language/by-key';
import type { Localized } from '../language/localized';
import { placeInDocument, type ReadTemplate, readTemplate } from './read-template';
import type { Template } from './template';

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
export function explainUnusedTemplate(text: string | undefined): Localized | null {
  if (text === undefined || keptTemplate(text) !== null) return null;
  const [problem] = text.length > LONGEST ? [] : (read(text).problems ?? []);
  const place = problem ? `${placeInDocument(problem)}: ` : '';
  return {
    sv: `Mallen som följer med arbetsboken används inte. ${place}${problem?.says.sv ?? 'Den är för stor.'}`,
    en: `The template that goes with the workbook is not used. ${place}${problem?.says.en ?? 'It is too large.'}`,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
