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
import { HEADING_14, ongoingCard, proposedCards } from '../../builders/cards';
import { cellOn } from '../../builders/places';
import { fileOf as workbookBytes } from '../../files/read/build-workbook';
import { FakeGateway } from '../support/fake-gateway';
import { realSubmission } from '../support/real-submission';
import { button, renderChecked, tab } from '../support/render-pane';

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

/** What lies beside the add-in; without an answer there is nothing. */
const beside = jest.fn<Promise<Partial<Response>>, [file: string]>();

beforeEach(() => {
  forgetEarlierFile();
  beside.mockReset().mockResolvedValue({ status: 404, ok: false });
  Object.defineProperty(globalThis, 'fetch', { value: beside, configurable: true });
});

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
    await user.click(await screen.findByRole('button', { name: 'Inte samma' }));
    expect(await screen.findByText('7 skillnader')).toBeVisible();
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.corrections).toEqual([
      { kind: 'insats', left: 'Chatt och chattbot', right: null },
      { kind: 'insats', left: null, right: submission.sections[5]?.cards[7]?.fields[0]?.text },
    ]);
    const option = await screen.findByRole('option', { name: 'Chatt och chattbot' });
    const partner = option.closest('select');
    if (partner) await user.selectOptions(partner, option);
    expect(await screen.findByText('6 skillnader')).toBeVisible();
    await user.click(group(/Rättat för hand/));
    await user.click(button('Ångra'));
    expect(screen.queryByRole('button', { name: /Rättat för hand/ })).toBeNull();
    expect(await screen.findByText(/^Troligen samma insats under nytt namn/)).toBeVisible();
  });
});

it('compares without a file with the check that the workbook remembers, and counts as the overview does', async () => {
  const gateway = new FakeGateway();
  const [, ...left] = checked.findings;
  const { user } = await renderChecked([{ ...checked, findings: left }, checked], gateway);
  await user.click(await screen.findByRole('button', { name: 'Jämför med …' }));
  expect(await screen.findByText('Det här är den första kontrollen att jämföra med.')).toBeVisible();
  await user.click(button('Jämför med den här kontrollen framöver'));
  await user.click(button('Kontrollera igen'));
  const since = await screen.findByText(/^Sedan .*: 0 åtgärdade, 1 nya, \d+ kvar\.$/);
  await user.click(tab('Översikt'));
  expect(await screen.findByText(since.textContent ?? '')).toBeVisible();
});

it('offers the workbooks that lie beside the add-in, and opens a copy to go to the places in', async () => {
  beside.mockImplementation((file) =>
    Promise.resolve({
      status: 200,
      ok: true,
      text: () => Promise.resolve(JSON.stringify({ version: 1, workbooks: [olderFile(NAME)] })),
      arrayBuffer: file.endsWith('.xlsx') ? () => older.arrayBuffer() : undefined,
    } as Partial<Response>),
  );
  const { user, gateway } = await renderChecked([checked]);
  await user.click(await screen.findByRole('button', { name: 'Jämför med …' }));
  const offered = await screen.findByRole('combobox', { name: 'Eller välj en tidigare arbetsbok' });
  await user.selectOptions(offered, olderFile(NAME));
  expect(await screen.findByText('6 skillnader')).toBeVisible();
  await user.click(button('Öppna filen bredvid'));
  expect(gateway.openNew.mock.calls[0]?.[0]).toEqual(new Uint8Array(await older.arrayBuffer()));
  await user.click(button('Jämför utan fil'));
  expect(await screen.findByRole('heading', { name: 'Utan fil: sedan förra kontrollen' })).toBeVisible();
});

it('says where the list of what lies beside the add-in cannot be read', async () => {
  beside.mockResolvedValue({ status: 200, ok: true, text: () => Promise.resolve('{"version":2}') });
  const { user } = await renderChecked([checked]);
  await user.click(await screen.findByRole('button', { name: 'Jämför med …' }));
  expect(await screen.findByText(/earlier\/index\.json\) går inte att läsa/)).toBeVisible();
});

describe('comparing with last year', () => {
  const lastYear = fileOf(
    workbookBytes([
      {
        name: 'Försättsblad',
        rows: [
          ['Leverantör', submission.supplier],
          ['Avser år', 2023],
        ],
      },
      { name: '1.4', rows: [...HEADING_14, ...ongoingCard(1, { namn: 'Revidering goteborg.se' })] },
      {
        name: '2.2',
        rows: [
          ...proposedCards({
            namn: 'Guide för jordbruk i staden',
            behovsbeskrivning: 'Odlare hittar inte rätt lott.',
            effektmal: 'Antalet odlade lotter ökar med 10 procent.',
          }),
        ],
      },
    ]),
    'förra året.xlsx',
  );

  it('tells what became of what was promised, which can be paired by hand', async () => {
    const { user } = await comparing(lastYear);
    expect(
      await screen.findByRole('heading', { name: '2023 mot 2024: vad som blev av det som utlovades' }),
    ).toBeVisible();
    expect(
      screen.getByText('Av 1 förslag pågår 0 nu, 0 föreslås igen och 1 är borta utan ett ord.'),
    ).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), '1 föreslagen insats är borta');
    const [partner] = await screen.findAllByRole('combobox', { name: 'Samma som …' });
    if (partner) await user.selectOptions(partner, 'Karttjänst');
    expect(
      await screen.findByText('Av 1 förslag pågår 1 nu, 0 föreslås igen och 0 är borta utan ett ord.'),
    ).toBeVisible();
  });
});

it('says why a file cannot be compared', async () => {
  await comparing(fileOf(new Uint8Array([104, 101, 106]), 'hej.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^hej\.xlsx: /);
});
