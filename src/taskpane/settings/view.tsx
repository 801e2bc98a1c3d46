import { Settings16Regular } from '@fluentui/react-icons';
import { fetched } from '../shared/fetched';
import { meanwhile, type ViewDefinition } from '../shared/view';

export const settingsView: ViewDefinition = {
  id: 'settings',
  label: { sv: 'Inställningar', en: 'Settings' },
  icon: <Settings16Regular />,
  View: fetched(() => import(/* webpackChunkName: "settings" */ './SettingsView'), meanwhile),
};
