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
Object.defineProperty(window, 'scrollBy', { value: jest.fn() });

afterEach(() => {
  systemTheme.reset();
});
