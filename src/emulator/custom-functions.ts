import { strict } from './strict';

/** The global that the functions' bundle registers itself with, and the functions it registered. */
export interface CustomFunctionsHost {
  readonly CustomFunctions: Pick<typeof CustomFunctions, 'associate' | 'Error' | 'ErrorCode'>;
  readonly associated: ReadonlyMap<string, unknown>;
}

const ERROR_CODES: Record<keyof typeof CustomFunctions.ErrorCode, string> = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Messages reach the user with two codes only; with the others Excel drops them (office-js issue 2885). */
const CODES_WITH_MESSAGE: readonly string[] = [ERROR_CODES.invalidValue, ERROR_CODES.notAvailable];

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {
    if (message !== undefined && !CODES_WITH_MESSAGE.includes(code)) {
      throw new Error(`Excel shows no message with ${code}.`);
    }
  }
}

export function createCustomFunctions(): CustomFunctionsHost {
  const associated = new Map<string, unknown>();
  const members = {
    associate: (id: string, implementation: unknown) => {
      if (typeof implementation !== 'function') throw new Error(`"${id}" is associated with no function.`);
      if (associated.has(id)) throw new Error(`"${id}" is associated twice.`);
      associated.set(id, implementation);
    },
    Error: CustomFunctionError,
    ErrorCode: ERROR_CODES,
  };
  return {
    CustomFunctions: strict('CustomFunctions', members) as unknown as CustomFunctionsHost['CustomFunctions'],
    associated,
  };
}
