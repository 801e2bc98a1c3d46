import { MOST_SHEETS } from '../../workbook/snapshot';

/**
 * How much of a file is taken in before it is refused. Running out of memory cannot be caught, so the limits keep the
 * reading of the worst file within 1 GB: Node's heap usually holds 2 GB, a browser tab about 4. The largest known
 * submission unpacks to 0.4 MB.
 */
export const limits = {
  /** Bytes that the whole file may unpack to, pictures included. */
  unpackedBytes: 500_000_000,
  /** Parts (files within the file), pictures included. */
  parts: 10_000,
  /** Sheets, of whatever kind. */
  sheets: MOST_SHEETS,
  /** Bytes of all sheets together, as they go by: what is formatted but empty takes nothing but time. */
  sheetBytes: 150_000_000,
  /** Bytes of the texts that cells refer to. */
  textBytes: 10_000_000,
  /** Bytes of the looks that cells refer to. */
  styleBytes: 50_000_000,
  /** Cells that hold something, and merged areas, in all sheets together; up to 400 bytes each. */
  cells: 1_200_000,
  /** Characters of one cell as it is written. Excel allows 32 767, and writes one with at most ten. */
  cellCharacters: 1_000_000,
  /** Characters that the shared formulas come to when every cell has its own copy. */
  formulaCharacters: 200_000_000,
  /** Positions in the sheets' used rectangles together, blank ones included; up to 8 bytes each. */
  positions: 25_000_000,
} as const;

/** Something limited that is used little by little; throws when too much is taken. */
export type Measure = Pick<Allowance, 'take'>;

/** What may be used of something limited. */
export class Allowance {
  constructor(
    private left: number,
    private readonly refusal: () => Error,
  ) {}

  /** Throws `refusal` when less than `amount` is left. */
  take(amount: number, refusal = this.refusal): void {
    this.left -= amount;
    if (this.left < 0) throw refusal();
  }

  /** The same allowance, for a part that has its own way to say that too little is left. */
  telling(refusal: () => Error): Measure {
    return {
      take: (amount) => {
        this.take(amount, refusal);
      },
    };
  }
}
