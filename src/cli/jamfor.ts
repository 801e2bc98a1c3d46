import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../compare/compare';
import type { Compared } from '../compare/comparison';
import { type Corrections, correctionsDocument } from '../findings/corrections';
import { EMPTY_MEMORY, type SettingsDocument } from '../findings/document';
import { isSubmission } from '../recognise/submission';
import type { Template } from '../template/template';
import { examine, type ExaminedBy } from './examine';
import type { Outcome, Progress } from './granska';
import { toComparisonDocument, type ReadFile } from './jamfor-json';
import { toComparisonText } from './jamfor-text';
import { readKnown } from './known-templates';
import { printable, printableJson } from './lines';
import { CallError, readJson, readSettingsFile, readTemplateFile, tellCallError } from './read-files';
import { explainWrongOption } from './wrong-option';

const USAGE = `Användning: npm run --silent jamfor -- FÖRE.xlsx EFTER.xlsx [--format text|json]
              [--mall FIL.json [--mall FIL.json]] [--settings FIL.json] [--rattelser FIL.json]

Jämför två årliga analyser efter vad de säger, var det än står. Samma år: vad som är besvarat, ändrat,
tillkommet och borttaget, och vilka fynd som är åtgärdade eller nya. Två år: vad som blev av det som utlovades.
  --format text         en rapport att läsa (förval)
  --format json         ett JSON-dokument för andra program
  --mall FIL.json       läs båda filerna efter mallen i filen; två gånger: den första för FÖRE, den andra för EFTER
  --settings FIL.json   granska efter inställningarna i filen
  --rattelser FIL.json  det som du vet hör ihop, eller inte gör det, vad programmet än gissar:
                        { "version": 1, "corrections": [ { "kind": "insats", "left": "GT5 · Skapa ljudbibliotek",
                          "right": "GT7 · Ljudarkiv" } ] }; null på en sida: har ingen motsvarighet. Kind är insats eller rad.
  --help                den här texten

Slutstatus: 0 inget skiljer · 1 något skiljer · 2 en fil gick inte att läsa, eller fel i anropet.`;

interface Arguments {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
  readonly mall: readonly string[];
  readonly settings: string | null;
  readonly corrections: string | null;
}

/** Compares the two files that the arguments name. Never throws for what is wrong with a file or in the call. */
export function jamfor(argv: readonly string[], progress: Progress = () => undefined): Outcome {
  try {
    const parsed = readArguments(argv);
    return parsed === null ? { status: 0, stdout: `${USAGE}\n`, stderr: '' } : compareFiles(parsed, progress);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { status: 2, stdout: '', stderr: tellCallError('jamfor', error) };
  }
}

function compareFiles(call: Arguments, progress: Progress): Outcome {
  const known = call.mall.map((file): readonly Template[] => [readTemplateFile(file)]);
  const [templates = readKnown().documents, later = templates] = known;
  const basis = settingsOf(call, templates);
  const corrections = call.corrections === null ? [] : readCorrections(call.corrections);
  const files = (
    [
      [call.before, templates],
      [call.after, later],
    ] as const
  ).map(([file, own], index) => {
    progress(`Läser ${index + 1} av 2: ${printable(basename(file))}`);
    return readFile(file, { basis, known: own, heedsKept: call.mall.length === 0 });
  });
  const [before, after] = files;
  if (!before || !after || 'error' in before || 'error' in after) {
    const errors = files.flatMap((file) => ('error' in file ? [file] : []));
    const told = errors.map(({ file, error }) => `jamfor: ${printable(`${file}: ${error}`)}\n`).join('');
    return { status: 2, stdout: '', stderr: told };
  }
  const comparison = compare(before, after, corrections, basis.settings.limits);
  const { format } = call;
  return {
    status: comparison.differences.length === 0 ? 0 : 1,
    stdout:
      format === 'json'
        ? `${printableJson(JSON.stringify(toComparisonDocument(before, after, comparison), null, 2))}\n`
        : toComparisonText(before, after, comparison),
    stderr: [
      ...(isSameFile(before.file, after.file) ? [`${after.file}: ${SAME_FILE}`] : []),
      ...[before, after].flatMap(({ file, notes }) => notes.map((note) => `${file}: ${note}`)),
    ]
      .map((note) => `jamfor: ${printable(note)}\n`)
      .join(''),
  };
}

const SAME_FILE = 'Samma fil är angiven som FÖRE och EFTER, så inget kan skilja.';

const isSameFile = (one: string, other: string): boolean => realpathSync(one) === realpathSync(other);

const settingsOf = ({ settings }: Arguments, known: readonly Template[]): SettingsDocument =>
  settings === null ? EMPTY_MEMORY : readSettingsFile(settings, 2, known);

/** A file that was read and checked, or why it could not be. */
type Read =
  | (ReadFile & Compared & { readonly notes: readonly string[] })
  | { readonly file: string; readonly error: string };

function readFile(file: string, by: Pick<ExaminedBy, 'basis' | 'known' | 'heedsKept'>): Read {
  const examined = examine(file, { ...by, year: null });
  if ('error' in examined) return examined;
  const { submission, review, notes } = examined;
  // Nothing would be found to differ, which says nothing.
  if (!isSubmission(submission)) {
    return { file, error: 'Det här ser inte ut som en årlig analys, så det finns inget att jämföra.' };
  }
  const { findings } = review;
  const accepted = findings.filter(({ status }) => status === 'godtagen');
  return {
    file,
    submission,
    findings: findings.map(({ finding }) => finding),
    accepted: new Set(accepted.map(({ finding }) => finding)),
    notes,
  };
}

/** Bytes; far more than all corrections between two workbooks. */
const LARGEST_CORRECTIONS = 2_000_000;

/** @throws {CallError} that says where in the file */
function readCorrections(file: string): Corrections {
  const { success, data, error } = correctionsDocument.safeParse(
    readJson(file, LARGEST_CORRECTIONS, 'rättelser'),
  );
  if (success) return data.corrections;
  const places = error.issues.slice(0, 5).map(({ path }) => path.map(String).join('.') || 'dokumentet');
  throw new CallError(
    `${printable(file)}: Rättelserna kan inte användas, så inget har jämförts. Se ${places.join(', ')}, och hur de skrivs med --help.`,
  );
}

/** @throws {CallError} that says which argument, and how to write them; null where help is asked for */
function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  const { format, help, mall = [], settings = null, rattelser = null } = values;
  if (help) return null;
  if (format !== 'text' && format !== 'json') {
    throw notUnderstood(`Formatet ”${format}” finns inte. Skriv --format text eller --format json.`);
  }
  if (mall.length > 2) throw notUnderstood('Högst två mallar kan anges: en för FÖRE och en för EFTER.');
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw notUnderstood(`Ange två filer, FÖRE och EFTER; ${positionals.length} angavs.`);
  }
  return { before, after, format, mall, settings, corrections: rattelser };
}

const notUnderstood = (message: string): CallError => new CallError(`${message}\n\n${USAGE}`);

const OPTIONS = ['--format', '--mall', '--settings', '--rattelser'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        mall: { type: 'string', multiple: true },
        settings: { type: 'string' },
        rattelser: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw notUnderstood(explainWrongOption(error, argv, OPTIONS));
  }
}
