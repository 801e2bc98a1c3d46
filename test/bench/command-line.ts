import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { findingsDocument } from '../../src/cli/contract';
import { underlagDocument } from '../../src/cli/underlag-contract';
import { median } from './measure';
import type { BenchRow } from './row';

const ROOT = path.join(__dirname, '../..');
const KILOBYTE = 1024;
const MEGABYTE = 1_000_000;
const usage = z.object({ kilobytes: z.number(), microseconds: z.number() });

/** What one run of a command took. */
interface Taken {
  readonly milliseconds: number;
  /** Of all its threads; grows less than the time by the clock when other programs are at work too. */
  readonly processorMilliseconds: number;
  /** The most that it held at once. */
  readonly megabytes: number;
}

/** What runs of a command took beside time by the clock, as rows of the bench. */
export const usageRows = (runs: readonly Taken[], mostMegabytes: number): readonly BenchRow[] => [
  {
    name: 'processor time, all threads',
    value: median(runs.map(({ processorMilliseconds }) => processorMilliseconds)),
    unit: 'ms',
  },
  {
    name: 'most memory held',
    value: median(runs.map(({ megabytes }) => megabytes)),
    unit: 'MB',
    atMost: mostMegabytes,
  },
];

/** What one run of granska took and gave. */
export interface Run extends Taken {
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
  const { taken, stdout, stderr } = run([...GRANSKA, file, '--format', 'json']);
  const [examined] = findingsDocument.parse(JSON.parse(stdout)).files;
  if (!examined) throw new Error(`granska examined no file: ${stderr}`);
  return { ...taken, file: examined };
}

/** Runs underlag on a folder in a process of its own, and tells how many suppliers it compiled. */
export function runUnderlag(folder: string): Taken & { readonly suppliers: number } {
  const { taken, stdout } = run(['src/cli/start.js', 'underlag', folder, '--format', 'json']);
  return { ...taken, suppliers: underlagDocument.parse(JSON.parse(stdout)).suppliers.length };
}

function run(argv: readonly string[]): {
  readonly taken: Taken;
  readonly stdout: string;
  readonly stderr: string;
} {
  const start = performance.now();
  const { output, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(__dirname, 'report-usage.js'), ...argv],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1_000_000_000,
    },
  );
  const milliseconds = performance.now() - start;
  const [, stdout, , used] = output;
  const { kilobytes, microseconds } = usage.parse(JSON.parse(used ?? ''));
  return {
    taken: {
      milliseconds,
      processorMilliseconds: microseconds / 1000,
      megabytes: (kilobytes * KILOBYTE) / MEGABYTE,
    },
    ...{ stdout: stdout ?? '', stderr },
  };
}
