import { cellOf } from '../portfolio/cards';
import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import type { ChapterRow, ChapterTable, ChapterCell } from '../recognise/submission';
import { countsInColumns } from '../portfolio/customer-counts';
import {
  type CustomerKind,
  type CustomerShare,
  isShareOf,
  readCustomerShares,
  slackOf,
} from '../portfolio/customer-shares';
import { groupBy } from '../language/by-key';
import { type Found, findingAt } from '../findings/finding';
import { addressOf } from '../workbook/address';
import type { Rule } from './rule';

const COLUMN = 'andel';

const FEWEST_ROWS = 3;
const SHARE = 2 / 3;
/** More customers of a kind than the city will ever have. */
const MOST_CUSTOMERS = 500;
/** Far less than any percentage shows; for what sums of binary fractions leave over. */
const NOTHING = 1e-9;

const REMEDY: Localized = {
  sv: 'Rätta antalet eller andelen, eller skriv av hur många, till exempel ”7 av 10 bolag (70 %)”.',
  en: 'Correct the count or the share, or state of how many, as in “7 av 10 bolag (70 %)”.',
};

/**
 * Counts and percentages are read kind by kind (bolag, förvaltningar, nämnder), counts in columns of their own too. A
 * number of customers that stands beside them ("7 av 10 bolag") holds for them; else it is the one that agrees with
 * most rows, if these are at least three and two thirds of those that state both. Where they agree on none, two
 * different counts cannot both be 100 %: those that fewer rows say are told, or the smaller. Half a unit of the
 * percentage's last digit is rounding.
 * Wrong on: rows of services that are meant for part of the customers only and do not say so.
 */
export const andelStammerInte: Rule = {
  id: 'andel-stammer-inte',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Andelen stämmer inte', en: 'The share does not fit' },
    rationale: {
      sv: 'Antalet kunder och andelen i procent ska säga samma sak. Gör de inte det vet läsaren inte hur långt konsolideringen har kommit.',
      en: 'The number of customers and the percentage shall say the same. Where they do not, the reader cannot know how far the consolidation has come.',
    },
    source: {
      sv: `${words.source('konsolidering').sv}, andel befintliga kunder`,
      en: `${words.source('konsolidering').en}, share of existing customers`,
    },
    firesOn: {
      sv: `${words.number('konsolidering')}: ett antal och dess procent stämmer inte med det antal kunder som står bredvid eller som de andra raderna ger (”Bolag 10 st ger 28%” av 35), två antal är båda 100 %, eller andelen är över 100 %`,
      en: `${words.number('konsolidering')}: a count and its percentage do not fit the number of customers beside them or that the other rows imply (“Bolag 10 st ger 28%” among 35), two counts are both 100 %, or the share is above 100 %`,
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ heading, column }) => ({
    bad: [
      [heading('konsolidering')],
      [column('konsolidering', 'tjanst'), column('konsolidering', COLUMN)],
      ['Kontaktcenter', 'Bolag 32 st ger 91%'],
      ['Öppna data', 'Bolag 17 st ger 49%'],
      ['Telefoni och stödsystem', 'Bolag 7 st ger 20%'],
      ['Grafisk manual', 'Bolag 10 st ger 40%'],
    ],
    at: ['B6'],
    mended: { B6: 'Bolag 10 st ger 29%' },
  }),
  check: ({ sections }) =>
    sections.flatMap(({ tables }) => {
      const rows = tables.flatMap((table) => {
        const counts = countsInColumns(table);
        return table.rows.flatMap((row): StatedShares[] => {
          const cell = cellOf(row, COLUMN);
          const counted = counts.get(row);
          return cell
            ? [
                {
                  table,
                  row,
                  cell,
                  shares: [...readCustomerShares(cell.text), ...(counted ? [counted] : [])],
                },
              ]
            : [];
        });
      });
      const customers = impliedCustomers(rows.flatMap(({ shares }) => shares));
      const others = otherWholes(rows, customers);
      const isOfOne = areOfOne(rows);
      return rows.flatMap((row) => [...checkRow(row, customers, others), ...checkWhole(row, isOfOne)]);
    }),
};

