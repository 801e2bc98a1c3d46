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

/** A custom function as the spreadsheet calls it. An argument is null (omitted), a value, or rows of values. */
export interface LiveFunction {
  readonly name: string;
  readonly metadata: FunctionMetadata;
  readonly call: (args: readonly unknown[]) => Answer;
}

/**
 * The functions that a bundle has registered, called as Excel calls them: by their metadata. What one does not
 * have in the other is an error, as it would be in Excel.
 */
export function liveFunctions(
  metadata: Metadata,
  associated: ReadonlyMap<string, unknown>,
): readonly LiveFunction[] {
  const ids = metadata.functions.map(({ id }) => id);
  const unknown = [...associated.keys()].filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`Not in the metadata: ${unknown.join(', ')}.`);
  return metadata.functions.map((definition) => {
    const implementation = associated.get(definition.id);
    if (typeof implementation !== 'function') throw new Error(`${definition.id} is not registered.`);
    return {
      name: `${NAMESPACE}.${definition.name}`,
      metadata: definition,
      call: (args) =>
        answer(definition, args, (given) =>
          (implementation as (...args: readonly unknown[]) => unknown)(...given),
        ),
    };
  });
}

function answer(
  { parameters }: FunctionMetadata,
  args: readonly unknown[],
  run: (args: readonly unknown[]) => unknown,
): Answer {
  const given = parameters.map(({ dimensionality }, index) => shaped(args[index] ?? null, dimensionality));
  try {
    // Excel puts an object that tells of the call last.
    return { cells: cellsOf(run([...given, {}])) };
  } catch (error) {
    return refusalOf(error);
  }
}

/** An argument in the shape that the metadata promises; an omitted one stays null. */
function shaped(value: unknown, dimensionality: 'scalar' | 'matrix'): unknown {
  if (value === null) return null;
  if (!Array.isArray(value)) return dimensionality === 'matrix' ? [[value]] : value;
  const rows: readonly unknown[] = value;
  const [first] = rows;
  const isOneCell = rows.length === 1 && Array.isArray(first) && first.length === 1;
  return dimensionality === 'scalar' && isOneCell ? (first as readonly unknown[])[0] : value;
}

function cellsOf(result: unknown): readonly (readonly AnswerCell[])[] {
  if (!Array.isArray(result)) throw new TypeError('The function gave no range.');
  return result.map((row: unknown) => {
    if (!Array.isArray(row)) throw new TypeError('The function gave no range.');
    return row.map(cellOf);
  });
}

/** Excel shows null as 0 (office-js issue 1503), and errors of its own kind; it knows no other kinds of values. */
function cellOf(value: unknown): AnswerCell {
  if (value === null) return 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof memberOf(value, 'code') === 'string') return refusalOf(value);
  throw new TypeError(`The function gave ${typeof value}.`);
}

/** What Excel shows of what a function throws: its own kind of error with the message, any other as #VALUE!. */
function refusalOf(error: unknown): CellRefusal {
  const code = memberOf(error, 'code');
  const message = memberOf(error, 'message');
  return typeof code === 'string' && code.startsWith('#')
    ? { code, message: typeof message === 'string' ? message : null }
    : { code: '#VALUE!', message: null };
}

const memberOf = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
