const { createHash } = require('node:crypto');

const LIST = 'files.json';
/** Written by whoever deploys the add-in, so that they are of no build. */
const DEPLOYERS = ['policy.json', 'templates/index.json', 'earlier/index.json'];

/**
 * What a build consists of, as the JSON of files.json: its version, and of each file the SHA-256. By it a deployed
 * address can be told to be whole, and of one and the same build. `files` are names with contents.
 */
const listOfFiles = (version, files) =>
  JSON.stringify(
    {
      version,
      files: Object.fromEntries(
        [...files]
          .map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    },
    null,
    2,
  );

/** Writes files.json when all other files have got their last content. */
class ListOfFiles {
  constructor(version) {
    this.version = version;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ListOfFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ListOfFiles', stage }, (assets) => {
        const files = Object.entries(assets)
          .filter(([name]) => !DEPLOYERS.includes(name))
          .map(([name, source]) => [name, source.source()]);
        compilation.emitAsset(LIST, new sources.RawSource(listOfFiles(this.version, files)));
      });
    });
  }
}

module.exports = { ListOfFiles };