/** A share that opens the text: "120 %", "Bolag 10 st ger 120 %" is read kind by kind. */
const OPENING_SHARE = /^\s*(\d{1,4}(?:[.,]\d{1,3})?) ?%/u;

/** Numbers are shares of one where any in the column is less than one, else per cent. */
function areOfOne(rows: readonly StatedShares[]): boolean {
  const numbers = rows.flatMap(({ cell: { cell } }) => (cell.type === 'number' ? [cell.value] : []));
  return numbers.some((value) => value > 0 && value < 1) || numbers.every((value) => value <= 1);
}

/** A share of more than all. */
function checkWhole({ table, row, cell, shares }: StatedShares, isOfOne: boolean): readonly Found[] {
  const own = cell.cell.type === 'number' ? [cell.cell.value * (isOfOne ? 100 : 1)] : [];
  const [, opening] = OPENING_SHARE.exec(cell.text) ?? [];
  const stated = [
    ...own,
    ...(own.length === 0 && opening !== undefined ? [Number(opening.replace(',', '.'))] : []),
    ...shares.map(({ percent }) => percent),
  ];
  const most = Math.max(0, ...stated);
  if (most <= WHOLE + NOTHING) return [];
  const found = asPercent(new Decimal(most).toDecimalPlaces(1));
  return [
    findingAt(
      cell.place,
      { kind: 'serviceRow', table, row },
      {
        subject: cellOf(row, 'tjanst')?.text ?? '',
        found,
        message: {
          sv: `Andelen är ${found}, mer än alla kunder. Rätta andelen; 100 % är alla.`,
          en: `The share is ${found}, more than all customers. Correct the share; 100 % is all.`,
        },
      },
    ),
  ];
}

/** In per cent. */
const WHOLE = 100;

/** What a row states of its service's customers. */
interface StatedShares {
  readonly table: ChapterTable;
  readonly row: ChapterRow;
  readonly cell: ChapterCell;
  readonly shares: readonly CustomerShare[];
}

/** The number of customers of each kind that the rows agree on; none for a kind on which they do not. */
function impliedCustomers(shares: readonly CustomerShare[]): ReadonlyMap<CustomerKind, number> {
  const implied = new Map<CustomerKind, number>();
  for (const [kind, all] of groupBy(shares, (share) => share.kind)) {
    const telling = all.filter(({ count, base }) => count > 0 && base === null);
    const agreeing = agreeingBy(telling);
    const most = Math.max(0, ...agreeing);
    const best = agreeing.indexOf(most);
    const isAgreed = most >= FEWEST_ROWS && most >= telling.length * SHARE;
    if (isAgreed && kind !== 'forbund') implied.set(kind, best);
  }
  return implied;
}

/** How many of the shares agree with each number of customers, from none. */
function agreeingBy(shares: readonly CustomerShare[]): readonly number[] {
  const agreeing = new Array<number>(MOST_CUSTOMERS + 1).fill(0);
  for (const share of shares) {
    const { count, percent } = share;
    const slack = slackOf(share);
    const first = Math.max(1, Math.floor((WHOLE * count) / (percent + slack)));
    const last = percent > slack ? Math.ceil((WHOLE * count) / (percent - slack)) : MOST_CUSTOMERS;
    for (let customers = first; customers <= Math.min(last, MOST_CUSTOMERS); customers += 1)
      if (isShareOf(share, customers)) agreeing[customers] = (agreeing[customers] ?? 0) + 1;
  }
  return agreeing;
}

/** What else is 100 % of a kind, by share. */
type OtherWholes = ReadonlyMap<CustomerShare, { readonly count: number; readonly at: readonly string[] }>;

