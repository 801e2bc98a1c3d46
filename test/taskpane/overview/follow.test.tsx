import { screen, waitFor } from '@testing-library/react';
import { cellOn } from '../../builders/places';
import { sheet } from '../../../src/workbook/from-values';
import type { DocumentSheet } from '../../../src/workbook/document';
import { checked, manyFindings } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, renderChecked } from '../support/render-pane';

/** A written sheet as it is read again. */
const readAgain = ({ name, blocks }: DocumentSheet, note = '') => {
  const rows: string[][] = [];
  for (const block of blocks) {
    block.rows.forEach((cells, at) => {
      const row = (rows[block.row + at] ??= []);
      cells.forEach((cell, column) => {
        row[block.column + column] =
          typeof cell === 'string'
            ? cell
            : typeof cell === 'object' && cell && 'text' in cell
              ? cell.text
              : '';
      });
    });
  }
  (rows[0] ??= [])[1] = note;
  return sheet(
    name,
    Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '')),
  );
};

test('marks and comments follow a mend, and nothing does at the first check', async () => {
  const { user, gateway } = await renderChecked([checked(manyFindings), checked(manyFindings.slice(1))]);
  expect(gateway.follow).not.toHaveBeenCalled();
  await user.click(button('Kontrollera igen'));
  // The first finding, in 1.4 B7, is mended.
  await waitFor(() => expect(gateway.follow).toHaveBeenCalledTimes(1));
  const [found] = gateway.follow.mock.calls[0] ?? [];
  expect(found?.open).toHaveLength(5);
  expect(found?.gone).toMatchObject([{ place: cellOn('1.4', 'B7') }, { place: cellOn('1.4', 'B7') }]);
});

test('where nothing of ours is left nothing more is asked', async () => {
  const gateway = new FakeGateway();
  gateway.hasOurs = false;
  const { user } = await renderChecked(
    [checked(manyFindings), checked(manyFindings.slice(1)), checked(manyFindings.slice(2))],
    gateway,
  );
  await user.click(button('Kontrollera igen'));
  await screen.findByText(/^Sedan .*1 åtgärdade/);
  await user.click(button('Kontrollera igen'));
  await screen.findByText(/^Sedan .*2 åtgärdade/);
  expect(gateway.follow).toHaveBeenCalledTimes(1);
  expect(gateway.apply).not.toHaveBeenCalled();
});

test('a report of any session says that it is older than the sheets, in itself and in the pane', async () => {
  const gateway = new FakeGateway();
  const { user } = await renderChecked(
    // The sheets are read again when the report is written, and when it is noted in it that it is old.
    [
      ...([checked(manyFindings), checked(manyFindings)] as const),
      ...[checked(manyFindings.slice(1)), checked(manyFindings.slice(1)), checked(manyFindings)],
    ],
    gateway,
  );
  await user.click(button('Skriv granskningsrapport'));
  const [written] = gateway.writeSheet.mock.calls[0] ?? [];
  if (written === undefined) throw new Error('No report.');
  // Read again at once, it is as new as the sheets.
  gateway.readWorkbook.mockResolvedValue({ sheets: [readAgain(written)] });
  await user.click(button('Kontrollera igen'));
  const old = 'Granskningsrapporten är äldre än bladen. Skriv den på nytt.';
  expect(await screen.findByText(old)).toBeVisible();
  await waitFor(() => expect(gateway.apply).toHaveBeenCalledTimes(1));
  const [note] = gateway.apply.mock.calls[0]?.[0] ?? [];
  expect(note).toMatchObject({ sheet: 'Granskningsrapport', row: 0, column: 1, before: null });
  // What was mended is as before (Ctrl+Z): the report is right again, and says no more that it is not.
  const said = note?.kind === 'write' && typeof note.after === 'string' ? note.after : '';
  expect(said).toMatch(/^Rapporten är inaktuell/);
  gateway.readWorkbook.mockResolvedValue({ sheets: [readAgain(written, said)] });
  await user.click(button('Kontrollera igen'));
  await waitFor(() => expect(screen.queryByText(old)).not.toBeInTheDocument());
  await waitFor(() =>
    expect(gateway.apply.mock.lastCall?.[0]).toMatchObject([
      { row: 0, column: 1, before: said, after: null },
    ]),
  );
});
