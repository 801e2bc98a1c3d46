import { expectedIn, findingsIn } from './examine';
import { changedBy, harmlessKinds } from './harmless';
import { mutantsOf, plantedKinds } from './mutants';
import type { Mutant } from './faults/fault';

/** How many findings were planted, how many are given, and how many of these were planted. */
export interface Score {
  readonly workbooks: number;
  readonly planted: number;
  readonly found: number;
  readonly right: number;
}

export const scoreMutants = (): Score => score(plantedKinds.flatMap(mutantsOf));

/** The faultless workbook and faulty ones after harmless changes. */
export const scoreHarmless = (): Score => score(harmlessKinds.flatMap((kind) => changedBy(kind)));

/** The share of the planted findings that are given, and of the given ones that were planted; in per cent. */
export const recall = ({ right, planted }: Score): number => (100 * right) / planted;
export const precision = ({ right, found }: Score): number => (100 * right) / found;

function score(mutants: readonly Mutant[]): Score {
  let [planted, found, right] = [0, 0, 0];
  for (const mutant of mutants) {
    const expected = new Set(expectedIn(mutant));
    const findings = findingsIn(mutant.workbook);
    planted += expected.size;
    found += findings.length;
    right += findings.filter((finding) => expected.has(finding)).length;
  }
  return { workbooks: mutants.length, planted, found, right };
}
