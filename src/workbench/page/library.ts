import type { Localized } from '../../language/localized';
import { olderFile, samples } from './samples';

/** A workbook that the page can open by itself. */
export interface LibraryBook {
  readonly file: string;
  /** The folder of the server in which it lies. */
  readonly folder: 'underlag' | 'exempel' | 'pane/earlier';
  readonly name: Localized;
}

export const submissions: readonly LibraryBook[] = samples.map(({ name, file }) => ({
  file,
  folder: 'underlag',
  name: { sv: name, en: name },
}));

/** What each of them may have looked like before a round of questions, to compare with on the tab Jämför. */
export const older: readonly LibraryBook[] = samples.map(({ name, file }) => ({
  file: olderFile(file),
  folder: 'pane/earlier',
  name: { sv: `${name}, äldre version`, en: `${name}, older version` },
}));

/** Every custom function on the city's figures. */
export const example: LibraryBook = {
  file: 'arlig-analys-exempel.xlsx',
  folder: 'exempel',
  name: { sv: 'Räkna på årlig analys', en: 'Calculating on the årlig analys (in Swedish)' },
};

/** What the three submissions come to, compiled by `npm run docs`. */
export const compiled: LibraryBook = {
  file: 'underlag-2024.xlsx',
  folder: 'exempel',
  name: { sv: 'Underlaget 2024', en: 'Underlaget 2024 (the three submissions compiled, in Swedish)' },
};

export const library: readonly LibraryBook[] = [...submissions, compiled, example, ...older];
