import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what was clicked where it is on the screen, although something above it closes in the same step.
 * Returns the function to call with the clicked element before the change.
 */
export function useSteadyScroll(): (clicked: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);

  useLayoutEffect(() => {
    if (held.current === null) return;
    const { element, top } = held.current;
    held.current = null;
    const moved = element.getBoundingClientRect().top - top;
    if (moved !== 0) window.scrollBy(0, moved);
  });

  return useCallback((clicked) => {
    held.current = { element: clicked, top: clicked.getBoundingClientRect().top };
  }, []);
}
