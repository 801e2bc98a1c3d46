import type { Localized } from '../language/localized';

/** What a function was given cannot be used; says so to the user, in both languages. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly text: Localized) {
    super(text.sv);
  }
}
