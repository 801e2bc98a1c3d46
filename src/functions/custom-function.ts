import { CellError, errorAt, InputError, type Place } from './input-error';
import { messages } from './messages';
import type { Parameter } from './parameters';

/** What stands in a cell of a result. "" shows as a blank cell; null would show as 0. */
export type ResultCell = number | string | CellError;

/** What a function gives back: a range that spills. */
export type Result = readonly (readonly ResultCell[])[];

/** The parameters by the names that Excel shows, in the order in which the formula has them. */
type Parameters = readonly (readonly [name: string, parameter: Parameter<unknown>])[];

/** Makes what stands in the place of a cell that cannot be calculated. */
export type Fault = (error: CellError) => CellError;

/** A custom function before Excel: its parameters as data, and what it does with what Excel hands over. */
export interface CustomFunction<Declared extends Parameters = Parameters> {
  readonly parameters: Declared;
  /**
   * Throws an InputError when the arguments cannot be used; never returns NaN, infinity or null. What stands where one
   * cell cannot be calculated is what `fault` makes of the error, in Excel an error of Excel's own.
   */
  readonly evaluate: (args: readonly unknown[], fault?: Fault) => Result;
}

type ValuesOf<Declared extends Parameters> = {
  readonly [At in keyof Declared]: Declared[At] extends readonly [string, Parameter<infer Value>]
    ? Value
    : never;
};

const asItIs: Fault = (error) => error;

/** Ties parameters to the function that works on their values. The one place where arguments are coerced. */
export function customFunction<const Declared extends Parameters>(
  parameters: Declared,
  run: (values: ValuesOf<Declared>, fault: Fault) => Result,
): CustomFunction<Declared> {
  return {
    parameters,
    evaluate: (args, fault = asItIs) => {
      const given = countWithoutInvocation(args);
      // A plain loop: tens of thousands of cells may each call the function.
      const values = new Array<unknown>(parameters.length);
      for (let index = 0; index < parameters.length; index++) {
        const declared = parameters[index] as Declared[number];
        values[index] = declared[1].read(declared[0], index < given ? args[index] : null);
      }
      return onlyFaultThrown(run(values as unknown as ValuesOf<Declared>, fault));
    },
  };
}

/** A result of one cell that cannot be calculated is refused as a whole, which every version of Excel shows. */
function onlyFaultThrown(result: Result): Result {
  if (result.length > 1) return result;
  const first = result[0];
  const only = first?.length === 1 ? first[0] : null;
  if (typeof only !== 'object' || only === null) return result;
  // What `fault` has made of it is Excel's own error.
  const refusal: unknown = only instanceof CellError ? new InputError(only.text, only.argument) : only;
  throw refusal;
}

/**
 * Excel appends an object that tells of the call to the arguments that it knows of. Where it still has older metadata
 * than the code (it keeps them for a day) those are fewer than are declared, and it stands where one of them would. An
 * argument is never such an object: a range is an array, and an error has a code.
 */
function countWithoutInvocation(args: readonly unknown[]): number {
  const last = args[args.length - 1];
  const isInvocation = typeof last === 'object' && last !== null && !Array.isArray(last) && !('code' in last);
  return isInvocation ? args.length - 1 : args.length;
}

/** A result as the number that Excel gets; an error at `place` when it is beyond what Excel can hold. */
export function toExcel(value: number, place: () => Place): number {
  if (!Number.isFinite(value)) throw errorAt(place(), messages.isTooLarge);
  return value;
}
