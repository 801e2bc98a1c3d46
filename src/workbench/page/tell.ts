import { element } from './element';
import { text } from './language';

/** Says what has been done, to those who do not see it. */
export function say(message: string): void {
  element('status', HTMLElement).textContent = message;
}

/** Says what went wrong, where everybody sees it, until it is closed or something else is done; "" takes it away. */
export function tellTrouble(message: string): void {
  const trouble = element('trouble', HTMLElement);
  if (message === '') {
    trouble.replaceChildren();
    return;
  }
  const words = document.createElement('p');
  words.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = text().close;
  close.addEventListener('click', () => {
    tellTrouble('');
    element('chooser', HTMLSelectElement).focus();
  });
  trouble.replaceChildren(words, close);
}

/** What an error says. */
export const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
