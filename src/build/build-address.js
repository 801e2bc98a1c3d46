const { OWN_OFFICE_JS } = require('./build-office-js.js');

/** The address that the sources are written with, for Excel on the developer's own machine. */
const LOCAL = 'https://localhost:3000/';

/** Nothing that would have to be escaped in XML, JSON or HTML. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~%-]+)*\/?$/i;

/** The address to build for, with a slash at its end. */
function readBaseUrl(given) {
  if (given === undefined) return LOCAL;
  if (!PLAIN_ADDRESS.test(given)) {
    throw new Error(
      `baseUrl ska vara adressen till mappen där tillägget läggs, med https och utan ? och #, ` +
        `till exempel https://example.org/arlig/ (angivet: ${given}).`,
    );
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/** Whether the build is for Excel on the machine it is made on. */
const isLocal = (baseUrl) => baseUrl === LOCAL;

const putAddress = (content, baseUrl) => content.replaceAll(LOCAL, baseUrl);

/** Fails a build for another address in which the developer's own remains. */
class NoLocalAddress {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    if (isLocal(this.baseUrl)) return;
    compiler.hooks.thisCompilation.tap('NoLocalAddress', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'NoLocalAddress', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          // What Microsoft's own files speak of is theirs.
          if (name.startsWith(`${OWN_OFFICE_JS}/`)) continue;
          if (!source.source().includes('//localhost')) continue;
          compilation.errors.push(new compiler.webpack.WebpackError(`${name} hänvisar till localhost.`));
        }
      });
    });
  }
}

module.exports = { NoLocalAddress, isLocal, putAddress, readBaseUrl };
