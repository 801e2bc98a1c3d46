const path = require('node:path');

const PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * What office.js loads by itself in the Excels that have the manifest's requirement sets: one file for the
 * platform, one with the texts of its language (en-us for those not here), and one where there is no Excel.
 * Its telemetry is left out: a closed network has nowhere to send it, and office.js goes on without.
 */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'sv-se/office_strings.js',
  'en-us/office_strings.js',
];

/** Whether office.js is to come with the add-in rather than from Microsoft's address. */
exports.readOwnOfficeJs = (given) => {
  if (given === undefined) return false;
  if (given !== 'self') throw new Error(`officejs kan bara vara self (angivet: ${given}).`);
  return true;
};

/** Patterns for CopyPlugin that put office.js, with Microsoft's licence, in `folder`. */
exports.officeJsPatterns = (folder) => [
  ...FILES.map((file) => ({
    from: path.join(PACKAGE, 'dist', file),
    to: `${folder}/${file}`,
    info: { minimized: true },
  })),
  { from: path.join(PACKAGE, 'LICENSE.md'), to: `${folder}/LICENSE.md` },
];
