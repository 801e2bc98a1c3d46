import { paneOf } from '../../src/build/browser';
import { example } from '../../src/workbench/page/library';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const SHEET = 'Ramar';
const pane = () => paneOf(bench.page());
const press = (key: string) => bench.page().keyboard.press(key);
const write = (text: string) => bench.page().keyboard.type(text);
const field = (name: string) => pane().getByRole('textbox', { name, exact: true });

/** Ten förvaltningar with their employees, and a small budget, as somebody has them in a workbook of their own. */
const CELLS = [
  ['Förvaltning', 'Antal anställda', null, 'Tjänst', 'Budget 2023'],
  ...[120, 80, 25, 410, 300, 95, 60, 33, 710, 167].map((employees, row) => [
    `Förvaltning ${String(row + 1)}`,
    employees,
    null,
    row < 3 ? `Tjänst ${String(row + 1)}` : null,
    [904, 35_369, 70_434][row] ?? null,
  ]),
];

/** Goes through the pane by Tab until the field (or button) has the focus. */
async function tabTo(target: ReturnType<typeof field>): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((each) => each === document.activeElement)) return;
    await press('Tab');
  }
  throw new Error('The keyboard does not come there.');
}

/** Comes to a form of *Räkna* by keyboard alone. */
async function openForm(name: string): Promise<void> {
  await pane().getByRole('tab', { name: 'Räkna' }).focus();
  await press('Enter');
  const tabs = pane().getByRole('tablist', { name: 'Vad vill du räkna?' });
  await tabs.waitFor();
  await tabTo(tabs.getByRole('tab', { selected: true }));
  for (let step = 0; step < 6; step++) {
    const tab = tabs.getByRole('tab', { name, exact: true });
    if (await tab.evaluate((each) => each === document.activeElement)) break;
    await press('ArrowRight');
  }
  await press('Enter');
}

async function fill(name: string, text: string): Promise<void> {
  await tabTo(field(name));
  await write(text);
}

async function insert(): Promise<void> {
  const button = pane().getByRole('button', { name: 'Infoga' });
  await button.waitFor();
  await tabTo(button);
  await press('Enter');
  await pane().getByText('Formeln står i').waitFor();
}

const valuesOf = (from: string, to: string) => bench.values(SHEET, from, to);

describe('a controller, by keyboard alone and without knowing a function’s name', () => {
  beforeEach(async () => {
    await bench.goOn(example.file);
    await bench.page().evaluate(
      ([sheet, cells]) => {
        const area = { row: 49, column: 0, rows: cells.length, columns: 5 };
        window.workbench?.grid.write(
          { sheet, area },
          cells.map((row) =>
            row.map((value) => {
              if (value === null) return { type: 'blank' } as const;
              return typeof value === 'number'
                ? ({ type: 'number', value } as const)
                : ({ type: 'text', value } as const);
            }),
          ),
        );
      },
      [SHEET, CELLS] as const,
    );
    await bench.select(SHEET, 'H60');
  });

  it('distributes 12 000 tkr over ten förvaltningar by antal anställda', async () => {
    await openForm('Fördela');
    await fill('Belopp', '12 000');
    await fill('Nyckeltal', 'A50:B60');
    await pane().getByText('Summa 12 000').waitFor();
    await insert();
    await soon(async () => {
      const parts = (await valuesOf('C51', 'C60')) as number[];
      expect(parts.slice(0, 3)).toEqual([720, 480, 150]);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(12_000);
    });
    await expect(bench.accessibilityFaults()).resolves.toEqual([]);
  });

  it('indexes a budget table', async () => {
    await openForm('Indexera');
    await fill('Belopp', 'D50:E53');
    await fill('Index', '3,3 %');
    await insert();
    await soon(async () => expect(await valuesOf('F51', 'F53')).toEqual([934, 36_536, 72_758]));
  });

  it('sets a frame', async () => {
    await openForm('Rama');
    await tabTo(field('Alternativ'));
    await press('Control+A');
    await write('D');
    await fill('Bas', '958 500');
    await fill('Minskning', '7 %');
    await fill('Plats', 'G51');
    await insert();
    await soon(async () => expect(await valuesOf('G51', 'G51')).toEqual([891_405]));
  });
});
