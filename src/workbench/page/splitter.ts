import { element } from './element';

/** How wide Excel shows a task pane, in pixels. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;
const USUAL = 380;

const splitter = element('splitter', HTMLElement);
const pane = element('pane', HTMLIFrameElement);

/** Lets the border between the sheet and the pane be moved, by pointer and by arrow keys. */
export function startSplitter(): void {
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  let width = USUAL;

  const set = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    splitter.setAttribute('aria-valuenow', String(width));
    document.documentElement.style.setProperty('--pane-width', `${String(width)}px`);
  };
  set(USUAL);

  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  });
  splitter.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    // Else the pane would take the pointer.
    pane.style.pointerEvents = 'none';
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => {
    pane.style.pointerEvents = '';
  });
}
