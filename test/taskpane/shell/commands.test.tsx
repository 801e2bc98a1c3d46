import { act, screen, waitFor } from '@testing-library/react';
import type { Command } from '../../../src/excel/command-names';
import { parseArea } from '../../../src/workbook/address';
import { checked, finding, manyFindings, noTemplate } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { renderChecked, renderPane, row, tab } from '../support/render-pane';

const findings = [
  finding({ cell: 'B12', message: { sv: 'Effektmål är tomt.', en: 'Blank.' } }),
  finding({ cell: 'B40', insats: 'GT 2 · Register', message: { sv: 'Målet saknas.', en: 'Missing.' } }),
];

async function choose(gateway: FakeGateway, command: Command): Promise<void> {
  await act(async () => {
    gateway.command(command);
    await Promise.resolve();
  });
}

function select(gateway: FakeGateway, address: string): void {
  const area = parseArea(address);
  gateway.selected = area && { sheet: '2.2 Nya förslag', area };
}

test('Kontrollera checks, as its button does', async () => {
  const { gateway, check } = await renderPane([checked(findings)]);
  await choose(gateway, 'kontrollera');
  await waitFor(() => tab('Fynd'));
  expect(check).toHaveBeenCalledTimes(1);
});

test('Förklara cellen opens the finding of the selected cell, also where the list hides it', async () => {
  const { gateway, user } = await renderChecked([checked(findings)]);
  await user.click(tab('Fynd'));
  await user.type(await screen.findByRole('searchbox'), 'finns inte');
  select(gateway, 'B40');
  await choose(gateway, 'forklaraCellen');
  await waitFor(() => expect(row(/B40/)).toHaveAttribute('aria-selected', 'true'));
  expect(screen.getAllByText('Målet saknas.').length).toBeGreaterThan(0);
  expect(gateway.goTo).toHaveBeenLastCalledWith(expect.objectContaining({ row: 39, column: 1 }), {
    reveal: false,
  });
});

test('Förklara cellen checks first where nothing is checked', async () => {
  const { gateway } = await renderPane([checked(findings)]);
  select(gateway, 'B12');
  await choose(gateway, 'forklaraCellen');
  await waitFor(() => expect(row(/B12/)).toHaveAttribute('aria-selected', 'true'));
});

test('Förklara cellen says of a cell without a finding that it has none, until something else is asked', async () => {
  const { gateway } = await renderChecked([checked(findings)]);
  select(gateway, 'C1');
  await choose(gateway, 'forklaraCellen');
  const said = await screen.findByText(/2\.2 Nya förslag, C1: inga fynd\./);
  expect(said).toHaveAttribute('role', 'status');
  await choose(gateway, 'nastaFynd');
  expect(screen.queryByText(/inga fynd\./)).not.toBeInTheDocument();
});

test('Förklara cellen asks for one cell where several ranges are selected', async () => {
  const { gateway } = await renderChecked([checked(findings)]);
  gateway.selected = null;
  await choose(gateway, 'forklaraCellen');
  expect(await screen.findByText(/^Markera en cell i arbetsboken/)).toBeVisible();
});

test('Nästa fynd goes down the list from where one is, and checks first where nothing is checked', async () => {
  const { gateway } = await renderPane([checked(manyFindings)]);
  await choose(gateway, 'nastaFynd');
  await screen.findByText(/^1 av \d+$/);
  await choose(gateway, 'nastaFynd');
  expect(await screen.findByText(/^2 av \d+$/)).toBeVisible();
});

test.each(['nastaFynd', 'forklaraCellen'] as const)(
  '%s shows in a workbook that is no årlig analys what was looked for',
  async (command) => {
    const { gateway } = await renderPane([checked([], noTemplate)]);
    select(gateway, 'A1');
    await choose(gateway, command);
    expect(
      await screen.findByText('Det här ser inte ut som en årlig analys.', { selector: 'p:not([role])' }),
    ).toBeVisible();
    expect(screen.queryByRole('tab', { name: 'Fynd' })).not.toBeInTheDocument();
  },
);

test('where the check fails that is told, and what was wished for is forgotten', async () => {
  const gateway = new FakeGateway();
  gateway.readWorkbook.mockRejectedValueOnce(new Error('Trasigt.'));
  const { user } = await renderPane([checked(findings)], gateway);
  await choose(gateway, 'nastaFynd');
  await user.click(await screen.findByRole('button', { name: 'Försök igen' }));
  await waitFor(() => tab('Fynd'));
  expect(gateway.goTo).not.toHaveBeenCalled();
});
