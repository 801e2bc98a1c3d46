import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from './settings';
import { settingsDocument, type SettingsDocument } from './settings-document';

/** A workbook of which nothing has been decided. */
export const EMPTY_MEMORY: SettingsDocument = { version: 1, settings: DEFAULT_SETTINGS, accepted: [] };

/**
 * What a workbook remembers of its checking. `newer`: a later version of the product wrote it. Neither that nor what is
 * damaged may be overwritten, since somebody's decisions stand in it.
 */
export type Memory =
  | { readonly kind: 'ok'; readonly document: SettingsDocument }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** No decisions weigh so much; a larger text is not ours. */
const LONGEST = 20_000_000;

const versioned = z.object({ version: z.number() });

/** Reads what the workbook remembers, as `memoryText` wrote it; null where nothing was ever written. */
export function readMemory(text: string | null): Memory {
  if (text === null) return { kind: 'ok', document: EMPTY_MEMORY };
  if (text.length > LONGEST) return { kind: 'damaged', detail: `${text.length} characters` };
  const json = parse(text);
  if (json === undefined) return { kind: 'damaged', detail: 'no JSON' };
  const known = settingsDocument.safeParse(json);
  if (known.success) return { kind: 'ok', document: known.data };
  const { data } = versioned.safeParse(json);
  if (data && data.version > EMPTY_MEMORY.version) return { kind: 'newer', version: data.version };
  return { kind: 'damaged', detail: z.prettifyError(known.error) };
}

export const memoryText = (document: SettingsDocument): string => JSON.stringify(document);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
