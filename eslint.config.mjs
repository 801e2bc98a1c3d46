import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/, each with the rooms and packages it may import. The data flows one way;
 * an import that is not listed here fails the lint.
 */
const rooms = {
  language: { rooms: [], packages: [] },
  money: { rooms: ['language'], packages: ['decimal.js'] },
  calculations: { rooms: ['money'], packages: [] },
  functions: { rooms: ['calculations', 'money', 'language'], packages: ['zod'] },
  workbook: { rooms: [], packages: [] },
  template: { rooms: ['language'], packages: ['zod/mini'] },
  recognise: { rooms: ['template', 'workbook', 'money', 'language'], packages: ['fastest-levenshtein'] },
  // Writes what it makes as a file, for the pane too.
  make: {
    rooms: ['files', 'portfolio', 'recognise', 'template', 'workbook', 'money', 'language'],
    packages: [],
  },
  portfolio: { rooms: ['recognise', 'template', 'workbook', 'money', 'language'], packages: [] },
  findings: {
    rooms: ['portfolio', 'recognise', 'template', 'workbook', 'language'],
    packages: ['zod/mini'],
  },
  rules: {
    rooms: ['findings', 'portfolio', 'recognise', 'template', 'workbook', 'money', 'language'],
    packages: ['fastest-levenshtein'],
  },
  underlag: {
    rooms: [
      ...['compare', 'portfolio', 'findings', 'calculations', 'recognise', 'template', 'workbook'],
      ...['money', 'language'],
    ],
    packages: ['zod/mini'],
  },
  compare: {
    rooms: ['findings', 'portfolio', 'recognise', 'template', 'workbook', 'money', 'language'],
    packages: ['zod/mini'],
  },
  excel: { rooms: ['workbook', 'findings', 'language'], packages: [] },
  files: {
    rooms: ['workbook', 'language'],
    packages: ['fflate', 'hucre/xlsx', 'saxes'],
  },
  taskpane: {
    rooms: [
      ...[
        'excel',
        'make',
        'rules',
        'underlag',
        'compare',
        'findings',
        'portfolio',
        'recognise',
        'template',
        'workbook',
      ],
      ...['help', 'functions', 'calculations', 'money', 'language'],
    ],
    packages: [
      'react',
      'react-dom/client',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-virtual',
    ],
  },
  cli: {
    rooms: [
      ...[
        'files',
        'make',
        'rules',
        'underlag',
        'compare',
        'findings',
        'portfolio',
        'recognise',
        'template',
        'workbook',
      ],
      ...['money', 'language'],
    ],
    packages: ['zod', 'node:fs', 'node:path', 'node:process', 'node:util', 'node:os'],
  },
  help: {
    rooms: ['rules', 'functions', 'findings', 'recognise', 'template', 'workbook', 'money', 'language'],
    packages: [],
  },
  // In Node it reads the client library that it stands below.
  emulator: { rooms: ['workbook'], packages: ['node:fs'] },
  // What `npm start` shows and what the build and its commands need; no part of what is delivered.
  workbench: {
    rooms: [
      ...[
        'emulator',
        'files',
        'functions',
        'portfolio',
        'recognise',
        'template',
        'taskpane',
        'workbook',
        'money',
        'language',
      ],
    ],
    packages: null,
  },
  build: { rooms: null, packages: null },
};

/** Fetched when somebody opens them: they alone of the pane read and write files. */
for (const folder of ['taskpane/underlag', 'taskpane/compare']) {
  rooms[folder] = { ...rooms.taskpane, rooms: [...rooms.taskpane.rooms, 'taskpane', 'files'] };
}

/** Rooms that may only see the shapes of these, never run them. */
const typesOnly = {
  portfolio: ['recognise'],
  findings: ['portfolio', 'recognise'],
  excel: ['findings'],
};

/** Rooms that are not delivered; they may know Excel's globals, load code as they please and write to the console. */
const notDelivered = ['emulator', 'workbench', 'build'].map((room) => `src/${room}/**`);

/** How the path of an import out of its own folder begins, written plainly or not. */
const OTHER_FOLDER = '^(\\./)*(\\.\\./)[./]*';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const importDirections = Object.entries(rooms).map(([room, allowed]) => {
  const otherRooms = Object.keys(rooms).filter((other) => other !== room);
  const forbidden = otherRooms.filter((other) => !(allowed.rooms ?? otherRooms).includes(other));
  const packages = (allowed.packages ?? []).map(escape).join('|');
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(forbidden.length === 0
              ? []
              : [
                  {
                    regex: `${OTHER_FOLDER}(${forbidden.join('|')})(/|$)`,
                    message: `src/${room} may import only: ${allowed.rooms.join(', ') || 'nothing'} (see eslint.config.mjs).`,
                  },
                ]),
            {
              regex: `${OTHER_FOLDER}(test|dist|dist-cli|node_modules)(/|$)`,
              message: 'src/ imports nothing from outside src/.',
            },
            ...(allowed.packages === null
              ? []
              : [
                  {
                    regex: packages === '' ? '^[^.]' : `^(?!(${packages})$)[^.]`,
                    message: `src/${room} may use only these packages: ${allowed.packages.join(', ') || 'none'}.`,
                  },
                ]),
            ...(typesOnly[room] ?? []).map((other) => ({
              regex: `${OTHER_FOLDER}${other}(/|$)`,
              message: `src/${room} may import only types from src/${other}.`,
              allowTypeImports: true,
            })),
          ],
        },
      ],
    },
  };
});

/** What would let an import past the list above. */
const noWayAround = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: notDelivered,
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportExpression:not([source.value=/^[.]\\u002F(?![.])/])',
        message:
          'Load later only what lies beside: imports at the top of the file are those whose direction is checked.',
      },
    ],
  },
};

const noOtherRoom = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: Object.keys(rooms).map((room) => `src/${room}/**`),
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'Program', message: 'A room of src/ needs its imports listed.' },
    ],
  },
};

const hostGlobals = ['Excel', 'Office', 'OfficeExtension'];
const onlyExcel = 'Only src/excel knows Excel and Office.';

const onlyExcelKnowsOffice = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**', ...notDelivered],
  rules: {
    'no-restricted-globals': ['error', ...hostGlobals.map((name) => ({ name, message: onlyExcel }))],
    'no-restricted-properties': [
      'error',
      ...['window', 'globalThis', 'self'].flatMap((object) =>
        hostGlobals.map((property) => ({ object, property, message: onlyExcel })),
      ),
    ],
  },
};

/** What a reader can hold in mind at once. */
const easyToRead = {
  complexity: ['error', 12],
  'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
  // Prettier sees to code; it leaves comments as they are.
  'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true }],
};

export default tseslint.config(
  { ignores: ['dist/**', 'dist-cli/**', 'dist-excel/**', '.cache/**', 'node_modules/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strict,
      ...tseslint.configs.stylistic,
      ...tseslint.configs.recommendedTypeCheckedOnly,
      prettier,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['test/**/*.{ts,tsx}', ...notDelivered], rules: { 'no-console': 'off' } },
  { files: ['**/*.{ts,tsx,js,mjs}'], rules: easyToRead },
  // A group of tests is as long as they are many.
  { files: ['test/**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
  ...importDirections,
  noWayAround,
  noOtherRoom,
  onlyExcelKnowsOffice,
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base], rules: { eqeqeq: 'error' } },
);
