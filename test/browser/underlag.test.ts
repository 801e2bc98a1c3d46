import path from 'node:path';
import { paneOf, showView } from '../../src/build/browser';
import { compiled, submissions } from '../../src/workbench/page/library';
import { workbenchPage } from './page';

const bench = workbenchPage();
const pane = () => paneOf(bench.page());
const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');

describe('the underlag', () => {
  it('is there to look at, and is compiled and written from the three files in the pane', async () => {
    await bench.open(compiled.file);
    expect(await bench.values('Ramar', 'A1', 'A1')).toEqual(['Ekonomiska ramar 2024']);
    await showView(pane(), 'Underlag');
    const files = submissions.map(({ file }) => path.join(FOLDER, file));
    await pane().locator('input[type=file]').setInputFiles(files);
    await pane().getByText('Sammanställt ur 3 årliga analyser.').waitFor();
    await pane().getByRole('button', { name: 'Alternativ' }).first().click();
    await expect(bench.paneFaults()).resolves.toEqual([]);
    await pane().getByRole('button', { name: 'Skriv underlaget' }).click();
    await pane()
      .getByText(/^7 blad är skrivna/)
      .waitFor();
  });
});
