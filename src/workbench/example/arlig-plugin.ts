import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  SimpleRangeValue,
  type ImplementedFunctions,
} from 'hyperformula';
import type { CustomFunction, Result } from '../../functions/custom-function';
import { functions, type FunctionId } from '../../functions/functions';
import { CellError as FunctionError, InputError } from '../../functions/input-error';

/** By function, the arguments that shape its result: it has the rows of the tallest and the columns of the widest. */
const SHAPED_BY: Readonly<Record<FunctionId, readonly number[]>> = {
  INDEX_UPPRAKNING: [0],
  INDEX_SERIE: [0, 1],
  FORDELNING: [1],
  FORDELNING_MATRIS: [0, 1],
  RAM_ALTERNATIV: [0, 1, 2, 4],
  AVRUNDA_SUMMA: [0],
  AVSTAM: [1],
  TKR: [0],
  SVAR: [0],
};

/** The engine's own types, which it does not export. */
type RunFunction = Parameters<FunctionPlugin['runFunction']>;
type State = RunFunction[1];
type Value = SimpleRangeValue['data'][number][number];
interface Call {
  readonly procedureName: string;
  readonly args: RunFunction[0];
}

const ids = Object.keys(functions) as FunctionId[];
const parametersOf = (id: FunctionId): CustomFunction['parameters'] => functions[id].parameters;
const nameOf = (id: FunctionId): string => `ARLIG.${id}`;

/** Our functions in the calculation engine that works out what the example's cells show. */
export class ArligPlugin extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = Object.fromEntries(
    ids.map((id) => [
      nameOf(id),
      {
        method: 'run',
        sizeOfResultArrayMethod: 'sizeOfResult',
        vectorizationForbidden: true,
        parameters: parametersOf(id).map(([, { optional }]) => ({
          argumentType: FunctionArgumentType.ANY,
          optionalArg: optional,
        })),
      },
    ]),
  );

  static names = Object.fromEntries(ids.map((id) => [nameOf(id), nameOf(id)]));

  run(ast: Call, state: State) {
    const { evaluate } = functions[idOf(ast)];
    return this.runFunction(ast.args, state, this.metadata(ast.procedureName), (...args: unknown[]) => {
      try {
        return SimpleRangeValue.onlyValues(asTheEngineHasIt(evaluate(args.map(asExcelGivesIt))));
      } catch (error) {
        if (error instanceof InputError) return new CellError(ErrorType.VALUE, error.message);
        throw error;
      }
    });
  }

  sizeOfResult(ast: Call, state: State): ArraySize {
    const id = idOf(ast);
    const sizes = SHAPED_BY[id].flatMap((index) => {
      const argument = ast.args[index];
      return argument === undefined ? [] : [this.arraySizeForAst(argument, state)];
    });
    if (sizes.length === 0) throw new Error(`${ast.procedureName} lacks an argument.`);
    const width = Math.max(...sizes.map((size) => size.width));
    const height = Math.max(...sizes.map((size) => size.height));
    // The columns of several keys become one. A size of its own: the argument's would make the result a reference.
    return id === 'FORDELNING' && height > 1 ? new ArraySize(1, height) : new ArraySize(width, height);
  }
}

function idOf({ procedureName }: Call): FunctionId {
  const id = ids.find((candidate) => nameOf(candidate) === procedureName);
  if (id === undefined) throw new Error(`${procedureName} is none of our functions.`);
  return id;
}

const asTheEngineHasIt = (result: Result) =>
  result.map((row) =>
    row.map((cell) => (cell instanceof FunctionError ? new CellError(ErrorType.VALUE, cell.text.sv) : cell)),
  );

function asExcelGivesIt(argument: unknown): unknown {
  return argument instanceof SimpleRangeValue
    ? argument.data.map((row) => row.map(cellAsExcelGivesIt))
    : cellAsExcelGivesIt(argument as Value | undefined);
}

function cellAsExcelGivesIt(value: Value | undefined): unknown {
  if (value === undefined || value === EmptyValue) return null;
  if (value instanceof CellError) return { code: `#${value.type}!` };
  return typeof value === 'object' && 'val' in value ? value.val : value;
}
