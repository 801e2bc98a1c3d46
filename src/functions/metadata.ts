import type { Localized } from '../language/localized';
import { listParameters } from './function-texts';
import english from './functions-en-US.json';
import swedish from './functions.json';
import { metadataSchema, type FunctionMetadata, type Metadata } from './metadata-schema';

/** The metadata that Excel reads, checked, in both languages. */
export const metadata: Readonly<Record<keyof Localized, Metadata>> = {
  sv: metadataSchema.parse(swedish),
  en: metadataSchema.parse(english),
};

/** "belopp; index; [andelar]": the parameters as formulas show them, the optional ones in brackets. */
export function parameterList(id: string, separator: string): string {
  return listParameters(metadataOf(id, 'sv').parameters, separator);
}

/** The metadata of one function. */
export function metadataOf(id: string, language: keyof Localized): FunctionMetadata {
  const found = metadata[language].functions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no function ${id} in the metadata.`);
  return found;
}
