import type { Grupp } from '../calculations/fordelning';
import { append } from '../language/by-key';
import type { Localized } from '../language/localized';
import { collapseSpaces } from '../language/normalise';
import { isBlank, placeIn, readCell, refusal, type Grid } from './cells';
import { errorAt, missing } from './input-error';
import { quote } from './messages';
import { SHARE } from './number-kinds';
import { assertAsMany, assertOneLine, assertSumsToOne, numberAt } from './parameters';

/** A group of customers with the label that the user gave it. */
export interface NamngivenGrupp extends Grupp {
  readonly label: string;
}

const messages = {
  isNotTwoColumns: (columns: number): Localized => ({
    sv: `ska ha två kolumner, grupp och andel, men har ${columns}. ${giveShares.sv}`,
    en: `must have two columns, group and share, but has ${columns}. ${giveShares.en}`,
  }),
  isUnknown: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} finns inte i gruppandelar. Lägg till gruppen där.`,
    en: `group ${quote(label)} is not listed in gruppandelar. Add it there.`,
  }),
  isDuplicate: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} står två gånger. Behåll en av raderna.`,
    en: `group ${quote(label)} appears twice. Keep one of the rows.`,
  }),
  hasNoCustomers: (label: string): Localized => ({
    sv: `gruppen ${quote(label)} har en andel men ingen kund. Ange gruppen på någon kund eller sätt andelen till 0.`,
    en: `group ${quote(label)} has a share but no customer. Assign a customer to the group or set its share to 0.`,
  }),
};
const giveGroups = { sv: 'Ange en grupp per kund.', en: 'Give one group per customer.' };
const giveShares = {
  sv: 'Markera två kolumner: grupp och andel.',
  en: 'Select two columns: group and share.',
};

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
  if (grupper === null) throw missing({ argument: 'grupper' }, giveGroups);
  if (gruppandelar === null) throw missing({ argument: 'gruppandelar' }, giveShares);

  const shares = readShares(gruppandelar);
  const members = readMembers(grupper, shares, customers);
  return [...shares].flatMap(([key, { label, andel, row }]) => {
    const kunder = members.get(key) ?? [];
    if (kunder.length > 0) return [{ label, andel, kunder }];
    if (andel === 0) return [];
    throw errorAt(placeIn('gruppandelar', gruppandelar, row, 0), messages.hasNoCustomers(label));
  });
}

interface Share {
  readonly label: string;
  readonly andel: number;
  readonly row: number;
}

/** Label and share of each row of `gruppandelar`; wholly blank rows are passed over. */
function readShares(gruppandelar: Grid): ReadonlyMap<string, Share> {
  const columns = gruppandelar[0]?.length ?? 0;
  if (columns !== 2) throw errorAt({ argument: 'gruppandelar' }, messages.isNotTwoColumns(columns));
  const rows = [...gruppandelar.keys()].filter((row) => gruppandelar[row]?.some((cell) => !isBlank(cell)));
  const andelar = rows.map((row) => numberAt('gruppandelar', gruppandelar, row, 1, SHARE) ?? 0);
  assertSumsToOne('gruppandelar', andelar);
  const shares = new Map<string, Share>();
  for (const [index, row] of rows.entries()) {
    const label = labelAt('gruppandelar', gruppandelar, row, 0, giveShares);
    if (shares.has(keyOf(label))) {
      throw errorAt(placeIn('gruppandelar', gruppandelar, row, 0), messages.isDuplicate(label));
    }
    shares.set(keyOf(label), { label, andel: andelar[index] as number, row });
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
    const label = labelAt('grupper', grupper, row, column, giveGroups);
    if (!shares.has(keyOf(label))) {
      throw errorAt(placeIn('grupper', grupper, row, column), messages.isUnknown(label));
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
  throw errorAt(placeIn(argument, grid, row, column), refusal(cell, remedy));
}

const keyOf = (label: string) => label.toLocaleLowerCase('sv');
