import { cardsAskedFor, cellOf, fieldOf } from '../portfolio/cards';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { columnShares } from '../portfolio/column-shares';
import type { ChapterRow, ChapterTable, Located } from '../recognise/submission';
import type { ColumnRole } from '../template/roles';
import { isWhole, readShareGroups, sumOf, type ShareGroup } from '../portfolio/shares';
import { type Found, findingAt, findingOnCard } from '../findings/finding';
import type { Rule } from './rule';

const WHOLE = 100;

/** The chapter, and its only table. */
const TABLE = 'fordelningsnycklar';
const COLUMNS = ['nuvarande', 'forslag'] as const;
/** What a proposal says of its own cost. */
const FIELD = 'fordelningsnyckel';

const REMEDY: Localized = {
  sv: 'Rätta den andel som är fel, eller skriv vem som bär resten.',
  en: 'Correct the share that is wrong, or state who bears the rest.',
};

/** Shares that are not exact, are changes, or are rates of something else than the cost. */
const NOT_SHARES = [
  /(?<![a-zà-öø-ɏ])(?:ca|cirka|ungefär|omkring|upp till|max(?:imalt)?|minst|högst|mer än|mindre än)(?![a-zà-öø-ɏ])/iu,
  /(?<![a-zà-öø-ɏ])(?:ök(?:a|ar|as|at|ning)|höj(?:s|er|d|as)|minsk(?:ar|as|ning)|sänk(?:s|er|as))(?![a-zà-öø-ɏ])/iu,
  /(?<![a-zà-öø-ɏ])(?:tidigare(?! år)|index[a-zà-öø-ɏ]{0,20}|rabatt|moms|respektive)(?![a-zà-öø-ɏ])/iu,
];
/** Where who bears a share is not known, it may also be compared, of something else than the cost, or of each. */
const OTHERWISE = [
  /(?<![a-zà-öø-ɏ])(?:från|i ?stället för|jämfört|mot|nuvarande|idag|i dag|vardera|varav|varje|alternativt|eller|antingen)(?![a-zà-öø-ɏ])/iu,
  /(?:täcknings|nyttjande|anslutnings|användnings|svars|belånings)grad|påslag|ränta|överhead|overhead|marginal/iu,
];
/** "60 % av användarna", but not "60 % av kostnaden". */
const OF_OTHERS = /^ ?av (?!(?:den |hela |total[a-z]{0,3} ?)?(?:kostnad|summa|belopp|budget))/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A list names each bearer in so many words. */
const MOST_WORDS = 6;
/** "75 % av förvaltningarna använder tjänsten" is a share of customers. */
const OF_CUSTOMERS = /^ ?av (?:stadens |samtliga |alla )?(?:förvaltning|bolag|nämnd|styrelse)/iu;
/** Kinds of cost; where a text names several, its shares may be of one each. */
const COSTS = /drift|utveckling|licens|support|investering|förvaltningskostnad|införande/giu;

/**
 * Shares are gathered by what they are shares of (`readShareGroups`), so "15 %, resterande 85 % fördelas 75 %
 * och 25 %" is two wholes. Only a certain fault is told: a rest that does not make a whole with what stands
 * before it, or at least two shares that each have their own bearer, where nothing says that they are
 * approximate, changes, of different costs, or not all. Over 100 % whoever bears a share need not be known ("40 % SLK,
 * 40 % nämnder, 30 % bolag", "35/35/40"), where each is named in a few words and nothing says that they are of other
 * things or years.
 * Wrong on: a key of which the text names only some of the bearers, without saying so, and two dates of bearers each
 * ("nämnder 1/7, bolag 1/9").
 */
export const fordelningsnyckelSummerarInte: Rule = {
  id: 'fordelningsnyckel-summerar-inte',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Fördelningsnyckeln blir inte 100 %', en: 'The shares do not add up to 100 %' },
    rationale: {
      sv: 'Controllern fördelar kostnaden efter nyckeln. Blir andelarna inte 100 % blir någon del av kostnaden utan betalare eller betald två gånger.',
      en: 'The controller distributes the cost by the key. Where the shares do not add up to 100 %, part of the cost has no payer or is paid twice.',
    },
    source: {
      sv: `${words.source(TABLE).sv}, fördelningsnycklar`,
      en: `${words.source(TABLE).en}, distribution keys`,
    },
    firesOn: {
      sv: `${words.number(TABLE)}, och ${words.name(FIELD).sv} i ${words.number('nyaForslag')}: andelar som anges för en och samma kostnad blir inte 100 %`,
      en: `${words.number(TABLE)}, and ${words.theName(FIELD).en} in ${words.number('nyaForslag')}: shares named for one and the same cost do not sum to 100 %`,
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ heading, column }) => ({
    bad: [
      [heading(TABLE)],
      (['tjanst', ...COLUMNS] as const).map((role) => column(TABLE, role)),
      ['Stöd vid inköp/beställning', 'Förvaltningar 75 %, bolag 35 %', 'Ingen'],
    ],
    at: ['B3'],
    mended: { B3: 'Förvaltningar 75 %, bolag 25 %' },
  }),
  check: (submission) => [
    ...submission.sections.flatMap(({ role, tables }) =>
      (role === TABLE ? tables : []).flatMap((table) => [
        ...keysOf(table).flatMap((rows) => COLUMNS.flatMap((key) => checkKey(table, rows, key))),
        ...checkColumns(table, submission.template.words.totals),
      ]),
    ),
    ...cardsAskedFor(submission, FIELD).flatMap((card): Found | [] => {
      const wrong = wrongIn(fieldOf(card, FIELD)?.text ?? '');
      return wrong === null ? [] : findingOnCard(card, FIELD, wrong);
    }),
  ],
};

