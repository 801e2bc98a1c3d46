import type { Finding, Severity } from '../findings/finding';
import type { Localized } from '../language/localized';
import type { Decimal } from '../money/decimal';
import type { CellOrSheet } from '../workbook/address';

/** What stands in one of the two workbooks, and where. */
export interface Side {
  /** As people read it; "" for a blank. */
  readonly text: string;
  /** The amount that it states, in tkr; null for what is no amount, or none that can be read. */
  readonly amount: Decimal | null;
  readonly place: CellOrSheet;
}

/** Under what heading people look for a difference. */
export interface Heading {
  readonly kind: 'workbook' | 'insats' | 'frame' | 'chapter';
  /** Equal for the same thing in both workbooks. */
  readonly key: string;
  readonly name: Localized;
}

/** One thing that differs between two workbooks. */
export interface Difference {
  /** What kind of difference it is; permanent, as a rule's id is. */
  readonly rule: string;
  readonly severity: Severity;
  /** What differs, as people call it: "GT5 · Skapa ljudbibliotek · Effektmål". */
  readonly what: string;
  readonly text: Localized;
  /** Before and now; null where it stands in the other only. */
  readonly left: Side | null;
  readonly right: Side | null;
  /** Of two amounts: right less left, in tkr. */
  readonly difference: Decimal | null;
  readonly heading: Heading;
  /** It is of the sum of a frame. */
  readonly isSum?: true;
  /** It stands beside the answers, where whole columns of remarks come and go. */
  readonly isNote?: true;
  /** Where it rests on a guess: what the two are called, to correct it by. */
  readonly pair?: GuessedPair;
  /** Where it tells of something without a counterpart: what corrections know that by. */
  readonly lone?: Lone;
  /** What the difference did to the findings, in the last version. */
  readonly faults?: FaultChanges;
}

/** A thing that stands in one of the two workbooks only. */
export interface Lone {
  readonly kind: GuessedPair['kind'];
  readonly side: 'left' | 'right';
  readonly name: string;
  /** Only things that have this in common can be paired: a chapter, a kind of cost; "" for all of a kind. */
  readonly among: string;
}

/** Two things that were paired by likeness, by the names that corrections know them by. */
export interface GuessedPair {
  readonly kind: 'insats' | 'rad';
  readonly left: string;
  readonly right: string;
}

/** Findings that are there now and were not before, and the other way round. */
export interface FaultChanges {
  readonly fresh: readonly Finding[];
  readonly mended: readonly Finding[];
}
