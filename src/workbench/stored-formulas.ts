import { NAMESPACE } from './live-functions';

/** How a file names the functions of an add-in, and those that Excel has got since 2007. */
const OURS = new RegExp(`\\b_xldudf_${NAMESPACE}_(?=[A-Z])`, 'g');
const LATER = /\b_xlfn\.(?:_xlws\.)?/g;

/** A formula as people see it, of one as files store it. */
export const fromStored = (formula: string): string =>
  formula.replace(OURS, `${NAMESPACE}.`).replace(LATER, '');

/** Whether a formula calls any of our functions: its saved value counts for nothing, since we can work it out. */
export const callsOurs = (formula: string): boolean => formula.toUpperCase().includes(`${NAMESPACE}.`);
