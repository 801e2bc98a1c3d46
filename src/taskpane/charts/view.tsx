import { fetched } from '../shared/fetched';
import { inSubmission, meanwhile, type ViewDefinition } from '../shared/view';

export const chartsView: ViewDefinition = {
  id: 'charts',
  label: { sv: 'Diagram', en: 'Charts' },
  exists: inSubmission,
  View: fetched(() => import(/* webpackChunkName: "charts" */ './ChartsPage'), meanwhile),
};
