import { screen } from '@testing-library/react';
import { readMemory } from '../../../src/findings/document';
import { checked, finding, manyFindings } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, findingsInView, queryButton, renderFindings, row } from '../support/render-pane';

const remembered = ({ memory }: FakeGateway) => {
  const read = readMemory(memory);
  if (read.kind !== 'ok') throw new Error(read.kind);
  return read.document;
};

const many = Array.from({ length: 40 }, (_, index) =>
  finding({ cell: `B${String(100 + index)}`, insats: `GT ${String(index)} · Insats`, severity: 'varning' }),
);

test('forty findings are accepted with one motivering, in one writing', async () => {
  const { user, gateway } = await renderFindings([checked([...many, ...manyFindings])]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Allvar' }), 'Varning');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Regel' }), 'Effektmål saknas');
  await user.click(screen.getAllByRole('treeitem').at(-1) ?? document.body);
  await user.keyboard('{F8}');
  await user.click(button('Godta med motivering'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gäller' }), 'Alla 40 som listan visar');
  await user.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Beslutade före mallen');
  await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva Ek');
  await user.click(button('Godta 40 fynd'));
  expect(gateway.writeMemory).toHaveBeenCalledTimes(1);
  const { accepted } = remembered(gateway);
  expect(accepted).toHaveLength(40);
  expect(new Set(accepted.map(({ motivering }) => motivering))).toEqual(new Set(['Beslutade före mallen']));
  // They are counted on the overview, and lead to their list.
  await user.click(screen.getByRole('tab', { name: 'Översikt' }));
  await user.click(button('40 godtagna'));
  expect(await screen.findByText(/^40 av \d+ fynd visas$/, { selector: 'p' })).toBeVisible();
});

test('a question in own words is kept, told in the list and the cell, settled, and written as a sheet', async () => {
  const gateway = new FakeGateway();
  const { user } = await renderFindings([checked(manyFindings)], gateway);
  await user.click(row(/^Effektmål saknas.*B12/));
  await user.click(button('Fråga'));
  // Until something else is written the question is what the finding says to the supplier.
  await user.clear(screen.getByRole('textbox', { name: 'Din fråga eller kommentar' }));
  await user.click(button('Spara frågan'));
  expect(screen.getByText('Skriv vad du vill fråga.')).toBeVisible();
  expect(gateway.writeMemory).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Din fråga eller kommentar' }), 'När kommer målet?');
  await user.type(screen.getByRole('textbox', { name: 'Till' }), 'Nämnden');
  await user.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Eva Ek');
  await user.click(screen.getByRole('checkbox', { name: /kommentar i cellen/ }));
  await user.click(button('Spara frågan'));
  expect(remembered(gateway).questions).toMatchObject([
    { status: 'fragad', to: 'Nämnden', text: 'När kommer målet?', by: 'Eva Ek' },
  ]);
  expect(gateway.comment.mock.calls[0]?.[0]).toMatchObject([{ text: 'När kommer målet?' }]);
  expect(row(/Frågad.*B12/)).toBeInTheDocument();

  await user.click(screen.getByRole('tab', { name: 'Översikt' }));
  await user.click(button('Skriv frågorna på ett blad'));
  const [sheet] = gateway.writeSheet.mock.calls[0] ?? [];
  expect(sheet?.blocks[1]?.rows[1]).toEqual([
    ...[1, '2.2 Nya förslag', { link: { sheet: '2.2 Nya förslag', row: 11, column: 1 }, text: 'B12' }],
    ...['GT 1 · Ljudbibliotek', 'Effektmål saknas', 'När kommer målet?', 'Nämnden', 'Eva Ek', 'Frågad'],
  ]);
  await user.click(button('1 frågad'));
  expect(findingsInView()).toHaveLength(1);
  await user.click(row(/Frågad.*B12/));
  await user.click(button('Besvarad'));
  expect(remembered(gateway).questions).toMatchObject([{ status: 'besvarad' }]);
});

test('what has happened since the first check is told, and since a kept one in the next session', async () => {
  const first = manyFindings.filter(({ rule }) => rule !== 'okänd-regel');
  const later = [...first.slice(1), finding({ cell: 'B77', insats: 'GT 9 · Nytt' })];
  const gateway = new FakeGateway();
  const { user } = await renderFindings([checked(first), checked(later)], gateway);
  await user.click(screen.getByRole('tab', { name: 'Översikt' }));
  expect(screen.getByText('Det här är den första kontrollen att jämföra med.')).toBeVisible();
  await user.click(button('Kontrollera igen'));
  expect(await screen.findByText(/^Sedan .*: 1 åtgärdade, 1 nya, 5 kvar\.$/)).toBeVisible();
  await user.click(button('1 åtgärdade'));
  expect(screen.getByText('Riskanalys saknas · GT 5 · Mediebank')).toBeVisible();
  await user.click(button('Jämför med den här kontrollen framöver'));
  expect(remembered(gateway).earlier?.findings).toHaveLength(later.length);
  expect(await screen.findByText(/^Sedan .*: 0 åtgärdade, 0 nya, 6 kvar\.$/)).toBeVisible();
  expect(queryButton(/^Visa \d+ nya/)).not.toBeInTheDocument();
});
