import { types } from 'node:util';

/** Those that end the options, or ask for help: every command has them. */
const ALWAYS = ['--help', '-h', '--'];

/**
 * Why `parseArgs` of node:util refuses a call, in Swedish: it speaks English, and its codes tell what is wrong.
 * `withValue` are the command's options that need a value ("--format"), `without` the others.
 * @throws what is no refusal of a call
 */
export function explainWrongOption(
  error: unknown,
  argv: readonly string[],
  withValue: readonly string[],
  without: readonly string[] = [],
): string {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = [...withValue, ...without, ...ALWAYS];
    const isKnown = (word: string): boolean =>
      known.some((option) => word === option || word.startsWith(`${option}=`));
    const unknown = argv.find((word) => word.startsWith('-') && !isKnown(word)) ?? '';
    return `Växeln ”${unknown}” finns inte.`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  const [last = '', ...before] = withValue.toReversed();
  const needs =
    before.length === 0 ? `Växeln ${last}` : `Växlarna ${before.toReversed().join(', ')} och ${last}`;
  return `${needs} behöver ett värde, skrivet efter växeln.`;
}
