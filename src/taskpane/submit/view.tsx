import { fetched } from '../shared/fetched';
import { inSubmission, meanwhile, type ViewDefinition } from '../shared/view';

export const submitView: ViewDefinition = {
  id: 'submit',
  label: { sv: 'Lämna in', en: 'Submit' },
  exists: inSubmission,
  View: fetched(() => import(/* webpackChunkName: "submit" */ './SubmitView'), meanwhile),
};
