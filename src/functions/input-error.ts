import type { Localized } from '../language/localized';
import { problems, withRemedy } from './messages';

/** What a function was given cannot be used; says so to the user, in both languages. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** `argument`: the name of the parameter that it is about. */
  constructor(
    readonly text: Localized,
    readonly argument: string | null = null,
  ) {
    super(text.sv);
  }
}

/** Why one cell of a result cannot be calculated: stands in its place. A plain object, for there may be many. */
export class CellError {
  constructor(
    readonly text: Localized,
    readonly argument: string | null = null,
  ) {}
}

/** Where in the arguments something stands: rows and columns count from one within the range. */
export interface Place {
  readonly argument: string;
  /** Null where the range has one row only. */
  readonly row?: number | null;
  /** Null where the range has one column only. */
  readonly column?: number | null;
}

/** An error that names the place, then says what is wrong there and what to do. */
export const errorAt = (place: Place, message: Localized): InputError =>
  new InputError(placed(place, message), place.argument);

/** The same for one cell of the result. */
export const cellErrorAt = (place: Place, message: Localized): CellError =>
  new CellError(placed(place, message), place.argument);

function placed(place: Place, message: Localized): Localized {
  const where = position(place);
  return {
    sv: `Argumentet ${place.argument}${where.sv}: ${message.sv}`,
    en: `Argument ${place.argument}${where.en}: ${message.en}`,
  };
}

/** An error on an argument or a cell in which nothing stands. */
export const missing = (place: Place, remedy: Localized): InputError =>
  errorAt(place, withRemedy(problems.isBlank, remedy));

function position({ row = null, column = null }: Place): Localized {
  if (row !== null && column !== null) {
    return { sv: `. Rad ${row}, kolumn ${column}`, en: `. Row ${row}, column ${column}` };
  }
  if (row !== null) return { sv: `. Rad ${row}`, en: `. Row ${row}` };
  if (column !== null) return { sv: `. Kolumn ${column}`, en: `. Column ${column}` };
  return { sv: '', en: '' };
}
