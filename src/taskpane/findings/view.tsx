import { fetched } from '../shared/fetched';
import { inSubmission, meanwhile, type ViewDefinition } from '../shared/view';

export const findingsView: ViewDefinition = {
  id: 'findings',
  label: { sv: 'Fynd', en: 'Findings' },
  exists: inSubmission,
  View: fetched(() => import(/* webpackChunkName: "findings" */ './FindingsView'), meanwhile),
};
