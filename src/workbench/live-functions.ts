import type { FunctionResult } from '../emulator/function-calls';
import type { FunctionMetadata, Metadata } from '../functions/metadata-schema';

/** The namespace of the manifest: a function TKR is called ARLIG.TKR in a formula. */
export const NAMESPACE = 'ARLIG';

/** What a function gives back: the cells that it fills, or an error and, where Excel shows one, its message. */
export type Answer = { readonly cells: readonly (readonly AnswerCell[])[] } | CellRefusal;

/** An error, and where Excel shows one, its message. */
export interface CellRefusal {
  readonly code: string;
  readonly message: string | null;
}

export type AnswerCell = number | string | boolean | CellRefusal;

/** A custom function as the spreadsheet knows it. */
export interface LiveFunction {
  /** What its runtime knows it by. */
  readonly id: string;
  /** What it is called in a formula. */
  readonly name: string;
  readonly metadata: FunctionMetadata;
  /**
   * The arguments of a formula as Excel hands them over: as many as the metadata has, in the shapes that it promises.
   * Each is null (omitted), a value, or rows of values.
   */
  readonly argsOf: (args: readonly unknown[]) => readonly unknown[];
}

/** The functions that Excel's metadata lists. */
export const liveFunctions = (metadata: Metadata): readonly LiveFunction[] =>
  metadata.functions.map((definition) => ({
    id: definition.id,
    name: `${NAMESPACE}.${definition.name}`,
    metadata: definition,
    argsOf: (args) =>
      definition.parameters.map(({ dimensionality }, index) => shaped(args[index] ?? null, dimensionality)),
  }));

/** An argument in the shape that the metadata promises; an omitted one stays null. */
function shaped(value: unknown, dimensionality: 'scalar' | 'matrix'): unknown {
  if (value === null) return null;
  if (!Array.isArray(value)) return dimensionality === 'matrix' ? [[value]] : value;
  const rows: readonly unknown[] = value;
  const [first] = rows;
  const isOneCell = rows.length === 1 && Array.isArray(first) && first.length === 1;
  return dimensionality === 'scalar' && isOneCell ? (first as readonly unknown[])[0] : value;
}

/** What Excel shows of what a runtime has sent. What no cell can hold is #VALUE!. */
export function answerOf(result: FunctionResult): Answer {
  if ('error' in result)
    return { code: result.error, message: result.message === '' ? null : result.message };
  const { value } = result;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.every(Array.isArray)
    ? { cells: rows.map((row: readonly unknown[]) => row.map(cellOf)) }
    : UNHELD;
}

const UNHELD: CellRefusal = { code: '#VALUE!', message: null };

/** Excel shows null as 0 (office-js issue 1503), and errors of its own kind; it knows no other kinds of values. */
function cellOf(value: unknown): AnswerCell {
  if (value === null) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  const [code, message] = [memberOf(value, 'code'), memberOf(value, 'message')];
  if (typeof code !== 'string') return UNHELD;
  return { code, message: typeof message === 'string' ? message : null };
}

const memberOf = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
