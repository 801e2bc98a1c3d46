import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from './row';

const DIST = path.join(__dirname, '../../dist');

/** What the pane's first load weighs: every script of ours that its page names. */
export function benchWeights(): readonly BenchRow[] {
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^https?:/.test(address));
  const rows = scripts.map((name): BenchRow => ({
    name: `${name}, gzip`,
    value: kilobytes(name),
    unit: 'kB',
  }));
  if (rows.length === 0) throw new Error('The page of the pane names no script of ours.');
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  return [...rows, { name: 'scripts of the pane’s first load, gzip', value: total, unit: 'kB', atMost: 205 }];
}

const kilobytes = (name: string): number =>
  gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length / 1000;
