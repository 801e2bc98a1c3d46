import { analysisYear } from './analysis-year';
import { type Decimal, sumOf } from '../money/decimal';
import { answersIn } from './answers';
import type { FieldRole } from '../template/roles';
import { fieldOf } from './cards';
import { readProposals } from './proposals';
import type { Card, Submission } from '../recognise/submission';

/** Whom a proposal is for, by its answer to "Intern - extern nytta"; `oklart` for none of the template's answers. */
export type Nytta = 'intern' | 'extern' | 'bada' | 'oklart';
/** What it aims at, by its answer to "Effektivitet - innovation". */
export type Inriktning = 'effektivitet' | 'innovation' | 'bada' | 'oklart';

const NYTTOR: readonly Nytta[] = ['intern', 'extern', 'bada', 'oklart'];
const INRIKTNINGAR: readonly Inriktning[] = ['effektivitet', 'innovation', 'bada', 'oklart'];

/** A proposal with its place in the portfolio. */
export interface BalanceInsats {
  readonly card: Card;
  readonly nytta: Nytta;
  readonly inriktning: Inriktning;
  /** What its projektbudget asks for in the year, in tkr; null where that cannot be read. */
  readonly amount: Decimal | null;
}

/** Some of the proposals, with the sum in tkr of the amounts that can be read. */
export interface BalanceShare {
  readonly insatser: readonly BalanceInsats[];
  readonly amount: Decimal;
}

export interface BalanceCell extends BalanceShare {
  readonly nytta: Nytta;
  readonly inriktning: Inriktning;
}

export interface BalanceRow extends BalanceShare {
  readonly inriktning: Inriktning;
  /** One per column, in their order. */
  readonly cells: readonly BalanceCell[];
}

/** How the proposals are spread; every filled proposal stands in exactly one cell. */
export interface Balance extends BalanceShare {
  /** The year of the amounts. */
  readonly year: number;
  readonly columns: readonly (BalanceShare & { readonly nytta: Nytta })[];
  readonly rows: readonly BalanceRow[];
}

/**
 * The balance of the portfolio of proposals (2.2): internal or external benefit by efficiency or innovation. The row
 * and the column `oklart` are there only when a proposal stands in them.
 */
export function portfolioBalance(submission: Submission): Balance {
  const year = analysisYear(submission);
  const insatser = readProposals(submission, year).map(({ card, amount }): BalanceInsats => ({
    card,
    amount,
    nytta: sideOf(card, 'internExtern', ['intern', 'extern']),
    inriktning: sideOf(card, 'effektivitetInnovation', ['effektivitet', 'innovation']),
  }));
  const isShown = (key: 'nytta' | 'inriktning') => (side: Nytta | Inriktning) =>
    side !== 'oklart' || insatser.some((insats) => insats[key] === side);
  const columns = NYTTOR.filter(isShown('nytta')).map((nytta) => ({
    nytta,
    ...shareOf(insatser.filter((insats) => insats.nytta === nytta)),
  }));
  const rows = INRIKTNINGAR.filter(isShown('inriktning')).map((inriktning): BalanceRow => {
    const share = shareOf(insatser.filter((insats) => insats.inriktning === inriktning));
    const cells = columns.map(({ nytta }) => ({
      nytta,
      inriktning,
      ...shareOf(share.insatser.filter((insats) => insats.nytta === nytta)),
    }));
    return { inriktning, ...share, cells };
  });
  return { year, columns, rows, ...shareOf(insatser) };
}

/** Which of the two ends the card answers; both when it names both or says "båda". */
function sideOf<End extends string>(
  card: Card,
  role: FieldRole,
  ends: readonly [End, End],
): End | 'bada' | 'oklart' {
  const field = fieldOf(card, role);
  const given = answersIn(field?.text ?? '', field?.definition.answers ?? []) ?? [];
  const named = ends.filter((end) => given.some((answer) => answer.startsWith(end)));
  if (given.includes('båda') || named.length === ends.length) return 'bada';
  return named[0] ?? 'oklart';
}

const shareOf = (insatser: readonly BalanceInsats[]): BalanceShare => ({
  insatser,
  amount: sumOf(insatser.flatMap(({ amount }) => amount ?? [])),
});
