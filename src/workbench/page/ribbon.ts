import { commands } from '../../taskpane/commands';
import { element } from './element';
import type { ExcelOnTheWeb } from './excel';
import { language } from './language';

/**
 * The ribbon's commands in a modest form: buttons, and the keys that the add-in has in Excel. They go the way that
 * Excel's own go, to what the add-in has associated with them.
 */
export function startRibbon(excel: Pick<ExcelOnTheWeb, 'command' | 'showPane' | 'isPaneShown'>): () => void {
  const ribbon = element('ribbon', HTMLElement);
  const pane = element('toggle-pane', HTMLButtonElement);
  const buttons = commands.map(({ id, keys }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
    button.addEventListener('click', () => {
      excel.command(id);
    });
    return button;
  });
  ribbon.append(...buttons);
  pane.addEventListener('click', () => {
    excel.showPane(!excel.isPaneShown());
  });
  listenForKeys(excel);
  return () => {
    for (const [index, { label, keys }] of commands.entries()) {
      const button = buttons[index];
      if (button === undefined) continue;
      button.textContent = label[language()];
      button.title = keys;
    }
  };
}

function listenForKeys({ command }: Pick<ExcelOnTheWeb, 'command'>): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.ctrlKey || !event.shiftKey || !event.altKey) return;
      const pressed = `Ctrl+Shift+Alt+${event.code.replace(/^Key/, '')}`;
      const asked = commands.find(({ keys }) => keys === pressed);
      if (asked === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      command(asked.id);
    },
    { capture: true },
  );
}
