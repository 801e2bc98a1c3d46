import { NotEmulatedError } from './kind';
import type { PushedMessage } from './wire';

/** Messages to the runtime of custom functions, and that of a call among them. */
const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
/** That errors are handed over as values, as the metadata asks. */
const ALLOWS_ERRORS = 4;

/** The errors by the numbers that the runtime sends. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** What a function gave: a value, or an error and what it says of it. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** A result as the runtime sends it; in later versions as an array. */
interface SentResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/**
 * The calls of custom functions that Excel has made and that wait for their results. Those that are made before the
 * runtime is there wait for it, as cells in Excel do.
 */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  /** What is to be sent when the runtime is there; null when it is. */
  private early: PushedMessage[] | null = [];
  private count = 0;

  constructor(private readonly push: (message: PushedMessage) => void) {}

  /** Calls a function by its id with what the metadata that Excel has says that it takes. */
  call(id: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    this.count += 1;
    const invocation = this.count;
    const result = new Promise<FunctionResult>((resolve) => {
      this.waiting.set(invocation, resolve);
    });
    const message: PushedMessage = {
      messageCategory: FUNCTION_CATEGORY,
      messageType: INVOCATION,
      targetId: '',
      message: JSON.stringify([invocation, id, args, address, ALLOWS_ERRORS]),
    };
    if (this.early === null) this.push(message);
    else this.early.push(message);
    return result;
  }

  /** The runtime says that it listens. */
  readonly begin = (): void => {
    const early = this.early ?? [];
    this.early = null;
    for (const message of early) this.push(message);
  };

  /** Takes results as the runtime sends them. */
  readonly take = (results: unknown): void => {
    for (const result of results as readonly SentResult[]) {
      if (Array.isArray(result)) throw new NotEmulatedError('resultat av funktioner som listor');
      this.waiting.get(result.id)?.(resultOf(result));
      this.waiting.delete(result.id);
    }
  };
}

function resultOf({ failed, value, errorCode }: SentResult): FunctionResult {
  if (failed !== true) return { value };
  return { error: ERRORS[errorCode ?? 0] ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
}
