import { formatAmount } from '../money/amount';
import { type Decimal, sumOf } from '../money/decimal';
import type { CostRow, StatedCost } from '../portfolio/cost-rows';
import { otherSupplierNamed, supplierOf } from '../portfolio/register';
import { serviceNames } from '../portfolio/services';
import { shorten } from '../language/normalise';
import { placeAddress } from '../workbook/address';
import type { Difference, Side } from './difference';
import type { SupplierPart } from './supplier';

/**
 * The services of one supplier that another one has costs for ("goteborg.se" at Intraservice), and its whole area
 * ("Inköp"), by the budget of the year before: both may have counted the same money, or each its own part.
 */
export const betweenSuppliers = (parts: readonly SupplierPart[], year: number): readonly Difference[] =>
  parts.flatMap((part) =>
    part.rows
      .filter(({ kind, cost }) => kind === 'utanfor' && cost === 'forvaltning')
      .flatMap((row): Difference[] => {
        const own = budgetOf(row, year);
        const found = own && counterpart(row, part, parts);
        const right = found && sideOf(found.owner, found.rows, year);
        if (!own || own.value.isZero() || !right) return [];
        const name = shorten(row.name, 80);
        return [
          {
            supplier: null,
            what: {
              sv: `${name} · budget ${year - 1}: ${part.supplier} redovisar kostnad för det som hör till ${found.owner.supplier}`,
              en: `${name} · budget ${year - 1}: ${part.supplier} states a cost for what belongs to ${found.owner.supplier}`,
            },
            left: { value: own.value, place: addressAt(part, own), cell: own.place, supplier: part.supplier },
            right,
            difference: own.value.minus(right.value),
          },
        ];
      }),
  );

const budgetOf = ({ figures }: CostRow, year: number): StatedCost | undefined =>
  figures.find((each) => each.measure === 'budget' && each.year === year - 1);

const addressAt = ({ supplier }: SupplierPart, { place }: StatedCost): string =>
  `${supplier}: ${placeAddress(place)}`;

interface Counterpart {
  readonly owner: SupplierPart;
  readonly rows: readonly CostRow[];
}

function counterpart(row: CostRow, part: SupplierPart, parts: readonly SupplierPart[]): Counterpart | null {
  const { register, suppliers } = part.submission.template;
  const isArea = serviceNames(part.submission.template).namesArea(row.name);
  const named = isArea
    ? otherSupplierNamed(row.name, supplierOf(part.submission) ?? '', suppliers)
    : (register.find(({ name }) => name === row.service)?.supplier ?? null);
  const owner = parts.find((each) => each !== part && supplierOf(each.submission) === named);
  if (named === null || owner === undefined) return null;
  const running = owner.rows.filter(({ cost, kind }) => cost === 'forvaltning' && kind !== 'utanfor');
  return { owner, rows: isArea ? running : running.filter(({ service }) => service === row.service) };
}

function sideOf(owner: SupplierPart, rows: readonly CostRow[], year: number): Side | null {
  const stated = rows.flatMap((row) => budgetOf(row, year) ?? []);
  const [first] = stated;
  if (first === undefined) return null;
  const value: Decimal = sumOf(stated.map((each) => each.value));
  const more = stated.length > 1 ? ` … (${formatAmount(sumOf([stated.length]))})` : '';
  return { value, place: `${addressAt(owner, first)}${more}`, cell: first.place, supplier: owner.supplier };
}
