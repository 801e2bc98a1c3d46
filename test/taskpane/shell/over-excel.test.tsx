import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { installHost, type TestHost } from '../../../src/emulator/install';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import { button, row, showFindings, VERSION } from '../support/render-pane';

const FILE = path.join(
  __dirname,
  '../../../assets/arlig-analys-2024/arlig-analys-2024-demokrati-och-medborgarservice.xlsx',
);

/**
 * The whole pane over Microsoft's client library and the emulated Excel, with nothing between: in the oldest Excel that
 * the manifest lets in, and in the newest.
 */
describe.each(['1.12', '1.20'])('the pane in an Excel with ExcelApi %s', (apiVersion) => {
  let host: TestHost;
  let user: UserEvent;

  beforeEach(async () => {
    host = installHost(readWorkbookFile(new Uint8Array(readFileSync(FILE))), { apiVersion });
    user = userEvent.setup({ delay: null });
    render(<TaskPane gateway={createExcelGateway()} checkWorkbook={checkWorkbook} version={VERSION} />);
    await act(() => import('../../../src/taskpane/shell/PaneViews'));
    await user.click(await screen.findByRole('button', { name: 'Kontrollera' }));
    await screen.findByRole('button', { name: 'Kontrollera igen' });
  });

  test('finds the faults of a workbook and goes to their cells', async () => {
    await showFindings(user);
    await user.type(screen.getByRole('searchbox'), 'effektmål saknas B6');
    await waitFor(() => row(/B6$/));
    await user.click(row(/B6$/));
    await waitFor(() => {
      expect(host.grid.selection()).toEqual({
        sheet: '1.4 Pågående insatser',
        area: { row: 5, column: 1, rows: 1, columns: 1 },
      });
    });
  });

  test('marks the findings, comments on them and takes it all away again', async () => {
    const { extras } = host.grid;
    await user.click(button('Markera fynden'));
    await waitFor(() => {
      expect(extras.conditionalFormats.length).toBeGreaterThan(0);
    });
    await user.click(await screen.findByRole('button', { name: 'Ta bort markeringar' }));
    await waitFor(() => {
      expect(extras.conditionalFormats).toEqual([]);
    });
    await user.click(button('Kommentera alla fynd'));
    await waitFor(() => {
      expect(extras.comments.length).toBeGreaterThan(0);
    });
    await user.click(await screen.findByRole('button', { name: 'Ta bort kommentarer' }));
    await waitFor(() => {
      expect(extras.comments).toEqual([]);
    });
  });

  test('the ribbon explains the selected cell', async () => {
    const sheet = host.grid.sheets().find(({ name }) => name === '1.4 Pågående insatser');
    host.grid.select({ sheet: sheet?.name ?? '', area: { row: 5, column: 1, rows: 1, columns: 1 } });
    act(() => {
      expect(host.command('forklaraCellen')).toBe(true);
    });
    await waitFor(() => {
      expect(row(/B6$/)).toHaveAttribute('aria-selected', 'true');
    });
  });

  test('a pane that is closed reads nothing, and rereads when it is opened', async () => {
    const [sheet] = host.grid.sheets();
    const settled = (milliseconds: number) =>
      act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    await settled(50);
    host.shell.showPane(false);
    await settled(50);
    const before = host.syncs();
    host.grid.write({ sheet: sheet?.name ?? '', area: { row: 0, column: 0, rows: 1, columns: 1 } }, [
      [{ type: 'text', value: 'ändrad' }],
    ]);
    await settled(600);
    expect(host.syncs()).toBe(before);
    act(() => {
      host.shell.showPane(true);
    });
    await waitFor(() => {
      expect(host.syncs()).toBeGreaterThan(before);
    });
  });
});
