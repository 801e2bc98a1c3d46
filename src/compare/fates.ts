import { lettersOnly } from '../language/normalise';
import type { Corrections } from '../findings/corrections';
import { type Insats, pairInsatser } from './insatser';
import type { Pair } from './pairing';

/** What became of an insats of an earlier year. */
export interface Fate {
  readonly insats: Insats;
  /** The same among those that run now; null where it is not there. */
  readonly runs: Pair<Insats> | null;
  /** The same among those that are proposed now. */
  readonly proposed: Pair<Insats> | null;
}

interface Fates {
  readonly proposed: readonly Fate[];
  readonly ongoing: readonly Fate[];
  /** Insatser that run now of which nothing was said then. */
  readonly unannounced: readonly Insats[];
  /** Proposals of now that were neither made nor ran then. */
  readonly fresh: readonly Insats[];
}

/**
 * Finds the insatser of an earlier year among those of a later one. What runs now is first sought among what ran then,
 * so that a proposal is not taken for an insats that has its own past; a name that is quite the same is enough.
 */
export function fatesOf(
  before: readonly Insats[],
  after: readonly Insats[],
  corrections: Corrections,
): Fates {
  const then = byRole(before);
  const now = byRole(after);
  const ran = pairInsatser(then.pagaende, now.pagaende, corrections);
  const started = pairInsatser(then.foreslagen, ran.right, corrections);
  const again = pairInsatser(then.foreslagen, now.foreslagen, corrections);
  const postponed = pairInsatser(ran.left, again.right, corrections);
  const namesake = createNamesakes(now.pagaende);
  const runs = pairsByLeft([...ran.pairs, ...started.pairs]);
  const proposes = pairsByLeft([...again.pairs, ...postponed.pairs]);
  const fate = (insats: Insats): Fate => ({
    insats,
    runs: runs.get(insats) ?? namesake(insats),
    proposed: proposes.get(insats) ?? null,
  });
  return {
    proposed: then.foreslagen.map(fate),
    ongoing: then.pagaende.map(fate),
    unannounced: started.right,
    fresh: postponed.right,
  };
}

const byRole = (insatser: readonly Insats[]) => ({
  pagaende: insatser.filter(({ role }) => role === 'pagaende'),
  foreslagen: insatser.filter(({ role }) => role === 'foreslagen'),
});

const pairsByLeft = (pairs: readonly Pair<Insats>[]): ReadonlyMap<Insats, Pair<Insats>> =>
  new Map(pairs.map((pair) => [pair.left, pair]));

/** An insats that ran then and was proposed too stands once now. */
function createNamesakes(now: readonly Insats[]): (insats: Insats) => Pair<Insats> | null {
  const byName = new Map(
    now.toReversed().flatMap((insats) => insats.names.map((name) => [lettersOnly(name), insats] as const)),
  );
  return (insats) => {
    const [right] = insats.names.flatMap((name) => byName.get(lettersOnly(name)) ?? []);
    return right ? { left: insats, right, isLikely: false } : null;
  };
}
