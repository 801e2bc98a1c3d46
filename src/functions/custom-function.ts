import type { Language } from '../language/localized';
import { InputError } from './input-error';
import type { Parameter } from './parameters';

/** What a function gives back: a range that spills. "" shows as a blank cell; null would show as 0. */
export type Result = (number | string)[][];

/** A custom function before Excel: its parameters as data, and what it does with what Excel hands over. */
export interface CustomFunction {
  readonly parameters: readonly Parameter<unknown>[];
  /** Throws an InputError when the arguments cannot be used; never returns NaN, infinity or null. */
  readonly evaluate: (args: readonly unknown[]) => Result;
}

type ValuesOf<Declared extends readonly Parameter<unknown>[]> = {
  readonly [Index in keyof Declared]: Declared[Index] extends Parameter<infer Value> ? Value : never;
};

/** Ties parameters to the function that works on their values. The one place where arguments are coerced. */
export function customFunction<const Declared extends readonly Parameter<unknown>[]>(
  parameters: Declared,
  run: (...values: ValuesOf<Declared>) => Result,
): CustomFunction {
  return {
    parameters,
    evaluate: (args) => {
      // Excel appends an invocation object after the declared arguments: only those are read.
      const values = parameters.map((parameter, index) => parameter.read(args[index]));
      return run(...(values as unknown as ValuesOf<Declared>));
    },
  };
}

/** The function as Excel calls it: input that cannot be used becomes #VALUE! with the message. */
export function forExcel(definition: CustomFunction, language: () => Language) {
  return (...args: unknown[]): Result => {
    try {
      return definition.evaluate(args);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.text[language()]);
    }
  };
}
