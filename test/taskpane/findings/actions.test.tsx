import { screen, waitFor, within } from '@testing-library/react';
import { EMPTY_MEMORY, readMemory } from '../../../src/findings/document';
import { GatewayError } from '../../../src/excel/gateway';
import { checked, finding } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, renderFindings, row } from '../support/render-pane';
import { cellOn } from '../../builders/places';

const one = checked([finding()]);

async function open(gateway = new FakeGateway()) {
  const pane = await renderFindings([one], gateway);
  await pane.user.click(row(/^Effektmål saknas.*B12/));
  return pane;
}

describe('accepting a finding', () => {
  test('asks for a motivering and a name, and keeps both in the workbook', async () => {
    const { user, gateway } = await open();
    await user.click(button('Godta med motivering'));
    await user.click(button('Godta fyndet'));
    expect(screen.getByText('Skriv varför fyndet godtas.')).toBeVisible();
    expect(screen.getByText(/Skriv ditt namn/)).toBeVisible();
    expect(gateway.writeMemory).not.toHaveBeenCalled();

    await user.type(screen.getByRole('textbox', { name: 'Motivering' }), '=Avvecklas i vår');
    await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva Ek');
    await user.click(button('Godta fyndet'));
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.accepted).toMatchObject([
      { motivering: '=Avvecklas i vår', by: 'Eva Ek', finding: { rule: 'effektmal-saknas' } },
    ]);
    expect(screen.getByRole('treeitem', { name: /Godtaget/ })).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Motivering' })).not.toBeInTheDocument();
  });

  test('can be taken back', async () => {
    const { user, gateway } = await open();
    await user.click(button('Godta med motivering'));
    await user.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Skäl');
    await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva');
    await user.click(button('Godta fyndet'));
    await user.click(button('Ta tillbaka godtagandet'));
    expect(await screen.findByRole('button', { name: 'Godta med motivering' })).toHaveFocus();
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.accepted).toEqual([]);
  });

  test('that cannot be kept changes nothing and says why', async () => {
    const gateway = new FakeGateway();
    gateway.writeMemory.mockRejectedValueOnce(
      new GatewayError('readOnly', { sv: 'Arbetsboken är skrivskyddad.', en: 'Read-only.' }, ''),
    );
    const { user } = await open(gateway);
    await user.click(button('Godta med motivering'));
    await user.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Skäl');
    await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva');
    await user.click(button('Godta fyndet'));
    expect(screen.getByText('Det kunde inte sparas i arbetsboken')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Motivering' })).toHaveValue('Skäl');
  });

  test.each([
    ['{"version":3}', /nyare version av tillägget/],
    ['{"version":', /går inte att läsa/],
  ])('is not offered over what must not be overwritten: %s', async (memory, told) => {
    const gateway = new FakeGateway();
    gateway.memory = memory;
    const { user } = await open(gateway);
    expect(screen.getByText(told)).toBeVisible();
    await user.click(button('Godta med motivering'));
    expect(screen.queryByRole('textbox', { name: 'Motivering' })).not.toBeInTheDocument();
    expect(gateway.memory).toBe(memory);
  });
});

test('a comment is written in the finding’s cell, and told of', async () => {
  const { user, gateway } = await open();
  await user.click(button('Kommentera'));
  expect(gateway.comment).toHaveBeenCalledWith([
    { place: cellOn('2.2 Nya förslag', 'B12'), text: 'Fältet är tomt. Skriv vilken effekt insatsen ska ge.' },
  ]);
  expect(screen.getAllByText('Kommentaren står i cell B12.').length).toBeGreaterThan(0);
});

