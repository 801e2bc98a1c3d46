/**
 * `npm start`: builds the workbench and the product's pane, serves them on this machine, and builds again
 * when a file changes. PORT sets another port than 3000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { openBrowser } from './open-browser.mjs';
import { tellProgress } from './progress.mjs';
import { serve } from './server.mjs';

const require = createRequire(import.meta.url);
const workbench = require('./webpack.config.js');
const product = require('../../webpack.config.js');

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const root = pathTo('../..');
// Of its own, so that several can run at once: tests beside a workbench that is in use.
const output = mkdtempSync(join(tmpdir(), 'provbank-'));
const port = Number(process.env.PORT ?? 3000);

const site = { ...workbench, output: { ...workbench.output, path: join(output, 'site') } };

/**
 * The product's own build, as it is delivered to a network without Microsoft's address, only put elsewhere: what it
 * writes is served as it is.
 */
const delivered = await product({ officejs: 'self' }, { mode: 'production' });
const pane = {
  ...delivered,
  name: 'pane',
  context: root,
  output: { ...delivered.output, path: join(output, 'pane') },
  cache: {
    ...workbench.cache,
    name: 'pane',
    buildDependencies: { config: [pathTo('../../webpack.config.js')] },
  },
  infrastructureLogging: workbench.infrastructureLogging,
};

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

process.on('exit', () => rmSync(output, { recursive: true, force: true }));

const folders = {
  '/': site.output.path,
  '/pane/': pane.output.path,
  '/pane/office-js/AgaveErrorUX/': pathTo('trust'),
  // As whoever deploys the add-in may put earlier workbooks beside it.
  '/pane/earlier/': pathTo('../../assets/aldre-versioner'),
  '/underlag/': pathTo('../../assets/arlig-analys-2024'),
  '/exempel/': pathTo('../../assets/exempel'),
};

/** Serves nothing before the first build is done: what lies there from the last time may be out of date. */
async function open() {
  await serve({ folders, port }).catch((error) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Porten ${port} är upptagen. Avsluta det som använder den, eller välj en annan: PORT=3001 npm start`
        : `Provbänken kunde inte starta: ${error.message}`,
    );
  });
  const address = `http://localhost:${port}`;
  process.stdout.write(`Provbänken är igång: ${address}  (avsluta med Ctrl+C)\n`);
  if (process.stdout.isTTY && !process.env.CI) openBrowser(address);
}

let opened = null;

function built(error, stats) {
  if (error) fail(error.stack ?? String(error));
  if (stats.hasErrors()) {
    process.stderr.write(`${stats.toString({ all: false, errors: true, colors: process.stderr.isTTY })}\n`);
    return;
  }
  opened ??= open();
}

const compiler = webpack([site, pane]);
tellProgress(compiler);
compiler.watch({ aggregateTimeout: 200, ignored: /node_modules/ }, built);

// Closing writes the cache that makes the next start quick. A second Ctrl+C ends at once.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => compiler.close(() => process.exit(0)));
