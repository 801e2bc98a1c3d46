import type { CustomFunction } from './custom-function';
import { FORDELNING } from './fordelning';
import { INDEX_UPPRAKNING } from './index-upprakning';
import { RAM_ALTERNATIV } from './ram-alternativ';
import { SVAR } from './svar';
import { TKR } from './tkr';

/** Every custom function of the namespace ARLIG, by its id in functions.json. */
export const functions = {
  INDEX_UPPRAKNING,
  FORDELNING,
  RAM_ALTERNATIV,
  TKR,
  SVAR,
} as const satisfies Record<string, CustomFunction>;

export type FunctionId = keyof typeof functions;
