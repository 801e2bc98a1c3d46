import type { Localized } from '../language/localized';
import type { CustomFunction } from './custom-function';

/** A few cells to explain a formula with: headers in row 1, values from row 2, the first column is A. */
export interface Sheet {
  readonly columns: readonly { readonly header: Localized; readonly isPercent?: true }[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** A call of a function. What it gives is never written down: the function itself is asked. */
export interface Call {
  readonly sheet?: Sheet;
  /** As written in Swedish Excel, "" where left out: ["B2:B5", "3,3%", "", "", "0"]. */
  readonly args: readonly string[];
}

/** A worked example that comes out right. */
export interface Example extends Call {
  readonly title: Localized;
  /** What to see in the result. */
  readonly comment?: Localized;
}

/** A call that the function refuses, and what to do then, beyond what its message says. */
export interface Mistake extends Call {
  readonly advice: Localized;
}

/** Values that Excel offers for a parameter while a formula is typed; any other may be written all the same. */
export interface Choices {
  readonly id: string;
  readonly values: readonly { readonly value: string; readonly says: Localized }[];
}

/**
 * All that is said of a function, in Excel, on the help pages and in the README. The bundle that Excel runs must
 * not hold it: it is a constant beside the function, of plain values, which the minimiser leaves out.
 */
export interface Documentation<Of extends CustomFunction = CustomFunction> {
  /** What Excel shows while a formula is typed, at most 128 characters. */
  readonly description: Localized;
  /** The same for each parameter, at most 255 characters. */
  readonly parameters: Readonly<Record<Of['parameters'][number][0], Localized>>;
  readonly choices?: Readonly<Partial<Record<Of['parameters'][number][0], Choices>>>;
  /** What Excel is told of the results where they are text only. */
  readonly resultType?: 'string';
  /** That some argument is a percentage. */
  readonly takesPercentages?: true;
  /** When to use it. */
  readonly purpose: Localized;
  readonly examples: readonly [Example, ...Example[]];
  readonly notes: readonly Localized[];
  readonly mistakes: readonly Mistake[];
}
