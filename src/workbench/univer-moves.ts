import type { IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import type { Move } from './save/carried';

interface Command {
  readonly id: string;
  readonly params?: object | undefined;
}

/** By which cells come to stand elsewhere, other than rows put in or taken out. */
const OTHERS: readonly string[] = [
  InsertColMutation.id,
  MoveColsMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
];

/** What a command of the spreadsheet does to where cells stand, whoever gave it; null where it does nothing. */
export function moveBy({ id, params }: Command, nameOf: (sheet: string) => string): Move | null {
  const { subUnitId, from, range } = (params ?? {}) as {
    readonly subUnitId?: string;
    readonly from?: { readonly subUnitId: string };
    readonly range?: IRange;
  };
  const sheet = subUnitId ?? from?.subUnitId ?? '';
  const on = { sheet, name: nameOf(sheet) };
  if (id === MoveRangeMutation.id) return { ...on, change: { kind: 'other' } };
  if (OTHERS.includes(id)) return { ...on, change: { kind: 'other' } };
  if (range === undefined) return null;
  const rows = range.endRow - range.startRow + 1;
  if (id === InsertRowMutation.id) return { ...on, change: { kind: 'rows', row: range.startRow, by: rows } };
  if (id === RemoveRowMutation.id) return { ...on, change: { kind: 'rows', row: range.startRow, by: -rows } };
  return null;
}
