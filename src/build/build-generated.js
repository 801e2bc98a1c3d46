const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');

/** Writes the files that are made from definitions: what Excel reads of the functions, and the pages of the help. */
class GeneratedFiles {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'GeneratedFiles', stage }, async () => {
        for (const { path: name, content } of await generate(this.baseUrl)) {
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

/** The generator is TypeScript; in a process of its own it stays out of webpack's record of what it was built with. */
async function generate(baseUrl) {
  const script = path.join(__dirname, 'generated-files.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, baseUrl], {
    cwd: __dirname,
    maxBuffer: Infinity,
  });
  return JSON.parse(stdout);
}

module.exports = { GeneratedFiles };
