import { groupBy } from '../../language/by-key';
import type { Language, Localized } from '../../language/localized';
import { Decimal, sumOf } from '../../money/decimal';
import { createExplanations } from '../../portfolio/explanations';
import { valueOf } from '../../portfolio/sums';
import type { AmountTable } from '../../recognise/submission';
import type { CostRole } from '../../template/roles';
import type { Place } from '../../workbook/address';
import { shareOf } from '../compared-tables';
import type { Difference, Heading, Lone, Side } from '../difference';
import { loneRowOf } from '../lone-rows';
import { frameHeading } from '../headings';
import { isCost, pairedCosts } from '../paired-costs';
import type { Pair } from '../pairing';
import { isSameValue } from '../same-amount';
import { frameOf, type KeyedRow, type KeyedTable } from '../tables';
import { quoted, said, sideOfCell, signed, tell } from '../telling';
import type { TwoYears, YearRule } from '../two-years';
import { SOURCE } from './wording';

/** The same year told twice: as it was expected then, and as it became. */
interface Step {
  readonly id: string;
  readonly from: 'prognos' | 'budget';
  readonly to: 'budget' | 'utfall';
  readonly names: readonly [Localized, Localized];
}

const WORDS: Readonly<Record<'prognos' | 'budget' | 'utfall', Localized>> = {
  prognos: { sv: 'prognosen', en: 'the forecast' },
  budget: { sv: 'budgeten', en: 'the budget' },
  utfall: { sv: 'utfallet', en: 'the outcome' },
};

const step = (id: string, from: Step['from'], to: Step['to']): Step => ({
  id,
  from,
  to,
  names: [WORDS[from], WORDS[to]],
});

/** The years that a column's key tells of one state of the cost: "prognos 2024". */
function yearOfColumn(key: string, state: string): number | null {
  const year = key.startsWith(`${state} `) ? Number(key.slice(state.length + 1, state.length + 5)) : NaN;
  return Number.isNaN(year) ? null : year;
}

/** Where a row or a sum was expected to come to one amount and came to another. */
interface Told {
  readonly what: string;
  readonly heading: Heading;
  readonly year: number;
  /** Null where the row stands in the other year only. */
  readonly left: Side | null;
  readonly right: Side | null;
  readonly lone?: Lone;
  /** What the row was called then, where it is a guess that it is the same. */
  readonly guessed: string | null;
  /** Over the limit, and nothing in the later workbook says why. */
  readonly isUnexplained: boolean;
}

function checkStep(step: Step, years: TwoYears): readonly Difference[] {
  const paired = pairedCosts(years);
  const { rows, tables } = paired;
  const explained = createExplanations(years.after, 'said');
  const limit = new Decimal(years.limits.kostnadsokning);
  const isOver = ({ left, right }: Pick<Told, 'left' | 'right'>): boolean => {
    const [from, to] = [left?.amount ?? NO_AMOUNT, right?.amount ?? NO_AMOUNT];
    return from.isZero() || to.minus(from).abs().div(from.abs()).greaterThan(limit);
  };
  // Told once of each row, by the year that both tell of first.
  const lone = step.from === 'prognos' && step.to === 'budget' ? [...paired.gone, ...paired.come] : [];
  const ofLone = lone.flatMap((row): Told[] => {
    const isGone = paired.gone.includes(row);
    const others = tables.map(({ left, right }) => (isGone ? right : left));
    return loneAmounts(row, isGone ? 'left' : 'right', others, step).map(({ table, ...told }) => ({
      ...told,
      isUnexplained: !explained(table)(row.row),
    }));
  });
  const ofPairs = rows.flatMap((pair): Told[] =>
    yearsTold(pair.left.owner, pair.right.owner, step).flatMap(({ year, at, to }): Told[] => {
      const [one, other] = [pair.left.row.amounts[at], pair.right.row.amounts[to]];
      if (!one || !other) return [];
      const [left, right] = [sideOfCell(one), sideOfCell(other)];
      if (!differs(left, right)) return [];
      return [
        {
          what: pair.right.name,
          heading: frameHeading(frameOf(pair.right.owner)),
          year,
          left,
          right,
          guessed: pair.isLikely ? pair.left.name : null,
          isUnexplained: isOver({ left, right }) && !explained(pair.right.owner.table)(pair.right.row),
        },
      ];
    }),
  );
  const ofRows = [...ofPairs, ...ofLone];
  const unexplained = new Set(ofRows.filter((told) => told.isUnexplained).map(({ heading }) => heading.key));
  const ofFrames = sumsOfFrames(tables, step)
    .filter(({ left, right, slack }) => differs(left, right, slack))
    .map((told) => ({ ...told, isUnexplained: isOver(told) && unexplained.has(told.heading.key) }));
  return [
    ...ofFrames.map((told) => ({ ...differenceOf(told, step), isSum: true as const })),
    ...ofRows.map((told) => differenceOf(told, step)),
  ];
}

