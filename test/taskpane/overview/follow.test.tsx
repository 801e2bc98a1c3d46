import { screen, waitFor } from '@testing-library/react';
import { cellOn } from '../../builders/places';
import { checked, manyFindings } from '../support/data';
import { button, renderChecked } from '../support/render-pane';

test('marks, comments and report follow a mend', async () => {
  const { user, gateway } = await renderChecked([checked(manyFindings), checked(manyFindings.slice(1))]);
  await user.click(button('Markera fynden'));
  await user.click(button('Kommentera alla fynd'));
  await user.click(button('Skriv granskningsrapport'));
  expect(gateway.mark).toHaveBeenCalledTimes(1);
  await user.click(button('Kontrollera igen'));
  // The first finding, in 1.4 B7, is mended.
  await waitFor(() => expect(gateway.mark).toHaveBeenCalledTimes(2));
  expect(gateway.mark.mock.calls[1]?.[0]).toHaveLength(5);
  await waitFor(() => expect(gateway.removeComments).toHaveBeenCalledTimes(1));
  expect(gateway.removeComments.mock.calls[0]?.[0]).toMatchObject([{ place: cellOn('1.4', 'B7') }]);
  await waitFor(() => expect(gateway.apply).toHaveBeenCalledTimes(1));
  expect(gateway.apply.mock.calls[0]?.[0]).toMatchObject([
    { sheet: 'Granskningsrapport', row: 0, column: 1, before: null },
  ]);
  expect(screen.getByText('Granskningsrapporten är äldre än bladen. Skriv den på nytt.')).toBeVisible();
  await user.click(button('Skriv granskningsrapport'));
  expect(screen.queryByText(/äldre än bladen/)).not.toBeInTheDocument();
});

test('nothing is written where nothing was', async () => {
  const { user, gateway } = await renderChecked([checked(manyFindings), checked(manyFindings.slice(1))]);
  await user.click(button('Kontrollera igen'));
  await screen.findByText(/^Sedan .*1 åtgärdade/);
  expect(gateway.mark).not.toHaveBeenCalled();
  expect(gateway.removeComments).not.toHaveBeenCalled();
  expect(gateway.apply).not.toHaveBeenCalled();
});
