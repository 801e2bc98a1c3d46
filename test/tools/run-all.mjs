/**
 * `npm test`: all that is checked, in three rows side by side: one for each of the two processors that most machines
 * have to spare, and one for what waits much of its time. What a part has to say is shown when it is done, and that of
 * the tests at once. The last line counts the tests; the exit status tells whether all parts went well.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closingLine } from './closing-line-reporter.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));

const cached = (name) => join(ROOT, '.cache', name);
const prettierCache = ['--cache', '--cache-location', cached('prettier'), '--cache-strategy', 'content'];

const testsOf = (name, ...args) => ({ name, run: ['jest', ...args], hasTests: true, atOnce: true });

/** So many parts that the row which is done first can take the last of them. */
const PARTS = { node: 5, pane: 2 };

/**
 * What a file asks of jest for all that it imports, or of the place where it is run, holds for that file alone; and our
 * functions are registered with Microsoft's runtime once.
 */
const WANTS_TO_BE_ALONE = /jest\.mock\(|@jest-environment|startFunctions\(/;
const isAlone = (file) => WANTS_TO_BE_ALONE.test(readFileSync(join(ROOT, file), 'utf8'));

const { jest } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The test files of a project of jest, by its own account. */
function filesOf(project) {
  const listed = [commandFile('jest'), '--listTests', '--json', '--selectProjects', project];
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return JSON.parse(execFileSync(process.execPath, listed, options))
    .map((file) => relative(ROOT, file).replaceAll('\\', '/'))
    .sort();
}

/** Test files of a project, run as one. */
function together(name, project, files) {
  const settings = jest.projects.find(({ displayName }) => displayName === project);
  const config = {
    ...jest,
    ...settings,
    projects: undefined,
    verbose: false,
    rootDir: ROOT,
    testMatch: ['<rootDir>/test/tools/together.ts'],
    globals: { TEST_FILES: files },
  };
  return testsOf(name, '--config', JSON.stringify(config));
}

/** The same in parts, as many of them together as can be. */
function partsOf(project) {
  const files = filesOf(project);
  const alone = files.filter(isAlone);
  const others = files.filter((file) => !alone.includes(file));
  return [
    ...Array.from({ length: PARTS[project] }, (_, part) =>
      together(
        `tests (${project}), ${part + 1} of ${PARTS[project]}`,
        project,
        others.filter((_file, at) => at % PARTS[project] === part),
      ),
    ),
    testsOf(`tests (${project}), each alone`, '--selectProjects', project, '--runTestsByPath', ...alone),
  ];
}

const TESTS = [...partsOf('pane'), ...partsOf('node')];
const CHECKS = [
  { name: 'types and lint', run: [join(ROOT, 'test/tools/types-and-lint.mjs')] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.', ...prettierCache] },
  { name: 'unused code', run: ['knip'] },
];
const BROWSER = { name: 'a browser to test in', run: ['tsx', 'src/build/ensure-browser.ts'], atOnce: true };
/** In one page: each new one translates the code of the spreadsheet anew. */
const BROWSER_TESTS = { ...together('tests in the browser', 'browser', filesOf('browser')), atOnce: false };

/** The file of a package's command; a script of our own is given by its path. */
function commandFile(name) {
  if (isAbsolute(name)) return name;
  const [packageName, command = packageName] = name.split('/');
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Short-lived objects get so much room, in MB, that a tenth less time goes to collecting them. */
const ROOM = '--max-semi-space-size=64';

async function runPart({ name, run: [command, ...args], hasTests = false, atOnce = false }) {
  const began = performance.now();
  const countsFile = join(folder, name);
  const child = spawn(process.execPath, [ROOM, commandFile(command), ...args], {
    cwd: ROOT,
    env: { ...process.env, COUNTS_TO: countsFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (atOnce ? process.stdout.write(chunk) : said.push(chunk)));
  }
  const status = await new Promise((resolve) => {
    child.once('error', () => resolve(1)).once('close', resolve);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  const isWell = status === 0;
  process.stdout.write(Buffer.concat(isWell ? [] : said));
  process.stdout.write(`${isWell ? 'OK' : 'FAILED'}: ${name}, ${seconds} s\n`);
  return { name, isWell, counts: hasTests ? readCounts(countsFile) : NONE };
}

const NONE = { passed: 0, failed: 0, skipped: 0 };

/** Tests that did not even come to an end are one that failed. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { ...NONE, failed: 1 };
  }
}

/** The parts that nobody has begun, one after the other. */
async function runTests() {
  const done = [];
  for (let part = TESTS.shift(); part; part = TESTS.shift()) done.push(await runPart(part));
  return done;
}

/** The checks, and then what is left of the tests. */
async function runChecks() {
  const done = [];
  for (const part of CHECKS) done.push(await runPart(part));
  return [...done, ...(await runTests())];
}

/** Wait for the network first, where there is no browser yet, and then for the pages that they open. */
const runInBrowser = async () => [await runPart(BROWSER), await runPart(BROWSER_TESTS)];

const done = (await Promise.all([runTests(), runChecks(), runInBrowser()])).flat();
rmSync(folder, { recursive: true });

const failed = done.filter(({ isWell }) => !isWell);
if (failed.length > 0) process.stdout.write(`\nFAILED: ${failed.map(({ name }) => name).join(', ')}\n`);
const sum = (key) => done.reduce((total, { counts }) => total + counts[key], 0);
process.stdout.write(
  `\n${closingLine({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
