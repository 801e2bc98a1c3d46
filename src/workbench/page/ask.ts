import { element } from './element';

const dialog = element('ask-dialog', HTMLDialogElement);

/** Asks before something is lost. Whoever closes the window otherwise has said no. */
export function ask(question: string, explanation: string, yes: string): Promise<boolean> {
  element('ask-heading', HTMLElement).textContent = question;
  element('ask-text', HTMLElement).textContent = explanation;
  element('ask-yes', HTMLButtonElement).textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        resolve(dialog.returnValue === 'yes');
      },
      { once: true },
    );
  });
}
