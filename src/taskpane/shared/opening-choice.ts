import type { Problem } from './problem';

/** Whether the pane opens, and checks by itself, with workbooks that one person has checked. */
export interface OpeningChoice {
  readonly isChosen: boolean;
  /** Why the workbook does not bring the pane though it was chosen; null where nothing hindered. */
  readonly problem: Problem | null;
  /** Chooses for all workbooks to come, and for the one that is open. Rejects where that one cannot take it. */
  readonly choose: (chosen: boolean) => Promise<void>;
}
