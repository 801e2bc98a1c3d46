import type { HelpFile } from '../help/page';
import type { Language } from '../language/localized';
import { commands } from '../taskpane/commands';

/** Where the manifest with keys says that they are; what they are called in Swedish, the default, and in English. */
const FILE = 'shortcuts.json';
const ENGLISH_FILE = 'shortcuts-en-US.json';

const nameOf = (id: string): string => `${id}_name`;

const namesIn = (language: Language) =>
  Object.fromEntries(commands.map(({ id, label }) => [nameOf(id), { value: label[language] }]));

/** The keys of the commands, as Excel reads them by an extended override of the manifest. */
export const shortcutFiles = (): readonly HelpFile[] => [
  {
    path: FILE,
    content: JSON.stringify(
      {
        actions: commands.map(({ id }) => ({
          id,
          type: 'ExecuteFunction',
          name: `\${resource.${nameOf(id)}}`,
        })),
        shortcuts: commands.map(({ id, keys, keysOnMac }) => ({
          action: id,
          key: { default: keys, mac: keysOnMac },
        })),
        resources: { default: namesIn('sv') },
      },
      null,
      2,
    ),
  },
  { path: ENGLISH_FILE, content: JSON.stringify(namesIn('en'), null, 2) },
];
