import { parseArgs, types } from 'node:util';
import { templates } from '../template/templates';

export type Format = 'text' | 'json';

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  /** The year whose template the files are read by; null: the year on each file's cover. */
  readonly year: number | null;
  readonly help: boolean;
}

/** Arguments that cannot be understood; the message says which and how to write them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Användning: npm run --silent granska -- FIL.xlsx [FIL.xlsx …] [--format text|json] [--year ÅR]

Granskar årliga analyser utan Excel, med samma regler som panelen.
  --format text   en rapport att läsa (förval)
  --format json   ett JSON-dokument för andra program
  --year ÅR       läs efter årets mall, vilket år som än står på försättsbladet
  --help          den här texten

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
  return { files: positionals, format, year, help };
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (templates.some(({ year }) => String(year) === text)) return Number(text);
  const known = templates.map(({ year }) => year).join(', ');
  throw new UsageError(`Det finns ingen mall för året ”${text}”. Mallar finns för: ${known}.`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        year: { type: 'string' },
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
      argv.find((word) => word.startsWith('-') && !/^(--format|--year|--help|-h|--)(=|$)/.test(word)) ?? '';
    return `Växeln ”${unknown}” finns inte.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return 'Växlarna --format och --year behöver ett värde, till exempel --format json.';
  throw error;
}
