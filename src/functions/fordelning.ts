import { fordelning, isHinder, type Hinder, type Nyckel } from '../calculations/fordelning';
import type { Localized } from '../language/localized';
import {
  columnsIn,
  cutAlike,
  extended,
  isOmitted,
  isOmittedOrZero,
  withoutBlankEnd,
  type Grid,
} from './cells';
import { customFunction, type Result } from './custom-function';
import { readGroups, type NamngivenGrupp } from './grupper';
import { errorAt, missing, type InputError } from './input-error';
import { messages, quote, remedies, showNumber } from './messages';
import { AMOUNT, DECIMALS, KEY_FIGURE, SHARE } from './number-kinds';
import {
  anything,
  assertAsMany,
  assertSumsToOne,
  columnIn,
  completeListIn,
  list,
  optional,
  orBlank,
  single,
} from './parameters';

export const FORDELNING = customFunction(
  [
    ['belopp', orBlank(single(AMOUNT), null)],
    ['nyckeltal', anything],
    ['vikter', optional(list(SHARE), null, isOmittedOrZero)],
    ['grundbelopp', optional(anything, null)],
    ['decimaler', optional(single(DECIMALS), 0)],
    ['grupper', optional(anything, null, isOmittedOrZero)],
    ['gruppandelar', optional(anything, null, isOmittedOrZero)],
  ],
  ([belopp, nyckeltal, vikter, grundbelopp, decimaler, grupper, gruppandelar]) => {
    if (isOmitted(nyckeltal)) throw missing({ argument: 'nyckeltal' }, remedies.selectRange);
    const isRow = nyckeltal.length === 1;
    const [figures, bases, labels] = cutAlike([nyckeltal, grundbelopp, grupper]);
    const keys = keysIn(figures);
    const customers = keys[0]?.length ?? 0;
    const groups = readGroups(labels, gruppandelar && withoutBlankEnd(gruppandelar), customers);
    const nycklar = weighed(keys, vikter);
    const paidFirst = bases && perCustomer(bases, customers, (belopp ?? 0) < 0);
    const uppdrag = { nycklar, grundbelopp: paidFirst, decimals: decimaler, grupper: groups };
    const parts = belopp === null ? (keys[0] ?? []).map(() => '') : fordelning({ ...uppdrag, belopp });
    if (isHinder(parts)) throw errorOf(parts, groups, keys.length === 1);
    return isRow ? [parts] : inColumn(parts, nyckeltal.length);
  },
);

/** A column of so many rows, blank after its values. */
function inColumn(values: readonly (number | string)[], rows: number): Result {
  const column: (number | string)[][] = [];
  for (const value of values) column.push([value]);
  return column.length === rows ? column : extended(column, rows, ['']);
}

/** The figures of each key; a single row is one key. */
function keysIn(nyckeltal: Grid): readonly (readonly number[])[] {
  if (nyckeltal.length === 1) return [completeListIn('nyckeltal', nyckeltal, KEY_FIGURE)];
  return Array.from({ length: columnsIn(nyckeltal) }, (_, key) =>
    columnIn('nyckeltal', nyckeltal, key, KEY_FIGURE),
  );
}

function weighed(keys: readonly (readonly number[])[], vikter: readonly number[] | null): Nyckel[] {
  if (vikter === null && keys.length > 1) throw missing({ argument: 'vikter' }, giveWeights);
  const weights = vikter ?? [1];
  assertAsMany('vikter', weights, 'nyckeltal', keys.length);
  assertSumsToOne('vikter', weights);
  return weights.map((vikt, key) => ({ vikt, nyckeltal: keys[key] ?? [] }));
}

/** One grundbelopp per customer, without sign: it follows the amount's, in which it may also be written. */
function perCustomer(given: Grid, customers: number, isCredit: boolean): readonly number[] {
  const grundbelopp = completeListIn('grundbelopp', given, AMOUNT);
  const sign = isCredit && grundbelopp.every((base) => base <= 0) ? -1 : 1;
  const bases = grundbelopp.map((base, row) => {
    if (base * sign >= 0) return Math.abs(base);
    const place = { argument: 'grundbelopp', row: grundbelopp.length > 1 ? row + 1 : null };
    throw errorAt(place, messages.isNegative(base));
  });
  const [only] = bases;
  if (bases.length === 1 && only !== undefined) return Array.from({ length: customers }, () => only);
  assertAsMany('grundbelopp', bases, 'nyckeltal', customers);
  return bases;
}

function errorOf(hinder: Hinder, groups: readonly NamngivenGrupp[] | null, hasOneKey: boolean): InputError {
  if (hinder.kind === 'forMangaSiffror') return errorAt({ argument: 'belopp' }, tooManyDigits);
  const group = hinder.grupp === null ? undefined : groups?.[hinder.grupp]?.label;
  if (hinder.kind === 'grundbeloppOverstiger') {
    return errorAt({ argument: 'grundbelopp' }, exceedsAmount(hinder, inGroup(group)));
  }
  const place = { argument: 'nyckeltal', column: hasOneKey ? null : hinder.nyckel + 1 };
  return errorAt(place, sumsToZero(inGroup(group)));
}

const giveWeights = {
  sv: 'Ange en vikt per nyckel när det finns flera nycklar.',
  en: 'Give one weight per key when there is more than one.',
};
export const tooManyDigits = {
  sv: 'delarna får fler än de 15 siffror som Excel kan visa, och summan skulle inte stämma. Ange färre decimaler.',
  en: 'the parts have more than the 15 digits that Excel can show, and the sum would be wrong. Give fewer decimals.',
};

const inGroup = (label: string | undefined): Localized =>
  label === undefined
    ? { sv: '', en: '' }
    : { sv: ` i gruppen ${quote(label)}`, en: ` in group ${quote(label)}` };

export const sumsToZero = (group: Localized): Localized => ({
  sv: `nyckeltalen${group.sv} summerar till 0. Ange minst ett nyckeltal över 0.`,
  en: `the key figures${group.en} sum to 0. Give at least one key figure above 0.`,
});

function exceedsAmount(
  hinder: Hinder & { readonly kind: 'grundbeloppOverstiger' },
  group: Localized,
): Localized {
  const base = showNumber(Math.min(hinder.grundbelopp, Number.MAX_VALUE));
  const amount = showNumber(hinder.belopp);
  return {
    sv: `grundbeloppen${group.sv} är tillsammans ${base.sv}, mer än de ${amount.sv} som ska fördelas. Sänk grundbeloppen.`,
    en: `the base amounts${group.en} come to ${base.en}, more than the ${amount.en} to distribute. Lower the base amounts.`,
  };
}
