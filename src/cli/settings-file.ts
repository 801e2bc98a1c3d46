import { statSync } from 'node:fs';
import { settingsDocument, type SettingsDocument } from '../findings/document';
import { explainUnknownRule, unknownRules } from '../rules/registry';
import { explainIssue } from './explain-issue';
import { explainSystemError, readBytes } from './read-file';
import { explainUnknownYear, hasTemplate } from './template-year';

/** Far more than all that can be accepted in a workbook. */
const LARGEST = 20_000_000;
const MOST_TOLD = 5;
const ONE_WORKBOOK =
  'Godtagna fynd hör till en enda arbetsbok. Granska en fil i taget, eller ta bort dem ur inställningarna.';

/** A settings file that cannot be used; the message says where, why and what to do. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
}

/**
 * Reads settings and accepted findings, to check so many workbooks by, from a JSON file. What is wrong in it stops the
 * check: a workbook checked by other settings than those asked for would mislead, and so would what was accepted in
 * one workbook if it counted in another.
 * @throws {SettingsFileError}
 */
export function readSettingsFile(file: string, workbooks: number): SettingsDocument {
  const { success, data, error } = settingsDocument.safeParse(parse(readText(file)));
  if (!success) throw notUsable(error.issues.map(explainIssue));
  const { settings, accepted } = data;
  const problems = [
    ...unknownRules(settings).map((id) => `settings.severities.${id}: ${explainUnknownRule(id).sv}`),
    ...(settings.template === null || hasTemplate(settings.template)
      ? []
      : [`settings.template: ${explainUnknownYear(settings.template)}`]),
    ...(accepted.length > 0 && workbooks > 1 ? [`accepted: ${ONE_WORKBOOK}`] : []),
  ];
  if (problems.length > 0) throw notUsable(problems);
  return data;
}

function notUsable(problems: readonly string[]): SettingsFileError {
  const rest = problems.length - MOST_TOLD;
  return new SettingsFileError(
    [
      'Inställningarna kan inte användas, så inget har granskats.',
      ...problems.slice(0, MOST_TOLD),
      ...(rest > 0 ? [`… och ${rest} ställen till.`] : []),
    ].join('\n  '),
  );
}

function readText(file: string): string {
  const bytes = readWithin(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SettingsFileError('Filen är inte text i UTF-8. Spara den som JSON i UTF-8.');
  }
}

function readWithin(file: string): Uint8Array {
  try {
    if (statSync(file).size <= LARGEST) return readBytes(file);
  } catch (error) {
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    throw new SettingsFileError(explanation);
  }
  throw new SettingsFileError('Filen är för stor för att vara inställningar. Kontrollera sökvägen.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    // Some faults, such as an end too early, come without a position.
    const line =
      position === undefined ? '' : ` Felet är på rad ${text.slice(0, Number(position)).split('\n').length}.`;
    throw new SettingsFileError(
      `Filen är inte JSON.${line} Kontrollera citattecken, kommatecken och klamrar.`,
    );
  }
}
