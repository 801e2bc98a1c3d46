import { example } from '../../src/workbench/page/library';
import { texts } from '../../src/workbench/page/texts/texts';
import { COLOURS } from './accessibility';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const { steps } = texts.sv;
const tour = () => bench.page().locator('#tour-dialog');
const press = (key: string) => bench.page().keyboard.press(key);
const button = (name: string) => bench.page().getByRole('button', { name, exact: true });

describe('the guided tour', () => {
  it('can be left by Esc, and goes back', async () => {
    await bench.open();
    await button('Ta rundturen').click();
    await button('Nästa').click();
    await button('Tillbaka').click();
    await bench
      .page()
      .getByRole('dialog', { name: steps[0]?.heading ?? '' })
      .waitFor();
    await press('Escape');
    expect(await tour().isVisible()).toBe(false);
    await expect(button('Rundtur').evaluate((each) => each === document.activeElement)).resolves.toBe(true);
  });

  it('offers itself at the first visit only, without standing in the way', async () => {
    await bench.open();
    await button('Nej tack').click();
    expect(await tour().isVisible()).toBe(false);
    await bench.reload();
    await soon(async () => expect(await button('Ta rundturen').isHidden()).toBe(true));
  });

  it('is walked through by keyboard in five steps, and the focus comes back', async () => {
    await bench.goOn();
    await button('Rundtur').press('Enter');
    for (const [index, { heading }] of steps.entries()) {
      await bench.page().getByRole('dialog', { name: heading }).waitFor();
      await bench
        .page()
        .getByText(`Steg ${String(index + 1)} av 5`)
        .waitFor();
      await expect(bench.aroundFaults()).resolves.toEqual([]);
      const box = await tour().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await button(index === steps.length - 1 ? 'Klar' : 'Nästa').press('Enter');
    }
    expect(await tour().isVisible()).toBe(false);
    await expect(button('Rundtur').evaluate((each) => each === document.activeElement)).resolves.toBe(true);
  });

  it('shows the distribution in the example', async () => {
    await bench.goOn();
    await button('Rundtur').click();
    for (let step = 1; step < 4; step++) await button('Nästa').click();
    await button('Visa fördelningen').click();
    await soon(async () =>
      expect(await bench.page().evaluate(() => window.workbench?.grid.selection())).toEqual({
        sheet: 'Fördelning',
        area: { row: 13, column: 3, rows: 1, columns: 1 },
      }),
    );
    expect(await tour().isVisible()).toBe(true);
    await press('Escape');
  });
});

describe('the page', () => {
  it('lets the pane be as wide as in Excel, by keyboard', async () => {
    await bench.goOn();
    const splitter = bench.page().getByRole('separator', { name: 'Tilläggets bredd' });
    await splitter.focus();
    for (let times = 0; times < 20; times++) await press('ArrowLeft');
    expect((await bench.page().locator('#pane').boundingBox())?.width).toBe(600);
    for (let times = 0; times < 20; times++) await press('ArrowRight');
    expect((await bench.page().locator('#pane').boundingBox())?.width).toBe(320);
  });

  it('has no accessibility faults, light and dark', async () => {
    await bench.goOn(example.file);
    for (const colorScheme of ['light', 'dark'] as const) {
      await bench.page().emulateMedia({ colorScheme });
      const faults = () => bench.aroundFaults(colorScheme === 'dark' ? { runOnly: COLOURS } : {});
      expect([colorScheme, await faults()]).toEqual([colorScheme, []]);
      await button('Vad är efterliknat?').click();
      await bench.page().getByRole('dialog', { name: texts.sv.aboutHeading }).waitFor();
      expect([colorScheme, await faults()]).toEqual([colorScheme, []]);
      await press('Escape');
      await expect(
        button('Vad är efterliknat?').evaluate((each) => each === document.activeElement),
      ).resolves.toBe(true);
    }
  });

  it('speaks English when that is chosen, and so do the functions', async () => {
    await bench.goOn(example.file);
    await bench.page().getByRole('combobox', { name: 'Språk' }).selectOption('English');
    await button('Tour').waitFor();
    await bench.select('Text till tal', 'B21');
    await bench.type('Ramar', 'A40', '=ARLIG.INDEX_UPPRAKNING(904,3.3)');
    await bench.select('Ramar', 'A40');
    await soon(async () =>
      expect(await bench.page().locator('#cell-message').textContent()).toContain('is read as 330%'),
    );
  });
});
