/** Milliseconds of each of `times` runs, in ascending order. */
export function timeRuns(times: number, run: () => void): readonly number[] {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return runs.sort((left, right) => left - right);
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
