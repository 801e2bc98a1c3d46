import type { Localized } from '../language/localized';

/** What a function was given cannot be used; says so to the user, in both languages. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly text: Localized) {
    super(text.sv);
  }
}

/** Where in the arguments something stands: rows and columns count from one within the range. */
export interface Place {
  readonly argument: string;
  /** Null where the range has one row only. */
  readonly row?: number | null;
  /** Null where the range has one column only. */
  readonly column?: number | null;
}

/** What is wrong with a value and what to do about it: a sentence each. */
export type Refusal = readonly [problem: Localized, remedy: Localized];

/** An error that names the place, what is wrong there, and the remedy. */
export function errorAt(place: Place, ...[problem, remedy]: Refusal): InputError {
  const where = position(place);
  return new InputError({
    sv: `Argumentet ${place.argument}${where.sv}: ${problem.sv} ${remedy.sv}`,
    en: `Argument ${place.argument}${where.en}: ${problem.en} ${remedy.en}`,
  });
}

function position({ row = null, column = null }: Place): Localized {
  if (row !== null && column !== null) {
    return { sv: `. Rad ${row}, kolumn ${column}`, en: `. Row ${row}, column ${column}` };
  }
  if (row !== null) return { sv: `. Rad ${row}`, en: `. Row ${row}` };
  if (column !== null) return { sv: `. Kolumn ${column}`, en: `. Column ${column}` };
  return { sv: '', en: '' };
}
