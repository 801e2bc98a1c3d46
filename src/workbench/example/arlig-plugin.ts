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
import { functions, type FunctionId } from '../../functions/functions';
import { InputError } from '../../functions/input-error';

/** By function, the arguments that its result may have the shape of: the largest one counts. */
const SHAPED_BY: Readonly<Record<FunctionId, readonly number[]>> = {
  INDEX_UPPRAKNING: [0],
  FORDELNING: [1],
  RAM_ALTERNATIV: [0, 4],
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
        parameters: Object.values(functions[id].parameters).map(({ optional }) => ({
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
        return SimpleRangeValue.onlyValues(evaluate(args.map(asExcelGivesIt)));
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
    const [largest] = sizes.sort((one, other) => other.width * other.height - one.width * one.height);
    if (largest === undefined) throw new Error(`${ast.procedureName} lacks an argument.`);
    const { width, height } = largest;
    // The columns of several keys become one. A size of its own: the argument's would make the result a reference.
    return id === 'FORDELNING' && height > 1 ? new ArraySize(1, height) : new ArraySize(width, height);
  }
}

function idOf({ procedureName }: Call): FunctionId {
  const id = ids.find((candidate) => nameOf(candidate) === procedureName);
  if (id === undefined) throw new Error(`${procedureName} is none of our functions.`);
  return id;
}

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
