import { fordelning, isHinder, type Hinder, type Nyckel } from '../calculations/fordelning';
import { Decimal } from '../money/decimal';
import { customFunction } from './custom-function';
import { readGroups, type NamngivenGrupp } from './grupper';
import type { InputError } from './input-error';
import { errorAt } from './messages';
import { AMOUNT, DECIMALS, KEY_FIGURE, WEIGHT } from './number-kinds';
import { anything, list, optional, orBlank, single, table, type Table } from './parameters';
import { problems } from './problems';
import { remedies } from './remedies';
import { toExcel } from './result';
import { assertAsMany, partsOfOne } from './sums';

export const FORDELNING = customFunction(
  [
    orBlank(single('belopp', AMOUNT), null),
    table('nyckeltal', KEY_FIGURE),
    optional(list('vikter', WEIGHT), null),
    optional(list('grundbelopp', AMOUNT), [0]),
    optional(single('decimaler', DECIMALS), 0),
    optional(anything('grupper'), null),
    optional(anything('gruppandelar'), null),
  ],
  (belopp, nyckeltal, vikter, grundbelopp, decimaler, grupper, gruppandelar) => {
    const isRow = nyckeltal.length === 1;
    const keys = isRow ? nyckeltal : columnsOf(nyckeltal);
    const customers = keys[0]?.length ?? 0;
    const groups = readGroups(grupper, gruppandelar, customers);
    const amount = new Decimal(belopp ?? 0);
    const parts = fordelning({
      belopp: amount,
      nycklar: weighed(keys, vikter),
      grundbelopp: perCustomer(grundbelopp, customers, amount.isNegative()),
      decimals: decimaler,
      grupper: groups,
    });
    if (isHinder(parts)) throw errorOf(parts, groups, isRow);

    const values = parts.map((part) =>
      belopp === null ? '' : toExcel(part, () => ({ argument: 'belopp' })),
    );
    return isRow ? [values] : values.map((value) => [value]);
  },
);

function columnsOf(rows: Table): number[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => row[column] as number));
}

function weighed(keys: Table, vikter: readonly number[] | null): Nyckel[] {
  if (vikter === null && keys.length > 1) {
    throw errorAt({ argument: 'vikter' }, { problem: problems.isBlank, remedy: remedies.giveWeightPerKey });
  }
  const weights = vikter ?? [1];
  assertAsMany('vikter', weights, 'nyckeltal', keys.length);
  return partsOfOne('vikter', weights).map((vikt, key) => ({
    vikt,
    nyckeltal: (keys[key] ?? []).map((figure) => new Decimal(figure)),
  }));
}

/** One grundbelopp per customer, without sign: it follows the amount's, in which it may also be written. */
function perCustomer(grundbelopp: readonly number[], customers: number, isCredit: boolean): Decimal[] {
  const sign = isCredit && grundbelopp.every((base) => base <= 0) ? -1 : 1;
  const bases = grundbelopp.map((base, row) => {
    if (base * sign >= 0) return new Decimal(base).abs();
    const place = { argument: 'grundbelopp', row: grundbelopp.length > 1 ? row + 1 : null };
    throw errorAt(place, { problem: problems.isNegative(base), remedy: remedies.writeZeroOrMore });
  });
  const [only] = bases;
  if (bases.length === 1 && only !== undefined) return Array.from({ length: customers }, () => only);
  assertAsMany('grundbelopp', bases, 'nyckeltal', customers);
  return bases;
}

function errorOf(hinder: Hinder, groups: readonly NamngivenGrupp[] | null, isRow: boolean): InputError {
  if (hinder.kind === 'forMangaSiffror') {
    const problem = problems.hasTooManyDigits;
    return errorAt({ argument: 'belopp' }, { problem, remedy: remedies.giveFewerDecimals });
  }
  const group = hinder.grupp === null ? null : (groups?.[hinder.grupp]?.label ?? null);
  if (hinder.kind === 'grundbeloppOverstiger') {
    const problem = problems.exceedsAmount(hinder.grundbelopp, hinder.belopp, group);
    return errorAt({ argument: 'grundbelopp' }, { problem, remedy: remedies.lowerBaseAmounts });
  }
  const place = { argument: 'nyckeltal', column: isRow ? null : hinder.nyckel + 1 };
  return errorAt(place, { problem: problems.keySumsToZero(group), remedy: remedies.giveKeyFigures });
}
