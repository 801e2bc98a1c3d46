/** The system's colour scheme, as `matchMedia` tells it; a test changes it with `setDark`. */
class SystemTheme {
  private dark = false;
  private readonly changes = new EventTarget();

  /** The part of `window.matchMedia` that the pane asks. */
  readonly matchMedia = (media: string) => ({
    media,
    matches: media === '(prefers-color-scheme: dark)' && this.dark,
    addEventListener: this.changes.addEventListener.bind(this.changes),
    removeEventListener: this.changes.removeEventListener.bind(this.changes),
  });

  setDark(dark: boolean): void {
    this.dark = dark;
    this.changes.dispatchEvent(new Event('change'));
  }

  reset(): void {
    this.dark = false;
  }
}

export const systemTheme = new SystemTheme();
