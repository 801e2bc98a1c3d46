import { readArguments, USAGE, UsageError, type Arguments } from './arguments';
import { examine, type Examined } from './examine';
import { toDocument } from './json-report';
import { toText } from './text-report';

/** Exit status: 0 no `fel`, 1 at least one, 2 a file could not be read or the call was wrong. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Checks the files named in `argv` (without node and script) and tells what to print. */
export function granska(argv: readonly string[]): Outcome {
  let parsed: Arguments;
  try {
    parsed = readArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 2, stdout: '', stderr: `granska: ${error.message}\n\n${USAGE}\n` };
  }
  if (parsed.help) return { status: 0, stdout: `${USAGE}\n`, stderr: '' };
  const examined = parsed.files.map((file) => examine(file, parsed.year));
  return {
    status: statusOf(examined),
    stdout:
      parsed.format === 'json' ? `${JSON.stringify(toDocument(examined), null, 2)}\n` : toText(examined),
    stderr: examined.map((one) => ('error' in one ? `granska: ${one.file}: ${one.error}\n` : '')).join(''),
  };
}

function statusOf(examined: readonly Examined[]): Outcome['status'] {
  if (examined.some((one) => 'error' in one)) return 2;
  return examined.some((one) => 'findings' in one && one.findings.some(({ severity }) => severity === 'fel'))
    ? 1
    : 0;
}
