import { BooleanNumber, type Ctor } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from './function-answers';
import type { Answer, AnswerCell, CellRefusal, LiveFunction } from './live-functions';

/** Our functions as the formula engine takes them, and what they last said of a cell. */
export interface UniverFunctions {
  readonly executors: [Ctor<BaseFunction>, string][];
  readonly descriptions: IFunctionInfo[];
  /**
   * What one of them last said of the formula in a cell; null where none refused it. Sheets are known by the
   * spreadsheet's ids.
   */
  readonly refusalAt: (sheet: string, row: number, column: number) => Refusal | null;
  /** To be called as a calculation begins: what is said after that counts, not what was said before. */
  readonly beginCalculation: () => void;
}

/** The error that a cell shows, and why. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Calls a function for a cell; null where its answer is waited for. */
type Ask = (live: LiveFunction, args: readonly unknown[], place: CellPlace) => Answer | null;

export function univerFunctions(functions: readonly LiveFunction[], ask: Ask): UniverFunctions {
  let calculation = 0;
  const refusals = new Map<string, Refusal & { readonly calculation: number }>();

  /** The first refusal of a calculation stays, whatever other functions in the same cell give. */
  function note(cell: string, refusal: CellRefusal | null): void {
    const earlier = refusals.get(cell);
    if (earlier?.calculation === calculation) return;
    if (refusal !== null && refusal.message !== null) {
      refusals.set(cell, { calculation, code: refusal.code, message: refusal.message });
    } else {
      refusals.delete(cell);
    }
  }

  return {
    executors: functions.map((live) => [executorOf(live, ask, note), live.name]),
    descriptions: functions.map(describe),
    refusalAt: (sheet, row, column) => refusals.get(cellKey(sheet, row, column)) ?? null,
    beginCalculation: () => {
      calculation += 1;
    },
  };
}

const cellKey = (sheet: string, row: number, column: number): string =>
  `${sheet} ${String(row)} ${String(column)}`;

/** What a cell shows whose function has not answered yet; newer Excels call it #BUSY!. */
const WAITING = ErrorType.CONNECT;

function executorOf(
  live: LiveFunction,
  ask: Ask,
  note: (cell: string, refusal: CellRefusal | null) => void,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = live.metadata.parameters.filter(({ optional }) => !optional).length;
    override maxParams = live.metadata.parameters.length;

    /** A text in a formula stays one, also when it looks like a number. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const given = args.map(argumentOf);
      const place = {
        unit: this.unitId ?? '',
        sheet: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      // What waits for another answer is not asked before it has that.
      const answer = given.some(waits) ? null : ask(live, given, place);
      if (answer === null) return ErrorValueObject.create(WAITING);
      for (const { row, column, refusal } of refusalsIn(answer)) {
        note(cellKey(this.subUnitId ?? '', this.row + row, this.column + column), refusal);
      }
      return 'code' in answer ? errorOf(answer.code) : resultOf(answer.cells);
    }
  };
}

/** What is said of each cell that an answer fills; of those that nothing refuses, null. */
const refusalsIn = (answer: Answer) =>
  'code' in answer
    ? [{ row: 0, column: 0, refusal: answer }]
    : answer.cells.flatMap((cells, row) =>
        cells.map((cell, column) => ({ row, column, refusal: typeof cell === 'object' ? cell : null })),
      );

/** An argument as Excel on the web hands it over: an omitted one is null, a blank cell is "". */
function argumentOf(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  if (!value.isArray()) return cellOf(value);
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) =>
      row.map((cell) => (cell === null || cell === undefined || cell.isNull() ? '' : cellOf(cell))),
    );
}

/** An error reaches the runtime as an object with its code. */
const cellOf = (value: BaseValueObject): unknown =>
  value.isError()
    ? { type: 'CustomFunctionError', code: (value as ErrorValueObject).getErrorType() }
    : value.getValue();

const waits = (argument: unknown): boolean =>
  Array.isArray(argument)
    ? argument.some(waits)
    : typeof argument === 'object' && argument !== null && Reflect.get(argument, 'code') === WAITING;

const errorOf = (code: string): BaseValueObject =>
  ErrorValueObject.create(Object.values(ErrorType).find((type) => String(type) === code) ?? ErrorType.VALUE);

function resultOf(cells: readonly (readonly AnswerCell[])[]): BaseValueObject {
  const rows = cells.map((row) => row.map(valueOf));
  const [first = []] = rows;
  const [only] = first;
  if (rows.length === 1 && first.length === 1 && only !== undefined) return only;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueOf(value: AnswerCell): BaseValueObject {
  if (typeof value === 'object') return errorOf(value.code);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'string' ? StringValueObject.create(value) : BooleanValueObject.create(value);
}

/** What the spreadsheet shows while a formula is being written. */
const describe = ({ name, metadata }: LiveFunction): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: metadata.description,
  abstract: metadata.description,
  functionParameter: metadata.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: '',
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  })),
});
