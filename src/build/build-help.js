const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');

/** Writes the pages about the functions, which are generated from their metadata and worked examples. */
class HelpPages {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpPages', stage }, async () => {
        for (const { path: name, content } of await generate()) {
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

/** The generator is TypeScript; in a process of its own it stays out of webpack's record of what it was built with. */
async function generate() {
  const script = path.join(__dirname, 'print-help.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    cwd: __dirname,
    maxBuffer: Infinity,
  });
  return JSON.parse(stdout);
}

module.exports = { HelpPages };
