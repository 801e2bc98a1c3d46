import { lettersOnly } from '../language/normalise';
import { meantLabels } from '../portfolio/meant-labels';
import { addressOf, isSamePlace } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import { type Fix, type FindFixes, fixOf, type Write } from './fix';

/**
 * Answers the question that an unknown label raises: it is written as in the template, and so are the other labels of
 * the workbook that say the same and mean the same field. The workbook remembers the answer by its labels.
 */
export const writeLabel: FindFixes = ({ place }, { submission, workbook }): readonly Fix[] => {
  const meant = [...meantLabels(submission).values()].flatMap((each) => [...each]);
  const asked = meant.find(([label]) => isSamePlace(label.place, place));
  if (!asked) return [];
  const [{ text }, field] = asked;
  const writes = meant
    .filter(([label, each]) => each === field && lettersOnly(label.text) === lettersOnly(text))
    // What heads a table is one label for all of its insatser.
    .filter(
      ([label], index, all) => index === all.findIndex(([other]) => isSamePlace(other.place, label.place)),
    )
    .flatMap(([label]): readonly Write[] => {
      const sheet = workbook.sheets.find(({ name }) => name === label.place.sheet);
      const old = sheet && cellAt(sheet, label.place.row, label.place.column);
      return old?.type === 'text' && old.formula === undefined
        ? [{ place: label.place, old, after: field.label }]
        : [];
    });
  if (writes.length === 0) return [];
  const where = writes.length === 1 ? addressOf(asked[0].place) : null;
  return [
    fixOf(
      {
        sv:
          where === null
            ? `Ja, skriv ”${field.label}” i ${writes.length} celler`
            : `Ja, skriv ”${field.label}” i ${where}`,
        en:
          where === null
            ? `Yes, write “${field.label}” in ${writes.length} cells`
            : `Yes, write “${field.label}” in ${where}`,
      },
      writes,
    ),
  ];
};
