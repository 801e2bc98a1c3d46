import { isRegistered } from './examine';
import { faultKinds } from './faults';
import type { FaultKind, Mutant } from './faults/fault';
import { faultless } from './faultless';
import { createRandom } from '../tools/random';

/** So many mutants of each kind; with more than a hundred kinds that makes more than eight hundred. */
export const MUTANTS_OF_EACH_KIND = 8;
const SEED = 2024;

export interface NumberedMutant extends Mutant {
  readonly kind: FaultKind;
  /** The seed that plants just this fault again. */
  readonly seed: number;
}

/** Those kinds whose rule stands in the registry. */
export const plantedKinds: readonly FaultKind[] = faultKinds.filter(({ rule }) => isRegistered(rule));

/** One of the mutants of a kind, the same in every run. */
export function mutantOf(kind: FaultKind, turn: number): NumberedMutant {
  const seed = SEED + 1000 * faultKinds.indexOf(kind) + (turn % MUTANTS_OF_EACH_KIND);
  return { kind, seed, ...kind.plant(faultless, createRandom(seed)) };
}

export const mutantsOf = (kind: FaultKind): readonly NumberedMutant[] =>
  Array.from({ length: MUTANTS_OF_EACH_KIND }, (_, turn) => mutantOf(kind, turn));
