import { join } from 'node:path';
import { launchBrowser, paneOf, startWorkbench } from '../browser/workbench';

const picture = join(__dirname, '../../assets/screenshot.png');

/** Makes the picture of the README: the workbench with findings, one of them shown in the sheet. */
async function takeScreenshot(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    const pane = paneOf(page);
    await page.getByText('Försättsblad').waitFor();
    // The same picture whenever it is made. Only now: the spreadsheet needs a running clock to start.
    await page.clock.setFixedTime(new Date(2024, 8, 2, 14, 32));
    await pane.getByRole('button', { name: 'Kontrollera' }).click();
    await pane.getByRole('button', { name: /^3\.1 Kostnader/ }).click();
    await pane.getByRole('button', { name: /Summan stämmer inte.*C9$/ }).click();
    await pane.getByText('är vald i Excel').last().waitFor({ state: 'attached' });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

void startWorkbench()
  .then(({ address, stop }) => takeScreenshot(address).finally(stop))
  .then(() => process.stdout.write('assets/screenshot.png är skriven.\n'));
