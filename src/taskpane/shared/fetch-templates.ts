import { type Deployed, type LoadTemplate, readDeployed } from '../../template/deployed';

/** What lies beside the product, read; it comes with the checking, which needs it first. */
export const fetchTemplates = (load: LoadTemplate): Promise<Deployed> => readDeployed(load);
