import type { Submission } from '../../template/submission';

/** The names of the sheets that hold nothing of the template. */
export const otherSheets = ({ sheets }: Submission): readonly string[] =>
  sheets.filter(({ chapters, cover }) => chapters.length === 0 && !cover).map(({ name }) => name);

export const hiddenSheets = ({ sheets }: Submission): readonly string[] =>
  sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
