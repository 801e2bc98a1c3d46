import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { olderFile, samples } from '../workbench/page/samples';
import { launchBrowser, paneOf, showView, startWorkbench } from './browser';

const ASSETS = join(__dirname, '../../assets');
const PICTURES = join(ASSETS, 'pictures');

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Chooses the city's three submissions, and waits until they are compiled. */
async function compileSubmissions(pane: FrameLocator): Promise<void> {
  const files = samples.map(({ file }) => join(ASSETS, 'arlig-analys-2024', file));
  await pane.locator('input[type=file]').setInputFiles(files);
  await pane.getByText(/^Sammanställt ur 3/).waitFor();
}

/** Compares with the older version that lies beside the pane. */
async function compareWithOlder(pane: FrameLocator): Promise<void> {
  const [{ file }] = samples;
  await pane
    .getByRole('combobox', { name: 'Eller välj en tidigare arbetsbok' })
    .selectOption(olderFile(file));
  await pane.getByRole('button', { name: 'Skriv bladet Jämförelse' }).waitFor();
}

/** The pane's views: the name of the tab, that of the picture, and what stands there once the view is loaded. */
const VIEWS: readonly (readonly [
  tab: string,
  picture: string,
  loaded: (pane: FrameLocator) => Promise<void>,
])[] = [
  ['Översikt', 'oversikt', (pane) => pane.getByRole('heading', { name: 'Avsnitt för avsnitt' }).waitFor()],
  // A finding, not a group of them, which would be folded.
  ['Fynd', 'fynd', (pane) => pane.locator('[role=treeitem]:not([aria-expanded])').first().click()],
  ['Diagram', 'bilder', (pane) => pane.getByRole('heading', { name: 'Portföljbalans' }).waitFor()],
  ['Jämför', 'jamfor', compareWithOlder],
  ['Underlag', 'underlag', compileSubmissions],
  ['Hjälp', 'hjalp', (pane) => pane.getByRole('searchbox').waitFor()],
  ['Inställningar', 'installningar', (pane) => pane.getByRole('combobox').first().waitFor()],
];

/** The clock stands still for the same picture each time; not until a workbook is open, since it is needed for that. */
async function open(browser: Browser, address: string, colorScheme: Scheme): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(address);
  await page.getByRole('status').getByText(' är öppen.').waitFor({ state: 'attached' });
  await page.clock.setFixedTime(new Date(2024, 8, 2, 14, 32));
  await paneOf(page).getByRole('button', { name: 'Kontrollera' }).click();
  await paneOf(page).getByRole('tab', { name: 'Fynd' }).waitFor();
  return page;
}

/** The picture of the README: the workbench with findings, one of them shown in the sheet. */
async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, address, 'light');
  const pane = paneOf(page);
  await showView(pane, 'Fynd');
  await pane.getByRole('searchbox').fill('summan');
  await pane.getByRole('treeitem', { name: /C9$/ }).click();
  await pane.getByText('är vald i Excel').last().waitFor({ state: 'attached' });
  await page.screenshot({ path: join(ASSETS, 'screenshot.png') });
  await page.close();
}

/** The picture of the underlag: the compiled workbook, and beside it the pane where the same files are compiled. */
async function takeUnderlag(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}?bok=underlag-2024.xlsx`);
  await page.getByRole('status').getByText(' är öppen.').waitFor({ state: 'attached' });
  const pane = paneOf(page);
  await showView(pane, 'Underlag');
  await compileSubmissions(pane);
  await pane.getByRole('table').first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(ASSETS, 'underlag.png') });
  await page.close();
}

/** The picture of the templates: a submission, and beside it the table of what its labels were learnt to ask for. */
async function takeTemplates(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, address, 'light');
  const pane = paneOf(page);
  await showView(pane, 'Mallar');
  await pane.getByRole('button', { name: 'Lär in en mall', exact: true }).click();
  await pane.getByRole('button', { name: 'Läs den öppna arbetsboken' }).click();
  await pane.getByRole('table').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(ASSETS, 'mallar.png') });
  await page.close();
}

async function takeViews(browser: Browser, address: string, scheme: Scheme): Promise<void> {
  const page = await open(browser, address, scheme);
  const pane = paneOf(page);
  for (const [tab, picture, loaded] of VIEWS) {
    await showView(pane, tab);
    await loaded(pane);
    await page.locator('#pane').screenshot({ path: join(PICTURES, `${picture}-${scheme}.png`) });
  }
  await page.close();
}

async function takeAll(address: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    await takeWorkbench(browser, address);
    await takeUnderlag(browser, address);
    await takeTemplates(browser, address);
    for (const scheme of SCHEMES) await takeViews(browser, address, scheme);
  } finally {
    await browser.close();
  }
}

void startWorkbench()
  .then(({ address, stop }) => takeAll(address).finally(stop))
  .then(() =>
    process.stdout.write(
      'assets/screenshot.png, assets/underlag.png, assets/mallar.png och assets/pictures är skrivna.\n',
    ),
  );
