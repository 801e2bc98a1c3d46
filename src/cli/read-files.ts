import { readFileSync, statSync } from 'node:fs';
import { types } from 'node:util';
import type { z } from 'zod';
import { MOTIVERING_LENGTH, NAME_LENGTH } from '../findings/acceptance';
import { findOverfull, settingsDocument, type SettingsDocument, upToDate } from '../findings/document';
import { type Policy, readPolicy } from '../findings/policy';
import { SEVERITY_SETTINGS } from '../findings/settings';
import { collapseSpaces, shorten } from '../language/normalise';
import { explainUnknownYear } from '../template/catalogue';
import { placeInDocument, readTemplate } from '../template/read-template';
import type { Template } from '../template/template';
import { explainUnknownRule, unknownRules } from '../rules/registry';
import { printable } from './lines';

/** A file as its bytes. Throws what the system says; `explainSystemError` puts it in Swedish. */
export function readBytes(file: string): Uint8Array {
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return readFileSync(file);
}

const MISSING = 'Filen finns inte. Kontrollera sökvägen.';
const FORBIDDEN = 'Filen får inte läsas. Kontrollera behörigheten.';
/** By the code of the system's or Node's error. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', MISSING],
  ['ENOTDIR', MISSING],
  ['EISDIR', 'Det här är en mapp, inte en fil. Ange en fil i den.'],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EBUSY', 'Filen är upptagen av ett annat program. Stäng den där och försök igen.'],
  ['ERR_FS_FILE_TOO_LARGE', 'Filen är för stor för att läsas. Ta bort stora bilder och oanvända blad.'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'Filen är inte text i UTF-8. Spara den som JSON i UTF-8.'],
]);

/** Why a file could not be read, and what to do; null for what is no error of the system. */
export function explainSystemError(error: unknown): string | null {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string'
    ? (ERRORS.get(error.code) ?? `Filen kunde inte läsas (${error.code}).`)
    : null;
}

/** Bytes; far more than all that can be accepted in a workbook. */
const LARGEST_SETTINGS = 20_000_000;
const MOST_TOLD = 5;
const ONE_WORKBOOK =
  'Godtagna fynd hör till en enda arbetsbok. Granska en fil i taget, eller ta bort dem ur inställningarna.';

/** What was asked for cannot be done; the message says why and what to do, in Swedish. */
export class CallError extends Error {
  override readonly name: string = 'CallError';
}

/** A template document does not hold. Each line of the message begins with the file, as a compiler's does. */
export class TemplateError extends CallError {
  override readonly name = 'TemplateError';
}

/** What a command prints of a call that cannot be done. */
export function tellCallError(command: string, error: CallError): string {
  const told = error.message.split('\n').map(printable).join('\n');
  return error instanceof TemplateError ? `${told}\n` : `${command}: ${told}\n`;
}

/** Bytes; many times what a template weighs. */
const LARGEST_TEMPLATE = 2_000_000;

/**
 * Reads a template document from a JSON file, whole or not at all.
 * @throws {TemplateError} that says where in the file, and what was expected there
 */
export function readTemplateFile(file: string): Template {
  const { template, problems } = readTemplate(readJson(file, LARGEST_TEMPLATE, 'en mall'));
  if (template) return template;
  const rest = problems.length - MOST_TOLD;
  throw new TemplateError(
    [
      ...problems
        .slice(0, MOST_TOLD)
        .map((problem) => `${file}: ${placeInDocument(problem)}: ${problem.says.sv}`),
      ...(rest > 0 ? [`${file}: … och ${rest} ställen till`] : []),
    ].join('\n'),
  );
}

/** @throws {CallError} where there is no such file, or it is no JSON */
export const readJson = (file: string, largest: number, what: string): unknown =>
  parse(readText(file, largest, what), file);

/**
 * Reads settings and accepted findings, to check so many workbooks by, from a JSON file. What is wrong in it stops the
 * check: a workbook checked by other settings than those asked for would mislead, and so would what was accepted in
 * one workbook if it counted in another.
 * @throws {CallError} that says where in the file
 */
export function readSettingsFile(
  file: string,
  workbooks: number,
  known: readonly Template[],
): SettingsDocument {
  const json = readJson(file, LARGEST_SETTINGS, 'inställningar');
  const overfull = findOverfull(json);
  if (overfull !== null) {
    throw new CallError(
      `${printable(file)}: Inställningarna kan inte användas, så inget har granskats.\n  ${placeOf(overfull)}: har fler namn eller poster än några inställningar har.`,
    );
  }
  const { success, data, error } = settingsDocument.safeParse(json);
  const problems = success ? problemsOf(data, workbooks, known) : error.issues.map(explainIssue);
  if (success && problems.length === 0) return upToDate(data);
  const rest = problems.length - MOST_TOLD;
  throw new CallError(
    [
      `${printable(file)}: Inställningarna kan inte användas, så inget har granskats.`,
      ...problems.slice(0, MOST_TOLD),
      ...(rest > 0 ? [`… och ${rest} ställen till.`] : []),
    ].join('\n  '),
  );
}

