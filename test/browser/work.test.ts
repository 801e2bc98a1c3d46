import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { example } from '../../src/workbench/page/library';
import { paneOf } from '../../src/build/browser';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const SHEET = 'Ramar';
const chosen = () => bench.page().getByRole('combobox', { name: 'Arbetsbok' }).locator('option:checked');
const button = (name: string) => bench.page().getByRole('button', { name, exact: true });
const opened = (words: string) =>
  bench.page().getByRole('status').getByText(words).waitFor({ state: 'attached' });

/** What the browser keeps of all workbooks, as text. */
const kept = (): Promise<string> =>
  bench.page().evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('provbank');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('work').objectStore('work').getAll();
          all.onerror = reject;
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

describe('what somebody has done in a workbook', () => {
  beforeEach(async () => {
    await bench.goOn(example.file);
    await bench.type(SHEET, 'A40', '12 000');
    await bench.type(SHEET, 'B40', '=ARLIG.FORDELNING(A40;{1;1;1})');
    await soon(async () => expect(await chosen().textContent()).toBe('Räkna på årlig analys (ändrad)'));
    await soon(async () => expect(await kept()).toContain('FORDELNING(A40'));
    await soon(async () => expect(await bench.values(SHEET, 'B40', 'B40')).toEqual([4000]));
  });

  it('is there again when the page is loaded anew, and after another workbook', async () => {
    await bench.page().reload();
    await opened('är öppen, med det du har ändrat.');
    await soon(async () =>
      expect(await bench.values(SHEET, 'A40', 'B42')).toEqual([12_000, 4000, null, 4000, null, 4000]),
    );
    await bench.type(SHEET, 'A41', 'mer');
    await bench.select(SHEET, 'C41');
    await bench.page().keyboard.type('utan Enter');
    await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption('Intraservice');
    await opened('Intraservice är öppen.');
    await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption(example.file);
    await opened('är öppen, med det du har ändrat.');
    expect(await bench.values(SHEET, 'A40', 'A41')).toEqual([12_000, 'mer']);
    expect(await bench.values(SHEET, 'C41', 'C41')).toEqual(['utan Enter']);
  });

  it('is lost only when somebody agrees', async () => {
    await bench.page().getByRole('link', { name: 'Återställ' }).click();
    await bench.page().getByRole('dialog').getByText('Kasta dina ändringar i').waitFor();
    await expect(bench.aroundFaults()).resolves.toEqual([]);
    await button('Behåll ändringarna').click();
    expect(await bench.values(SHEET, 'A40', 'A40')).toEqual([12_000]);
    await bench.page().getByRole('link', { name: 'Återställ' }).click();
    await button('Kasta ändringarna').click();
    await opened('är återställd.');
    expect(await bench.values(SHEET, 'A40', 'A40')).toEqual([null]);
    expect(await chosen().textContent()).toBe('Räkna på årlig analys');
  });

  it('is written to a file that holds it', async () => {
    const [file] = await Promise.all([
      bench.page().waitForEvent('download'),
      button('Spara som .xlsx').click(),
    ]);
    expect(file.suggestedFilename()).toBe('Räkna på årlig analys.xlsx');
    const { sheets } = readWorkbookFile(new Uint8Array(readFileSync(await file.path())));
    const sheet = sheets.find(({ name }) => name === SHEET);
    expect(sheet?.cells[39 - sheet.area.row]?.slice(0, 2)).toEqual([
      { type: 'number', value: 12_000 },
      { type: 'number', value: 4000, formula: '=_xldudf_ARLIG_FORDELNING(A40,{1;1;1})' },
    ]);
  });

  it('is asked about where the browser cannot keep it', async () => {
    await bench.page().evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Fullt', 'QuotaExceededError');
      };
    });
    await bench.type(SHEET, 'A41', 'mer');
    await bench.page().getByRole('alert').getByText('kan inte spara dina ändringar').waitFor();
    await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption('Intraservice');
    await button('Behåll ändringarna').click();
    await soon(async () => expect(await chosen().textContent()).toMatch(/^Räkna på/));
    expect(await bench.values(SHEET, 'A41', 'A41')).toEqual(['mer']);
    await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption('Intraservice');
    await button('Lämna').click();
    await opened('Intraservice är öppen.');
  });
});

describe('at 200 %', () => {
  it('the sheet and the pane are on the first screen', async () => {
    await bench.page().setViewportSize({ width: 640, height: 400 });
    try {
      await bench.open();
      const bounds = await paneOf(bench.page()).getByRole('button', { name: 'Kontrollera' }).boundingBox();
      expect((bounds?.y ?? 400) + (bounds?.height ?? 0)).toBeLessThan(400);
      expect(await bench.page().evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
        400,
      );
      const sheet = await bench.page().locator('#grid').boundingBox();
      expect([(sheet?.width ?? 0) > 250, (sheet?.height ?? 0) > 180]).toEqual([true, true]);
    } finally {
      await bench.page().setViewportSize({ width: 1280, height: 800 });
    }
  });
});

describe('the spreadsheet', () => {
  it('has no last row', async () => {
    await bench.goOn();
    await bench.type('Försättsblad', 'BA2500', 'långt ner');
    expect(await bench.values('Försättsblad', 'BA2500', 'BA2500')).toEqual(['långt ner']);
  });

  it('is left by F6 for the pane, and that for the tools', async () => {
    await bench.goOn();
    await bench.type('Försättsblad', 'A9', 'x');
    const at = () => bench.page().evaluate(() => document.activeElement?.id);
    await bench.page().keyboard.press('F6');
    expect(await at()).toBe('pane');
    await paneOf(bench.page()).locator('button:focus').waitFor();
    await bench.page().keyboard.press('F6');
    expect(await at()).toBe('chooser');
    await bench.page().keyboard.press('F6');
    await bench.page().keyboard.type('y');
    await soon(async () =>
      expect(await bench.page().evaluate(() => window.workbench?.grid.isEditing())).toBe(true),
    );
    await bench.page().keyboard.press('Escape');
    await bench.page().keyboard.press('Shift+F6');
    expect(await at()).toBe('chooser');
  });

  it('is reached from the pane by Tab too, which office.js keeps to itself there', async () => {
    await bench.goOn();
    const pane = paneOf(bench.page());
    const at = () => bench.page().evaluate(() => document.activeElement?.id);
    const enter = (control: Locator) =>
      soon(async () => {
        await control.focus();
        expect(await at()).toBe('pane');
      });
    // The keyboard goes on a moment after the key, and the key once more would lead past where it went.
    const leave = (key: string, to: RegExp) =>
      soon(async () => {
        if ((await at()) === 'pane') await bench.page().keyboard.press(key);
        await bench.page().waitForTimeout(300);
        expect(await at()).toMatch(to);
      });
    await enter(pane.getByRole('tab').last());
    await leave('Tab', /^chooser$/);
    await enter(pane.getByRole('button', { name: 'Kontrollera' }));
    await leave('Shift+Tab', /DOCS_NORMAL$/);
  });
});
