import type { CustomFunction } from './custom-function';
import type { Documentation } from './documentation';
import { aboutFordelning, FORDELNING } from './fordelning';
import { aboutIndexUpprakning, INDEX_UPPRAKNING } from './index-upprakning';
import { aboutRamAlternativ, RAM_ALTERNATIV } from './ram-alternativ';
import { aboutSvar, SVAR } from './svar';
import { aboutTkr, TKR } from './tkr';

/** Every custom function of the namespace ARLIG by its id, in the order in which people read of them. */
export const functions = {
  INDEX_UPPRAKNING,
  FORDELNING,
  RAM_ALTERNATIV,
  TKR,
  SVAR,
} as const satisfies Record<string, CustomFunction>;

export type FunctionId = keyof typeof functions;

/** What is said of each. */
export const documentation: { readonly [Id in FunctionId]: Documentation<(typeof functions)[Id]> } = {
  INDEX_UPPRAKNING: aboutIndexUpprakning,
  FORDELNING: aboutFordelning,
  RAM_ALTERNATIV: aboutRamAlternativ,
  TKR: aboutTkr,
  SVAR: aboutSvar,
};
