import type { WayOut } from '../../emulator/web-host';
import { element } from './element';

const pane = element('pane', HTMLIFrameElement);

/** Where the keyboard goes in each part of the page, in order. */
const PARTS: readonly { readonly holds: (focused: Element) => boolean; readonly enter: () => void }[] = [
  {
    holds: (focused) => focused.closest('header, dialog') !== null,
    enter: () => {
      element('chooser', HTMLSelectElement).focus();
    },
  },
  { holds: (focused) => focused.closest('.book') !== null, enter: focusGrid },
  {
    holds: (focused) => focused === pane,
    enter: () => {
      pane.contentWindow?.focus();
      firstIn(pane.contentDocument)?.focus();
    },
  },
];

/**
 * F6 leads from the tools to the sheet, from there to the pane and on, Shift+F6 back, as in Excel: the sheet keeps Tab
 * for its cells.
 */
export function startParts(): void {
  listen(window);
  pane.addEventListener('load', () => {
    if (pane.contentWindow !== null) listen(pane.contentWindow);
  });
}

/** Tab leads out of the pane as F6 does: to the tools, or back to the sheet. */
export function leavePane(way: WayOut): void {
  const at = PARTS.findIndex(({ holds }) => holds(pane));
  PARTS[(at + (way === 'on' ? 1 : -1)) % PARTS.length]?.enter();
}

function listen(window: Window): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const focused = document.activeElement;
      const at = PARTS.findIndex(({ holds }) => focused !== null && holds(focused));
      const next = at === -1 && event.shiftKey ? 0 : at + (event.shiftKey ? -1 : 1);
      PARTS[(next + PARTS.length) % PARTS.length]?.enter();
    },
    { capture: true },
  );
}

/** The spreadsheet takes keys by an element of its own, which it makes with its first workbook. */
function focusGrid(): void {
  document.querySelector<HTMLElement>('#grid [id$="DOCS_NORMAL"][contenteditable="true"]')?.focus();
}

/** Where the keyboard was in the pane, or else its first control. */
function firstIn(page: Document | null): HTMLElement | null {
  const { activeElement = null } = page ?? {};
  const was = activeElement === page?.body ? null : activeElement;
  const controls = 'button:not(:disabled), [href], input, select, [tabindex="0"]:not([data-tabster-dummy])';
  const shown = [...(page?.querySelectorAll<HTMLElement>(controls) ?? [])].filter((each) =>
    each.checkVisibility(),
  );
  return (was as HTMLElement | null) ?? shown[0] ?? null;
}
