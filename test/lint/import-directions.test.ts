import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

/** A line of code in a file of the room, and the rule that must refuse it; null where it is allowed. */
type Case = readonly [file: string, line: string, refusedBy: string | null];

const cases: readonly Case[] = [
  // The data flows one way.
  ['src/workbook/a.ts', `import { money } from '../money/amount';`, IMPORTS],
  ['src/money/a.ts', `import { Decimal } from 'decimal.js';`, null],
  ['src/money/a.ts', `import { cellAt } from '../workbook/snapshot';`, IMPORTS],
  ['src/calculations/a.ts', `import { round } from '../money/round';`, null],
  ['src/calculations/a.ts', `import { useState } from 'react';`, IMPORTS],
  ['src/calculations/a.ts', `import { functions } from '../functions/functions';`, IMPORTS],
  ['src/functions/a.ts', `import { index } from '../calculations/indexing';`, null],
  ['src/functions/a.ts', `import { cellAt } from '../workbook/snapshot';`, IMPORTS],
  ['src/template/a.ts', `import { cellAt } from '../workbook/snapshot';`, IMPORTS],
  ['src/recognise/a.ts', `import { cellAt } from '../workbook/snapshot';`, null],
  ['src/recognise/a.ts', `import { rules } from '../rules/registry';`, IMPORTS],
  ['src/recognise/deep/a.ts', `import { rules } from '../../rules/registry';`, IMPORTS],
  ['src/portfolio/a.ts', `import { rules } from '../rules/registry';`, IMPORTS],
  ['src/findings/a.ts', `import { rules } from '../rules/registry';`, IMPORTS],
  ['src/rules/a.ts', `import { sumOf } from '../portfolio/sums';`, null],
  ['src/rules/a.ts', `import { readAmount } from '../money/read-amount';`, null],
  ['src/rules/a.ts', `import { read } from '../excel/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `import { read } from '../files/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `import { useState } from 'react';`, IMPORTS],
  ['src/rules/a.ts', `import fs from 'node:fs';`, IMPORTS],
  ['src/excel/a.ts', `import { cellAt } from '../workbook/snapshot';`, null],
  ['src/excel/a.ts', `import { Button } from '../taskpane/Button';`, IMPORTS],
  ['src/files/a.ts', `import { Inflate } from 'fflate';`, null],
  ['src/files/a.ts', `import fs from 'node:fs';`, IMPORTS],
  ['src/files/a.ts', `import type { Template } from '../template/template';`, IMPORTS],
  ['src/taskpane/a.tsx', `import { host } from '../emulator/host';`, IMPORTS],
  ['src/emulator/a.ts', `import { read } from '../excel/read-workbook';`, IMPORTS],
  ['src/workbench/a.ts', `import { host } from '../emulator/host';`, null],
  ['src/taskpane/a.tsx', `import { rules } from '../rules/registry';`, null],
  ['src/taskpane/a.tsx', `import { useState } from 'react';`, null],
  ['src/taskpane/a.tsx', `import { readWorkbookFile } from '../files/read-workbook';`, IMPORTS],
  ['src/taskpane/compare/a.ts', `import { readWorkbookFile } from '../../files/read-workbook';`, null],
  ['src/taskpane/compare/a.ts', `import { host } from '../../emulator/host';`, IMPORTS],
  ['src/taskpane/views/a.tsx', `import { granska } from '../../cli/granska';`, IMPORTS],
  ['src/cli/a.ts', `import { readWorkbookFile } from '../files/read-workbook';`, null],
  ['src/cli/a.ts', `import { Button } from '../taskpane/Button';`, IMPORTS],
  // Some rooms know only the shapes of others.
  ['src/findings/a.ts', `import type { Submission } from '../recognise/submission';`, null],
  ['src/findings/a.ts', `import { recognise } from '../recognise/recognise';`, IMPORTS],
  ['src/rules/a.ts', `import { recognise } from '../recognise/recognise';`, null],
  ['src/portfolio/a.ts', `import { recognise } from '../recognise/recognise';`, IMPORTS],
  ['src/excel/a.ts', `import type { Finding } from '../findings/finding';`, null],
  ['src/excel/a.ts', `import { review } from '../findings/review';`, IMPORTS],
  ['src/excel/a.ts', `import { rules } from '../rules/registry';`, IMPORTS],
  // The product knows neither its tests nor what is built.
  ['src/rules/a.ts', `import { build } from '../../test/builders/workbook';`, IMPORTS],
  ['src/taskpane/views/a.tsx', `import { host } from '../../../test/workbench/host';`, IMPORTS],
  ['src/cli/a.ts', `import bundle from '../../dist/functions';`, IMPORTS],
  ['test/rules/a.test.ts', `import { rules } from '../../src/rules/registry';`, null],
  // Every way of importing counts.
  ['src/rules/a.ts', `export { read } from '../excel/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `export * from '../excel/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `export * from './../excel/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `export * from '.././excel/read-workbook';`, IMPORTS],
  ['src/rules/a.ts', `export const excel = import('../excel/read-workbook');`, SYNTAX],
  ['src/rules/a.ts', `export const react = import('react');`, SYNTAX],
  ['src/rules/a.ts', 'export const excel = import(`../excel/${String(1)}`);', SYNTAX],
  [
    'src/rules/a.ts',
    `export type Gateway = import('../excel/gateway').ExcelGateway;`,
    '@typescript-eslint/consistent-type-imports',
  ],
  ['src/taskpane/a.tsx', `export const help = import('./views/Help');`, null],
  [
    'src/rules/a.ts',
    `export const excel = require('../excel/read-workbook');`,
    '@typescript-eslint/no-require-imports',
  ],
  // A room that is not listed may not even begin.
  ['src/helpers/a.ts', `export const one = 1;`, SYNTAX],
  ['src/a.ts', `export const one = 1;`, SYNTAX],
  // Only src/excel knows Excel and Office.
  ['src/rules/a.ts', `export const run = () => Excel.run(async () => undefined);`, GLOBALS],
  ['src/taskpane/a.tsx', `export const theme = Office.context.officeTheme;`, GLOBALS],
  ['src/calculations/a.ts', `export const error = OfficeExtension.Error;`, GLOBALS],
  ['src/rules/a.ts', `export const run = () => globalThis.Excel;`, 'no-restricted-properties'],
  ['src/excel/a.ts', `export const theme = Office.context.officeTheme;`, null],
];

function lint(texts: readonly { file: string; text: string }[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/tools/lint-texts.mjs'], {
    cwd: ROOT,
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

/** What is imported must be used, or another rule would complain. */
function inUse(line: string): string {
  const name = /^import (type )?(?:{ (\w+) }|(\w+))/.exec(line);
  if (name === null) return line;
  const [, type, named, whole] = name;
  return type === undefined
    ? `${line}\nexport { ${named ?? whole} };`
    : `${line}\nexport type { ${named ?? whole} };`;
}

describe('import directions', () => {
  const broken = lint(cases.map(([file, line]) => ({ file, text: `${inUse(line)}\n` })));

  test.each(cases.map(([file, line, refusedBy], index) => ({ file, line, refusedBy, rules: broken[index] })))(
    '$file: $line → $refusedBy',
    ({ refusedBy, rules }) => {
      expect(rules).toEqual(refusedBy === null ? [] : [refusedBy]);
    },
  );
});
