import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { Decimal } from '../money/decimal';
import { areaTotals } from '../portfolio/areas';
import { columnSums } from '../portfolio/column-sums';
import { columnName } from '../portfolio/columns';
import { withoutRates } from '../portfolio/index-rates';
import { wrongRowSums } from '../portfolio/judged-rows';
import { likelySlips } from '../portfolio/likely-slips';
import { rowName, rowRuns } from '../portfolio/rows';
import { differingPosts, measureOf, type StatedPost } from '../portfolio/same-posts';
import { differingTexts } from '../portfolio/told-posts';
import type { AmountRow, Submission } from '../recognise/submission';
import { cellAddress, placeAddress, type Place, sheetAddress } from '../workbook/address';
import type { Difference, Side } from './difference';
import type { SupplierPart } from './supplier';

/** What does not tie out within one supplier's workbook, one way to look for it at a time. */
export const withinWorkbook = (
  { supplier, submission }: SupplierPart,
  year: number,
): readonly (() => readonly Difference[])[] =>
  [slips, sums, rows, posts, texts, areas].map(
    (find) => () =>
      find(submission, year).map(({ what, left, right }) => ({
        supplier,
        what,
        left: { ...left, supplier },
        right: { ...right, supplier },
        difference: left.value.minus(right.value),
      })),
  );

interface Pair {
  readonly what: Localized;
  readonly left: Omit<Side, 'supplier'>;
  readonly right: Omit<Side, 'supplier'>;
}

const atCell = (value: Decimal, cell: Place): Omit<Side, 'supplier'> => ({
  value,
  cell,
  place: placeAddress(cell),
});

const same = (text: string): Localized => ({ sv: text, en: text });
const named = (row: AmountRow, column: string): Localized => {
  const { sv, en } = rowName(row);
  return { sv: `${shorten(sv, 80)} · ${column}`, en: `${shorten(en, 80)} · ${column}` };
};

const slips = (submission: Submission): readonly Pair[] =>
  likelySlips(submission).map(({ table, row, column, cell, stated, implied, total }) => {
    const name = named(row, columnName(table.columns[column]));
    return {
      what: {
        sv: `${name.sv}: trolig felskrivning, räknas rättad`,
        en: `${name.en}: a likely slip, counted as corrected`,
      },
      left: atCell(stated, cell.place),
      right: atCell(implied, total.cell.place),
    };
  });

const sums = (submission: Submission): readonly Pair[] =>
  submission.tables.map(withoutRates).flatMap((table) =>
    columnSums(table)
      .filter(({ fits }) => !fits)
      .map(({ total, column, cell, stated, sum }) => {
        const name = named(total.total, columnName(table.columns[column]));
        const rows = rowRuns(total.parts.map(({ row }) => row)).map(
          ({ first, last }) =>
            `${cellAddress(first, cell.place.column)}${first === last ? '' : `:${cellAddress(last, cell.place.column)}`}`,
        );
        const [first] = total.parts.flatMap(({ amounts }) => amounts[column]?.place ?? []);
        return {
          what: { sv: `${name.sv}: summan mot sina rader`, en: `${name.en}: the sum against its rows` },
          left: atCell(stated, cell.place),
          right: { value: sum, cell: first ?? null, place: sheetAddress(table.sheet, rows.join(', ')) },
        };
      }),
  );

const rows = (submission: Submission): readonly Pair[] =>
  submission.tables.map(withoutRates).flatMap((table) =>
    wrongRowSums(table, submission.template.words.totals)
      .filter(({ isCarried }) => !isCarried)
      .map(({ row, cell, column, parts, stated, sum }) => {
        const name = named(row, columnName(table.columns[column]));
        const cells = parts.flatMap((at) => row.amounts[at]?.place ?? []);
        return {
          what: { sv: `${name.sv}: summan mot sina delar`, en: `${name.en}: the sum against its parts` },
          left: atCell(stated, cell.place),
          right: {
            value: sum,
            cell: cells[0] ?? null,
            place: sheetAddress(
              table.sheet,
              cells.map((place) => cellAddress(place.row, place.column)).join(' + '),
            ),
          },
        };
      }),
  );

const nameOfPost = (post: StatedPost): Localized =>
  post.named.name === ''
    ? { sv: `Totalen · ${measureOf(post)}`, en: `The total · ${measureOf(post)}` }
    : same(`${shorten(post.named.name, 80)} · ${measureOf(post)}`);

const posts = (submission: Submission): readonly Pair[] =>
  differingPosts(submission).flatMap(({ stated: [first, ...others] }) =>
    others.flatMap((other): Pair[] => {
      if (first === undefined) return [];
      const name = nameOfPost(first);
      return [
        {
          what: {
            sv: `${name.sv}: samma post med olika belopp`,
            en: `${name.en}: one post with different amounts`,
          },
          left: atCell(first.value, first.cell.place),
          right: atCell(other.value, other.cell.place),
        },
      ];
    }),
  );

const texts = (submission: Submission): readonly Pair[] =>
  differingTexts(submission).map(({ written, told, stated }) => {
    const name = nameOfPost(stated);
    return {
      what: { sv: `${name.sv}: texten mot tabellen`, en: `${name.en}: the text against the table` },
      left: atCell(told.value, written.place),
      right: atCell(stated.value, stated.cell.place),
    };
  });

const areas = (submission: Submission, year: number): readonly Pair[] =>
  areaTotals(submission, year)
    .filter(({ fits }) => !fits)
    .map(({ name, cell, stated, lines, costs }) => {
      const cells = lines.map((line) => line.cell.place);
      const [first] = cells;
      return {
        what: {
          sv: `${name} ${year}: områdets total bland förslagen mot kostnaderna`,
          en: `${name} ${year}: the area’s total among the proposals against the costs`,
        },
        left: atCell(stated, cell.place),
        right: {
          value: costs,
          cell: first ?? null,
          place: sheetAddress(
            first?.sheet ?? '',
            cells.map(({ row, column }) => cellAddress(row, column)).join(' + '),
          ),
        },
      };
    });
