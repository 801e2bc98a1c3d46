import type { OfficeTheme } from './gateway';
import { wait } from './run';

/** Office.js never answers when a firewall blocks one of its parts (office-js issue 6040). */
const OFFICE_LIMIT = 10_000;

/**
 * Waits for Office.js. 'outside': the page stands in an ordinary browser window, or Office.js could not
 * be fetched, so there is no workbook to work on. `givenUp` ends the waiting.
 */
export async function whenOfficeIsReady(
  givenUp: Promise<void> = wait(OFFICE_LIMIT),
): Promise<'excel' | 'outside'> {
  if (typeof Office === 'undefined') return 'outside';
  return Promise.race([askOffice(), givenUp.then(() => 'outside' as const)]);
}

async function askOffice(): Promise<'excel' | 'outside'> {
  const info: { host: unknown } = await Office.onReady();
  return info.host === null || info.host === undefined ? 'outside' : 'excel';
}

/** How often Office is asked: it keeps its own answer so long. */
const THEME_INTERVAL = 5000;

/** How far apart the colours of text and page can be: black and white, and what contrast themes have besides. */
const CONTRAST_COLOURS = ['#000000', '#ffffff', '#ffff00', '#00ff00', '#00ffff'];

/** What Excel looks like; null where Office does not tell, as on the web (office-js issue 6134). */
export function readTheme(): OfficeTheme | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme === undefined ? null : judgeTheme(theme.bodyBackgroundColor, theme.bodyForegroundColor);
}

/**
 * Judges a theme by its colours ("#RRGGBB"): older versions of Office tell nothing else. Dark is where the text is
 * lighter than the page. High contrast is where both are colours that Office's own themes do not use together: it
 * is not seen in the softer contrast themes of Windows 11, which are then light or dark. There too the browser
 * forces its colours.
 */
export function judgeTheme(background: string, foreground: string): OfficeTheme | null {
  const page = luminance(background);
  const text = luminance(foreground);
  if (page === null || text === null) return null;
  const isContrast = [background, foreground].every((colour) =>
    CONTRAST_COLOURS.includes(colour.toLowerCase()),
  );
  if (isContrast) return 'highContrast';
  return page < text ? 'dark' : 'light';
}

/** Tells when the theme has changed; gives the way to stop. Excel has no event for it, so it is asked now and then. */
export function watchTheme(onChange: () => void): () => void {
  let last = readTheme();
  if (last === null) return () => undefined;
  const timer = setInterval(() => {
    const theme = readTheme();
    if (theme === last) return;
    last = theme;
    onChange();
  }, THEME_INTERVAL);
  return () => {
    clearInterval(timer);
  };
}

/** From 0 (black) to 1 (white), by how bright the parts seem; null when it is no colour. */
function luminance(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
