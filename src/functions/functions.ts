import type { CustomFunction } from './custom-function';
import type { Documentation } from './documentation';
import { aboutAvrundaSumma, AVRUNDA_SUMMA } from './avrunda-summa';
import { aboutAvstam, AVSTAM } from './avstam';
import { FORDELNING } from './fordelning';
import { aboutFordelning } from './fordelning-help';
import { aboutFordelningMatris, FORDELNING_MATRIS } from './fordelning-matris';
import { aboutIndexSerie, INDEX_SERIE } from './index-serie';
import { INDEX_UPPRAKNING } from './index-upprakning';
import { aboutIndexUpprakning } from './index-upprakning-help';
import { RAM_ALTERNATIV } from './ram-alternativ';
import { aboutRamAlternativ } from './ram-alternativ-help';
import { aboutSvar, SVAR } from './svar';
import { aboutTkr, TKR } from './tkr';

/** Every custom function of the namespace ARLIG by its id, in the order in which people read of them. */
export const functions = {
  INDEX_UPPRAKNING,
  INDEX_SERIE,
  FORDELNING,
  FORDELNING_MATRIS,
  RAM_ALTERNATIV,
  AVRUNDA_SUMMA,
  AVSTAM,
  TKR,
  SVAR,
} as const satisfies Record<string, CustomFunction>;

export type FunctionId = keyof typeof functions;

/** What is said of each. */
export const documentation: { readonly [Id in FunctionId]: Documentation<(typeof functions)[Id]> } = {
  INDEX_UPPRAKNING: aboutIndexUpprakning,
  INDEX_SERIE: aboutIndexSerie,
  FORDELNING: aboutFordelning,
  FORDELNING_MATRIS: aboutFordelningMatris,
  RAM_ALTERNATIV: aboutRamAlternativ,
  AVRUNDA_SUMMA: aboutAvrundaSumma,
  AVSTAM: aboutAvstam,
  TKR: aboutTkr,
  SVAR: aboutSvar,
};
