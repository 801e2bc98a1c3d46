import { screen, waitFor, within } from '@testing-library/react';
import { EMPTY_MEMORY, readMemory } from '../../../src/findings/document';
import { sheet } from '../../../src/workbook/from-values';
import { checked, finding } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, queryButton, renderChecked, tab } from '../support/render-pane';

const stampIn = (gateway: FakeGateway) => {
  const memory = readMemory(gateway.memory);
  return memory.kind === 'ok' ? memory.document.stamp : undefined;
};

test('the last page says what is left, what the result rests on, and that there is none of the rest', async () => {
  const { user } = await renderChecked([checked([finding(), finding({ cell: 'B13', severity: 'varning' })])]);
  await user.click(tab('Lämna in'));
  expect(await screen.findByText(/^Inte än: 1 fel är kvar\./)).toBeVisible();
  const facts = within(screen.getByRole('region', { name: 'Det här lämnas' }));
  expect(facts.getByText('Årlig analys 2024, utgåva 1')).toBeVisible();
  for (const term of ['Mall', 'Kontrollerad', 'Avstängda regler', 'Godtagna fynd', 'Inte läst i avsnitten']) {
    expect(facts.getByText(term)).toBeVisible();
  }
  expect(facts.getAllByText('inga')).toHaveLength(2);
  const left = within(screen.getByRole('region', { name: 'Redo att lämna?' }));
  await user.click(left.getByRole('button', { name: /1 fel/ }));
  expect(await screen.findByRole('tree')).toBeVisible();
});

test('the stamp is written on the press, under a name, and told by the page; and taken away by hand', async () => {
  const gateway = new FakeGateway();
  gateway.readWorkbook.mockResolvedValue({ sheets: [sheet('1.4', [['Svar', 'Ja']])] });
  const { user } = await renderChecked([checked([])], gateway);
  await user.click(tab('Lämna in'));
  await screen.findByRole('heading', { name: 'Redo att lämna?' });
  expect(queryButton('Stämpla som redo att lämna')).not.toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva Ek');
  expect(gateway.writeMemory).not.toHaveBeenCalled();
  await user.click(button('Stämpla som redo att lämna'));
  expect(await screen.findByText(/^Stämplad av Eva Ek, /)).toBeVisible();
  expect(screen.getByText('Bladen säger fortfarande det som stämplades.')).toBeVisible();
  expect(stampIn(gateway)).toMatchObject({ by: 'Eva Ek', counts: { fel: 0, varning: 0, info: 0 } });

  gateway.readWorkbook.mockResolvedValue({ sheets: [sheet('1.4', [['Svar', 'Nej']])] });
  await user.click(button('Kontrollera igen'));
  expect(await screen.findByText(/^Stämpeln stämmer inte längre/)).toBeVisible();
  await user.click(tab('Översikt'));
  const restsOn = await screen.findByRole('region', { name: 'Det resultatet vilar på' });
  expect(restsOn).toHaveTextContent(/stämplad av Eva Ek .*, ändrad sedan dess/);
  await user.click(tab('Lämna in'));
  await user.click(await screen.findByRole('button', { name: 'Ta bort stämpeln' }));
  await waitFor(() => expect(stampIn(gateway)).toBeNull());
  expect(queryButton('Ta bort stämpeln')).not.toBeInTheDocument();
});

test('a workbook with faults is stamped with them, and the button says so', async () => {
  const gateway = new FakeGateway();
  const { user } = await renderChecked([checked([finding()])], gateway);
  await user.click(tab('Lämna in'));
  await user.type(await screen.findByRole('textbox', { name: 'Ditt namn' }), 'Eva Ek');
  await user.click(button('Stämpla ändå, med 1 fel'));
  await screen.findByText(/^Stämplad av Eva Ek, /);
  expect(stampIn(gateway)?.counts.fel).toBe(1);
});

test('nothing is stamped where a newer version has written what the workbook remembers', async () => {
  const gateway = new FakeGateway();
  gateway.memory = JSON.stringify({ ...EMPTY_MEMORY, version: 99 });
  const { user } = await renderChecked([checked([])], gateway);
  await user.click(tab('Lämna in'));
  await screen.findByRole('heading', { name: 'Redo att lämna?' });
  expect(screen.queryByRole('textbox', { name: 'Ditt namn' })).not.toBeInTheDocument();
});
