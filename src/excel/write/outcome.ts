import type { Localized } from '../../language/localized';
import type { Outcome } from '../gateway';

/** Counts what is done, and what is left by sheet and reason. */
export class OutcomeCount {
  private done = 0;
  private readonly left = new Map<string, { sheet: string; count: number; why: Localized }>();

  did(count = 1): void {
    this.done += count;
  }

  leave(sheet: string, why: Localized, count = 1): void {
    const key = JSON.stringify([sheet, why.sv]);
    const before = this.left.get(key)?.count ?? 0;
    this.left.set(key, { sheet, count: before + count, why });
  }

  outcome(): Outcome {
    return { done: this.done, skipped: [...this.left.values()] };
  }
}
