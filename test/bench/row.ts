/** One measured figure; ratios are against a baseline measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The target. Times are that of an otherwise idle machine, so a miss fails no test. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export const missesTarget = ({ value, atMost = Infinity, atLeast = -Infinity }: BenchRow): boolean =>
  !(value <= atMost && value >= atLeast);

/** "target ≤ 0.75, MISSED; and a note", as far as there is anything to say. */
export function verdict(row: BenchRow): string {
  const { atMost, atLeast, note } = row;
  const target = [
    ...(atMost === undefined ? [] : [`target ≤ ${inEnglish(atMost)}`]),
    ...(atLeast === undefined ? [] : [`target ≥ ${inEnglish(atLeast)}`]),
    ...(missesTarget(row) ? ['MISSED'] : []),
  ];
  return [target.join(', '), note ?? ''].filter((part) => part !== '').join('; ');
}

export const inEnglish = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
