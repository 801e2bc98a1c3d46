import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { fromTkr } from '../money/unit';
import { columnName } from '../portfolio/columns';
import { type LikelySlip, likelySlips } from '../portfolio/likely-slips';
import { rowName } from '../portfolio/rows';
import { valueOf } from '../portfolio/sums';
import { addressOf, cellAddress } from '../workbook/address';
import { scaleOf } from '../workbook/cell-text';
import { type Fix, type FindFixes, fixOf } from './fix';
import { remarksIn } from './fix-amounts';
import type { Rule } from './rule';

/**
 * An amount that its total and the row's index, or two sums, both say is another (`likelySlips`). It is a likelihood
 * and the message says so: the two may be wrong instead.
 */
export const troligFelskrivning: Rule = {
  id: 'trolig-felskrivning',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Trolig felskrivning', en: 'Probably mistyped' },
    rationale: {
      sv: 'När summan och index, eller två summor, pekar på ett och samma andra belopp är det troligen det som är felskrivet. Då behöver ingen leta bland raderna.',
      en: 'Where the total and the index, or two sums, point to one and the same other amount, that is likely what was mistyped. Nobody need then search the rows.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}; stadens indexering av budget`,
      en: `Template ${words.number('kostnader')}; the city’s indexing of budgets`,
    },
    firesOn: {
      sv: 'totalen och radens index, eller två summor, ger ett och samma andra belopp för en cell',
      en: 'the total and the row’s index, or two sums, imply one and the same other amount for a cell',
    },
    remedy: {
      sv: 'Kontrollera beloppet mot underlaget. Rätta det om det är felskrivet, annars summan och prognosen.',
      en: 'Check the amount against its source. Correct it if it was mistyped, else the total and the forecast.',
    },
  }),
  exampleIn: (words) => ({
    bad: [
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Kontaktcenter', 23588, 25003],
      ['Extern service', 50733, 53820],
      ['Öppna data', 1587, 1682],
      ['Demokrati', 1639, 1737],
      [words.total, 77587, 82242],
    ],
    at: ['B3'],
    mended: { B3: 50773 },
  }),
  fixes: impliedAmount,
  check: (submission) => likelySlips(submission).map(describe),
};

function describe(slip: LikelySlip): Found {
  const { table, row, column, cell, stated, implied, total } = slip;
  const header = columnName(table.columns[column]);
  const name = rowName(row);
  const [found, expected] = [formatAmount(stated, table.unit), formatAmount(implied, table.unit)];
  const at = cellAddress(total.cell.place.row, total.cell.place.column);
  const sum = `${rowName(total.total.total).sv} (${at})`;
  const other = otherWitness(slip);
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${name.sv} · ${header}`,
      found,
      expected,
      difference: formatAmount(stated.minus(implied), table.unit),
      message: {
        sv: `${name.sv}: ${header} är ${found}, men både ${sum} och ${other.sv} ger ${expected}. Troligen är beloppet felskrivet. Kontrollera det mot underlaget, och rätta det eller de andra två.`,
        en: `${name.en}: ${header} is ${found}, but both ${sum} and ${other.en} give ${expected}. The amount was likely mistyped. Check it against its source, and correct it or the other two.`,
      },
    },
  );
}

/** What beside the total says so, and where it stands. */
function otherWitness({ because, row, column }: LikelySlip): Localized {
  if (because.kind === 'rowSum') {
    const { place } = because.wrong.cell;
    const at = cellAddress(place.row, place.column);
    return { sv: `radens summa (${at})`, en: `the sum of the row (${at})` };
  }
  const { base, forecast, index } = because.index;
  const place = row.amounts[column === base ? forecast : base]?.place;
  const at = place ? cellAddress(place.row, place.column) : '';
  const rate = formatAmount(index.times(100));
  return { sv: `tabellens index ${rate} % (${at})`, en: `the index of the table, ${rate} %, (${at})` };
}

/** The implied amount written in the place of the mistyped one, unless a formula gives it or its text says more. */
function impliedAmount(...[{ place }, { submission }]: Parameters<FindFixes>): readonly Fix[] {
  const slip = likelySlips(submission).find(
    ({ cell: { place: at } }) =>
      at.sheet === place.sheet && at.row === place.row && at.column === place.column,
  );
  if (!slip) return [];
  const { table, column, implied, cell } = slip;
  const { cell: old } = cell;
  const header = table.columns[column];
  const isTyped = (old.type === 'number' || old.type === 'text') && old.formula === undefined;
  if (!header || !isTyped || (old.type === 'text' && remarksIn(old.value, header.years) !== '')) return [];
  const after = fromTkr(implied, header.unit).times(scaleOf(old)).toNumber();
  const written = formatAmount(implied, header.unit);
  const title = {
    sv: `Skriv ${written} i ${addressOf(place)}`,
    en: `Write ${written} in ${addressOf(place)}`,
  };
  return [fixOf(title, [{ place: cell.place, old, after }])];
}

/** What a finding on a sum says of the cell that is likely mistyped; "" where none is. */
export function pointToSlip(slip: LikelySlip | undefined): Localized {
  const own = slip && valueOf(slip.cell.amount);
  if (!slip || !own) return { sv: '', en: '' };
  const at = cellAddress(slip.cell.place.row, slip.cell.place.column);
  const [found, implied] = [own, slip.implied].map((value) => formatAmount(value, slip.table.unit));
  return {
    sv: ` Troligen är ${at} felskriven: ${found ?? ''} i stället för ${implied ?? ''}.`,
    en: ` Likely ${at} was mistyped: ${found ?? ''} in place of ${implied ?? ''}.`,
  };
}
