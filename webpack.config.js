const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { NoLocalAddress, isLocal, readBaseUrl } = require('./src/build/build-address.js');
const { ListOfFiles } = require('./src/build/build-files.js');
const { GeneratedFiles } = require('./src/build/build-generated.js');
const { manifestFor, withShortcuts } = require('./src/build/build-manifest.js');
const { OWN_OFFICE_JS, officeJsPatterns, readOwnOfficeJs } = require('./src/build/build-office-js.js');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
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

/**
 * A name that changes with the content, so that browsers may keep the file for ever. The manifest names functions.js,
 * and what it names must stay where it is.
 */
const fileName = ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:12].js');

/** Excel takes the pane over https only, with a certificate that the machine trusts. */
async function localServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: PORT,
    static: false,
    // Excel is given the manifest as a file; the rest it fetches from here.
    devMiddleware: { writeToDisk: (file) => path.basename(file) === 'manifest.xml' },
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
 * env.officejs: serve office.js from there too, for networks without Microsoft's address; a folder with a copy of it
 * that somebody has fetched, or self for the one in the npm package, which Microsoft no longer renews.
 */
module.exports = async (env = {}, argv = {}) => {
  const baseUrl = readBaseUrl(env.baseUrl);
  const ownOfficeJs = readOwnOfficeJs(env.officejs);
  const isDevelopment = argv.mode === 'development' || isLocal(baseUrl);
  return {
    mode: argv.mode ?? 'production',
    devtool: argv.mode === 'development' ? 'source-map' : false,
    entry: { taskpane: './src/taskpane/index.tsx', functions: './src/functions/register.ts' },
    output: {
      path: path.resolve(__dirname, env.WEBPACK_SERVE ? 'dist-excel' : 'dist'),
      filename: fileName,
      chunkFilename: fileName,
      clean: true,
    },
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
    // swc takes a twentieth of the time of webpack's own choice for scripts, for half a percent more to load.
    optimization: {
      minimizeOptions: { javascript: false },
      minimizer: ['...', new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: {
          officeJs: ownOfficeJs ? `${OWN_OFFICE_JS}/office.js` : OFFICE_JS,
          version,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png' },
          { from: 'assets/policy.json', to: 'policy.json' },
          { from: 'assets/mallar/index.json', to: 'templates/index.json' },
          { from: 'assets/earlier.json', to: 'earlier/index.json' },
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), { baseUrl, version, isDevelopment }),
          },
          {
            from: 'manifest.xml',
            to: 'manifest-shortcuts.xml',
            transform: (content) =>
              withShortcuts(manifestFor(content.toString(), { baseUrl, version, isDevelopment }), baseUrl),
          },
          ...(ownOfficeJs ? officeJsPatterns(ownOfficeJs) : []),
        ],
      }),
      new GeneratedFiles(baseUrl),
      new NoLocalAddress(baseUrl),
      new ListOfFiles(version),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await localServer() } : {}),
  };
};
