const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** Where office.js lies beside the pane when it comes with the add-in. */
const OWN_OFFICE_JS = 'office-js';
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

/** What a copy must have: the file itself, and its part for each Excel, whatever version the part has. */
const NEEDED = [
  ['office.js', /^office\.js$/],
  ...['win32', 'web', 'mac'].map((platform) => [
    `excel-${platform}-….js`,
    new RegExp(`^excel-${platform}-[\\d.]+\\.js$`),
  ]),
];

const REMEDY =
  'Hämta office.js och dess delar från https://appsforoffice.microsoft.com/lib/1/hosted/ ' +
  '(excel-win32-….js, excel-web-….js, excel-mac-….js, o15apptofilemappingtable.js, sv-se/office_strings.js, ' +
  'en-us/office_strings.js) med samma namn och undermappar som där, och ange mappen med officejs=MAPP. ' +
  'Med officejs=self tas kopian i npm-paketet.';

/** Where office.js is taken from when it is to come with the add-in, as a folder; null for Microsoft's address. */
function readOwnOfficeJs(given) {
  if (given === undefined) return null;
  if (given === 'self') return { folder: path.join(PACKAGE, 'dist'), files: FILES, isPackage: true };
  const folder = path.resolve(String(given));
  if (!existsSync(folder)) throw new Error(`officejs: mappen ${given} finns inte. ${REMEDY}`);
  const files = filesIn(folder);
  const missing = NEEDED.filter(([, pattern]) => !files.some((file) => pattern.test(file)));
  if (missing.length > 0) {
    throw new Error(`officejs: i ${given} saknas ${missing.map(([name]) => name).join(', ')}. ${REMEDY}`);
  }
  return { folder, files, isPackage: false };
}

/** All files of a folder, with those of the folders in it; none where it is no folder. */
function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      );
  } catch (error) {
    if (error.code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Patterns for CopyPlugin that put office.js beside the pane; that of the package with Microsoft's licence. */
const officeJsPatterns = ({ folder, files, isPackage }) => [
  ...files.map((file) => ({
    from: path.join(folder, file),
    to: `${OWN_OFFICE_JS}/${file}`,
    info: { minimized: true },
  })),
  ...(isPackage ? [{ from: path.join(PACKAGE, 'LICENSE.md'), to: `${OWN_OFFICE_JS}/LICENSE.md` }] : []),
];

module.exports = { OWN_OFFICE_JS, officeJsPatterns, readOwnOfficeJs };
