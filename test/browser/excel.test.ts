import { createHash } from 'node:crypto';
import { paneFrameOf, paneOf } from '../../src/build/browser';
import { soon, workbenchPage } from './page';

const bench = workbenchPage();
const pane = () => paneOf(bench.page());

/** What the add-in is told, by Microsoft's own Office.js, of the Excel it is in. */
const told = () =>
  paneFrameOf(bench.page()).evaluate(() => {
    const { host, platform, displayLanguage, requirements } = Office.context;
    const has = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
    return { host, platform, displayLanguage, sets: ['1.12', '1.13', '1.20', '1.21'].map(has) };
  });

describe('the pane in the emulated Excel on the web', () => {
  it('is what has been built, to the letter', async () => {
    const get = async (file: string): Promise<Buffer> =>
      Buffer.from(await (await fetch(`${bench.address()}/pane/${file}`)).arrayBuffer());
    const { files } = JSON.parse((await get('files.json')).toString()) as { files: Record<string, string> };
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['taskpane.html', 'functions.js', 'office-js/office.js']),
    );
    const served = await Promise.all(
      Object.keys(files).map(async (file) => [
        file,
        createHash('sha256')
          .update(await get(file))
          .digest('hex'),
      ]),
    );
    expect(Object.fromEntries(served)).toEqual(files);
  });

  it('checks and comments in the oldest Excel and in the newest', async () => {
    await bench.open();
    const counts: (string | null)[] = [];
    for (const [version, sets] of [
      ['1.20', [true, true, true, false]],
      ['1.12', [true, false, false, false]],
    ] as const) {
      await bench.page().getByRole('combobox', { name: 'ExcelApi' }).selectOption(version);
      await soon(async () =>
        expect(await told()).toEqual({
          host: 'Excel',
          platform: 'OfficeOnline',
          displayLanguage: 'sv-SE',
          sets,
        }),
      );
      await pane().getByRole('button', { name: 'Kontrollera' }).click();
      await pane().getByRole('button', { name: 'Kontrollera igen' }).waitFor();
      counts.push(await pane().getByRole('group', { name: 'Antal fynd' }).textContent());
      await pane().getByRole('button', { name: 'Kommentera alla fynd' }).click();
      await pane()
        .getByText(/kommentarer är skrivna/)
        .first()
        .waitFor();
      await pane().getByRole('button', { name: 'Ta bort kommentarer' }).click();
      await pane()
        .getByText(/kommentarer är borttagna/)
        .first()
        .waitFor();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
