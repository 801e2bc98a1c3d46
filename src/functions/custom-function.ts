import type { Decimal } from '../money/decimal';
import { errorAt, type Place } from './input-error';
import { messages } from './messages';
import type { Parameter } from './parameters';

/** What a function gives back: a range that spills. "" shows as a blank cell; null would show as 0. */
export type Result = (number | string)[][];

/** By the name that Excel shows, in the order in which the formula has them. */
type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** A custom function before Excel: its parameters as data, and what it does with what Excel hands over. */
export interface CustomFunction<Declared extends Parameters = Parameters> {
  readonly parameters: Declared;
  /** Throws an InputError when the arguments cannot be used; never returns NaN, infinity or null. */
  readonly evaluate: (args: readonly unknown[]) => Result;
}

type ValuesOf<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value> ? Value : never;
};

/** Ties parameters to the function that works on their values. The one place where arguments are coerced. */
export function customFunction<Declared extends Parameters>(
  parameters: Declared,
  run: (values: ValuesOf<Declared>) => Result,
): CustomFunction<Declared> {
  const declared = Object.entries(parameters);
  return {
    parameters,
    evaluate: (args) => {
      const given = withoutInvocation(args);
      const values = declared.map(([name, { read }], index) => [name, read(name, given[index])] as const);
      return run(Object.fromEntries(values) as ValuesOf<Declared>);
    },
  };
}

/**
 * Excel appends an object that tells of the call to the arguments that it knows of. Where it still has older metadata
 * than the code (it keeps them for a day) those are fewer than are declared, and it stands where one of them would. An
 * argument is never such an object: a range is an array, and an error has a code.
 */
function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  const isInvocation = typeof last === 'object' && last !== null && !Array.isArray(last) && !('code' in last);
  return isInvocation ? args.slice(0, -1) : args;
}

/** A result as the number that Excel gets; an error at `place` when it is beyond what Excel can hold. */
export function toExcel(value: Decimal, place: () => Place): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) throw errorAt(place(), messages.isTooLarge);
  // Turns -0 into 0.
  return number + 0;
}
