import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import { inverseOf } from '../../../src/workbook/edit';
import { sheet, workbook as workbookOf } from '../../../src/workbook/from-values';
import { cellAt, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { type Answers, HEADING_14, HEADING_22, ongoingCards, proposedCards } from '../../builders/cards';
import { afterEdits } from '../../builders/recalculate';
import { FakeGateway } from '../support/fake-gateway';
import { button, queryButton, VERSION } from '../support/render-pane';

/** The pane over a workbook that holds what is written in it. */
async function work(answers: Answers = { informationsklassning: '' }) {
  let workbook: WorkbookSnapshot = workbookOf(
    sheet('1.4', [...HEADING_14, ...ongoingCards({ effektmal: '' }, { effektmal: '', namn: 'Andra' })]),
    sheet('2.2', [...HEADING_22, ...proposedCards(answers)]),
  );
  const gateway = new FakeGateway();
  gateway.readWorkbook.mockImplementation(() => Promise.resolve(workbook));
  gateway.apply.mockImplementation((edits) => {
    workbook = afterEdits(workbook, edits);
    return Promise.resolve({ undo: edits.map(inverseOf).reverse() });
  });
  const user = userEvent.setup({ delay: null });
  render(<TaskPane gateway={gateway} checkWorkbook={checkWorkbook} version={VERSION} />);
  await act(() => import('../../../src/taskpane/shell/PaneViews'));
  await user.click(button('Kontrollera'));
  await user.click(await screen.findByRole('tab', { name: 'Fynd' }));
  await user.type(await screen.findByRole('searchbox'), 'saknas är tomt');
  const held = (place: { readonly sheet: string; readonly row: number; readonly column: number }) => {
    const found = workbook.sheets.find(({ name }) => name === place.sheet);
    return found && cellAt(found, place.row, place.column);
  };
  const undoInExcel = async (): Promise<void> => {
    const [edits = []] = gateway.apply.mock.calls.at(-1) ?? [];
    workbook = afterEdits(workbook, edits.map(inverseOf).reverse());
    await act(async () => {
      gateway.change({ sheets: 'all' });
      await Promise.resolve();
    });
  };
  return { user, gateway, held, undoInExcel };
}

const panel = () => screen.getByRole('region', { name: /saknas/ });

test('a supplier answers one finding after another without the mouse, and the focus stays in the answer', async () => {
  const { user, gateway, held } = await work();
  await user.keyboard('{F8}');
  const first = await screen.findByRole('textbox', { name: 'Effektmål' });
  act(() => first.focus());
  const goal = 'Antalet ärenden minskar med 20 procent till 2025';
  await user.keyboard(`${goal}{Enter}`);
  const place = gateway.goTo.mock.calls[0]?.[0];
  if (place?.row === undefined || place.row === null) throw new Error('Nothing was gone to.');
  await waitFor(() => expect(held(place)).toMatchObject({ type: 'text', value: goal }));
  // The next opens by itself, its cell is selected, and its field has the focus.
  await waitFor(() => expect(gateway.goTo).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Effektmål' })).toHaveFocus());
  expect(screen.getByRole('textbox', { name: 'Effektmål' })).toHaveValue('');
  expect(screen.getByText(/^Klart: Effektmål i B\d+ · \d+ kvar$/)).toBeVisible();
  await user.keyboard('Svarstiden halveras till 2025{Enter}');
  // And then the question that is answered by JA or NEJ.
  await waitFor(() => expect(button('JA')).toHaveFocus());
  expect(panel()).toHaveTextContent(/^Informationsklassning saknas/);
  act(() => button('NEJ').focus());
  await user.keyboard('{Enter}');
  await user.keyboard('görs i förstudien hösten 2025{Enter}');
  const question = gateway.goTo.mock.calls.at(-1)?.[0];
  await waitFor(() => expect(gateway.apply).toHaveBeenCalledTimes(3));
  expect(gateway.apply.mock.calls[2]?.[0]).toMatchObject([
    { kind: 'write', after: 'NEJ, görs i förstudien hösten 2025' },
  ]);
  expect(question?.sheet).toBe('2.2');
  expect(document.body).not.toHaveFocus();
});

test('what is mended is ticked in place and counted as the overview counts, and one answer ends one cause', async () => {
  const questions = ['informationsklassning', 'riskanalys', 'itSakerhetsbedomning', 'arkitekturbedomning'];
  const { user, gateway } = await work(Object.fromEntries(questions.map((field) => [field, 'Nej'])));
  await user.clear(screen.getByRole('searchbox'));
  await user.click(await screen.findByRole('treeitem', { name: /Samma orsak i 4 celler/ }));
  expect(panel()).toHaveTextContent(/Samma orsak i 4 celler/);
  await user.click(button('JA'));
  await waitFor(() => expect(gateway.apply).toHaveBeenCalledTimes(1));
  expect(gateway.apply.mock.calls[0]?.[0]).toHaveLength(4);
  const ticked = await screen.findByRole('treeitem', { name: /Klart · \d+ kvar/ });
  const [, left = ''] = /Klart · (\d+) kvar/.exec(ticked.textContent) ?? [];
  expect(ticked).toHaveTextContent(/^Informationsklassning saknas/);
  expect(screen.getByText(new RegExp(`^Klart: .* och 3 celler till · ${left} kvar$`))).toBeVisible();
  expect(screen.getByText(`${left} fynd`)).toBeVisible();
  // What is left is counted alike wherever it is.
  await user.click(screen.getByRole('tab', { name: 'Översikt' }));
  expect(screen.getByText(new RegExp(`åtgärdade, 0 nya, ${left} kvar\\.$`))).toBeVisible();
  // Left and come back to, the list tells what is left.
  await user.click(screen.getByRole('tab', { name: 'Fynd' }));
  expect(screen.queryByRole('treeitem', { name: /Klart/ })).not.toBeInTheDocument();
});

test('"Klart … Ångra" goes when Excel has undone it, and not before', async () => {
  const { user, undoInExcel } = await work();
  await user.keyboard('{F8}');
  const field = await screen.findByRole('textbox', { name: 'Effektmål' });
  act(() => field.focus());
  await user.keyboard('Svarstiden halveras till 2025{Enter}');
  expect(await screen.findByText(/^Klart: Effektmål/)).toBeVisible();
  expect(button('Ångra')).toBeVisible();
  await undoInExcel();
  await waitFor(() => expect(queryButton('Ångra')).not.toBeInTheDocument());
});

test('F8 and Shift+F8 step from wherever the keyboard is, and show the list first', async () => {
  const { user, gateway } = await work();
  await user.click(screen.getByRole('tab', { name: 'Översikt' }));
  await user.keyboard('{F8}');
  await waitFor(() => expect(gateway.goTo).toHaveBeenCalledTimes(1));
  expect(screen.getByRole('tab', { name: 'Fynd' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{F8}');
  await user.keyboard('{Shift>}{F8}{/Shift}');
  await waitFor(() => expect(gateway.goTo).toHaveBeenCalledTimes(3));
  expect(gateway.goTo.mock.calls[2]?.[0]).toEqual(gateway.goTo.mock.calls[0]?.[0]);
});
