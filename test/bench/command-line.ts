import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { findingsDocument } from '../../src/cli/contract';

const ROOT = path.join(__dirname, '../..');
const KILOBYTE = 1024;
const MEGABYTE = 1_000_000;
const usage = z.object({ kilobytes: z.number(), microseconds: z.number() });

/** What one run of granska took and gave. */
export interface Run {
  readonly milliseconds: number;
  /** Of all its threads; grows less than the time by the clock when other programs are at work too. */
  readonly processorMilliseconds: number;
  /** The most that it held at once. */
  readonly megabytes: number;
  readonly file: z.infer<typeof findingsDocument>['files'][number];
}

/** Milliseconds that Node takes to start and do nothing. */
export function startNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

/** The command as `npm run granska` starts it. */
export const GRANSKA = ['src/cli/start.js', 'granska'] as const;

/** Builds the command line where that is due, which is no part of what is measured. */
export function buildCommands(): void {
  spawnSync(process.execPath, [...GRANSKA, '--help'], { cwd: ROOT });
}

/** Runs granska on a file in a process of its own: nothing is compiled or remembered. */
export function runGranska(file: string): Run {
  const start = performance.now();
  const { output, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(__dirname, 'report-usage.js'), ...GRANSKA, file, '--format', 'json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1_000_000_000,
    },
  );
  const milliseconds = performance.now() - start;
  const [, stdout, , used] = output;
  const [examined] = findingsDocument.parse(JSON.parse(stdout ?? '')).files;
  if (!examined) throw new Error(`granska examined no file: ${stderr}`);
  const { kilobytes, microseconds } = usage.parse(JSON.parse(used ?? ''));
  return {
    milliseconds,
    processorMilliseconds: microseconds / 1000,
    megabytes: (kilobytes * KILOBYTE) / MEGABYTE,
    file: examined,
  };
}