const differs = ({ amount: left }: Side, { amount: right }: Side, slack = NO_SLACK): boolean =>
  left !== null && right !== null && !isSameValue(left, right) && left.minus(right).abs().greaterThan(slack);

const NO_AMOUNT = new Decimal(0);
const NO_SLACK = NO_AMOUNT;

/** Whether a table tells what some rows of a kind of cost came to; one that waits to be filled tells nothing. */
function tellsOf({ cost, columns, rows }: KeyedTable, of: CostRole, key: string): boolean {
  const at = columns.findIndex((column) => column.startsWith(key));
  return cost === of && rows.some((row) => isCost(row) && valueOf(row.row.amounts[at]?.amount ?? BLANK));
}

const BLANK = { kind: 'blank' } as const;

/** What a row that stands in one year only was expected to come to, or came to; `table` may hold what explains it. */
function loneAmounts(
  row: KeyedRow,
  side: Lone['side'],
  others: readonly KeyedTable[],
  { from, to }: Step,
): readonly (Omit<Told, 'isUnexplained'> & { readonly table: AmountTable })[] {
  const { owner } = row;
  const [state, other] = side === 'left' ? [from, to] : [to, from];
  return owner.columns.flatMap((key, at) => {
    const [year, cell] = [yearOfColumn(key, state), row.row.amounts[at]];
    if (year === null || !cell) return [];
    const counterpart = others.find((table) => tellsOf(table, owner.cost, `${other} ${year}`));
    if (!counterpart) return [];
    const own = sideOfCell(cell);
    if (own.amount === null || own.amount.isZero()) return [];
    return [
      {
        what: row.name,
        heading: frameHeading(frameOf(owner)),
        year,
        left: side === 'left' ? own : null,
        right: side === 'right' ? own : null,
        guessed: null,
        lone: loneRowOf(row, side),
        table: side === 'left' ? counterpart.table : owner.table,
      },
    ];
  });
}

/** The years that both tables tell of, as they were expected then and as they became. */
function yearsTold(before: KeyedTable, after: KeyedTable, { from, to }: Step) {
  return before.columns.flatMap((key, at) => {
    const year = yearOfColumn(key, from);
    const other = after.columns.findIndex((theirs) => year !== null && yearOfColumn(theirs, to) === year);
    return year === null || other === -1 ? [] : [{ year, at, to: other }];
  });
}

type SumTold = Omit<Told, 'isUnexplained'> & {
  readonly left: Side;
  readonly right: Side;
  readonly slack: Decimal;
};

/** Where decimals were rounded away, each row of a sum may have lost half a tkr. */
function slackOf(
  { amount: left }: Side,
  { amount: right }: Side,
  { right: table }: Pair<KeyedTable>,
): Decimal {
  const isWhole = [left, right].every((amount) => amount?.isInteger() ?? true);
  return isWhole ? NO_SLACK : new Decimal(dataRows(table).length + 1).div(2);
}

/** The frames by the most detailed tables that tell of the step: the sums of their rows. */
function sumsOfFrames(tables: readonly Pair<KeyedTable>[], step: Step): readonly SumTold[] {
  return [...groupBy(tables, ({ right }) => right.cost).values()].flatMap((ofCost) => {
    const [widest] = ofCost
      .filter(({ left, right }) => yearsTold(left, right, step).length > 0)
      .toSorted((one, other) => dataRows(other.right).length - dataRows(one.right).length);
    if (!widest) return [];
    return yearsTold(widest.left, widest.right, step).flatMap(({ year, at, to }) => {
      const [left, right] = [sumOfColumn(widest.left, at), sumOfColumn(widest.right, to)];
      const heading = frameHeading(frameOf(widest.right));
      return left && right
        ? [{ what: 'Summa', heading, year, left, right, guessed: null, slack: slackOf(left, right, widest) }]
        : [];
    });
  });
}

const dataRows = ({ rows }: KeyedTable): readonly KeyedRow[] => rows.filter(isCost);

