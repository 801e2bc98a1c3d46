import { example } from '../../src/workbench/page/library';
import { texts } from '../../src/workbench/page/texts/texts';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const { steps } = texts.sv;
const tour = () => bench.page().locator('#tour-dialog');
const press = (key: string) => bench.page().keyboard.press(key);
const button = (name: string) => bench.page().getByRole('button', { name, exact: true });

describe('the guided tour', () => {
  beforeEach(() => bench.open());

  it('offers itself at the first visit only, without standing in the way', async () => {
    await button('Nej tack').click();
    expect(await tour().isVisible()).toBe(false);
    await bench.page().reload();
    await button('Rundtur').waitFor();
    await soon(async () => expect(await button('Ta rundturen').isHidden()).toBe(true));
  });

  it('is walked through by keyboard in five steps, and the focus comes back', async () => {
    await button('Rundtur').focus();
    await press('Enter');
    for (const [index, { heading }] of steps.entries()) {
      await bench.page().getByRole('dialog', { name: heading }).waitFor();
      await bench
        .page()
        .getByText(`Steg ${String(index + 1)} av 5`)
        .waitFor();
      await expect(bench.accessibilityFaults()).resolves.toEqual([]);
      const box = await tour().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await button(index === steps.length - 1 ? 'Klar' : 'Nästa').focus();
      await press('Enter');
    }
    expect(await tour().isVisible()).toBe(false);
    await expect(button('Rundtur').evaluate((each) => each === document.activeElement)).resolves.toBe(true);
  });

  it('can be left by Esc, and goes back', async () => {
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

  it('shows the distribution in the example', async () => {
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
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('has no accessibility faults, %s', async (colorScheme) => {
    await bench.page().emulateMedia({ colorScheme });
    await bench.open(example.file);
    await expect(bench.accessibilityFaults()).resolves.toEqual([]);
    await button('Vad är efterliknat?').click();
    await bench.page().getByRole('dialog', { name: texts.sv.aboutHeading }).waitFor();
    await expect(bench.accessibilityFaults()).resolves.toEqual([]);
    await press('Escape');
    await expect(
      button('Vad är efterliknat?').evaluate((each) => each === document.activeElement),
    ).resolves.toBe(true);
  });

  it('speaks English when that is chosen, and so do the functions', async () => {
    await bench.open(example.file);
    await bench.page().getByRole('combobox', { name: 'Språk' }).selectOption('English');
    await button('Tour').waitFor();
    await bench.select('Text till tal', 'B21');
    await bench.type('Ramar', 'A40', '=ARLIG.INDEX_UPPRAKNING(904,3.3)');
    await bench.select('Ramar', 'A40');
    await soon(async () =>
      expect(await bench.page().locator('#cell-message').textContent()).toContain('is read as 330%'),
    );
  });

  it('lets the pane be as wide as in Excel, by keyboard', async () => {
    await bench.open();
    const splitter = bench.page().getByRole('separator', { name: 'Tilläggets bredd' });
    await splitter.focus();
    for (let times = 0; times < 20; times++) await press('ArrowLeft');
    expect((await bench.page().locator('#pane').boundingBox())?.width).toBe(600);
    for (let times = 0; times < 20; times++) await press('ArrowRight');
    expect((await bench.page().locator('#pane').boundingBox())?.width).toBe(320);
  });
});
