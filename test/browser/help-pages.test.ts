import type { Browser, Page } from 'playwright-core';
import { helpPages } from '../../src/build/generated-files';
import { launchBrowser } from '../../src/build/browser';
import { COLOURS, faultsIn } from './accessibility';

const HOST = 'https://example.org/';
const WIDTH = 320;
const files = new Map(helpPages().map(({ path, content }) => [path, content]));
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

let browser: Browser;
let page: Page;
let complaints: string[] = [];

/** A window in which the help lies at an address of its own; nothing else can be reached. */
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(path);
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/html';
    return body === undefined ? route.abort() : route.fulfill({ body, contentType });
  });
});
afterAll(() => browser.close());

beforeEach(async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  complaints = [];
});
afterEach(async () => {
  await page.goto('about:blank');
  expect(complaints).toEqual([]);
});

/** Colours go by element and class: of parts that are made of the same, one is looked at. */
const keepOneOfEachKind = (): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    for (const part of document.querySelectorAll('article, li')) {
      const made = new Set(
        Array.from([part, ...part.querySelectorAll('*')], (each) => `${each.tagName}.${each.className}`),
      );
      const kind = [...made].sort().join(' ');
      if (seen.has(kind)) part.remove();
      seen.add(kind);
    }
  });

/** One page of each kind; the other language has the same markup. */
const KINDS = ['help/index.html', 'help/fordelning.html', 'help/regler.html'];

describe('the help', () => {
  it.each(KINDS)('has no accessibility faults in %s, light and dark', async (path) => {
    await page.goto(HOST + path);
    const rules = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
    expect(await faultsIn(page.mainFrame(), { rules })).toEqual([]);
    await keepOneOfEachKind();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await faultsIn(page.mainFrame(), { runOnly: COLOURS });
      expect([colorScheme, faults]).toEqual([colorScheme, []]);
    }
  });
});

describe('a window as narrow as a pane', () => {
  it('holds every page', async () => {
    const [first = ''] = pages;
    await page.goto(HOST + first);
    // All have the style of the first and no script, so that its window can show the others without loading them.
    const shown = await page.evaluate(
      (all) =>
        all.map(({ address, content }) => {
          const { documentElement: other, body } = new DOMParser().parseFromString(content, 'text/html');
          const style = other.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
          document.documentElement.lang = other.lang;
          document.body.replaceWith(document.adoptNode(body));
          return {
            address,
            width: document.documentElement.scrollWidth,
            hasStyle: new URL(style, address).href === document.styleSheets[0]?.href,
          };
        }),
      pages.map((path) => ({ address: HOST + path, content: files.get(path) ?? '' })),
    );
    expect(shown).toEqual(pages.map((path) => ({ address: HOST + path, width: WIDTH, hasStyle: true })));
  });
});

describe('the page of the rules', () => {
  it('opens at the rule that an address names, and goes back to the contents by the keyboard', async () => {
    await page.goto(`${HOST}help/regler.html#index-avviker`);
    const top = () =>
      page.locator('#index-avviker h3').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(100);
    await page.locator('#index-avviker').getByRole('link', { name: 'Till innehållet' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Innehåll');
  });

  it('keeps the language that the reader has chosen', async () => {
    await page.goto(`${HOST}help/regler.html`);
    await page.getByRole('link', { name: 'In English' }).click();
    await page.getByRole('link', { name: 'Functions' }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    expect(page.url()).toBe(`${HOST}help/en/regler.html`);
    expect(await page.getByRole('link', { name: 'Rules', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    );
  });
});
