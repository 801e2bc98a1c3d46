import { element } from './element';
import { onLanguageChange, text } from './language';
import { placeBeside } from './place-beside';

/** What a step points at, and what its button does. */
export interface TourStep {
  readonly target: string;
  readonly action?: () => void;
}

/** Where the browser remembers that the tour has been offered. */
const OFFERED = 'provbank-rundtur';

const dialog = element('tour-dialog', HTMLDialogElement);
const heading = element('tour-heading', HTMLElement);
const action = element('tour-action', HTMLButtonElement);
const back = element('tour-back', HTMLButtonElement);
const next = element('tour-next', HTMLButtonElement);
const offer = element('offer', HTMLElement);

/**
 * The guided tour: a window that stays beside what it tells of, while the page can be used. It can be left at any
 * step, by Esc too, and the focus then goes back to where it was.
 */
export function startTour(steps: readonly TourStep[]): void {
  let at = 0;
  let before: Element | null = null;

  function show(step: number): void {
    const current = steps[step];
    const words = text().steps[step];
    if (current === undefined || words === undefined) return;
    at = step;
    element('tour-step', HTMLElement).textContent = text().step(step + 1, steps.length);
    heading.textContent = words.heading;
    element('tour-text', HTMLElement).textContent = words.text;
    action.textContent = words.action ?? '';
    action.hidden = words.action === undefined;
    back.disabled = step === 0;
    next.textContent = step === steps.length - 1 ? text().done : text().next;
    placeBeside(dialog, document.querySelector(current.target));
  }

  function begin(): void {
    offered();
    before = document.activeElement;
    if (!dialog.open) dialog.show();
    show(0);
    heading.focus();
  }

  function go(step: number): void {
    if (step >= steps.length) {
      dialog.close();
      return;
    }
    show(step);
    heading.focus();
  }

  element('tour', HTMLButtonElement).addEventListener('click', begin);
  element('take-tour', HTMLButtonElement).addEventListener('click', begin);
  element('no-thanks', HTMLButtonElement).addEventListener('click', () => {
    offered();
    element('tour', HTMLButtonElement).focus();
  });
  element('tour-close', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  back.addEventListener('click', () => {
    go(at - 1);
  });
  next.addEventListener('click', () => {
    go(at + 1);
  });
  action.addEventListener('click', () => {
    steps[at]?.action?.();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.close();
  });
  dialog.addEventListener('close', () => {
    placeBeside(dialog, null);
    const start = element('tour', HTMLButtonElement);
    const isThere = before instanceof HTMLElement && before.isConnected && before.offsetParent !== null;
    (before instanceof HTMLElement && isThere ? before : start).focus();
  });
  window.addEventListener('resize', () => {
    if (dialog.open) show(at);
  });
  onLanguageChange(() => {
    if (dialog.open) show(at);
  });
  offer.hidden = localStorage.getItem(OFFERED) !== null;
}

function offered(): void {
  localStorage.setItem(OFFERED, '1');
  offer.hidden = true;
}
