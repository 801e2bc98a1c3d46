import { cellOn } from '../../builders/places';
import { screen } from '@testing-library/react';
import { checked, finding } from '../support/data';
import { cellEditing, FakeGateway, sheetHidden } from '../support/fake-gateway';
import {
  button,
  findingsInView,
  queryButton,
  showFindings,
  renderChecked,
  renderFindings,
  row,
} from '../support/render-pane';

const oneFinding = checked([finding()]);

function failing(error: unknown): FakeGateway {
  const gateway = new FakeGateway();
  gateway.readWorkbook.mockRejectedValueOnce(error);
  return gateway;
}

test('a failed reading is explained, and trying again leads to the list', async () => {
  const { user } = await renderChecked([oneFinding], failing(cellEditing));
  expect(screen.getByText('Kontrollen kunde inte göras')).toBeVisible();
  expect(
    screen.getByText('En cell redigeras. Avsluta redigeringen.', { selector: '.fui-MessageBarBody' }),
  ).toBeVisible();
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(
    'Kontrollen kunde inte göras. En cell redigeras. Avsluta redigeringen.',
  );
  expect(button('Försök igen')).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Kontrollera igen' });
  await showFindings(user);
  expect(screen.queryByText('Kontrollen kunde inte göras')).not.toBeInTheDocument();
  expect(findingsInView()).toHaveLength(1);
});

test('the technical detail is there to copy', async () => {
  const { user } = await renderChecked([oneFinding], failing(cellEditing));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(button('Teknisk uppgift till support'));
  expect(screen.getByRole('textbox')).toHaveValue('cellEditing: InvalidOperationInCellEditMode');
  await user.click(button('Kopiera texten'));
  expect(screen.getByText('Texten är kopierad.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('cellEditing: InvalidOperationInCellEditMode');
});

test('where the clipboard is forbidden the text is selected instead', async () => {
  const { user } = await renderChecked([oneFinding], failing(cellEditing));
  jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValueOnce(new DOMException('forbidden', 'NotAllowedError'));
  await user.click(button('Teknisk uppgift till support'));
  await user.click(button('Kopiera texten'));
  expect(screen.getByText(/Texten är markerad/)).toBeInTheDocument();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
});

test('a failure that nobody foresaw is told in plain words, with its detail for support', async () => {
  const { user } = await renderChecked([oneFinding], failing(new TypeError('x is undefined')));
  expect(
    screen.getByText(/Ett oväntat fel uppstod i tillägget/, { selector: '.fui-MessageBarBody' }),
  ).toBeVisible();
  await user.click(button('Teknisk uppgift till support'));
  expect(screen.getByRole('textbox')).toHaveTextContent('TypeError: x is undefined');
});

test('a check that fails after one that succeeded leaves the list where it is', async () => {
  const { user, gateway } = await renderFindings([oneFinding]);
  gateway.readWorkbook.mockRejectedValueOnce(cellEditing);
  await user.click(button('Kontrollera igen'));
  expect(await screen.findByText(/Listan nedan är från kontrollen \d\d:\d\d\./)).toBeVisible();
  expect(findingsInView()).toHaveLength(1);
  await user.click(button('Försök igen'));
  await screen.findByRole('button', { name: 'Kontrollera igen' });
  expect(screen.queryByText(/Listan nedan/)).not.toBeInTheDocument();
  expect(queryButton('Försök igen')).not.toBeInTheDocument();
});

test('a cell that cannot be shown is explained at the finding', async () => {
  const gateway = new FakeGateway();
  gateway.goTo.mockRejectedValueOnce(sheetHidden);
  const { user } = await renderFindings([oneFinding], gateway);
  await user.click(row(/^Effektmål saknas.*B12/));
  const explanation = await screen.findByText(/Bladet är dolt\. Ta fram det\./, {
    selector: '.fui-MessageBarBody',
  });
  expect(screen.getByRole('region', { name: /^Effektmål saknas/ })).toContainElement(explanation);

  await user.click(button('Visa bladet och gå dit'));
  expect(gateway.goTo).toHaveBeenLastCalledWith(cellOn('2.2 Nya förslag', 'B12'), { reveal: true });
  expect(screen.queryByText('Cellen kunde inte visas')).not.toBeInTheDocument();
  expect(screen.getByText('Cell B12 på bladet 2.2 Nya förslag är vald i Excel.')).toBeInTheDocument();
});

test('only the latest step into the sheet is told of, whichever Excel answers last', async () => {
  const gateway = new FakeGateway();
  let refuseFirst: (error: Error) => void = () => undefined;
  gateway.goTo.mockReturnValueOnce(
    new Promise((_resolve, reject) => {
      refuseFirst = reject;
    }),
  );
  const { user } = await renderFindings([checked([finding(), finding({ cell: 'B99' })])], gateway);
  await user.click(row(/^Effektmål saknas.*B12/));
  await user.click(row(/B99/));
  refuseFirst(sheetHidden);
  expect(await screen.findByText('Cell B99 på bladet 2.2 Nya förslag är vald i Excel.')).toBeInTheDocument();
  expect(screen.queryByText('Cellen kunde inte visas')).not.toBeInTheDocument();
});
