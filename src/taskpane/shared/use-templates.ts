import { useEffect, useState } from 'react';
import { builtIn, catalogueOf } from '../../template/catalogue';
import { type Deployed, NOTHING_DEPLOYED } from '../../template/deployed';
import type { Template } from '../../template/template';

/** The templates that the pane knows: the built-in ones and those that lie beside it. */
export interface KnownTemplates extends Pick<Deployed, 'unused'> {
  /** The latest edition of the latest year first. */
  readonly documents: readonly Template[];
}

/** Fetches the templates that lie beside the product; it says itself what hindered. */
export type LoadTemplates = () => Promise<Deployed>;

export function useTemplates(load: LoadTemplates | undefined): KnownTemplates {
  const [deployed, setDeployed] = useState<Deployed>(NOTHING_DEPLOYED);
  useEffect(() => {
    let ended = false;
    void load?.().then(
      (read) => {
        if (!ended) setDeployed(read);
      },
      // The check, which needs them too, tells.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [load]);
  return { documents: catalogueOf(deployed.documents, builtIn), unused: deployed.unused };
}