/** The shares of 100 % whose count another, that more rows say is 100 %, contradicts. */
function otherWholes(
  rows: readonly StatedShares[],
  customers: ReadonlyMap<CustomerKind, number>,
): OtherWholes {
  const wholes = rows.flatMap(({ cell, shares }) =>
    shares
      .filter(
        ({ percent, base, count, kind }) => percent === 100 && base === null && count > 0 && isNamed(kind),
      )
      .filter(({ kind }) => !customers.has(kind))
      .map((share) => ({ share, at: addressOf(cell.place) })),
  );
  const found = new Map<CustomerShare, { readonly count: number; readonly at: readonly string[] }>();
  for (const same of groupBy(wholes, ({ share }) => share.kind).values()) {
    const counts = [...groupBy(same, ({ share }) => share.count)].sort(
      ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || other - one,
    );
    const [[count, most] = [0, []], ...others] = counts;
    const at = most.map((each) => each.at);
    for (const { share } of others.flatMap(([, those]) => those))
      if (!isShareOf({ ...share, count: Math.min(share.count, count) }, Math.max(share.count, count)))
        found.set(share, { count, at });
  }
  return found;
}

/** Of customers of no kind each service may have its own. */
const isNamed = (kind: CustomerKind): boolean => kind !== 'kunder' && kind !== 'forbund';

function checkRow(
  { table, row, cell, shares }: StatedShares,
  customers: ReadonlyMap<CustomerKind, number>,
  others: OtherWholes,
): readonly Found[] {
  const wrong = shares.flatMap((share) => {
    const all = share.base ?? customers.get(share.kind);
    return all === undefined || isShareOf(share, all) ? [] : [{ ...share, all }];
  });
  const contradicted = shares.flatMap((share) => {
    const other = others.get(share);
    return other ? [{ share, other }] : [];
  });
  if (wrong.length === 0 && contradicted.length === 0) return [];
  const stated = wrong.map(({ percent }) => asPercent(new Decimal(percent)));
  const right = wrong.map(({ count, all, decimals }) =>
    asPercent(new Decimal(100).times(count).div(all).toDecimalPlaces(decimals)),
  );
  const explained = [
    ...wrong.map(({ kind, count, all }, index) => ({
      sv: `${count} av ${all} ${NAMES[kind].sv} är ${right[index] ?? ''}, inte ${stated[index] ?? ''}`,
      en: `${count} of ${all} ${NAMES[kind].en} is ${right[index] ?? ''}, not ${stated[index] ?? ''}`,
    })),
    ...contradicted.map(({ share: { kind, count }, other }) => ({
      sv: `${count} ${NAMES[kind].sv} är 100 % här men ${other.count} är 100 % i ${listed(other.at)}`,
      en: `${count} ${NAMES[kind].en} are 100 % here but ${other.count} are 100 % in ${listed(other.at)}`,
    })),
  ];
  const implied: Localized = wrong.some(({ base }) => base === null)
    ? { sv: ' Så många ger de andra raderna.', en: ' The other rows imply that number.' }
    : { sv: '', en: '' };
  return [
    findingAt(
      cell.place,
      { kind: 'serviceRow', table, row },
      {
        subject: cellOf(row, 'tjanst')?.text ?? '',
        // Alone it has one cause with the others that the same count contradicts.
        ...(wrong.length > 0
          ? { found: stated.join(', '), expected: right.join(', ') }
          : { group: contradicted.map(({ share: { kind, count } }) => `hela ${kind} ${count}`).join(' ') }),
        message: {
          sv: `${explained.map(({ sv }) => sv).join('; ')}.${implied.sv} ${REMEDY.sv}`,
          en: `${explained.map(({ en }) => en).join('; ')}.${implied.en} ${REMEDY.en}`,
        },
      },
    ),
  ];
}

const MOST_LISTED = 3;

/** The first few of many cells. */
const listed = (cells: readonly string[]): string =>
  cells.length > MOST_LISTED ? `${cells.slice(0, MOST_LISTED).join(', ')} …` : cells.join(', ');

const asPercent = (value: Decimal): string => `${formatAmount(value)} %`;

const NAMES: Readonly<Record<CustomerKind, Localized>> = {
  bolag: { sv: 'bolag', en: 'bolag' },
  forvaltningar: { sv: 'förvaltningar', en: 'förvaltningar' },
  namnder: { sv: 'nämnder', en: 'nämnder' },
  forbund: { sv: 'förbund', en: 'förbund' },
  kunder: { sv: 'kunder', en: 'customers' },
};
