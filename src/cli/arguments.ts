import { parseArgs, types } from 'node:util';
import { explainUnknownYear, hasTemplate } from './template-year';

export type Format = 'text' | 'json';

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  /** The year whose template the files are read by; null: the year on each file's cover. */
  readonly year: number | null;
  /** The file with settings and accepted findings; null: everything as from the start. */
  readonly settings: string | null;
  readonly help: boolean;
}

/** Arguments that cannot be understood; the message says which and how to write them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Användning: npm run --silent granska -- FIL.xlsx [FIL.xlsx …] [--format text|json] [--year ÅR]
                                         [--settings FIL.json]

Granskar årliga analyser utan Excel, med samma regler som panelen.
  --format text         en rapport att läsa (förval)
  --format json         ett JSON-dokument för andra program
  --year ÅR             läs efter årets mall, vilket år som än står på försättsbladet
  --settings FIL.json   granska efter inställningarna i filen; fynd som är godtagna där visas
                        för sig med sin motivering och räknas inte. Godtagna fynd hör till en
                        arbetsbok, så granska då en fil i taget.
  --help                den här texten

Slutstatus: 0 inga fel · 1 minst ett fel · 2 en fil gick inte att läsa, eller fel i anropet.`;

/** @throws {UsageError} */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { format, help } = values;
  const year = readYear(values.year);
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`Formatet ”${format}” finns inte. Skriv --format text eller --format json.`);
  }
  if (positionals.length === 0 && !help) {
    throw new UsageError('Ingen fil angavs. Skriv minst en .xlsx-fil efter --.');
  }
  return { files: positionals, format, year, settings: values.settings ?? null, help };
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{4}$/.test(text) && hasTemplate(Number(text))) return Number(text);
  throw new UsageError(explainUnknownYear(text));
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        year: { type: 'string' },
        settings: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(explain(error, argv));
  }
}

/** node:util speaks English; its error codes tell what to say in Swedish. */
function explain(error: unknown, argv: readonly string[]): string {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const unknown =
      argv.find(
        (word) => word.startsWith('-') && !/^(--format|--year|--settings|--help|-h|--)(=|$)/.test(word),
      ) ?? '';
    return `Växeln ”${unknown}” finns inte.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return 'Växlarna --format, --year och --settings behöver ett värde, till exempel --format json.';
  throw error;
}
