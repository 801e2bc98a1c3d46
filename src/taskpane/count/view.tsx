import { fetched } from '../shared/fetched';
import { meanwhile, type ViewDefinition } from '../shared/view';

export const countView: ViewDefinition = {
  id: 'count',
  label: { sv: 'Räkna', en: 'Calculate' },
  View: fetched(() => import(/* webpackChunkName: "count" */ './CountView'), meanwhile),
};
