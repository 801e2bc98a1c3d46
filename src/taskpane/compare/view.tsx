import { fetched } from '../shared/fetched';
import { inSubmission, meanwhile, type ViewDefinition } from '../shared/view';

export const compareView: ViewDefinition = {
  id: 'compare',
  label: { sv: 'Jämför', en: 'Compare' },
  exists: inSubmission,
  View: fetched(() => import(/* webpackChunkName: "compare" */ './ComparePage'), meanwhile),
};
