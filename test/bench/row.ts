/** One measured figure; ratios are against a baseline measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The target, or what the figure is compared with. */
  readonly note?: string;
}
