import type { FunctionId } from '../../src/functions/functions';

/** The error that Excel's runtime gives the functions to throw. */
export class ExcelError extends Error {
  override readonly name = 'CustomFunctions.Error';

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Implementation = (...args: unknown[]) => unknown;

/** A stand-in for the runtime of custom functions, which remembers what is registered with it. */
export function customFunctionsRuntime() {
  const registered = new Map<string, Implementation>();
  return {
    registered,
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!' },
      associate: (id: string, implementation: Implementation) => registered.set(id, implementation),
    },
  };
}

/** What Excel appends to the arguments of every call. */
const INVOCATION = { address: 'Blad1!A1', functionName: 'ARLIG' };

const { registered, CustomFunctions } = customFunctionsRuntime();

/** Registers the functions as the bundle does and gives the way to call them. */
export async function loadFunctions() {
  Object.assign(globalThis, { CustomFunctions });
  await import('../../src/functions/register');

  const call = (id: FunctionId, ...args: unknown[]): unknown => {
    const implementation = registered.get(id);
    if (implementation === undefined) throw new Error(`${id} is not registered.`);
    return implementation(...args);
  };
  /** What is said where the function refuses, of the first cell if not of all. */
  const refusal = (id: FunctionId, ...args: unknown[]): string => {
    try {
      const fault = (call(id, ...args) as unknown[][]).flat().find((cell) => cell instanceof ExcelError);
      if (fault !== undefined) return fault.message;
    } catch (error) {
      if (error instanceof ExcelError && error.code === '#VALUE!') return error.message;
      throw error;
    }
    throw new Error(`${id} accepted the arguments.`);
  };
  return { registered, call, refusal, invocation: INVOCATION };
}
