import { commands } from '../../taskpane/commands';
import { element } from './element';
import type { ExcelOnTheWeb } from './excel';
import { language } from './language';

const IN_MENU = 'forklaraCellen';

/**
 * The menu of a cell, by the right button of the mouse or the menu key, with the one entry that the add-in has in it in
 * Excel. It goes the way that Excel's own goes.
 */
export function startCellMenu({ command }: Pick<ExcelOnTheWeb, 'command'>): void {
  const menu = element('cell-menu', HTMLElement);
  const entry = document.createElement('button');
  entry.type = 'button';
  entry.setAttribute('role', 'menuitem');
  menu.append(entry);
  let before: Element | null = null;

  function close(): void {
    if (menu.hidden) return;
    menu.hidden = true;
    if (before instanceof HTMLElement) before.focus();
  }

  element('grid', HTMLElement).addEventListener('contextmenu', (event) => {
    event.preventDefault();
    before = document.activeElement;
    entry.textContent = commands.find(({ id }) => id === IN_MENU)?.label[language()] ?? '';
    menu.hidden = false;
    const { offsetWidth, offsetHeight } = menu;
    menu.style.left = `${String(Math.min(event.clientX, window.innerWidth - offsetWidth))}px`;
    menu.style.top = `${String(Math.min(event.clientY, window.innerHeight - offsetHeight))}px`;
    entry.focus();
  });
  entry.addEventListener('click', () => {
    close();
    command(IN_MENU);
  });
  menu.addEventListener('focusout', () => {
    menu.hidden = true;
  });
  menu.addEventListener('keydown', (event) => {
    // The one entry is the first and the last; the keys are no business of the spreadsheet.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  });
}
