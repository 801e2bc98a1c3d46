import { act, screen, waitFor } from '@testing-library/react';
import { GatewayError } from '../../../src/excel/gateway';
import { checked, noTemplate } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, renderChecked, renderPane, tab } from '../support/render-pane';

const faultless = checked([]);
const SETTING = /^Öppna panelen och kontrollera av sig självt/;

afterEach(() => {
  localStorage.clear();
});

function gatewayOf(opening: FakeGateway['opening']): FakeGateway {
  const gateway = new FakeGateway();
  gateway.opening = opening;
  return gateway;
}

test.each([
  ['that the product made', { isMade: true, opensPane: false }],
  ['that has been checked before', { isMade: false, opensPane: true }],
])('a workbook %s is checked by itself, and nothing is written in it', async (_what, opening) => {
  const { gateway, check } = await renderPane([faultless], gatewayOf(opening));
  await waitFor(() => button('Kontrollera igen'));
  expect(check).toHaveBeenCalledTimes(1);
  expect(gateway.writeOpening).not.toHaveBeenCalled();
});

test('elsewhere there is one button, and the pane opens with a workbook that somebody has checked', async () => {
  const { gateway, check, user } = await renderPane([faultless]);
  expect(check).not.toHaveBeenCalled();
  await user.click(button('Kontrollera'));
  await waitFor(() => expect(gateway.writeOpening.mock.calls).toEqual([[true]]));
  await user.click(await screen.findByRole('button', { name: 'Kontrollera igen' }));
  await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
  expect(gateway.writeOpening).toHaveBeenCalledTimes(1);
});

test('it does not with one that is no årlig analys', async () => {
  const { gateway } = await renderChecked([checked([], noTemplate)]);
  expect(gateway.writeOpening).not.toHaveBeenCalled();
});

test('one may switch it off: then nothing is checked unasked, and the workbook brings the pane no more', async () => {
  const first = await renderPane([faultless], gatewayOf({ isMade: true, opensPane: true }));
  await waitFor(() => button('Kontrollera igen'));
  await first.user.click(tab('Inställningar'));
  await first.user.click(await screen.findByRole('checkbox', { name: SETTING }));
  expect(first.gateway.writeOpening.mock.calls).toEqual([[false]]);
  expect(screen.getByRole('checkbox', { name: SETTING })).not.toBeChecked();
  document.body.replaceChildren();

  const second = await renderPane([faultless], gatewayOf({ isMade: true, opensPane: true }));
  expect(second.check).not.toHaveBeenCalled();
  await second.user.click(button('Kontrollera'));
  await screen.findByRole('button', { name: 'Kontrollera igen' });
  expect(second.gateway.writeOpening).not.toHaveBeenCalled();
});

test('where the workbook cannot take it up, the settings say why', async () => {
  const gateway = new FakeGateway();
  gateway.writeOpening.mockRejectedValue(
    new GatewayError('readOnly', { sv: 'Bara för läsning.', en: 'Read-only.' }, ''),
  );
  const { user } = await renderChecked([faultless], gateway);
  await user.click(tab('Inställningar'));
  expect(await screen.findByText('Panelen öppnas inte med den här arbetsboken')).toBeVisible();
  expect(screen.getByText('Bara för läsning.')).toBeVisible();
});

test('a pane that nobody sees reads nothing, and rereads once when it is seen', async () => {
  const { gateway } = await renderChecked([faultless]);
  const hide = (isHidden: boolean) =>
    act(async () => {
      gateway.hide(isHidden);
      await Promise.resolve();
    });
  await hide(true);
  act(() => gateway.change({ sheets: ['1.4'] }));
  expect(gateway.readWorkbook).toHaveBeenCalledTimes(1);
  await hide(false);
  await waitFor(() => expect(gateway.readWorkbook.mock.calls).toEqual([[], []]));
  act(() => gateway.change({ sheets: ['1.4'] }));
  await waitFor(() => expect(gateway.readWorkbook).toHaveBeenLastCalledWith({ sheets: ['1.4'] }));
});
