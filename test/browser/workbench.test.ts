import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { samples } from '../../src/workbench/page/samples';
import { COLOURS } from './accessibility';
import { soon, workbenchPage } from './page';
import { isPane, paneFrameOf, paneOf, showView } from '../../src/build/browser';

const bench = workbenchPage();
const pane = () => paneOf(bench.page());
const button = (name: string | RegExp) => pane().getByRole('button', { name });

/** Chooses another workbook and waits until the pane has started afresh beside it. */
async function choose(name: string): Promise<void> {
  const reloaded = bench.page().waitForEvent('framenavigated', (frame) => isPane(frame.url()));
  await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption(name);
  await reloaded;
  await button('Kontrollera').waitFor();
}

async function check(): Promise<void> {
  await button('Kontrollera').click();
  await button('Kontrollera igen').waitFor();
}

const FIRST = 'Demokrati och medborgarservice';

/** The overview of the first workbook, once it has been checked, in the page as the test before left it. */
async function atOverview(): Promise<void> {
  await bench.goOn();
  const open = bench.page().getByRole('combobox', { name: 'Arbetsbok' }).locator('option:checked');
  if (!(await open.textContent())?.startsWith(FIRST)) await choose(FIRST);
  const isChecked = (await pane().getByRole('tab', { name: 'Fynd' }).count()) > 0;
  await (isChecked ? showView(pane(), 'Översikt') : check());
}

const row = (name: RegExp) => pane().getByRole('treeitem', { name });

async function openFindings(): Promise<void> {
  await showView(pane(), 'Fynd');
  await pane().getByRole('searchbox').waitFor();
}

const search = (words: string): Promise<void> => pane().getByRole('searchbox').fill(words);

/** What is selected in the spreadsheet, as the pane's host tells it. */
async function selectedAddress(): Promise<string> {
  return paneFrameOf(bench.page()).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
}

// The tests below go on in one page: what leaves something behind in the workbook comes after what that would trouble.

describe('the pane beside the spreadsheet', () => {
  it('has no accessibility faults at the start, with findings, and with one of them shown', async () => {
    await bench.goOn();
    await expect(bench.accessibilityFaults()).resolves.toEqual([]);
    await check();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await openFindings();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await search('summan stämmer inte C9');
    await row(/C9$/).click();
    await button('Godta med motivering').click();
    await expect(bench.paneFaults()).resolves.toEqual([]);
  });

  it('finds the faults of a workbook and goes to their cells', async () => {
    await atOverview();
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
    expect(await bench.page().evaluate(() => window.workbench?.grid.activeSheet())).toBe('3.1 Kostnader');
  });

  it('starts afresh when another workbook is chosen', async () => {
    await atOverview();
    await choose('Inköp och upphandling');
    await check();
    await pane().getByText('Nämnden för inköp och upphandling').waitFor();
    await openFindings();
    await search('effektmål saknas');
    await pane().getByText(/^0 av/).first().waitFor();
  });

  it('speaks Swedish whatever the browser speaks, and English where Excel does', async () => {
    await bench.goOn();
    await bench.page().getByRole('combobox', { name: 'Språk' }).selectOption('English');
    await button('Check').waitFor();
    await bench.page().getByRole('combobox', { name: 'Language' }).selectOption('sv-SE');
    await button('Kontrollera').waitFor();
  });
});