/**
 * Reads the policy that outranks the settings. What is wrong in it stops the check too.
 * @throws {CallError} that says what
 */
export function readPolicyFile(file: string): Policy {
  const read = readPolicy(readText(file, LARGEST_SETTINGS, 'en policy'));
  if (read.kind === 'ok') return read.policy;
  throw new CallError(
    `${printable(file)}: Policyn kan inte användas, så inget har granskats. ${printable(read.why.sv)}`,
  );
}

/** What zod cannot see: that it names what there is, and that it can be used for so many workbooks. */
function problemsOf(
  { settings, accepted }: Pick<SettingsDocument, 'settings' | 'accepted'>,
  workbooks: number,
  known: readonly Template[],
): readonly string[] {
  const unknownYear = settings.template === null ? null : explainUnknownYear(settings.template, known);
  return [
    ...unknownRules(settings).map((id) => `settings.severities.${id}: ${explainUnknownRule(id).sv}`),
    ...(unknownYear === null ? [] : [`settings.template: ${unknownYear}`]),
    ...(accepted.length > 0 && workbooks > 1 ? [`accepted: ${ONE_WORKBOOK}`] : []),
  ];
}

function readText(file: string, largest: number, what: string): string {
  try {
    if (statSync(file).size <= largest)
      return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file));
  } catch (error) {
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    throw new CallError(`${printable(file)}: ${explanation}`);
  }
  throw new CallError(`${printable(file)}: Filen är för stor för att vara ${what}. Kontrollera sökvägen.`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    // Some faults, such as an end too early, come without a position.
    const line =
      position === undefined ? '' : ` Felet är på rad ${text.slice(0, Number(position)).split('\n').length}.`;
    throw new CallError(
      `${printable(file)}: Filen är inte JSON.${line} Kontrollera citattecken, kommatecken och klamrar.`,
    );
  }
}

const NAME = `en text som inte är tom, på högst ${NAME_LENGTH} tecken`;

/** By the place in the settings document, what should stand there. */
const WANTED: readonly (readonly [RegExp, string])[] = [
  [/^version$/, 'ska vara 1. Det som panelen har sparat har 2.'],
  [/^settings\.template$/, 'ska vara ett årtal, till exempel 2024, eller null för året på försättsbladet.'],
  [/^settings\.severities\./, `ska vara en regels namn med ${SEVERITY_SETTINGS.join(', ')}.`],
  [
    /^settings\.limits\.kostnadsokning$/,
    'ska vara en andel större än 0 och högst 1; 0.1 är 10 procent. Skriv talet med punkt och utan citattecken.',
  ],
  [/^settings\.register\.(added|removed)$/, 'ska vara en lista inom [ ] med tjänsters namn.'],
  [/^settings\.register\.(added|removed)\[/, `ska vara en tjänsts namn: ${NAME}.`],
  [/^accepted$/, 'ska vara en lista inom [ ] med godtagna fynd.'],
  [
    /^accepted\[\d+\]\.motivering$/,
    `ska säga varför fyndet är godtaget: en text som inte är tom, på högst ${MOTIVERING_LENGTH} tecken.`,
  ],
  [/^accepted\[\d+\]\.by$/, `ska säga vem som har godtagit fyndet: ${NAME}.`],
  [/^accepted\[\d+\]\.at$/, 'ska säga när: en tidpunkt som 2024-05-02T13:45:00Z.'],
  [
    /^accepted\[\d+\]\.finding./,
    'beskriver inte ett fynd. Ta bort det godtagna fyndet ur filen och godta det på nytt.',
  ],
];
const AN_OBJECT = 'ska vara namn och värden inom { }.';

/** Where in the settings document something is wrong, and what should stand there. */
function explainIssue(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `”${shorten(key, 60)}”`).join(', ');
    return `${place}: har inget som heter ${shorten(names, 300)}. Rätta namnet eller ta bort det.`;
  }
  return `${place}: ${WANTED.find(([pattern]) => pattern.test(place))?.[1] ?? AN_OBJECT}`;
}

/** "settings.limits.kostnadsokning", "accepted[3].motivering"; the document as a whole has no path. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${shorten(String(step), 60)}`,
  );
  return collapseSpaces(steps.join('')).replace(/^\./, '') || 'dokumentet';
}
