const GAP = 14;
const EDGE = 8;

/** Puts a window beside an element of the page and marks that element; null marks none any more. */
export function placeBeside(floating: HTMLElement, target: Element | null): void {
  document.querySelector('.pointed-at')?.classList.remove('pointed-at');
  if (target === null) return;
  target.classList.add('pointed-at');
  const around = target.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const fitsLeft = around.left - GAP - width >= EDGE;
  const fitsBelow = around.bottom + GAP + height <= window.innerHeight - EDGE;
  const fitsRight = around.right + GAP + width <= window.innerWidth;
  // Below what is low and wide; beside what is high; else over its right end.
  const beside = fitsLeft ? around.left - GAP - width : around.right + (fitsRight ? GAP : -GAP - width);
  const left = fitsBelow ? around.left : beside;
  const top = fitsBelow ? around.bottom + GAP : around.top + (around.height - height) / 2;
  floating.style.left = `${String(within(left, window.innerWidth - width))}px`;
  floating.style.top = `${String(within(top, window.innerHeight - height))}px`;
}

const within = (wanted: number, most: number): number => Math.max(EDGE, Math.min(wanted, most - EDGE));
