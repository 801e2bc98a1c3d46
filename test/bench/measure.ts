/** Milliseconds of each of `times` runs; each is told which it is, from zero. */
export function timeRuns(times: number, run: (index: number) => void): readonly number[] {
  return Array.from({ length: times }, (_, index) => {
    const start = performance.now();
    run(index);
    return performance.now() - start;
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
