/** What a formula may hold and still look at nothing but cells of its own sheet. */
const TEXT = /"[^"]*"/g;
const FUNCTION_NAME = /[A-Z_][A-Z0-9_.]*\(/gi;
const CELLS = /\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/gi;
const NUMBER = /\d+(\.\d+)?E[+-]?\d+/gi;
const TRUTH = /\b(TRUE|FALSE)\b/gi;

/** Whatever then remains and may be a name: of a sheet, a table, a defined name, or something newer. */
const SUSPECT = /[\p{L}_!'[\]]/u;

/** Reads an address out of a text, on whatever sheet. */
const INDIRECT = /\bINDIRECT\(/i;

/**
 * Whether a formula (English, with its "=") may follow cells on other sheets than its own. When those change Excel
 * tells of no change on the formula's sheet (office-js issue 3899). What is not surely of its own sheet counts as
 * reaching out: a variable of LET does, and so does an error value written out.
 */
export function mayFollowOtherSheets(formula: string): boolean {
  const bare = formula.replace(TEXT, '');
  if (INDIRECT.test(bare)) return true;
  const rest = bare.replace(FUNCTION_NAME, '(').replace(NUMBER, '').replace(TRUTH, '').replace(CELLS, '');
  return SUSPECT.test(rest);
}
