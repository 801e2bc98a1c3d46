import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Choices, Documentation } from '../functions/documentation';
import { documentation, type FunctionId } from '../functions/functions';
import { metadataSchema, type Metadata } from '../functions/metadata-schema';
import { functionIds, parametersOf } from '../functions/formulas';
import { HELP_FOLDERS, pageName } from '../help/addresses';
import { functionPages } from '../help/function-pages';
import { STYLE_SHEET, type HelpFile } from '../help/page';
import { rulesPage } from '../help/rules-page';
import type { Language } from '../language/localized';
import { shortcutFiles } from './shortcuts';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const METADATA_FILES: Readonly<Record<Language, string>> = {
  sv: 'functions.json',
  en: 'functions-en-US.json',
};

/** Every file that the build makes from definitions, for a product that lies at `baseUrl`. */
export function generatedFiles(baseUrl: string): readonly HelpFile[] {
  const metadata = LANGUAGES.map((language) => ({
    path: METADATA_FILES[language],
    content: JSON.stringify(functionMetadata(language, baseUrl), null, 2),
  }));
  return [...metadata, ...shortcutFiles(), ...helpPages()];
}

/** What Excel reads of the functions. Throws where a definition says what Excel would not take. */
export function functionMetadata(language: Language, baseUrl: string): Metadata {
  const functions = functionIds.map((id) => {
    const { description, resultType = 'any' } = documentation[id];
    const choices = choicesOf(id);
    return {
      id,
      name: id,
      description: description[language],
      helpUrl: baseUrl + HELP_FOLDERS[language] + pageName(id),
      options: { volatile: false },
      parameters: parametersOf(id).map((parameter) => ({
        name: parameter.name,
        description: parameter.description[language],
        type: 'any',
        dimensionality: parameter.dimensionality,
        ...(parameter.optional ? { optional: true } : {}),
        ...(choices[parameter.name] === undefined ? {} : { customEnumId: choices[parameter.name]?.id }),
      })),
      result: { type: resultType, dimensionality: 'matrix' },
    };
  });
  const enums = functionIds.flatMap((id) =>
    Object.values(choicesOf(id)).map(({ id: enumId, values }) => ({
      id: enumId,
      type: 'string',
      values: values.map(({ value, says }) => ({ name: value, stringValue: value, tooltip: says[language] })),
    })),
  );
  return metadataSchema.parse({ allowErrorForDataTypeAny: true, enums, functions });
}

/** What Excel offers for the parameters of a function, by their names. */
function choicesOf(id: FunctionId): Readonly<Record<string, Choices>> {
  const { choices = {} }: Documentation = documentation[id];
  return choices as Readonly<Record<string, Choices>>;
}

/** The pages of the help in both languages, and their style sheet. Excel opens them from the function dialog. */
export function helpPages(): readonly HelpFile[] {
  const style = readFileSync(path.join(__dirname, '../help', STYLE_SHEET), 'utf8');
  const name = hashedName(STYLE_SHEET, style);
  const pages = LANGUAGES.flatMap((language) => [...functionPages(language), rulesPage(language)]);
  return [
    ...pages.map((page) => ({
      ...page,
      content: page.content.replace(`${STYLE_SHEET}"`, `${name}"`),
    })),
    { path: HELP_FOLDERS.sv + name, content: style },
  ];
}

/** The name that a file goes by as long as its content is this, in the form that the build gives its scripts. */
function hashedName(name: string, content: string): string {
  const { name: stem, ext } = path.parse(name);
  return `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}${ext}`;
}

// The build runs this file in a process of its own.
if (require.main === module) process.stdout.write(JSON.stringify(generatedFiles(process.argv[2] ?? '')));
