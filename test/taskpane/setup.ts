import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import '@testing-library/jest-dom';
import '@testing-library/react';
import { configure } from '@testing-library/dom';
import { systemTheme } from './support/system-theme';

// What is waited for may take its time on a busy machine: the wait is no proof of speed.
configure({ asyncUtilTimeout: 20_000 });

// What jsdom lacks of a browser, as far as the pane, Fluent, and the reading and checking in slices use it.
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel });

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
/** And as wide as one; there is room for every tab. */
const widthOf = (element: HTMLElement): number => (element.getAttribute('role') === 'tab' ? 10 : 320);
for (const width of ['offsetWidth', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, width, {
    get(this: HTMLElement) {
      return widthOf(this);
    },
  });
}

// For every element that is asked for by its role, jsdom looks through all of Fluent's rules: half the time of these
// tests. It gets only those that hide something or take it out of reach; how things look is tested in a browser.
const TELLING = /display\s*:\s*none|(?:visibility|pointer-events)\s*:/;
const { sheet } = document.head.appendChild(document.createElement('style'));
const rules = Object.getPrototypeOf(sheet) as CSSStyleSheet;
const insertRule = Object.getOwnPropertyDescriptor(rules, 'insertRule')?.value as CSSStyleSheet['insertRule'];
rules.insertRule = function (this: CSSStyleSheet, rule, index) {
  return TELLING.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : 0;
};

afterEach(() => {
  systemTheme.reset();
  window.localStorage.clear();
});
