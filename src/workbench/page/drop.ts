import { element } from './element';

const curtain = element('drop', HTMLElement);
const pane = element('pane', HTMLIFrameElement);

/** Takes files that are dropped anywhere on the page, over the pane too. */
export function startDrop(receive: (files: readonly File[]) => void): void {
  listen(window);
  pane.addEventListener('load', () => {
    if (pane.contentWindow !== null) listen(pane.contentWindow);
  });

  function listen(target: Window): void {
    target.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      curtain.hidden = false;
    });
    target.addEventListener('dragleave', (event) => {
      // Null where the pointer leaves the window, not where it comes to another element.
      if (event.relatedTarget === null && target === window) curtain.hidden = true;
    });
    target.addEventListener('drop', (event) => {
      curtain.hidden = true;
      if (!hasFiles(event)) return;
      // Else the browser would go to the file.
      event.preventDefault();
      event.stopPropagation();
      receive([...(event.dataTransfer?.files ?? [])]);
    });
  }
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
