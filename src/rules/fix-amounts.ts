import type { Localized } from '../language/localized';
import { shorten, toPlainText } from '../language/normalise';
import { formatAmount } from '../money/amount';
import { amountFromNumber } from '../money/read-amount';
import { fromTkr, takeUnit } from '../money/unit';
import { ownHeader } from '../portfolio/columns';
import type { AmountCell, AmountColumn } from '../recognise/submission';
import { type FindFixes, type Fix, fixOf, type Write } from './fix';
import { addressOf, isSamePlace } from '../workbook/address';

/** An amount that is text, as the number to write in its place. */
interface Mended {
  readonly column: AmountColumn;
  readonly write: Write;
  readonly number: string;
  /** What else the text says, which a number cannot hold; "" where it is the amount alone. */
  readonly remarks: string;
}

/**
 * An amount that is text written as a number, in the unit of its column: alone, with others of its column, with
 * others of its table. Where the text says more than the amount, e.g. "(år 2024)", the title tells what goes.
 */
export const amountAsNumber: FindFixes = ({ about, place }) => {
  if (about.kind !== 'row') return [];
  const { table } = about;
  const all = table.rows.flatMap(({ amounts }) =>
    amounts.flatMap((amount, at) => mend(amount, table.columns[at]) ?? []),
  );
  const own = all.find(({ write }) => isSamePlace(write.place, place));
  return own ? [fixOfOne(own), ...fixesOfMore(own, all)] : [];
};

function mend({ amount, cell, place }: AmountCell, column: AmountColumn | undefined): Mended | null {
  if (!column || amount.kind !== 'text' || cell.type !== 'text' || cell.formula !== undefined) return null;
  const after = fromTkr(amount.value, column.unit).toNumber();
  const read = amountFromNumber(after, column.unit);
  // Excel keeps 15 digits; an amount with more would become another.
  if (read.kind !== 'number' || !read.value.equals(amount.value)) return null;
  return {
    column,
    write: { place, old: cell, after },
    number: formatAmount(amount.value, column.unit),
    remarks: remarksIn(cell.value, column.years),
  };
}

const fixOfOne = (own: Mended): Fix => {
  const [cell, { number }] = [addressOf(own.write.place), own];
  const title = withLoss(own, `Skriv talet ${number} i ${cell}`, `Write the number ${number} in ${cell}`);
  return fixOf(title, [own.write]);
};

/** The others go along whose text says no more, or the same more. */
function fixesOfMore(own: Mended, all: readonly Mended[]): readonly Fix[] {
  const ofTable = all.filter(({ remarks }) => remarks === own.remarks);
  const ofColumn = ofTable.filter(({ column }) => column === own.column);
  const header = ownHeader(own.column);
  return [
    ...(ofColumn.length > 1
      ? [fixOfMany(own, ofColumn, `kolumnen ”${header}”`, `the column “${header}”`)]
      : []),
    ...(ofTable.length > ofColumn.length
      ? [fixOfMany(own, ofTable, 'hela tabellen', 'the whole table')]
      : []),
  ];
}

function fixOfMany(own: Mended, many: readonly Mended[], where: string, whereEn: string): Fix {
  const title = withLoss(
    own,
    `Skriv ${many.length} belopp i ${where} som tal`,
    `Write ${many.length} amounts of ${whereEn} as numbers`,
  );
  return fixOf(
    title,
    many.map(({ write }) => write),
  );
}

function withLoss({ remarks }: Mended, sv: string, en: string): Localized {
  if (remarks === '') return { sv, en };
  const lost = shorten(remarks, 80);
  return { sv: `${sv}. ”${lost}” försvinner`, en: `${en}. “${lost}” goes` };
}

const FIGURE = /^(.*?)([-+] ?|minus )?(\d(?:[\d., ]*\d)?)(.*)$/iu;
const YEAR = /^\(?(?:år )?((?:19|20)\d\d)\)?$/iu;

/**
 * What a readable amount's text says beside the figure and its unit: "ca", "(år 2024)", "*"; "" where it is all. A year
 * that its column names too is no more than the figure's place says.
 */
export function remarksIn(text: string, years: readonly number[]): string {
  const [, lead = '', , , rest = ''] = FIGURE.exec(toPlainText(text)) ?? [];
  const before = withoutUnit(lead.trim());
  const after = withoutUnit(rest.trim()).replace(/^\.$/, '');
  const year = YEAR.exec(after)?.[1];
  const isKnown = year !== undefined && years.includes(Number(year));
  return [before, isKnown ? '' : after].filter((part) => part !== '').join(' … ');
}

const withoutUnit = (text: string): string => takeUnit(text)?.rest ?? text;
