import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { olderFile, OLDER_FOLDER } from '../../../src/build/older-versions';
import { identify } from '../../../src/findings/identity';
import { readMemory } from '../../../src/findings/document';
import { check } from '../../../src/rules/engine';
import { tellRules } from '../../../src/rules/registry';
import { latestTemplate } from '../../../src/template/catalogue';
import type { CheckedWorkbook } from '../../../src/taskpane/check/check-workbook';
import { forgetEarlierFile } from '../../../src/taskpane/compare/earlier-file';
import { cellOn } from '../../builders/places';
import { realSubmission } from '../support/real-submission';
import { button, renderChecked } from '../support/render-pane';

// jsdom has none, as the browsers do; the checks between whose slices it stands need only its order.
class NextTask {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.(), 0) };
}
Object.defineProperty(globalThis, 'MessageChannel', { value: NextTask, configurable: true });

const NAME = 'demokrati-och-medborgarservice';
const submission = realSubmission(NAME);
const checked: CheckedWorkbook = {
  submission,
  findings: identify(check(submission)),
  rules: tellRules(latestTemplate),
};

const fileOf = (bytes: Uint8Array, name: string): File => {
  const file = new File([bytes as BlobPart], name);
  // The browser that the tests have does not read files.
  Object.defineProperty(file, 'arrayBuffer', {
    value: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  });
  return file;
};

const older = fileOf(
  new Uint8Array(readFileSync(path.join(__dirname, '../../..', OLDER_FOLDER, olderFile(NAME)))),
  olderFile(NAME),
);

beforeEach(forgetEarlierFile);

async function comparing(file = older) {
  const pane = await renderChecked([checked]);
  await pane.user.click(await screen.findByRole('button', { name: 'Jämför med …' }));
  await pane.user.upload(await screen.findByLabelText('Välj en fil'), file);
  return pane;
}

const group = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('comparing with an older version', () => {
  it('tells in figures what differs, and lists it by insats and frame with both cells', async () => {
    const { user, gateway } = await comparing();
    expect(await screen.findByText('6 skillnader')).toBeVisible();
    expect(screen.getByText(/^Före: arlig-analys-2024-demokrati.*\(Nämnden för demokrati/)).toBeVisible();
    expect(screen.getByText(/^Fynd: \d+ åtgärdade, \d+ nya, \d+ kvar$/)).toBeVisible();
    await user.click(group(/Ramen för förvaltning/));
    expect(
      screen.getByText(/^Ändrat från 22 988 tkr till 23 588 tkr \(\+600 tkr, \+2,6 %\)\.$/),
    ).toBeVisible();
    expect(screen.getByText(`${olderFile(NAME)} · 3.1 Kostnader · C5`)).toBeVisible();
    await user.click(button('Bladet 3.1 Kostnader, cell C5'));
    expect(gateway.goTo).toHaveBeenCalledWith(cellOn('3.1 Kostnader', 'C5'), { reveal: false });
  });

  it('is filtered by kind', async () => {
    const { user } = await comparing();
    const kinds = await screen.findByRole('combobox', { name: 'Visa' });
    await user.selectOptions(kinds, '1 ny insats');
    expect(screen.queryByRole('button', { name: /Ramen för förvaltning/ })).toBeNull();
    expect(group(/Karttjänst/)).toBeVisible();
  });

  it('is written on a sheet', async () => {
    const { user, gateway } = await comparing();
    await user.click(await screen.findByRole('button', { name: 'Skriv bladet Jämförelse' }));
    await screen.findByText('Bladet Jämförelse är skrivet, med 6 rader.');
    const [sheet] = gateway.writeSheet.mock.calls[0] ?? [];
    const rows = sheet?.blocks[2]?.rows ?? [];
    expect(rows).toHaveLength(7);
    expect(rows).toContainEqual(
      expect.arrayContaining([
        22988,
        '3.1 Kostnader',
        'C5',
        23588,
        { link: cellOn('3.1 Kostnader', 'C5'), text: 'C5' },
        600,
      ]),
    );
  });

  it('is corrected by hand, which the workbook remembers and which can be taken back', async () => {
    const { user, gateway } = await comparing();
    await user.click(await screen.findByRole('button', { name: /Utöka kontaktcenter/ }));
    await user.click(button('Inte samma'));
    expect(await screen.findByText('7 skillnader')).toBeVisible();
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.corrections).toEqual([
      { kind: 'insats', left: 'Chatt och chattbot', right: null },
      { kind: 'insats', left: null, right: submission.sections[5]?.cards[7]?.fields[0]?.text },
    ]);
    const [partner] = screen.getAllByRole('combobox', { name: 'Samma som …' });
    if (partner) await user.selectOptions(partner, 'Chatt och chattbot');
    expect(await screen.findByText('6 skillnader')).toBeVisible();
    await user.click(group(/Rättat för hand/));
    await user.click(button('Ångra'));
    expect(screen.queryByRole('button', { name: /Rättat för hand/ })).toBeNull();
    expect(await screen.findByText(/^Troligen samma insats under nytt namn/)).toBeVisible();
  });
});

it('says why a file cannot be compared', async () => {
  await comparing(fileOf(new Uint8Array([104, 101, 106]), 'hej.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^hej\.xlsx: /);
});
