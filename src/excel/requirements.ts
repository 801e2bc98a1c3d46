import { GatewayError } from './gateway';
import { tooOldFor } from './messages';

/**
 * The requirement sets of Excel that the product asks for by name, each with the first version of Excel for Windows
 * that has it. The manifest asks for 1.12, but an add-in may be loaded past it. Source: Excel JavaScript API
 * requirement sets, Microsoft Learn.
 */
const FIRST_VERSION = {
  '1.5': '1703',
  '1.8': '1808',
  '1.9': '1903',
  '1.10': '1907',
  '1.12': '2008',
  '1.13': '2102',
  '1.14': '2108',
  '1.17': '2302',
  '1.18': '2501',
  '1.20': '2509',
} as const;

type RequirementSet = keyof typeof FIRST_VERSION;

export const supports = (set: RequirementSet): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', set);

/** Other requirement sets than Excel's own. */
export const supportsSet = (name: 'SharedRuntime' | 'KeyboardShortcuts', version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

/** Throws a `tooOld` that says which Excel has what is missing. */
export function requireSupport(set: RequirementSet): void {
  if (supports(set)) return;
  throw new GatewayError('tooOld', tooOldFor(set, FIRST_VERSION[set]), `ExcelApi ${set} is not supported`);
}
