import { fetched } from '../shared/fetched';
import { meanwhile, type ViewDefinition } from '../shared/view';

export const underlagView: ViewDefinition = {
  id: 'underlag',
  label: { sv: 'Underlag', en: 'Underlag' },
  View: fetched(() => import(/* webpackChunkName: "underlag" */ './UnderlagView'), meanwhile),
};
