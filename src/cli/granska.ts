import { openFindings } from '../findings/review';
import { DEFAULT_SETTINGS } from '../findings/settings';
import type { SettingsDocument } from '../findings/document';
import { readArguments, USAGE, UsageError, type Arguments } from './arguments';
import { examine, type Examined } from './examine';
import { toDocument } from './json-report';
import { printable } from './printable';
import { readSettingsFile, SettingsFileError } from './settings-file';
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
    return stopped(`${error.message}\n\n${USAGE}`);
  }
  if (parsed.help) return { status: 0, stdout: `${USAGE}\n`, stderr: '' };
  try {
    return granskaFiles(parsed);
  } catch (error) {
    if (!(error instanceof SettingsFileError)) throw error;
    return stopped(`${parsed.settings}: ${error.message}`);
  }
}

function granskaFiles({ files, format, year, settings }: Arguments): Outcome {
  const basis = settings === null ? NOTHING_DECIDED : readSettingsFile(settings, files.length);
  const examined = files.map((file) => examine(file, year, basis));
  const isReviewed = settings !== null;
  return {
    status: statusOf(examined),
    stdout:
      format === 'json'
        ? `${JSON.stringify(toDocument(examined, isReviewed), null, 2)}\n`
        : toText(examined, basis.settings),
    stderr: examined.map((one) => ('error' in one ? `granska: ${one.file}: ${one.error}\n` : '')).join(''),
  };
}

const NOTHING_DECIDED: SettingsDocument = { version: 1, settings: DEFAULT_SETTINGS, accepted: [] };

const stopped = (message: string): Outcome => ({
  status: 2,
  stdout: '',
  stderr: `granska: ${message.split('\n').map(printable).join('\n')}\n`,
});

function statusOf(examined: readonly Examined[]): Outcome['status'] {
  if (examined.some((one) => 'error' in one)) return 2;
  const counts = examined.some(
    (one) => 'review' in one && openFindings(one.review).some(({ severity }) => severity === 'fel'),
  );
  return counts ? 1 : 0;
}
