import { fetched } from '../shared/fetched';
import { meanwhile, type ViewDefinition } from '../shared/view';

export const mallView: ViewDefinition = {
  id: 'mall',
  label: { sv: 'Mallar', en: 'Templates' },
  View: fetched(() => import(/* webpackChunkName: "mall" */ './MallPage'), meanwhile),
};
