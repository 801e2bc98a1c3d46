import type { Place } from '../workbook/address';
import type { Difference } from './difference';

/** What a part of a comparison came to. */
export interface Tally {
  readonly differences: readonly Difference[];
  /** How many filled answers, figures and texts are the same. */
  readonly unchanged: number;
  /** Cells that tell of the same thing in both workbooks, whether they say the same or not. */
  readonly twins: readonly (readonly [left: Place, right: Place])[];
}

export const NOTHING: Tally = { differences: [], unchanged: 0, twins: [] };

/** Several parts as one. */
export const together = (parts: readonly Tally[]): Tally => ({
  differences: parts.flatMap(({ differences }) => differences),
  unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
  twins: parts.flatMap(({ twins }) => twins),
});