/** The sum of a column's rows, at the cell of the table's own total where it has one, else at the first of them. */
function sumOfColumn(table: KeyedTable, at: number): Side | null {
  const cells = dataRows(table).flatMap(({ row }) => row.amounts[at] ?? []);
  const values = cells.flatMap(({ amount }) => valueOf(amount) ?? []);
  const total = table.table.rows.findLast(({ kind }) => kind === 'total')?.amounts[at];
  const place: Place | undefined = (total ?? cells[0])?.place;
  if (values.length === 0 || !place) return null;
  const amount = sumOf(values);
  return { text: said({ text: '', amount, place }).sv, amount, place };
}

function differenceOf(told: Told, step: Step): Difference {
  const { what, heading, year, left, right, guessed, lone, isUnexplained } = told;
  const difference = (right?.amount ?? NO_AMOUNT).minus(left?.amount ?? 0);
  const change = `${signed(difference)} tkr${shareOf(left?.amount ?? null, difference)}`;
  const unsaid = isUnexplained
    ? { sv: ' Inget i arbetsboken säger varför.', en: ' Nothing in the workbook says why.' }
    : { sv: '', en: '' };
  const guess =
    guessed === null
      ? { sv: '', en: '' }
      : tell(
          (of) => ` Troligen samma rad som ${of(quoted(guessed))} förra året.`,
          (of) => ` Probably the same row as ${of(quoted(guessed))} last year.`,
        );
  return {
    rule: step.id,
    severity: isUnexplained ? 'varning' : 'info',
    what: `${what} · ${year}`,
    text: tell(
      (of) => `${toldStep(step, told, 'sv', of)} (${change}).${unsaid.sv}${guess.sv}`,
      (of) => `${toldStep(step, told, 'en', of)} (${change}).${unsaid.en}${guess.en}`,
    ),
    left,
    right,
    difference,
    heading,
    ...(lone && { lone }),
    ...(guessed !== null && { pair: { kind: 'rad', left: guessed, right: what } }),
  };
}

/** "Budgeten 2024 är 150 tkr; prognosen var 110 tkr", or that the row stands in one of the years only. */
function toldStep(
  { names: [from, to] }: Step,
  { year, left, right }: Told,
  language: Language,
  of: (text: Localized) => string,
): string {
  const isSwedish = language === 'sv';
  const [then, now] = [left && of(said(left)), right && of(said(right))];
  if (now === null)
    return isSwedish
      ? `Raden finns inte nu; ${from.sv} för ${year} var ${then}`
      : `There is no such row now; ${from.en} for ${year} was ${then}`;
  if (then === null)
    return isSwedish
      ? `${capital(to.sv)} ${year} är ${now}; raden fanns inte då`
      : `${capital(to.en)} for ${year} is ${now}; there was no such row then`;
  return isSwedish
    ? `${capital(to.sv)} ${year} är ${now}; ${from.sv} var ${then}`
    : `${capital(to.en)} for ${year} is ${now}; ${from.en} was ${then}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const RATIONALE: Localized = {
  sv: 'Ramen sattes efter det som angavs då. Avviker beloppet mer än gränsen ska det förklaras.',
  en: 'The frame was set by what was stated then. Where the amount differs by more than the limit it must be explained.',
};

/** What was forecast for a year, and what became its budget. */
export const budgetAvvikerFranPrognos: YearRule = {
  id: 'budget-avviker-fran-prognos',
  severity: 'varning',
  title: { sv: 'Budgeten avviker från prognosen', en: 'The budget differs from the forecast' },
  rationale: RATIONALE,
  source: SOURCE,
  firesOn: {
    sv: '3.1: budgeten för ett år är en annan än prognosen förra året, per tjänst och ram; varning över gränsen utan förklaring, annars info',
    en: '3.1: the budget of a year is another than last year’s forecast, by service and frame; varning above the limit without an explanation, else info',
  },
  check: (years) => checkStep(step('budget-avviker-fran-prognos', 'prognos', 'budget'), years),
};

/** What was budgeted for a year, or forecast where years lie between, and what it came to. */
export const utfallAvvikerFranBudget: YearRule = {
  id: 'utfall-avviker-fran-budget',
  severity: 'varning',
  title: { sv: 'Utfallet avviker från budgeten', en: 'The outcome differs from the budget' },
  rationale: RATIONALE,
  source: SOURCE,
  firesOn: {
    sv: '3.1: utfallet för ett år är ett annat än budgeten förra året, per tjänst och ram; varning över gränsen utan förklaring, annars info',
    en: '3.1: the outcome of a year is another than last year’s budget, by service and frame; varning above the limit without an explanation, else info',
  },
  check: (years) =>
    (['budget', 'prognos'] as const).flatMap((from) =>
      checkStep(step('utfall-avviker-fran-budget', from, 'utfall'), years),
    ),
};
