import type { Command } from '../excel/command-names';
import type { Localized } from '../language/localized';

/** What Excel offers of the pane outside it: on the ribbon, in the menu of a cell and by keys. */
export interface CommandDefinition {
  readonly id: Command;
  readonly label: Localized;
  /** Of the form that Microsoft advises, which Excel itself and Swedish keyboards leave free. */
  readonly keys: string;
  readonly keysOnMac: string;
}

/** In the order of the ribbon. The manifest says the same. */
export const commands: readonly CommandDefinition[] = [
  {
    id: 'kontrollera',
    label: { sv: 'Kontrollera', en: 'Check' },
    keys: 'Ctrl+Shift+Alt+K',
    keysOnMac: 'Command+Shift+Alt+K',
  },
  {
    id: 'nastaFynd',
    label: { sv: 'Nästa fynd', en: 'Next finding' },
    keys: 'Ctrl+Shift+Alt+N',
    keysOnMac: 'Command+Shift+Alt+N',
  },
  {
    id: 'forklaraCellen',
    label: { sv: 'Förklara cellen', en: 'Explain the cell' },
    keys: 'Ctrl+Shift+Alt+F',
    keysOnMac: 'Command+Shift+Alt+F',
  },
];