describe('the spreadsheet', () => {
  it.each(samples)('holds what the file of $name holds', async ({ name, file }) => {
    const { sheets } = readWorkbookFile(
      readFileSync(join(__dirname, '../../assets/arlig-analys-2024', file)),
    );
    await bench.goOn();
    await choose(name);
    const held = await bench.page().evaluate(
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

const VIEWS = [
  'Översikt',
  'Fynd',
  'Lämna in',
  'Diagram',
  'Jämför',
  'Underlag',
  'Räkna',
  'Mallar',
  'Hjälp',
  'Inställningar',
];

describe('the views of the pane', () => {
  it.each(['light', 'dark'] as const)('have no accessibility faults, %s', async (colorScheme) => {
    await atOverview();
    await bench.page().emulateMedia({ colorScheme });
    // The pane follows in its own time, and its colours pass into each other.
    await paneFrameOf(bench.page()).waitForFunction(
      (wanted) =>
        document.documentElement.style.colorScheme === wanted &&
        !document.getAnimations().some((each) => each instanceof CSSTransition),
      colorScheme,
    );
    for (const name of VIEWS) {
      await showView(pane(), name);
      await pane()
        .getByRole('progressbar', { name: /Kontrollerar/ })
        .waitFor({ state: 'detached' });
      const faults = await bench.paneFaults(colorScheme === 'dark' ? { runOnly: COLOURS } : undefined);
      expect([name, faults]).toEqual([name, []]);
    }
  });
});

describe('what the pane does in the workbook', () => {
  const grid = <T>(read: (grid: NonNullable<typeof window.workbench>['grid']) => T): Promise<T> =>
    bench.page().evaluate<T>(`(${read.toString()})(window.workbench.grid)`);

  it('marks the findings and takes the marks away again', async () => {
    await atOverview();
    await button('Markera fynden').click();
    await pane()
      .getByText(/celler är markerade/)
      .first()
      .waitFor();
    expect(await grid((each) => each.extras.conditionalFormats.length)).toBeGreaterThan(0);
    await button('Ta bort markeringar').click();
    await pane()
      .getByText(/markeringar är borttagna/)
      .first()
      .waitFor();
    expect(await grid((each) => each.extras.conditionalFormats.length)).toBe(0);
  });

  it('shows the comments that it writes as notes at their cells, and takes them away again', async () => {
    await atOverview();
    await button('Kommentera alla fynd').click();
    await pane()
      .getByText(/kommentarer är skrivna/)
      .first()
      .waitFor();
    await bench.stepTo('3.1 Kostnader', 'C9');
    const note = bench.page().locator('textarea').filter({ visible: true });
    await soon(async () => expect(await note.inputValue({ timeout: 1000 })).toContain('77 547'));
    await button('Ta bort kommentarer').click();
    await pane()
      .getByText(/kommentarer är borttagna/)
      .first()
      .waitFor();
    await bench.stepTo('3.1 Kostnader', 'C9');
    await soon(async () => expect(await note.count()).toBe(0));
  });

  it('mends a cell when its change is approved, and takes it back', async () => {
    await atOverview();
    await openFindings();
    const before = await bench.cell('3.1 Kostnader', 'D6');
    expect(before).toMatchObject({ type: 'text', value: '53 820 tkr' });
    await search('3.1 tal D6');
    await row(/D6$/).click();
    // The button names its deed, or says that there are several.
    await pane()
      .getByRole('button', { name: /^(Åtgärda|Skriv .* …)$/ })
      .click();
    expect(await bench.cell('3.1 Kostnader', 'D6')).toEqual(before);
    await pane().getByRole('button', { name: 'Skriv talet 53 820 i D6', exact: true }).click();
    await soon(async () =>
      expect(await bench.cell('3.1 Kostnader', 'D6')).toEqual({ type: 'number', value: 53820 }),
    );
    await button('Ångra').click();
    await soon(async () => expect(await bench.cell('3.1 Kostnader', 'D6')).toEqual(before));
  });

  it('writes the report twice alike, and finds nothing in it', async () => {
    await atOverview();
    const before = await pane().getByRole('group', { name: 'Antal fynd' }).textContent();
    const report = async (): Promise<unknown> => {
      await button('Skriv granskningsrapport').click();
      await pane()
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
      expect(await pane().getByRole('group', { name: 'Antal fynd' }).textContent()).toBe(before);
    });
  });

  it('keeps an acceptance in the workbook, and the finding counts no more', async () => {
    await atOverview();
    await openFindings();
    await search('effektmål saknas B6');
    await row(/B6$/).click();
    await button('Godta med motivering').click();
    await pane().getByRole('textbox', { name: 'Motivering' }).fill('Beslutat av nämnden.');
    await pane().getByRole('textbox', { name: 'Ditt namn' }).fill('Eva Ek');
    await button('Godta fyndet').click();
    await row(/Godtaget.*B6$/).waitFor();
    expect(await grid((each) => [...each.xmlParts.values()].join(''))).toContain('Beslutat av nämnden.');
  });

  it('checks again by itself what is typed in a card: a fault appears, and is ticked when it is mended', async () => {
    await atOverview();
    await openFindings();
    const card = '1.4 Pågående insatser';
    await search('platshållare B7');
    await pane().getByText(/^0 av/).first().waitFor();
    await bench.type(card, 'B7', 'N/A');
    await row(/B7$/).waitFor();
    await bench.type(card, 'B7', 'Alla förvaltningar har bytt.');
    // What is mended stands on, ticked, until the list is left.
    await row(/Klart.*B7$/).waitFor();
  });

  it('lets a rule be turned off, and remembers that in the workbook', async () => {
    await atOverview();
    await openFindings();
    await search('effektmål saknas');
    await row(/B22$/).waitFor();
    await showView(pane(), 'Inställningar');
    await button('Reglernas allvar').click();
    await pane().getByRole('combobox', { name: 'Allvar för Effektmål saknas' }).selectOption('Av');
    await showView(pane(), 'Fynd');
    await row(/B22$/).waitFor({ state: 'detached' });
    expect(await grid((each) => [...each.xmlParts.values()].join(''))).toContain('effektmal-saknas');
  });

  it('follows a sheet that gets another name', async () => {
    await atOverview();
    await openFindings();
    await bench.select('3.1 Kostnader', 'A1');
    const tab = bench.page().getByText('3.1 Kostnader', { exact: true }).first();
    await tab.dblclick();
    await bench.page().keyboard.press('Control+A');
    await bench.page().keyboard.type('Kostnader');
    await bench.page().keyboard.press('Enter');
    await search('summan stämmer inte C9');
    await bench.select('1.4 Pågående insatser', 'A1');
    await soon(async () => {
      await row(/C9$/).click();
      expect(await selectedAddress()).toMatch(/^'?Kostnader'?!C9$/);
    });
  });

  it('says what to do while a cell is being edited', async () => {
    await atOverview();
    await bench
      .page()
      .locator('[id^="univer-sheet-main-canvas"]')
      .dblclick({ position: { x: 200, y: 60 } });
    await button('Kontrollera').click();
    await pane().getByText('Avsluta redigeringen i cellen').last().waitFor();
    await expect(bench.paneFaults()).resolves.toEqual([]);
  });
});

describe('the pane by itself', () => {
  it('says that it stands outside Excel when opened by itself', async () => {
    await bench.page().goto(`${bench.address()}/pane/taskpane.html`);
    await bench.page().getByText('utanför Excel').waitFor();
    await expect(bench.accessibilityFaults()).resolves.toEqual([]);
  });
});

describe('the server', () => {
  it('shows the help pages with their style', async () => {
    await bench.page().goto(`${bench.address()}/pane/help/fordelning.html`);
    await bench.page().getByRole('heading', { name: 'ARLIG.FORDELNING' }).waitFor();
    expect(await bench.page().evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  });

  it.each(['/underlag/..%2f..%2f..%2fpackage.json', '/pane/../../../package.json', '/finns-inte.html'])(
    'does not give %s',
    async (path) => {
      const response = await fetch(`${bench.address()}${path}`);
      expect(response.status).toBe(404);
    },
  );
});
