import type { ICellData, Nullable } from '@univerjs/core';
import type { Cell } from '../workbook/snapshot';
import { fromStored } from './stored-formulas';

/** Univer's numbers for things (its enums exist only at run time, and this file needs no Univer). */
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** What Univer shows where a function has not answered yet, and what newer Excels do. */
const [WAITING, BUSY] = ['#GETTING_DATA', '#BUSY!'];

/** A cell's content as Univer wants it. */
export function toCellData(cell: Cell): ICellData {
  const formula = cell.formula === undefined ? {} : { f: fromStored(cell.formula) };
  switch (cell.type) {
    case 'blank':
    case 'uncalculated':
      return formula;
    case 'number':
      return { v: cell.value, t: NUMBER, ...formula };
    case 'boolean':
      return { v: cell.value ? 1 : 0, t: BOOLEAN, ...formula };
    case 'text':
      return { v: cell.value, t: ERROR.test(cell.value) ? FORCED_STRING : STRING, ...formula };
    case 'error':
      return { v: cell.value, t: STRING, ...formula };
  }
}

/** What a cell of Univer holds, as Excel would tell it. */
export function toCell(data: Nullable<ICellData>): Cell {
  const formula = typeof data?.f === 'string' && data.f !== '' ? { formula: data.f } : {};
  return { ...valueIn(data), ...formula };
}

function valueIn(data: Nullable<ICellData>): Cell {
  const value = data?.v ?? '';
  if (!data || value === '') return { type: 'blank' };
  const type = Number(data.t);
  if (typeof value === 'boolean' || type === BOOLEAN) return { type: 'boolean', value: Boolean(value) };
  if (typeof value === 'number') return { type: 'number', value };
  if (type === NUMBER) return { type: 'number', value: Number(value) };
  if (type === FORCED_STRING || !ERROR.test(value)) return { type: 'text', value };
  return { type: 'error', value: value === WAITING ? BUSY : value };
}
