const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const cache = path.resolve(__dirname, '../../.cache/workbench');

const swc = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
};

/** By its content, so that the browser keeps it between two loads; the measurement asks for its part by name. */
const filename = ({ chunk }) => (chunk.name === 'memory' ? '[name].js' : '[name].[contenthash:12].js');

/** The page with the spreadsheet, which is Excel to the pane in its frame. */
module.exports = {
  name: 'workbench',
  context: __dirname,
  mode: 'development',
  devtool: false,
  // Development builds quicker; React as it is delivered runs quicker.
  optimization: { nodeEnv: 'production' },
  entry: { workbench: './page/main.ts', memory: './memory-grid.ts' },
  output: { path: path.join(cache, 'site'), filename, chunkFilename: filename, clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [new HtmlPlugin({ template: './page/index.html', chunks: ['workbench'] })],
  cache: {
    type: 'filesystem',
    name: 'workbench',
    cacheDirectory: path.join(cache, 'webpack'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  infrastructureLogging: { level: 'error' },
};
