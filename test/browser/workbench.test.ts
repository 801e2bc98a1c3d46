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

const row = (name: RegExp) => paneOf(page).getByRole('treeitem', { name });

async function openFindings(): Promise<void> {
  await paneOf(page).getByRole('tab', { name: 'Fynd' }).click();
  await paneOf(page).getByRole('searchbox').waitFor();
}

const search = (words: string): Promise<void> => paneOf(page).getByRole('searchbox').fill(words);

/** Tries again for a while what is not true at once. */
async function soon(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
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
    await openFindings();

    await search('effektmål saknas B6');
    await row(/B6$/).click();
    await soon(async () => {
      expect(await selectedAddress()).toBe("'1.4 Pågående insatser'!B6");
    });

    await search('summan stämmer inte C9');
    await row(/C9$/).click();
    await soon(async () => {
      expect(await selectedAddress()).toBe("'3.1 Kostnader'!C9");
    });
    expect(await page.evaluate(() => window.workbench?.grid.activeSheet())).toBe('3.1 Kostnader');
  });

  it('starts afresh when another workbook is chosen', async () => {
    await openWorkbench();
    await check();
    await choose('Inköp och upphandling');
    await check();
    await paneOf(page).getByText('Nämnden för inköp och upphandling').waitFor();
    await openFindings();
    await search('effektmål saknas');
    await paneOf(page).getByText(/^0 av/).first().waitFor();
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

describe('what the pane does in the workbook', () => {
  const grid = <T>(read: (grid: NonNullable<typeof window.workbench>['grid']) => T): Promise<T> =>
    page.evaluate(`(${read.toString()})(window.workbench.grid)`) as Promise<T>;

  it('checks again by itself what is typed in the sheet, within a second', async () => {
    await openWorkbench();
    await check();
    await openFindings();
    await search('effektmål saknas B6');
    await row(/B6$/).waitFor();
    await page.evaluate(() => {
      window.workbench?.grid.write(
        { sheet: '1.4 Pågående insatser', area: { row: 5, column: 1, rows: 1, columns: 1 } },
        [[{ type: 'text', value: 'Antalet samtal minskar med 20 procent till 2026.' }]],
      );
    });
    await row(/B6$/).waitFor({ state: 'detached', timeout: 3000 });
  });

  it('marks the findings and takes the marks away again', async () => {
    await openWorkbench();
    await check();
    await button('Markera fynden').click();
    await paneOf(page)
      .getByText(/celler är markerade/)
      .first()
      .waitFor();
    expect(await grid((each) => each.extras.conditionalFormats.length)).toBeGreaterThan(0);
    await button('Ta bort markeringar').click();
    await paneOf(page)
      .getByText(/markeringar är borttagna/)
      .first()
      .waitFor();
    expect(await grid((each) => each.extras.conditionalFormats.length)).toBe(0);
  });

  it('writes the report twice alike, and finds nothing in it', async () => {
    await openWorkbench();
    await check();
    const before = await paneOf(page).getByRole('group', { name: 'Antal fynd' }).textContent();
    const report = async (): Promise<unknown> => {
      await button('Skriv granskningsrapport').click();
      await paneOf(page)
        .getByText(/Granskningsrapport är skrivet/)
        .first()
        .waitFor();
      return grid((each) => {
        const area = each.usedRange('Granskningsrapport');
        return area && each.read({ sheet: 'Granskningsrapport', area }).slice(5);
      });
    };
    const first = await report();
    expect(await report()).toEqual(first);
    await button('Kontrollera igen').click();
    await soon(async () => {
      expect(await paneOf(page).getByRole('group', { name: 'Antal fynd' }).textContent()).toBe(before);
    });
  });

  it('keeps an acceptance in the workbook, and the finding counts no more', async () => {
    await openWorkbench();
    await check();
    await openFindings();
    await search('effektmål saknas B6');
    await row(/B6$/).click();
    await button('Godta med motivering').click();
    await paneOf(page).getByRole('textbox', { name: 'Motivering' }).fill('Beslutat av nämnden.');
    await paneOf(page).getByRole('textbox', { name: 'Ditt namn' }).fill('Eva Ek');
    await button('Godta fyndet').click();
    await row(/Godtaget.*B6$/).waitFor();
    expect(await grid((each) => [...each.xmlParts.values()].join(''))).toContain('Beslutat av nämnden.');
  });
});

describe('the views of the pane', () => {
  it.each(['light', 'dark'] as const)('have no accessibility faults, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await openWorkbench();
    await check();
    for (const name of ['Översikt', 'Fynd', 'Bilder', 'Hjälp', 'Inställningar']) {
      await paneOf(page).getByRole('tab', { name }).click();
      await paneOf(page)
        .getByRole('progressbar', { name: /Kontrollerar/ })
        .waitFor({ state: 'detached' });
      expect([name, await accessibilityFaults()]).toEqual([name, []]);
    }
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
    await openFindings();
    await expect(accessibilityFaults()).resolves.toEqual([]);
    await search('summan stämmer inte C9');
    await row(/C9$/).click();
    await button('Godta med motivering').click();
    await expect(accessibilityFaults()).resolves.toEqual([]);
  });
});
