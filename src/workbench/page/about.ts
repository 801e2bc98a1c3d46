import { element } from './element';

/** The button that tells what is real and what is emulated. The browser keeps and gives back the focus. */
export function startAbout(): void {
  const dialog = element('about-dialog', HTMLDialogElement);
  element('about', HTMLButtonElement).addEventListener('click', () => {
    dialog.showModal();
  });
}
