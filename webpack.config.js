const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { NoLocalAddress, putAddress, readBaseUrl } = require('./src/build/build-address.js');
const { GeneratedFiles } = require('./src/build/build-generated.js');
const { officeJsPatterns, readOwnOfficeJs } = require('./src/build/build-office-js.js');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OWN_OFFICE_JS = 'office-js';
const PORT = 3000;

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2021',
    },
  },
};

/** The version stands in package.json; a manifest wants four numbers. */
const putVersion = (manifest) =>
  manifest.replace(/<Version>.*<\/Version>/, `<Version>${version.replace(/-.*/, '')}.0</Version>`);

/** Excel takes the pane over https only, with a certificate that the machine trusts. */
async function localServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: PORT,
    static: false,
    server: { type: 'https', options: await getHttpsServerOptions() },
    // Excel on the web fetches the functions' metadata from its own address.
    headers: { 'Access-Control-Allow-Origin': '*' },
    // The page's Content-Security-Policy lets no reloading client in.
    client: false,
    hot: false,
    liveReload: false,
  };
}

/**
 * env.baseUrl: where the add-in will lie (https); every address in dist/ becomes that one.
 * env.officejs=self: serve office.js from there too, for networks without Microsoft's address.
 */
module.exports = async (env = {}, argv = {}) => {
  const baseUrl = readBaseUrl(env.baseUrl);
  const ownOfficeJs = readOwnOfficeJs(env.officejs);
  return {
    mode: argv.mode ?? 'production',
    devtool: argv.mode === 'development' ? 'source-map' : false,
    entry: { taskpane: './src/taskpane/index.tsx', functions: './src/functions/register.ts' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    // What the pane may weigh is tested, packed as it travels.
    performance: { hints: false },
    stats: 'errors-warnings',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }],
    },
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs: ownOfficeJs ? `${OWN_OFFICE_JS}/office.js` : OFFICE_JS },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png' },
          { from: 'manifest.xml', transform: (content) => putVersion(putAddress(content, baseUrl)) },
          ...(ownOfficeJs ? officeJsPatterns(OWN_OFFICE_JS) : []),
        ],
      }),
      new GeneratedFiles(baseUrl),
      new NoLocalAddress(baseUrl),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await localServer() } : {}),
  };
};
