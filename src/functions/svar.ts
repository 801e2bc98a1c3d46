import { readAnswer, type Answer } from '../language/answers';
import { mapCells, placeIn, readCell, refusal } from './cells';
import { customFunction } from './custom-function';
import { errorAt, type Place } from './messages';
import { anything } from './parameters';
import { remedies } from './remedies';

export const SVAR = customFunction([anything('text')], (text) =>
  mapCells(text, (value, row, column) => answerIn(value, () => placeIn('text', text, row, column))),
);

function answerIn(value: unknown, place: () => Place): Answer {
  const cell = readCell(value);
  switch (cell.kind) {
    case 'text':
      return readAnswer(cell.text);
    case 'blank':
      return 'SAKNAS';
    case 'number':
      // Excel on the desktop hands over a blank cell as 0.
      return cell.value === 0 ? 'SAKNAS' : 'OKLART';
    case 'boolean':
      return 'OKLART';
    default:
      throw errorAt(place(), refusal(cell, remedies.writeText));
  }
}
