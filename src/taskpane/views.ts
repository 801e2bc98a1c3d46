import { lazy } from 'react';

// The views that are not needed for the first look: they come when they are opened.
export const FindingsView = lazy(() => import(/* webpackChunkName: "findings" */ './findings/FindingsView'));
export const ChartsView = lazy(() => import(/* webpackChunkName: "charts" */ './charts/ChartsView'));
export const HelpView = lazy(() => import(/* webpackChunkName: "help" */ './help/HelpView'));
export const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ './settings/SettingsView'));
