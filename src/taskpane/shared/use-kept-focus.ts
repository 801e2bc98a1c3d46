import { type RefObject, useEffect } from 'react';

/** Where the focus goes when the element that had it is gone: the nearest around it that may take it. */
const HOME = '[tabindex="-1"][data-home]';

/**
 * Keeps the focus within a part of the page when what had it is taken away: a button whose deed ends it would leave
 * the keyboard at the top of the page. The focus goes to the nearest home around where it was, else to the first.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let around: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      const homes: Element[] = [];
      for (let each = target instanceof Element ? target : null; each !== null; each = each.parentElement)
        homes.push(each);
      around = homes;
    };
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      // Somebody goes elsewhere on purpose, or to another window.
      if (relatedTarget !== null) around = [];
    };
    const keep = (): void => {
      const [last] = around;
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      const home =
        around.find((each) => each.isConnected && each.matches(HOME)) ?? current.querySelector(HOME);
      around = [];
      if (home instanceof HTMLElement) home.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', onFocus);
    current.addEventListener('focusout', onLeave);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', onFocus);
      current.removeEventListener('focusout', onLeave);
    };
  }, [root]);
}

/** What makes an element a home. */
export const home = { tabIndex: -1, 'data-home': '' } as const;
