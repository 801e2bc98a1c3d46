import { columnName } from '../workbook/address';

/** Texts and names of sheets, which hold no references; else a reference to a cell, absolute where it has a $. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu;

const LAST_ROW = 1_048_576;

/** A formula as Excel writes it in a cell so many rows down and columns to the right of its own. */
export function movedFormula(
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  return formula.replace(
    PIECES,
    (piece: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return piece;
      const toColumn = fixedColumn === '$' ? column : shifted(column, columns);
      const toRow = fixedRow === '$' ? Number(row) : Number(row) + rows;
      if (toColumn === null || toRow < 1 || toRow > LAST_ROW) return '#REF!';
      return `${fixedColumn ?? ''}${toColumn}${fixedRow ?? ''}${toRow}`;
    },
  );
}

function shifted(name: string, by: number): string | null {
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  const to = column - 1 + by;
  return to < 0 ? null : columnName(to);
}
