/** `npm run release -- ADDRESS`: builds the add-in for an address, and packs it with a guide for administrators. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { adminGuide } from './admin-guide';
import { FILE_LIST, PANE, readFileList } from './deployment';
import { policyOf } from './serving';

const ROOT = path.join(__dirname, '../..');
const FOLDER = 'release';

const USAGE = `Användning: npm run release -- ADRESS [self|MAPP]

Bygger tillägget för ADRESS (https://…/, mappen där det ska ligga) och packar det med en sida för administratörer på
svenska och engelska i ${FOLDER}/. self eller MAPP: office.js följer med, ur npm-paketet eller ur en mapp.
`;

/** What goes into the archive, by path: the files of a build below `dist/`, and the guides beside it. */
export function releaseOf(
  files: ReadonlyMap<string, Uint8Array>,
  baseUrl: string,
): { readonly name: string; readonly files: ReadonlyMap<string, Uint8Array> } {
  const textOf = (file: string): string => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`The build has no ${file}.`);
    return strFromU8(content);
  };
  const version = readFileList(textOf(FILE_LIST))?.version ?? '';
  const policy = policyOf(textOf(PANE)) ?? '';
  const facts = { baseUrl, version, policy, hasOfficeJs: files.has('office-js/office.js') };
  return {
    name: `arlig-analys-${version}.zip`,
    files: new Map([
      ['administrator.sv.html', strToU8(adminGuide('sv', facts))],
      ['administrator.en.html', strToU8(adminGuide('en', facts))],
      ...[...files].map(([file, content]) => [`dist/${file}`, content] as const),
    ]),
  };
}

/** The files of a folder, by their paths in it. */
function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).replaceAll(path.sep, '/'),
        new Uint8Array(readFileSync(file)),
      ]),
  );
}

/** The same bytes for the same files: zip files know no time before 1980. */
export const packed = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: new Date(1980, 0, 1),
  });

function main([address, officeJs]: readonly string[]): number {
  if (address?.startsWith('https://') !== true) {
    process.stderr.write(USAGE);
    return 2;
  }
  const baseUrl = address.endsWith('/') ? address : `${address}/`;
  const output = mkdtempSync(path.join(tmpdir(), 'arlig-release-'));
  try {
    const env = [`baseUrl=${baseUrl}`, ...(officeJs === undefined ? [] : [`officejs=${officeJs}`])];
    const options = [
      '--mode',
      'production',
      '--output-path',
      output,
      ...env.flatMap((one) => ['--env', one]),
    ];
    const webpack = require.resolve('webpack/bin/webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) return 1;
    const { name, files } = releaseOf(filesIn(output), baseUrl);
    mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
    writeFileSync(path.join(ROOT, FOLDER, name), packed(files));
    process.stdout.write(`${FOLDER}/${name}: ${String(files.size)} filer för ${baseUrl}\n`);
    return 0;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
