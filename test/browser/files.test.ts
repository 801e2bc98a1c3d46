import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refusal } from '../files/read/refusal';
import { example, submissions } from '../../src/workbench/page/library';
import { soon, workbenchPage } from './page';
import { paneOf } from '../../src/build/browser';

const bench = workbenchPage();
const chosen = () => bench.page().getByRole('combobox', { name: 'Arbetsbok' }).locator('option:checked');
const FIXTURES = path.join(__dirname, '../../assets');
const inkop = path.join(FIXTURES, 'arlig-analys-2024', submissions[1]?.file ?? '');

/** Drops a file as a file manager does: first over the page, then let go. */
async function drop(name: string, bytes: Uint8Array, onto = 'main'): Promise<void> {
  const transfer = await bench.page().evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      return files;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  const target = bench.page().locator(onto);
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await bench.page().getByText('Släpp arbetsboken').waitFor();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await bench.page().getByText('Släpp arbetsboken').waitFor({ state: 'hidden' });
}

describe('the link that resets', () => {
  it('brings the workbook back as it was, and the pane with it', async () => {
    await bench.goOn();
    await bench.type('Försättsblad', 'B2', 'Någon annan');
    await soon(async () => expect(await bench.values('Försättsblad', 'B2', 'B2')).toEqual(['Någon annan']));
    await bench.page().getByRole('link', { name: 'Återställ' }).click();
    await bench.page().getByRole('button', { name: 'Kasta ändringarna' }).click();
    await bench.page().getByText('är återställd.').waitFor({ state: 'attached' });
    expect(await bench.values('Försättsblad', 'B2', 'B2')).toEqual([
      'Nämnden för demokrati och medborgarservice',
    ]);
    await paneOf(bench.page()).getByRole('button', { name: 'Kontrollera' }).waitFor();
  });
});

describe('an own file', () => {
  beforeEach(() => bench.goOn());

  it.each([
    ['Trasig.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['Anteckning.xlsx', new TextEncoder().encode('Bara text')],
    ['Tom.xlsx', new Uint8Array()],
  ])('that cannot be read (%s) is told of, with what to do, and the open one stays', async (name, bytes) => {
    const before = await bench.values('Försättsblad', 'B2', 'B2');
    await drop(name, bytes);
    const alert = bench.page().getByRole('alert');
    await alert.getByText(`${name} kunde inte öppnas. ${refusal(bytes).explanation.sv}`).waitFor();
    expect(await chosen().textContent()).toBe('Demokrati och medborgarservice');
    expect(await bench.values('Försättsblad', 'B2', 'B2')).toEqual(before);
    await expect(bench.aroundFaults()).resolves.toEqual([]);
    await alert.getByRole('button', { name: 'Stäng' }).click();
    await alert.getByText(name).waitFor({ state: 'detached' });
  });

  it('is opened where it is dropped, and checked by the pane', async () => {
    await drop('Vårt underlag.xlsx', new Uint8Array(readFileSync(inkop)));
    await soon(async () => expect(await chosen().textContent()).toBe('Vårt underlag.xlsx'));
    await soon(async () =>
      expect(await bench.values('Försättsblad', 'B2', 'B2')).toEqual(['Nämnden för inköp och upphandling']),
    );
  });

  it('is opened by the button', async () => {
    await bench
      .page()
      .locator('#file')
      .setInputFiles(path.join(FIXTURES, 'exempel', example.file));
    await soon(async () => expect(await chosen().textContent()).toBe(example.file));
    await soon(async () => expect(await bench.values('Ramar', 'H7', 'H7')).toEqual([77_600]));
  });
});

describe('the list of workbooks', () => {
  it('is named in the address of the page, so that reloading opens the same', async () => {
    await bench.open(example.file);
    expect(await chosen().textContent()).toBe('Räkna på årlig analys');
    await bench.page().getByRole('combobox', { name: 'Arbetsbok' }).selectOption('Intraservice');
    await bench.page().waitForURL(/intraservice/);
    await bench.page().reload();
    await soon(async () =>
      expect(await bench.values('Försättsblad', 'B2', 'B2')).toEqual(['Nämnden för Intraservice']),
    );
  });
});
