import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Documentation } from '../../src/functions/documentation';
import { documentation, functions } from '../../src/functions/functions';
import { customFunctionsRuntime } from './excel';

const ROOT = path.resolve(__dirname, '../..');

/** The functions bundled for production into a folder of their own, by the loader that the product uses. */
async function bundle(folder: string): Promise<string> {
  const compiler = webpack({
    context: ROOT,
    mode: 'production',
    target: 'web',
    entry: './src/functions/register.ts',
    output: { path: folder, filename: 'functions.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2021' } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString()));
      else compiler.close(() => resolve());
    });
  });
  return readFileSync(path.join(folder, 'functions.js'), 'utf8');
}

describe('the bundle', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'functions-'));
  let code = '';
  beforeAll(async () => {
    code = await bundle(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('runs where there is nothing but the language and CustomFunctions', () => {
    const { registered, CustomFunctions } = customFunctionsRuntime();
    vm.runInNewContext(code, { CustomFunctions });
    expect([...registered.keys()]).toEqual(Object.keys(functions));
    const call = registered.get('INDEX_UPPRAKNING');
    // Through JSON, since arrays of another context are not equal to those of this one.
    const result = JSON.stringify(call?.([[904], ['']], 0.033, null, null, 0, {}));
    expect(result).toBe('[[934],[""]]');
    expect(() => call?.('23 588 tkr', 0.06)).toThrow(
      "Argumentet belopp: '23 588 tkr' är text. Använd ARLIG.TKR.",
    );
  });

  test('is under 22 kB gzip and holds neither React, the metadata’s schema nor what is said of the functions', () => {
    expect(gzipSync(code).length).toBeLessThan(22_000);
    expect(code).not.toMatch(/react|zod/i);
    for (const { description, purpose, notes, mistakes } of Object.values<Documentation>(documentation)) {
      for (const { sv } of [description, purpose, ...notes, ...mistakes.map(({ advice }) => advice)]) {
        // As the minimiser may write it: only the letters up to the first sign that is written in two ways.
        expect(code).not.toContain(/^[^"'\\]{10,}/.exec(sv)?.[0]);
      }
    }
  });
});
