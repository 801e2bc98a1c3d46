import { parseArgs, types } from 'node:util';

export type Format = 'text' | 'json';

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly help: boolean;
}

/** Arguments that cannot be understood; the message says which and how to write them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Användning: npm run --silent granska -- FIL.xlsx [FIL.xlsx …] [--format text|json]

Granskar årliga analyser utan Excel, med samma regler som panelen.
  --format text   en rapport att läsa (förval)
  --format json   ett JSON-dokument för andra program
  --help          den här texten

Slutstatus: 0 inga fel · 1 minst ett fel · 2 en fil gick inte att läsa, eller fel i anropet.`;

/** @throws {UsageError} */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { format, help } = values;
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`Formatet ”${format}” finns inte. Skriv --format text eller --format json.`);
  }
  if (positionals.length === 0 && !help) {
    throw new UsageError('Ingen fil angavs. Skriv minst en .xlsx-fil efter --.');
  }
  return { files: positionals, format, help };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
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
      argv.find((word) => word.startsWith('-') && !/^(--format|--help|-h|--)(=|$)/.test(word)) ?? '';
    return `Växeln ”${unknown}” finns inte.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return 'Växeln --format behöver ett värde: text eller json.';
  throw error;
}
