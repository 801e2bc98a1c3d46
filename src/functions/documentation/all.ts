import type { FunctionDocumentation } from './documentation';
import { fordelning } from './fordelning';
import { indexUpprakning } from './index-upprakning';
import { ramAlternativ } from './ram-alternativ';
import { svar } from './svar';
import { tkr } from './tkr';

/** The documentation of every function, in the order in which people read of them. */
export const documentation: readonly FunctionDocumentation[] = [
  indexUpprakning,
  fordelning,
  ramAlternativ,
  tkr,
  svar,
];
