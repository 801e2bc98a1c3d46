/**
 * Starts a command: node src/cli/start.js NAME ARGUMENT…
 * The commands are built to one file for Node, so that no TypeScript is compiled at every start: on the first run, and
 * again when something that they were built from is newer. Nothing is written to stdout but by the command itself.
 */
const {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');

const ROOT = path.join(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist-cli/commands.js');
/** npm writes it at every install, so the packages are as they were when it is. */
const INSTALLED = 'node_modules/.package-lock.json';
/** The built file begins with what it was built from, as JSON. */
const SOURCES = /^\/\/ (\[.*\])\n/;

/** Whether nothing that the file was built from has been changed since its building began. */
function isCurrent() {
  try {
    const began = statSync(BUILT).mtimeMs;
    const [, sources] = SOURCES.exec(readFileSync(BUILT, 'latin1')) ?? [];
    if (sources === undefined) return false;
    return JSON.parse(sources).every((source) => statSync(path.join(ROOT, source)).mtimeMs < began);
  } catch (error) {
    // Not built yet, or a source has been moved.
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Many may build at once: each writes a file of its own, and puts it in place whole. */
function build() {
  const began = new Date();
  const { outputFiles, metafile } = require('esbuild').buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/index.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  const own = Object.keys(metafile.inputs).filter((input) => input.startsWith('src/'));
  const sources = [path.relative(ROOT, __filename), INSTALLED, ...own];
  const unfinished = `${BUILT}.${process.pid}`;
  try {
    mkdirSync(path.dirname(BUILT), { recursive: true });
    writeFileSync(unfinished, `// ${JSON.stringify(sources)}\n${outputFiles[0].text}`);
    utimesSync(unfinished, began, began);
    renameSync(unfinished, BUILT);
  } catch (error) {
    rmSync(unfinished, { force: true });
    // Windows refuses to replace a file that another start is just reading; then that one has built it.
    if (!isCurrent()) throw error;
  }
}

function start() {
  try {
    if (!isCurrent()) build();
  } catch (error) {
    const remedy = error.code === 'MODULE_NOT_FOUND' ? ' Kör npm install och försök igen.' : '';
    console.error(`${process.argv[2]}: Kommandot kunde inte byggas.${remedy}\n${error.message}`);
    process.exitCode = 2;
    return;
  }
  // A command meets most patterns a few times only: compiled at once they are ready sooner than interpreted first.
  setFlagsFromString('--no-regexp-tier-up');
  require(BUILT);
}

start();
