import { CheckingView } from './shell/BeforeCheck';
import { fetched } from './shared/fetched';

const meanwhile = <CheckingView slow={false} />;

// The views that are not needed for the first look: they come when they are opened.
export const FindingsView = fetched(
  () => import(/* webpackChunkName: "findings" */ './findings/FindingsView'),
  meanwhile,
);
export const ChartsView = fetched(
  () => import(/* webpackChunkName: "charts" */ './charts/ChartsView'),
  meanwhile,
);
export const HelpView = fetched(() => import(/* webpackChunkName: "help" */ './help/HelpView'), meanwhile);
export const SettingsView = fetched(
  () => import(/* webpackChunkName: "settings" */ './settings/SettingsView'),
  meanwhile,
);
