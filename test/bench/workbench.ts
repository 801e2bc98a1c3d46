import type { Browser, Page } from 'playwright-core';
import { launchBrowser, paneOf, startWorkbench } from '../../src/build/browser';
import { median } from './measure';
import type { BenchRow } from './row';

const RUNS = 5;

/** How long the workbench takes to start, to show a fault that is typed, and to open the largest real workbook. */
export async function benchWorkbench(): Promise<readonly BenchRow[]> {
  const browser = await launchBrowser();
  try {
    // The first start fills the cache that later ones have.
    await (await startWorkbench()).stop();
    const began = performance.now();
    const { address, stop } = await startWorkbench();
    try {
      const page = await openPage(browser, address);
      const started = performance.now() - began;
      const faults = await typeFaults(page);
      const recounts = await mendTen(page);
      const openings: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        await openBook(page, 'Inköp och upphandling');
        openings.push(await openBook(page, 'Intraservice'));
      }
      return [
        { name: 'npm start to the page usable', value: started / 1000, unit: 's', atMost: 20 },
        {
          name: 'a fault typed into a card, until the pane shows it',
          value: median(faults),
          unit: 'ms',
          atMost: 1_000,
        },
        {
          name: 'ten mends typed in the sheet, the slowest until they are counted',
          value: Math.max(...recounts),
          unit: 'ms',
          atMost: 400,
        },
        {
          name: 'opening the largest workbook',
          value: median(openings),
          unit: 'ms',
          atMost: 1_500,
          note: 'read, shown and calculated',
        },
      ];
    } finally {
      await stop();
    }
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await paneOf(page).getByRole('button', { name: 'Kontrollera' }).waitFor();
  return page;
}

/** Milliseconds from Enter, in a card of the first workbook, until the finding stands in the pane. */
async function typeFaults(page: Page): Promise<readonly number[]> {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Kontrollera' }).click();
  await pane.getByRole('tab', { name: 'Fynd' }).click();
  await pane.getByRole('searchbox').fill('platshållare B7');
  // A mended line stays in its place, ticked.
  const line = pane.getByRole('treeitem', { name: /B7$/ });
  const [finding, mended] = [line.filter({ hasNotText: 'Klart' }), line.filter({ hasText: 'Klart' })];
  await page.locator('[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 60 } });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await typeInB7(page, 'N/A');
    const began = performance.now();
    await finding.waitFor();
    times.push(performance.now() - began);
    await typeInB7(page, 'Alla förvaltningar har bytt.');
    await mended.waitFor();
  }
  return times;
}

/** Milliseconds from Enter, for each of ten goals typed and taken back in turn, until the header counts anew. */
async function mendTen(page: Page): Promise<readonly number[]> {
  const status = paneOf(page).locator('header').getByRole('button').first();
  const times: number[] = [];
  for (let run = 0; run < MENDS; run += 1) {
    const before = await status.textContent();
    await typeInB7(page, run % 2 === 0 ? 'N/A' : 'Alla förvaltningar har bytt till 2025.');
    const began = performance.now();
    while ((await status.textContent()) === before) await page.waitForTimeout(10);
    times.push(performance.now() - began);
  }
  return times;
}

const MENDS = 10;

async function typeInB7(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    const grid = window.workbench?.grid;
    const sheet = '1.4 Pågående insatser';
    if (grid?.activeSheet() !== sheet) grid?.activate(sheet);
    grid?.select({ sheet, area: { row: 6, column: 1, rows: 1, columns: 1 } });
  });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Milliseconds from the choice in the list until the page says that the workbook is open. */
async function openBook(page: Page, name: string): Promise<number> {
  const began = performance.now();
  await page.getByRole('combobox', { name: 'Arbetsbok' }).selectOption(name);
  await page.getByText(`${name} är öppen.`).waitFor({ state: 'attached' });
  const time = performance.now() - began;
  // The pane starts afresh beside it, and takes its time too.
  await paneOf(page).getByRole('button', { name: 'Kontrollera' }).waitFor();
  return time;
}
