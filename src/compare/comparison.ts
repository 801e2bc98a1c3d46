import type { Finding } from '../findings/finding';
import type { Localized } from '../language/localized';
import type { Decimal } from '../money/decimal';
import type { Submission } from '../recognise/submission';
import type { Difference, Lone } from './difference';

/** One of the workbooks that are compared, and what was found in it. */
export interface Compared {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** Those of them that somebody has accepted, which do not count. */
  readonly accepted?: ReadonlySet<Finding>;
}

/** The same year before and after a round of questions, or one year and a later one. */
export type Mode = 'last-version' | 'last-year';

/** A sum that differs. */
export interface FrameChange {
  readonly frame: 'forvaltning' | 'utveckling';
  readonly name: Localized;
  readonly left: Decimal | null;
  readonly right: Decimal | null;
}

/** How many findings are new, mended and left; what is accepted is neither new nor left. */
export interface FaultCounts {
  readonly fresh: number;
  readonly mended: number;
  readonly kept: number;
}

export interface Comparison {
  readonly mode: Mode;
  readonly years: { readonly left: number; readonly right: number };
  /** What differs, and nothing else. */
  readonly differences: readonly Difference[];
  /** How many filled answers, figures and texts are the same. */
  readonly unchanged: number;
  /** Insatser on either side that have a counterpart, of how many. */
  readonly insatser: { readonly paired: number; readonly left: number; readonly right: number };
  /** What has no counterpart, and may be paired by hand. */
  readonly lone: readonly Lone[];
  /** How the findings changed: each, and those of one cause as one line; null where two years are compared. */
  readonly faults: (FaultCounts & { readonly lines: FaultCounts }) | null;
  /** The frames that came to another sum. */
  readonly frames: readonly FrameChange[];
  /** Goals of insatser that have ended, and how many of them nothing reports; null between versions of one year. */
  readonly goals: { readonly of: number; readonly unreported: number } | null;
  /** What became of the earlier year's proposals; null where versions of one year are compared. */
  readonly proposals: {
    readonly of: number;
    readonly running: number;
    readonly again: number;
    /** Of those of which nothing is said now. */
    readonly gone: number;
  } | null;
}
