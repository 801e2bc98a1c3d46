import { groupBy } from '../../language/by-key';
import type { Localized } from '../../language/localized';
import { Decimal, sumOf } from '../../money/decimal';
import { createExplanations } from '../../portfolio/explanations';
import { valueOf } from '../../portfolio/sums';
import type { AmountCell, AmountTable } from '../../recognise/submission';
import type { CostRole } from '../../template/roles';
import type { Place } from '../../workbook/address';
import type { Difference, Lone, Side } from '../difference';
import { loneRowOf } from '../lone-rows';
import { frameHeading } from '../headings';
import { isCost, pairedCosts } from '../paired-costs';
import type { Pair } from '../pairing';
import { isSameValue } from '../same-amount';
import { frameOf, type KeyedRow, type KeyedTable } from '../tables';
import { said, sideOfCell } from '../telling';
import type { TwoYears, YearRule } from '../two-years';
import { differenceOf, type Step, type Told } from './told-step';
import { SOURCE } from './wording';

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
      const isTold =
        differs(left, right) || isLeftOut([pair.left.owner, at], one, [pair.right.owner, to], other);
      if (!isTold) return [];
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

type Column = readonly [table: KeyedTable, at: number];

/** Whether an amount stands on one side only, where the other's column tells of other rows. */
function isLeftOut(before: Column, one: AmountCell, after: Column, other: AmountCell): boolean {
  const [blank, cell, column] = one.amount.kind === 'blank' ? [one, other, before] : [other, one, after];
  return blank.amount.kind === 'blank' && valueOf(cell.amount)?.isZero() === false && isFilled(column);
}

const isFilled = ([{ rows }, at]: Column): boolean =>
  rows.some((row) => isCost(row) && valueOf(row.row.amounts[at]?.amount ?? BLANK));

const NO_AMOUNT = new Decimal(0);
const NO_SLACK = NO_AMOUNT;

/** Whether a table tells what some rows of a kind of cost came to; one that waits to be filled tells nothing. */
function tellsOf(table: KeyedTable, of: CostRole, key: string): boolean {
  const { cost, columns } = table;
  const at = columns.findIndex((column) => column.startsWith(key));
  return cost === of && isFilled([table, at]);
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
    en: '3.1: the budget of a year differs from last year’s forecast, by service and frame; varning above the limit without an explanation, else info',
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
    en: '3.1: the outcome of a year differs from last year’s budget, by service and frame; varning above the limit without an explanation, else info',
  },
  check: (years) =>
    (['budget', 'prognos'] as const).flatMap((from) =>
      checkStep(step('utfall-avviker-fran-budget', from, 'utfall'), years),
    ),
};
