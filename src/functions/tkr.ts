import { readAmountText } from '../money/read-amount';
import { mapCells, placeIn, readCell, refusal } from './cells';
import { customFunction } from './custom-function';
import { errorAt, type Place } from './messages';
import { anything } from './parameters';
import { problems } from './problems';
import { remedies } from './remedies';
import { toExcel } from './result';

export const TKR = customFunction([anything('text')], (text) =>
  mapCells(text, (value, row, column) => amountIn(value, () => placeIn('text', text, row, column))),
);

function amountIn(value: unknown, place: () => Place): number | '' {
  const cell = readCell(value);
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') throw errorAt(place(), refusal(cell, remedies.writeAmount));

  const amount = readAmountText(cell.text);
  if (amount.kind === 'blank') return '';
  if (amount.kind === 'text') return toExcel(amount.value, place);
  const problem =
    amount.kind === 'unreadable' && amount.reason === 'ambiguous'
      ? problems.isAmbiguous(cell.text)
      : problems.isNoAmount(cell.text);
  throw errorAt(place(), { problem, remedy: remedies.writeAmount });
}
