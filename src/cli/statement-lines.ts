import { groupBy } from '../language/by-key';
import { statementsOf } from '../portfolio/statements/of-submission';
import { isSubmission, type Submission } from '../recognise/submission';
import { addressOf, type Place } from '../workbook/address';
import { ruler, wrap } from './lines';

/** So many cells of a sheet are named; the figures say how many there are. */
const MOST_CELLS = 6;

/** What can be said with figures of the submission, each with the cells that it rests on; none where nothing can. */
export function statementLines(submission: Submission): readonly string[] {
  const statements = isSubmission(submission) ? statementsOf(submission) : [];
  if (statements.length === 0) return [];
  return [
    '',
    'I siffror',
    ruler('-'),
    ...statements.flatMap(({ text, cells }) =>
      wrap(`– ${text.sv}${cells.length > 0 ? ` (${nameCells(cells)})` : ''}`, 2),
    ),
  ];
}

/** Cells as people are told of them, sheet by sheet. */
export const nameCells = (cells: readonly Place[]): string =>
  [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => `${sheet} ${addresses(own)}`).join('; ');

function addresses(cells: readonly Place[]): string {
  const named = cells.slice(0, MOST_CELLS).flatMap((place) => addressOf(place) ?? []);
  const rest = cells.length - named.length;
  return rest > 0 ? `${named.join(', ')} och ${rest} till` : named.join(', ');
}
