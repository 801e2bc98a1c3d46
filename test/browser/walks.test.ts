import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsDocument } from '../../src/cli/contract';
import { granska } from '../../src/cli/granska';
import { paneFrameOf, paneOf, showView } from '../../src/build/browser';
import { example } from '../../src/workbench/page/library';
import type {} from '../../src/workbench/window';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const page = () => bench.page();
const pane = () => paneOf(page());
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const press = (key: string) => page().keyboard.press(key);
const check = async (): Promise<void> => {
  await button('Kontrollera').click();
  await pane().getByRole('tab', { name: 'Fynd' }).waitFor();
};

/** What has the focus in the pane: its kind, and what it says or is called. */
const focused = (): Promise<string> =>
  paneFrameOf(page()).evaluate(() => {
    const { activeElement: at } = document;
    if (at instanceof HTMLTextAreaElement) return `text ${at.value}`;
    return `${at?.tagName.toLowerCase() ?? ''} ${at?.textContent ?? ''}`;
  });

/** Steps by F8 until a finding is open whose answer is a text, and the focus stands in it. */
async function stepToText(): Promise<string> {
  for (let step = 0; step < 20; step += 1) {
    const at = await focused();
    if (at.startsWith('text ')) return at;
    const heading = await pane().locator('h2').last().textContent();
    await press('F8');
    await soon(async () => expect(await pane().locator('h2').last().textContent()).not.toBe(heading));
  }
  throw new Error('No finding is answered by a text.');
}

describe('a supplier', () => {
  it('mends ten findings in work mode without the mouse, and the focus is never lost', async () => {
    await bench.open();
    await press('F6');
    expect(await focused()).toMatch(/^button Kontrollera/);
    await press('Enter');
    await pane().getByRole('tab', { name: 'Fynd' }).waitFor();
    await press('F8');
    await pane().getByRole('tree').waitFor();
    const left: number[] = [];
    for (let mended = 0; mended < 10; mended += 1) {
      const before = await stepToText();
      await press('Control+A');
      await page().keyboard.insertText(`Svarstiden kortas med ${String(20 + mended)} procent till 2025`);
      await press('Enter');
      const told = pane()
        .getByText(/^Klart: /)
        .last();
      await soon(async () => {
        expect(await focused()).not.toBe(before);
        expect(await focused()).not.toMatch(/^body|procent till 2025$/);
        const now = Number(/· (\d+) kvar$/.exec((await told.textContent()) ?? '')?.[1]);
        expect(now).toBeLessThan(left.at(-1) ?? 39);
        left.push(now);
      });
    }
    expect(left).toHaveLength(10);
    await button('Mer').press('Enter');
    await pane().getByRole('menuitem', { name: 'Hjälp' }).waitFor();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await press('Escape');
    expect(await bench.cell('1.4 Pågående insatser', 'B22')).toMatchObject({
      value: 'Svarstiden kortas med 20 procent till 2025',
    });
  });
});

describe('a reviewer', () => {
  it('accepts more than 40 findings with one motivering, and writes the questions', async () => {
    await bench.open('arlig-analys-2024-intraservice.xlsx');
    await check();
    await showView(pane(), 'Fynd');
    await pane().getByRole('searchbox').fill('effektmål');
    await press('F8');
    await button(/^Fråga$/).click();
    // What the finding says to the supplier is the question, until something else is written.
    expect(await pane().getByRole('textbox', { name: 'Din fråga eller kommentar' }).inputValue()).not.toBe(
      '',
    );
    await pane().getByRole('textbox', { name: 'Din fråga eller kommentar' }).fill('När görs det?');
    await pane().getByRole('textbox', { name: 'Ditt namn' }).fill('Eva Ek');
    await button('Spara frågan').click();
    await button(/^Fråga$/).click();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await button('Godta med motivering').click();
    await pane()
      .getByText(/^Att pröva: /)
      .waitFor();
    await pane().getByRole('textbox', { name: 'Motivering' }).fill('Beslutat av nämnden i mars.');
    const scope = pane().getByRole('combobox', { name: 'Gäller' });
    const all = (await scope.locator('option').allTextContents()).find((each) =>
      each.endsWith('listan visar'),
    );
    const count = Number(/\d+/.exec(all ?? '')?.[0]);
    expect(count).toBeGreaterThan(40);
    await scope.selectOption(all ?? '');
    await button(/^Godta \d+ fynd$/).click();
    await showView(pane(), 'Översikt');
    await button(new RegExp(`^${String(count)} godtagna`)).waitFor();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await button('Skriv frågorna på ett blad').click();
    await pane().getByText('är skrivet, med 1 fråga.').waitFor();
    expect(await bench.values('Frågor om årlig analys', 'F4', 'F4')).toEqual(['När görs det?']);
  });
});

describe('a rule that is off', () => {
  it('is a reservation on every surface: overview, report, stamp and command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forbehall-'));
    try {
      await bench.open();
      await check();
      await showView(pane(), 'Inställningar');
      await pane().getByRole('textbox', { name: 'Ditt namn' }).fill('Eva Ek');
      await button('Reglernas allvar').click();
      await pane().getByRole('combobox', { name: 'Allvar för Effektmål saknas' }).selectOption('Av');
      await showView(pane(), 'Översikt');
      const restsOn = pane().getByRole('region', { name: 'Det resultatet vilar på' });
      await restsOn.getByText('1 regel är avstängd').waitFor();
      await button('Skriv granskningsrapport').click();
      await pane()
        .getByText(/Granskningsrapport är skrivet/)
        .first()
        .waitFor();
      const lead = (await bench.values('Granskningsrapport', 'A1', 'A12')).join('\n');
      expect(lead).toMatch(/Avstängda regler: Effektmål saknas \(Eva Ek /);
      await showView(pane(), 'Lämna in');
      await button(/^Stämpla/).click();
      await pane()
        .getByText(/· 1 avstängd regel ·/)
        .waitFor();
      await expect(bench.paneFaults()).resolves.toEqual([]);
      await showView(pane(), 'Översikt');
      await restsOn.getByText(/stämplad av Eva Ek .*, med 1 regel avstängd, oförändrad sedan dess/).waitFor();
      const [file] = await Promise.all([
        page().waitForEvent('download'),
        page().getByRole('button', { name: 'Spara som .xlsx' }).click(),
      ]);
      const saved = join(folder, 'sparad.xlsx');
      await file.saveAs(saved);
      const text = granska([saved]).stdout.replace(/\s+/g, ' ');
      expect(text).toMatch(/stämplad av Eva Ek [^,]*, med 1 regel avstängd, oförändrad sedan dess/);
      expect(text).toContain('inte följs här: avstängd regel Effektmål saknas (Eva Ek');
      const [entry] = findingsDocument.parse(JSON.parse(granska([saved, '--format', 'json']).stdout)).files;
      expect(entry?.stamp).toMatchObject({ rulesOff: ['effektmal-saknas'], holds: true });
      expect(entry?.unheeded).toMatchObject({ rulesOff: ['effektmal-saknas'] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a workbook that is no annual analysis', () => {
  it('gets a plain page without faults', async () => {
    await bench.open(example.file);
    await button('Kontrollera').click();
    await pane().getByText('Det här ser inte ut som en årlig analys.').last().waitFor();
    await expect(bench.paneFaults()).resolves.toEqual([]);
  });
});
