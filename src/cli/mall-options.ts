import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { templateFor } from '../template/catalogue';
import type { Template } from '../template/template';
import { printable } from './lines';
import { CallError, explainSystemError, readTemplateFile } from './read-files';
import { explainWrongOption } from './wrong-option';

/** What a part of the command was called with. */
export interface Options {
  readonly words: readonly string[];
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  readonly force: boolean;
}

const HELP = 'npm run --silent mall -- --help visar hur kommandot skrivs.';

export const wrongCall = (message: string): CallError => new CallError(`${message}\n${HELP}`);

/** @throws {CallError} where an option is not among those named, or has no value */
export function readOptions(argv: readonly string[], names: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
        force: { type: 'boolean' as const, default: false },
      },
    });
    const given = values as Readonly<Record<string, unknown>>;
    const texts = (name: string): readonly string[] => (given[name] as readonly string[] | undefined) ?? [];
    return {
      words: positionals,
      texts,
      text: (name) => texts(name).at(-1) ?? null,
      force: given.force === true,
    };
  } catch (error) {
    const withValue = names.map((name) => `--${name}`);
    throw wrongCall(explainWrongOption(error, argv, withValue, ['--force']));
  }
}

/** Where a command is to write. @throws {CallError} where that is not said, or something stands there already */
export function readOut({ text, force }: Options, ending: string, mayExist = false): string {
  const out = text('out');
  if (out === null) throw wrongCall(`Skriv vart filen ska sparas: --out FIL${ending}.`);
  if (!out.toLowerCase().endsWith(ending)) throw wrongCall(`${out}: Filen ska heta något på ${ending}.`);
  if (existsSync(out) && !force && !mayExist)
    throw new CallError(
      `${out}: Filen finns redan, så inget har skrivits. Välj ett annat namn, eller lägg till --force.`,
    );
  return out;
}

/** @throws {CallError} where the system does not let it be written */
export function writeOut(file: string, content: Uint8Array | string, isNew: boolean): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: isNew ? 'wx' : 'w' });
  } catch (error) {
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    throw new CallError(`${file}: Filen kunde inte skrivas. ${explanation}`);
  }
}

/** @throws {CallError} for what is no year */
export function readYear(text: string | null): number | null {
  if (text === null) return null;
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2100)
    throw wrongCall(`”${text}” är inget år. Skriv till exempel --ar 2027.`);
  return year;
}

/** What is told beside the answer. */
export const toldBeside = (notes: readonly string[]): string =>
  notes.map((note) => `mall: ${printable(note)}\n`).join('');

/** The document that a workbook of a year is made from, and what is said of it where it is of an earlier year. */
export function documentFor(
  file: string | null,
  year: number | null,
  known: readonly Template[],
): { document: Template; note: string } {
  const given = file === null ? null : readTemplateFile(file);
  const wanted = year ?? given?.year ?? known[0]?.year ?? 0;
  const document = given ?? known.find((each) => each.year === templateFor(wanted, known).year);
  if (document === undefined) throw new CallError('Det finns ingen mall.');
  const own = `mallen ${document.id}, utgåva ${document.edition}`;
  const note = document.year === wanted ? own : `${own}, för ${document.year}, med årtalen för ${wanted}`;
  return { document, note };
}
