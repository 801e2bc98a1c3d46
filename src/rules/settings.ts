/** What can be set about the rules besides their severity. Figures are shares: 0.1 is 10 %. */
export interface Limits {
  /** A row that grows by more than this must be commented. */
  readonly kostnadsokning: number;
}

export const DEFAULT_LIMITS: Limits = { kostnadsokning: 0.1 };
