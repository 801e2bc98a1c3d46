import type { Language } from '../language/localized';
import english from './functions-en-US.json';
import type { FunctionId } from './functions';
import swedish from './functions.json';

/** What Excel says of a parameter while a formula is typed. */
export interface ParameterTexts {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean | undefined;
}

/** What Excel says of a function while a formula is typed. */
export interface FunctionTexts {
  readonly description: string;
  readonly parameters: readonly ParameterTexts[];
}

const all: Readonly<Record<Language, readonly (FunctionTexts & { readonly id: string })[]>> = {
  sv: swedish.functions,
  en: english.functions,
};

/** The texts as they stand in the metadata: for the pane, where the schema that the build checks them by would only be weight. */
export function functionTexts(id: FunctionId, language: Language): FunctionTexts {
  const found = all[language].find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no function ${id} in the metadata.`);
  return found;
}

/** "belopp; index; [andelar]": the parameters as formulas show them, the optional ones in brackets. */
export const listParameters = (
  parameters: readonly Pick<ParameterTexts, 'name' | 'optional'>[],
  separator: string,
): string => parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator);
