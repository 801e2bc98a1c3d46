import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What a production build came to. */
export interface Build {
  readonly folder: string;
  readonly status: number | null;
  readonly output: string;
}

/** Builds the product as `npm run build` does, into a folder of its own; `env` as in "baseUrl=https://…". */
export function build(...env: readonly string[]): Build {
  const folder = mkdtempSync(path.join(tmpdir(), 'arlig-build-'));
  const webpack = require.resolve('webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--output-path', folder, ...env.flatMap((one) => ['--env', one])];
  const result = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, encoding: 'utf8' });
  return { folder, status: result.status, output: result.stdout + result.stderr };
}

/** The files of a build, from its folder. */
export function filesOf({ folder }: Build): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export function readFrom({ folder }: Build, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
