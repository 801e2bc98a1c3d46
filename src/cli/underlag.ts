import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_MEMORY } from '../findings/document';
import type { Template } from '../template/template';
import { withLastYear } from '../underlag/last-year';
import { type Received, received } from '../underlag/received';
import { compileUnderlag, type Underlag, withChoices } from '../underlag/underlag';
import { type Choice, chooseFiles } from './choose-files';
import { examine } from './examine';
import type { Outcome, Progress } from './granska';
import { readKnown } from './known-templates';
import { printable, printableJson } from './lines';
import { matchChoices, readAlternativesFile } from './read-alternatives';
import { CallError, tellCallError } from './read-files';
import { toUnderlagDocument } from './underlag-json';
import { toUnderlagText } from './underlag-text';
import { writeUnderlag } from './write-underlag';
import { explainWrongOption } from './wrong-option';

const USAGE = `Användning: npm run --silent underlag -- FIL.xlsx FIL.xlsx … [--format text|json] [--alternativ FIL.json]
                                         [--out UNDERLAG.xlsx] [--fragor MAPP] [--svar FIL.xlsx]

Sammanställer flera leverantörers årliga analyser till beredningsfunktionens underlag. En mapp står för
arbetsböckerna i den. En fil som inte går att läsa, som inte är en årlig analys, som gäller ett annat år
än de flesta eller är leverantörens andra fil nämns och räknas inte; de andra sammanställs.
  --format text           en sammanställning att läsa (förval)
  --format json           ett JSON-dokument för andra program
  --alternativ FIL.json   alternativen A–D för ramarna: justeringar, minskning, bas och index
  --out UNDERLAG.xlsx     skriv en arbetsbok med sju blad; finns den redan står det som folk har skrivit i
                          sina kolumner (bedömning, justering, motivering, medskick, svar …) kvar
  --fragor MAPP           skriv en arbetsbok med frågor till varje leverantör; svar som redan står där står kvar
  --svar FIL.xlsx         läs in svaren ur en sådan arbetsbok till --out; kan anges flera gånger
  --forra FIL.xlsx …      tidigare års arbetsböcker, efter årets filer: vad som blev av det som utlovades
  --help                  den här texten

Slutstatus: 0 inga fel · 1 minst ett fel i någon av filerna · 2 något är fel med en fil eller i anropet.`;

interface Arguments {
  readonly words: readonly string[];
  readonly format: 'text' | 'json';
  readonly alternatives: string | null;
  readonly out: string | null;
  readonly questions: string | null;
  readonly answers: readonly string[];
  /** Workbooks of an earlier year. */
  readonly earlier: readonly string[];
  readonly help: boolean;
}

/** Compiles the files that the arguments name. Never throws for what is wrong with a file or in the call. */
export async function underlag(
  argv: readonly string[],
  progress: Progress = () => undefined,
): Promise<Outcome> {
  try {
    const parsed = readArguments(argv);
    return parsed.help ? { status: 0, stdout: `${USAGE}\n`, stderr: '' } : await compile(parsed, progress);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { status: 2, stdout: '', stderr: tellCallError('underlag', error) };
  }
}

async function compile(parsed: Arguments, progress: Progress): Promise<Outcome> {
  const { words, format, alternatives, earlier } = parsed;
  const set = alternatives === null ? [] : readAlternativesFile(alternatives);
  const known = readKnown();
  const { choices, notes } = chooseFiles(words);
  const bare = compileUnderlag(receive(choices, known.documents, progress));
  const { choices: chosen, unknown } = matchChoices(set, bare.suppliers);
  const then = chooseFiles(earlier);
  const { underlag, problems } = withLastYear(
    withChoices(bare, chosen),
    receive(then.choices, known.documents, progress),
  );
  const told = [
    ...known.notes,
    ...notes,
    ...then.notes,
    ...problems.map(({ file, error }) => `${file}: ${error.sv}`),
    ...underlag.files.flatMap(({ file, error }) => (error === null ? [] : [`${file}: ${error.sv}`])),
    ...(await writeUnderlag(underlag, { ...parsed, choices: chosen })),
    ...unknown.map((supplier) => `${alternatives ?? ''}: ingen av filerna är från ”${supplier}”.`),
  ];
  return {
    status: statusOf(underlag, unknown.length > 0 || problems.length > 0),
    stdout:
      format === 'json'
        ? `${printableJson(JSON.stringify(toUnderlagDocument(underlag), null, 2))}\n`
        : toUnderlagText(underlag),
    stderr: told.map((line) => `underlag: ${printable(line)}\n`).join(''),
  };
}

const receive = (
  choices: readonly Choice[],
  known: readonly Template[],
  progress: Progress,
): readonly Received[] =>
  choices.map((choice, index): Received => {
    const { file } = choice;
    if ('error' in choice) return { file, error: inSwedish(choice.error) };
    progress(`Läser ${index + 1} av ${choices.length}: ${printable(basename(file))}`);
    const examined = examine(file, { basis: EMPTY_MEMORY, year: null, known, heedsKept: true });
    return 'error' in examined
      ? { file, error: inSwedish(examined.error) }
      : received(
          file,
          { submission: examined.submission, findings: examined.review.findings },
          examined.kept ?? EMPTY_MEMORY,
        );
  });

/** The command line tells what is wrong with a file in Swedish alone. */
const inSwedish = (text: string) => ({ sv: text, en: text });

function statusOf({ files, suppliers }: Underlag, isAnythingLost: boolean): Outcome['status'] {
  if (isAnythingLost || files.some(({ error }) => error !== null)) return 2;
  return suppliers.some(({ counts }) => counts.fel > 0) ? 1 : 0;
}

/** @throws {CallError} that says which argument, and how to write them */
function readArguments(argv: readonly string[]): Arguments {
  const { rest, earlier } = splitEarlier(argv);
  const { values, positionals } = parse(rest);
  const { format, help, alternativ } = values;
  if (format !== 'text' && format !== 'json')
    throw notUnderstood(`Formatet ”${format}” finns inte. Skriv --format text eller --format json.`);
  if (positionals.length === 0 && !help)
    throw notUnderstood('Ingen fil angavs. Skriv minst en .xlsx-fil, eller en mapp, efter --.');
  const { out = null, fragor: questions = null, svar: answers = [] } = values;
  if (answers.length > 0 && out === null)
    throw notUnderstood('Svaren behöver en arbetsbok att läsas in till. Skriv --out UNDERLAG.xlsx.');
  const alternatives = alternativ ?? null;
  return { words: positionals, format, alternatives, out, questions, answers, earlier, help };
}

/** Takes out what follows --forra up to the next option: the earlier year's files, as many as there are. */
function splitEarlier(argv: readonly string[]): { readonly rest: string[]; readonly earlier: string[] } {
  const [rest, earlier]: [string[], string[]] = [[], []];
  let isEarlier = false;
  for (const word of argv) {
    if (word.startsWith('-')) isEarlier = word === '--forra';
    if (word.startsWith('--forra=')) earlier.push(word.slice('--forra='.length));
    else if (word !== '--forra') (isEarlier ? earlier : rest).push(word);
  }
  return { rest, earlier };
}

const notUnderstood = (message: string): CallError => new CallError(`${message}\n\n${USAGE}`);

const OPTIONS = ['--format', '--alternativ', '--out', '--fragor', '--svar'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        alternativ: { type: 'string' },
        out: { type: 'string' },
        fragor: { type: 'string' },
        svar: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw notUnderstood(explainWrongOption(error, argv, OPTIONS));
  }
}
