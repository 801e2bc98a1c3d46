import { LocaleType, Univer, mergeLocales, type Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import '@univerjs/preset-sheets-note/lib/index.css';
import noteEnUS from '@univerjs/preset-sheets-note/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import type { UniverFunctions } from './univer-functions';

export interface StartedUniver {
  readonly api: FUniver;
  /** Gives the parts of the spreadsheet that its plain interface lacks. */
  readonly injector: Injector;
}

/** Starts the spreadsheet in an element, with a formula bar and no other tools: the page has its own. */
export function startUniver(container: HTMLElement, functions: UniverFunctions): StartedUniver {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark.matches,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS, noteEnUS) },
  });
  const sheets = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    // The focus stays where the user works, also in the pane.
    disableAutoFocus: true,
    footer: { statisticBar: false, menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    // What is a text in the workbook is one here, without a mark or a question.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: { function: functions.executors, description: functions.descriptions },
  });
  for (const plugin of [...sheets.plugins, ...UniverSheetsNotePreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener('change', ({ matches }) => {
    api.toggleDarkMode(matches);
  });
  return { api, injector: univer.__getInjector() };
}
