import '@testing-library/jest-dom';
import { systemTheme } from './support/system-theme';

// What jsdom lacks of a browser, as far as the pane and Fluent use it.

class NoResizes implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

Object.defineProperty(window, 'ResizeObserver', { value: NoResizes });
Object.defineProperty(window, 'matchMedia', { value: systemTheme.matchMedia });
Object.defineProperty(Element.prototype, 'scrollTo', { value: jest.fn() });

/** jsdom lays nothing out: a list is as high as a pane, and a row of it as high as a row. */
const heightOf = (element: HTMLElement): number => (element.hasAttribute('data-index') ? 36 : 600);
for (const height of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, height, {
    get(this: HTMLElement) {
      return heightOf(this);
    },
  });
}
for (const width of ['offsetWidth', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, width, { get: () => 320 });
}

afterEach(() => {
  systemTheme.reset();
  window.localStorage.clear();
});
