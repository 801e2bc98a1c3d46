import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { explainSystemError } from './read-files';

/** A file to check, or an argument of which no file came. */
export type Choice = { readonly file: string } | { readonly file: string; readonly error: string };

/** What the arguments of a call stand for. */
export interface Chosen {
  /** In the order of the arguments, and by name within a folder; each once. */
  readonly choices: readonly Choice[];
  /** What was passed over, in Swedish. */
  readonly notes: readonly string[];
}

/** Workbooks that can be read, and other spreadsheets, which are told to be no such. */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|ods|numbers)$/i;

const isLockFile = (file: string): boolean => path.basename(file).startsWith('~$');

/**
 * The files that arguments stand for: a file for itself, a folder for the workbooks in it, and a pattern, which some
 * shells leave as it is, for the files that it fits. Excel's lock files, which lie beside workbooks that are open, are
 * passed over; alone a lock file is taken, to be told what it is.
 */
export function chooseFiles(words: readonly string[]): Chosen {
  const found = words.map(filesOf);
  const all = found.flatMap(({ choices }) => choices);
  const isAlone = all.length === 1;
  const isPassedOver = (choice: Choice): boolean =>
    !isAlone && !('error' in choice) && isLockFile(choice.file);
  const kept = new Map(all.filter((choice) => !isPassedOver(choice)).map((choice) => [choice.file, choice]));
  return {
    choices: [...kept.values()],
    notes: [
      ...all
        .filter(isPassedOver)
        .map(({ file }) => `${file}: hoppas över. Det är Excels låsfil bredvid en arbetsbok som är öppen.`),
      ...found.flatMap(({ notes }) => notes),
    ],
  };
}

function filesOf(word: string): Chosen {
  try {
    if (!existsSync(word)) return /[*?]/.test(word) ? fitting(word) : only({ file: word });
    return statSync(word).isDirectory() ? within(word) : only({ file: word });
  } catch (error) {
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    return only({ file: word, error: explanation });
  }
}

const only = (choice: Choice): Chosen => ({ choices: [choice], notes: [] });

const collator = new Intl.Collator('sv', { numeric: true });

const inOrder = (names: readonly string[]): readonly string[] => names.toSorted(collator.compare);

/** The spreadsheets of a folder; those of its folders only a pattern reaches. */
function within(folder: string): Chosen {
  const names = inOrder(entriesOf(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
  const visible = names.filter((name) => !name.startsWith('.'));
  const books = visible.filter((name) => SPREADSHEET.test(name));
  const others = visible.filter((name) => !SPREADSHEET.test(name));
  const kinds = [...new Set(others.map((name) => path.extname(name).toLowerCase() || 'utan filändelse'))];
  const count = others.length === 1 ? '1 annan fil' : `${others.length} andra filer`;
  return {
    choices: books.some((name) => !isLockFile(name))
      ? books.map((name) => ({ file: path.join(folder, name) }))
      : [{ file: folder, error: 'Mappen innehåller ingen arbetsbok (.xlsx).' }],
    notes:
      others.length === 0 ? [] : [`${folder}: ${count} i mappen är inte granskade (${kinds.join(', ')}).`],
  };
}

/** The files that a pattern fits: "*" is any signs, "?" one, "**" any folders. */
function fitting(pattern: string): Chosen {
  const steps = pattern.split(path.sep === '\\' ? /[\\/]/ : '/');
  const isAbsolute = path.isAbsolute(pattern);
  const files = inOrder(
    walk(isAbsolute ? `${steps[0] ?? ''}${path.sep}` : '', isAbsolute ? steps.slice(1) : steps),
  );
  if (files.some((file) => !isLockFile(file))) return { choices: files.map((file) => ({ file })), notes: [] };
  return only({ file: pattern, error: 'Ingen fil passar mönstret. Kontrollera sökvägen.' });
}

function walk(folder: string, [step = '', ...rest]: readonly string[]): readonly string[] {
  const isLast = rest.length === 0;
  if (step === '**') {
    const deeper = entriesOf(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return [
      ...walk(folder, rest),
      ...deeper.flatMap(({ name }) => walk(path.join(folder, name), [step, ...rest])),
    ];
  }
  if (!/[*?]/.test(step)) {
    const next = path.join(folder, step);
    if (isLast) return existsSync(next) ? [next] : [];
    return walk(next, rest);
  }
  const fits = patternOf(step);
  const entries = entriesOf(folder).filter(({ name }) => fits.test(name) && !name.startsWith('.'));
  return isLast
    ? entries.filter((entry) => !entry.isDirectory()).map(({ name }) => path.join(folder, name))
    : entries.filter((entry) => !entry.isFile()).flatMap(({ name }) => walk(path.join(folder, name), rest));
}

const patternOf = (step: string): RegExp =>
  new RegExp(
    `^${step
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
    'su',
  );

/** What lies in a folder; nothing where there is none. */
function entriesOf(folder: string): readonly Dirent[] {
  const target = folder === '' ? '.' : folder;
  return existsSync(target) && statSync(target).isDirectory()
    ? readdirSync(target, { withFileTypes: true })
    : [];
}
