import type { Grupp } from '../calculations/fordelning';
import { append } from '../language/by-key';
import type { Localized } from '../language/localized';
import { collapseSpaces } from '../language/normalise';
import type { Decimal } from '../money/decimal';
import { type Grid, isBlank, placeIn, readCell, refusal } from './cells';
import { errorAt } from './input-error';
import { problems, remedies } from './messages';
import { SHARE } from './number-kinds';
import { assertAsMany, assertOneLine, numberAt, partsOfOne } from './parameters';

/** A group of customers with the label that the user gave it. */
export interface NamngivenGrupp extends Grupp {
  readonly label: string;
}

/**
 * The groups that an amount is split over first, in the order of `gruppandelar`; null when there are none.
 * Labels agree whatever their case and spaces, as Excel compares text.
 */
export function readGroups(
  grupper: Grid | null,
  gruppandelar: Grid | null,
  customers: number,
): NamngivenGrupp[] | null {
  if (grupper === null && gruppandelar === null) return null;
  if (grupper === null) throw missing('grupper', remedies.giveGroupPerCustomer);
  if (gruppandelar === null) throw missing('gruppandelar', remedies.giveShareGroups);

  const shares = readShares(gruppandelar);
  const members = readMembers(grupper, shares, customers);
  return [...shares].flatMap(([key, { label, andel, row }]) => {
    const kunder = members.get(key) ?? [];
    if (kunder.length > 0) return [{ label, andel, kunder }];
    if (andel.isZero()) return [];
    const place = placeIn('gruppandelar', gruppandelar, row, 0);
    throw errorAt(place, problems.hasNoCustomers(label), remedies.giveGroupCustomers);
  });
}

interface Share {
  readonly label: string;
  readonly andel: Decimal;
  readonly row: number;
}

/** Label and share of each row of `gruppandelar`; wholly blank rows are passed over. */
function readShares(gruppandelar: Grid): ReadonlyMap<string, Share> {
  const columns = gruppandelar[0]?.length ?? 0;
  if (columns !== 2) {
    throw errorAt({ argument: 'gruppandelar' }, problems.isNotTwoColumns(columns), remedies.giveShareGroups);
  }
  const rows = [...gruppandelar.keys()].filter((row) => gruppandelar[row]?.some((cell) => !isBlank(cell)));
  const andelar = partsOfOne(
    'gruppandelar',
    rows.map((row) => numberAt('gruppandelar', gruppandelar, row, 1, SHARE) ?? 0),
  );
  const shares = new Map<string, Share>();
  for (const [index, row] of rows.entries()) {
    const label = labelAt('gruppandelar', gruppandelar, row, 0, remedies.giveShareGroups);
    if (shares.has(keyOf(label))) {
      const place = placeIn('gruppandelar', gruppandelar, row, 0);
      throw errorAt(place, problems.isDuplicateGroup(label), remedies.keepOneRow);
    }
    shares.set(keyOf(label), { label, andel: andelar[index] as Decimal, row });
  }
  return shares;
}

/** The customers of each group. */
function readMembers(
  grupper: Grid,
  shares: ReadonlyMap<string, Share>,
  customers: number,
): ReadonlyMap<string, number[]> {
  assertOneLine('grupper', grupper);
  assertAsMany('grupper', grupper.flat(), 'nyckeltal', customers);
  const members = new Map<string, number[]>();
  for (let customer = 0; customer < customers; customer++) {
    const [row, column] = grupper.length > 1 ? [customer, 0] : [0, customer];
    const label = labelAt('grupper', grupper, row, column, remedies.giveGroupPerCustomer);
    if (!shares.has(keyOf(label))) {
      const place = placeIn('grupper', grupper, row, column);
      throw errorAt(place, problems.isUnknownGroup(label), remedies.addGroup);
    }
    append(members, keyOf(label), customer);
  }
  return members;
}

/** A label may be a number, such as the code of a förvaltning. */
function labelAt(argument: string, grid: Grid, row: number, column: number, remedy: Localized): string {
  const cell = readCell(grid[row]?.[column]);
  if (cell.kind === 'text') return collapseSpaces(cell.text);
  if (cell.kind === 'number') return String(cell.value);
  throw errorAt(placeIn(argument, grid, row, column), ...refusal(cell, remedy));
}

const keyOf = (label: string) => label.toLocaleLowerCase('sv');

const missing = (argument: string, remedy: Localized) => errorAt({ argument }, problems.isBlank, remedy);