describe('settings', () => {
  test('are kept in the workbook and followed by a new check of what was read', async () => {
    const { user, gateway, check } = await renderFindings([one]);
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    await user.click(await screen.findByRole('button', { name: 'Reglernas allvar' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Allvar för Effektmål saknas' }), 'Av');
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.settings.severities).toEqual({ 'effektmal-saknas': 'av' });
    expect(memory.kind === 'ok' && memory.document.changes).toMatchObject([
      { what: 'effektmal-saknas', by: '' },
    ]);
    await waitFor(() =>
      expect(check).toHaveBeenLastCalledWith(expect.anything(), {
        ...EMPTY_MEMORY.settings,
        severities: { 'effektmal-saknas': 'av' },
      }),
    );
    expect(gateway.readWorkbook).toHaveBeenCalledTimes(1);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Allvar för Effektmål saknas' }),
      'Fel (regelns eget)',
    );
    await waitFor(() => expect(check).toHaveBeenLastCalledWith(expect.anything(), EMPTY_MEMORY.settings));
  });

  test('take a limit only where it is one', async () => {
    const { user, gateway } = await renderFindings([one]);
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    const field = await screen.findByRole('textbox', { name: 'Kostnadsökning som ska kommenteras' });
    expect(field).toHaveValue('10');
    await user.clear(field);
    await user.type(field, '0');
    await user.tab();
    expect(screen.getByText('Skriv ett tal över 0 och högst 100.')).toBeVisible();
    expect(gateway.writeMemory).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, '12,5');
    await user.tab();
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.settings.limits).toEqual({ kostnadsokning: 0.125 });
  });

  test('of the register are names, one on each line', async () => {
    const { user, gateway } = await renderFindings([one]);
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    await user.click(await screen.findByRole('button', { name: 'Tjänster i registret' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Räkna även dessa som registrerade' }),
      ' Ny tjänst {enter}{enter}Annan',
    );
    await user.tab();
    const memory = readMemory(gateway.memory);
    expect(memory.kind === 'ok' && memory.document.settings.register.added).toEqual(['Ny tjänst', 'Annan']);
  });

  test('of the language hold at once and for the next time', async () => {
    const { user } = await renderFindings([one]);
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Panelens språk' }), 'English');
    expect(within(screen.getByRole('tablist')).getByRole('tab', { name: 'Findings' })).toBeInTheDocument();
    expect(window.localStorage.getItem('arlig-analys.language')).toBe('en');
  });
});

describe('a fix', () => {
  const belopp = finding({
    rule: 'cellreferens-i-text',
    severity: 'varning',
    sheet: '1.4',
    chapter: '1.4',
    cell: 'B4',
    insats: null,
    fields: [],
    subject: '1.4 Pågående förändringsinsatser',
    found: 'F19',
  });
  const text = 'Arkiveras i mellanarkivet. F19';
  const workbook = {
    sheets: [
      {
        name: '1.4',
        visibility: 'visible' as const,
        area: { row: 3, column: 1, rows: 1, columns: 1 },
        cells: [[{ type: 'text' as const, value: text }]],
        merges: [],
      },
    ],
  };

  test('is shown before it is made, is followed by a check of its sheet, and can be undone', async () => {
    const gateway = new FakeGateway();
    gateway.readWorkbook.mockResolvedValue(workbook);
    const { user } = await renderFindings([checked([belopp])], gateway);
    await user.click(row(/B4/));
    // The button names its deed, which is shown before it is done.
    const deed = 'Ta bort ”F19” ur B4';
    await user.click(button(`${deed} …`));
    expect(screen.getByRole('cell', { name: text })).toBeInTheDocument();
    expect(gateway.apply).not.toHaveBeenCalled();
    await user.click(button(deed));
    expect(gateway.apply.mock.calls[0]?.[0]).toMatchObject([
      { sheet: '1.4', row: 3, column: 1, before: text },
    ]);
    expect(gateway.readWorkbook).toHaveBeenLastCalledWith({ sheets: ['1.4'] });
    await user.click(button('Ångra'));
    expect(gateway.apply).toHaveBeenCalledTimes(2);
    expect(gateway.readWorkbook).toHaveBeenCalledTimes(3);
  });
});
