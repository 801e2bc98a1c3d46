import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/files/read-workbook';
import { samples } from '../workbench/page/samples';
import { launchBrowser, paneOf, startWorkbench, type RunningWorkbench } from './workbench';

jest.setTimeout(120_000);

let workbench: RunningWorkbench;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page asked of other hosts, and what it complained of; both must stay empty. */
let foreignRequests: string[];
let complaints: string[];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  foreignRequests = [];
  complaints = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(workbench.address)) {
      foreignRequests.push(request.url());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

const button = (name: string | RegExp) => paneOf(page).getByRole('button', { name });

async function openWorkbench(): Promise<void> {
  await page.goto(workbench.address);
  await button('Kontrollera').waitFor();
}

/** Chooses another workbook and waits until the pane has started afresh beside it. */
async function choose(name: string): Promise<void> {
  const reloaded = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('taskpane.html'));
  await page.getByLabel('Underlag 2024 från').selectOption(name);
  await reloaded;
  await button('Kontrollera').waitFor();
}

async function check(): Promise<void> {
  await button('Kontrollera').click();
  await button('Kontrollera igen').waitFor();
}

/** What is selected in the spreadsheet, as the pane's host tells it. */
async function selectedAddress(): Promise<string> {
  const pane = page.frames().find((frame) => frame.url().endsWith('taskpane.html'));
  if (pane === undefined) throw new Error('The page has no pane.');
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
}

/** Rule and place of every accessibility fault, in the page and its frames, outside the spreadsheet. */
async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('#grid')
    // Fluent's focus guards are hidden from screen readers on purpose, yet take the focus.
    .exclude('[data-tabster-dummy]')
    .exclude(['#pane', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('the pane beside the spreadsheet', () => {
  it('finds the faults of a workbook and goes to their cells', async () => {
    await openWorkbench();
    await check();

    await button(/Effektmål saknas.*B6$/).click();
    await expect(selectedAddress()).resolves.toBe("'1.4 Pågående insatser'!B6");

    await button('Visa alla').click();
    await button(/Summan stämmer inte.*C9$/).click();
    await expect(selectedAddress()).resolves.toBe("'3.1 Kostnader'!C9");
    expect(await page.evaluate(() => window.workbench?.grid.activeSheet())).toBe('3.1 Kostnader');
  });

  it('starts afresh when another workbook is chosen', async () => {
    await openWorkbench();
    await check();
    await choose('Inköp och upphandling');
    await check();
    await paneOf(page).getByText('Nämnden för inköp och upphandling').waitFor();
    await button(/Effektmål saknas/).waitFor({ state: 'detached' });
  });

  it('speaks Swedish whatever the browser speaks, and English where Excel does', async () => {
    await openWorkbench();
    await page.getByLabel('Excels språk').selectOption('English');
    await button('Check').waitFor();
  });

  it('says what to do while a cell is being edited', async () => {
    await openWorkbench();
    await page.locator('[id^="univer-sheet-main-canvas"]').dblclick({ position: { x: 200, y: 60 } });
    await button('Kontrollera').click();
    await paneOf(page).getByText('Avsluta redigeringen i cellen').last().waitFor();
    await expect(accessibilityFaults()).resolves.toEqual([]);
  });

  it('says that it stands outside Excel when opened by itself', async () => {
    await page.goto(`${workbench.address}/pane/taskpane.html`);
    await page.getByText('utanför Excel').waitFor();
    await expect(accessibilityFaults()).resolves.toEqual([]);
  });
});

describe('the spreadsheet', () => {
  it.each(samples)('holds what the file of $name holds', async ({ name, file }) => {
    const { sheets } = readWorkbookFile(readFileSync(join(__dirname, '../fixtures/arlig-analys-2024', file)));
    await openWorkbench();
    await choose(name);
    const held = await page.evaluate(
      (places) =>
        places.map(({ name: sheet, area }) => ({
          cells: window.workbench?.grid.read({ sheet, area }),
          merges: window.workbench?.grid.merges(sheet),
        })),
      sheets.map((sheet) => ({ name: sheet.name, area: sheet.area })),
    );
    expect(held).toEqual(sheets.map(({ cells, merges }) => ({ cells, merges })));
  });
});

describe('the server', () => {
  it('shows the help pages with their style', async () => {
    await page.goto(`${workbench.address}/pane/help/fordelning.html`);
    await page.getByRole('heading', { name: 'ARLIG.FORDELNING' }).waitFor();
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  });

  it.each(['/underlag/..%2f..%2f..%2fpackage.json', '/pane/../../../package.json', '/finns-inte.html'])(
    'does not give %s',
    async (path) => {
      const response = await fetch(`${workbench.address}${path}`);
      expect(response.status).toBe(404);
    },
  );
});

describe('accessibility', () => {
  it('has no faults at the start, with findings, and with one of them shown', async () => {
    await openWorkbench();
    await expect(accessibilityFaults()).resolves.toEqual([]);
    await check();
    await expect(accessibilityFaults()).resolves.toEqual([]);
    await button('Visa alla').click();
    await button(/Summan stämmer inte.*C9$/).click();
    await expect(accessibilityFaults()).resolves.toEqual([]);
  });
});