/** The rows of one key each: a service, and rows below it without a name, in which it goes on. */
function keysOf({ rows }: ChapterTable): readonly (readonly ChapterRow[])[] {
  const keys: ChapterRow[][] = [];
  for (const row of rows) {
    const key = keys.at(-1);
    if (key && cellOf(row, 'tjanst')?.text === '') key.push(row);
    else keys.push([row]);
  }
  return keys;
}

function checkKey(table: ChapterTable, rows: readonly ChapterRow[], role: ColumnRole): readonly Found[] {
  const cells = rows.flatMap((row) => cellOf(row, role) ?? []).filter(({ text }) => text !== '');
  const wrong = wrongIn(cells.map(({ text }) => text).join(', '));
  return tellOf(table, rows[0], cells[0], wrong);
}

function tellOf(
  table: ChapterTable,
  row: ChapterRow | undefined,
  cell: Located | undefined,
  wrong: ReturnType<typeof wrongIn>,
): readonly Found[] {
  if (row === undefined || cell === undefined || wrong === null) return [];
  const subject = shorten(cellOf(row, 'tjanst')?.text ?? '', 80);
  return [findingAt(cell.place, { kind: 'serviceRow', table, row }, { subject, ...wrong })];
}

/**
 * Shares in columns of their own, each headed by who bears it: told where the headers name bearers, or where most rows
 * make a whole.
 */
function checkColumns(table: ChapterTable, totals: readonly string[]): readonly Found[] {
  const several = table.rows
    .map((row) => ({ row, shares: columnShares(row, totals) }))
    .filter(({ shares }) => shares.length > 1)
    .map(({ row, shares }) => {
      const text = shares.map(({ cell, percent }) => `${cell.header} ${percent} %`).join(', ');
      return {
        row,
        first: shares[0]?.cell,
        text,
        wrong: readShareGroups(text).find((group) => !isWhole(group.shares)),
      };
    });
  const areMostWhole = several.filter(({ wrong }) => wrong === undefined).length > several.length / 2;
  return several.flatMap(({ row, first, text, wrong }) =>
    tellOf(table, row, first, wrong && areMostWhole ? describe(wrong) : wrongIn(text)),
  );
}

/** What is wrong with the shares that a text names; null where nothing certainly is. */
function wrongIn(text: string) {
  const wrong = readShareGroups(text.replace(/\s+/gu, ' ')).find(isCertainlyWrong);
  return wrong === undefined ? null : describe(wrong);
}

function describe({ shares }: ShareGroup) {
  const sum = asPercent(sumOf(shares));
  const difference = asPercent(sumOf(shares) - 100);
  const parts = shares.map(({ percent }) => asPercent(percent)).join(' + ');
  return {
    found: sum,
    expected: '100 %',
    difference,
    message: {
      sv: `Andelarna av kostnaden blir ${sum} (${parts}), inte 100 %. ${REMEDY.sv}`,
      en: `The shares of the cost add up to ${sum} (${parts}), not 100 %. ${REMEDY.en}`,
    },
  };
}

function isCertainlyWrong({ shares, endsWithRest, isOpen, context }: ShareGroup): boolean {
  if (shares.length < 2 || isOpen || isWhole(shares)) return false;
  if (NOT_SHARES.some((words) => words.test(context))) return false;
  if (endsWithRest) return true;
  const costs = new Set([...context.matchAll(COSTS)].map(([cost]) => cost.toLowerCase()));
  if (costs.size > 1) return false;
  const unknown = shares.filter(({ bearer }) => bearer === null).length;
  if (unknown === 0) return !shares.some(({ after }) => OF_CUSTOMERS.test(after));
  // "45 % nämnder, 35 % bolag och 15 % stiftelser": beside two bearers a third one stands, whoever that is.
  const isOfBearers = unknown === 1 && shares.length > 2;
  return (isOfBearers || sumOf(shares) > WHOLE) && isList(shares, context);
}

/** Whether shares of one cost are listed, each with its own bearer, whoever that is. */
function isList(shares: ShareGroup['shares'], context: string): boolean {
  if (OTHERWISE.some((words) => words.test(context))) return false;
  if (new Set([...context.matchAll(YEAR)].map(([year]) => year)).size > 1) return false;
  return shares.every(
    ({ after }) =>
      !OF_CUSTOMERS.test(after) && !OF_OTHERS.test(after) && after.trim().split(' ').length <= MOST_WORDS,
  );
}

const asPercent = (value: number): string => `${formatAmount(new Decimal(value).toDecimalPlaces(2))} %`;
