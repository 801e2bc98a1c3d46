import type { FileError } from './file-error';

/** What may be used of something limited. */
export class Allowance {
  constructor(
    private left: number,
    private readonly refusal: () => FileError,
  ) {}

  /** Throws `refusal` when less than `amount` is left. */
  take(amount: number, refusal = this.refusal): void {
    this.left -= amount;
    if (this.left < 0) throw refusal();
  }
}
