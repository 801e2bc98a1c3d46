import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_MEMORY } from '../findings/document';
import { NO_POLICY } from '../findings/policy';
import { openFindings } from '../findings/review';
import { builtIn, explainUnknownYear } from '../template/catalogue';
import { type Choice, chooseFiles } from './choose-files';
import { examine, type Examined, type ExaminedBy } from './examine';
import { toDocument } from './json-report';
import { readKnown } from './known-templates';
import { printable, printableJson } from './lines';
import { CallError, readPolicyFile, readSettingsFile, readTemplateFile, tellCallError } from './read-files';
import { toText } from './text-report';
import { explainWrongOption } from './wrong-option';

/** What a command prints. Exit status: 0 no `fel`, 1 at least one, 2 a file could not be read or the call was wrong. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Told how far a command has come; a line at a time, each in place of the last. */
export type Progress = (line: string) => void;

interface Arguments {
  readonly words: readonly string[];
  readonly format: 'text' | 'json';
  /** The year whose template the files are read by; null: the year on each file's cover. */
  readonly year: number | null;
  /** The file with the template that all files are read by; null: the built-in ones, by year. */
  readonly mall: string | null;
  /** The file with settings and accepted findings; null: everything as from the start. */
  readonly settings: string | null;
  /** The file with the policy that outranks the settings; null: none. */
  readonly policy: string | null;
  readonly help: boolean;
}

const USAGE = `Användning: npm run --silent granska -- FIL.xlsx [FIL.xlsx …] [--format text|json] [--year ÅR]
                                         [--mall FIL.json] [--settings FIL.json] [--policy FIL.json]

Granskar årliga analyser utan Excel, med samma regler som panelen. En mapp står för arbetsböckerna i den,
ett mönster (MAPP/*.xlsx, MAPP/**/*.xlsx) för filerna som det passar. Excels låsfiler (~$…) hoppas över.
  --format text         en rapport att läsa (förval)
  --format json         ett JSON-dokument för andra program
  --year ÅR             läs efter årets mall, vilket år som än står på försättsbladet
  --mall FIL.json       läs alla filerna efter mallen i filen, vilket år som än står i dem
                        (npm run --silent mall -- --help: så lärs och görs mallar)
  --settings FIL.json   granska efter inställningarna i filen; fynd som är godtagna där visas
                        för sig med sin motivering och räknas inte. Godtagna fynd hör till en
                        arbetsbok, så granska då en fil i taget.
  --policy FIL.json     stadens regler för granskningen (policy.json), som går före inställningarna;
                        det som avviker från dem visas men följs inte
  --help                den här texten

Slutstatus: 0 inga fel · 1 minst ett fel · 2 en fil gick inte att läsa, eller fel i anropet.`;

/** Checks the files that the arguments name. Never throws for what is wrong with a file or in the call. */
export function granska(
  argv: readonly string[],
  progress: Progress = () => undefined,
  now: () => Date = () => new Date(),
): Outcome {
  try {
    const parsed = readArguments(argv);
    return parsed.help
      ? { status: 0, stdout: `${USAGE}\n`, stderr: '' }
      : granskaFiles(parsed, progress, now);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { status: 2, stdout: '', stderr: tellCallError('granska', error) };
  }
}

function granskaFiles(asked: Arguments, progress: Progress, now: () => Date): Outcome {
  const { words, format, year, mall, settings } = asked;
  const catalogue = mall === null ? readKnown() : { documents: [readTemplateFile(mall)], notes: [] };
  const known = catalogue.documents;
  const unknown = year === null ? null : explainUnknownYear(year, known);
  if (unknown !== null) throw notUnderstood(unknown);
  const { choices, notes } = chooseFiles(words);
  const basis = settings === null ? EMPTY_MEMORY : readSettingsFile(settings, choices.length, known);
  const policy = asked.policy === null ? NO_POLICY : readPolicyFile(asked.policy);
  const examined = examineAll(
    choices,
    { basis, policy, year, known, heedsKept: mall === null, now },
    progress,
  );
  return {
    status: statusOf(examined),
    stdout:
      format === 'json'
        ? `${printableJson(JSON.stringify(toDocument(examined, settings !== null), null, 2))}\n`
        : toText(examined),
    stderr: [...catalogue.notes, ...notes, ...examined.flatMap(toldOf)]
      .map((line) => `granska: ${printable(line)}\n`)
      .join(''),
  };
}

const toldOf = (one: Examined): readonly string[] =>
  ('error' in one ? [one.error] : one.notes).map((note) => `${one.file}: ${note}`);

const examineAll = (choices: readonly Choice[], by: ExaminedBy, progress: Progress): readonly Examined[] =>
  choices.map((choice, index) => {
    if ('error' in choice) return choice;
    if (choices.length > 1) {
      progress(`Granskar ${index + 1} av ${choices.length}: ${printable(basename(choice.file))}`);
    }
    return examine(choice.file, by);
  });

function statusOf(examined: readonly Examined[]): Outcome['status'] {
  if (examined.some((one) => 'error' in one)) return 2;
  const counts = examined.some(
    (one) => 'review' in one && openFindings(one.review).some(({ severity }) => severity === 'fel'),
  );
  return counts ? 1 : 0;
}

/** @throws {CallError} that says which argument, and how to write them */
function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { format, help } = values;
  const year = readYear(values.year);
  if (format !== 'text' && format !== 'json') {
    throw notUnderstood(`Formatet ”${format}” finns inte. Skriv --format text eller --format json.`);
  }
  if (positionals.length === 0 && !help) {
    throw notUnderstood('Ingen fil angavs. Skriv minst en .xlsx-fil, eller en mapp, efter --.');
  }
  const { settings = null, policy = null, mall = null } = values;
  return { words: positionals, format, year, mall, settings, policy, help };
}

const notUnderstood = (message: string): CallError => new CallError(`${message}\n\n${USAGE}`);

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  // "2024.0" and "2e3" are numbers too.
  if (!/^\d{4}$/.test(text)) throw notUnderstood(explainUnknownYear(text, builtIn) ?? '');
  return Number(text);
}

const OPTIONS = ['--policy', '--format', '--year', '--mall', '--settings'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        year: { type: 'string' },
        mall: { type: 'string' },
        settings: { type: 'string' },
        policy: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw notUnderstood(explainWrongOption(error, argv, OPTIONS));
  }
}
