import { fetched } from '../shared/fetched';
import { meanwhile, type ViewDefinition } from '../shared/view';

export const helpView: ViewDefinition = {
  id: 'help',
  label: { sv: 'Hjälp', en: 'Help' },
  View: fetched(() => import(/* webpackChunkName: "help" */ './HelpPage'), meanwhile),
};
