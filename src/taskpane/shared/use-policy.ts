import { useEffect, useState } from 'react';
import type { Localized } from '../../language/localized';
import { NO_POLICY, type Policy, type PolicyFile, readPolicy } from '../../findings/policy';

/** Fetches the text of the policy that lies beside the product; null where none does. */
export type LoadPolicy = () => Promise<string | null>;

export interface PolicyState {
  readonly policy: Policy;
  /** Why what lies there is not used; null where it is, and where nothing lies there. */
  readonly damaged: Localized | null;
}

/**
 * What whoever deploys the add-in has laid down. Until it is there nothing is laid down; where it cannot be fetched
 * that is told like one that cannot be read, since nobody knows what it says.
 */
export function usePolicy(load: LoadPolicy | undefined): PolicyState {
  const [state, setState] = useState<PolicyState>({ policy: NO_POLICY, damaged: null });
  useEffect(() => {
    let ended = false;
    const read = async (): Promise<void> => {
      const file = await (load?.() ?? Promise.resolve(null)).then(
        readPolicy,
        (error: unknown): PolicyFile => ({ kind: 'damaged', why: notFetched(error) }),
      );
      if (ended) return;
      setState(
        file.kind === 'ok'
          ? { policy: file.policy, damaged: null }
          : { policy: NO_POLICY, damaged: file.why },
      );
    };
    if (load !== undefined) void read();
    return () => {
      ended = true;
    };
  }, [load]);
  return state;
}

const notFetched = (error: unknown): Localized => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    sv: `policy.json gick inte att hämta (${detail}).`,
    en: `policy.json could not be fetched (${detail}).`,
  };
};
