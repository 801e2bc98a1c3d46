import { act, render, screen } from '@testing-library/react';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import { checked, finding, manyFindings } from '../support/data';
import { cellEditing, FakeGateway } from '../support/fake-gateway';
import { button, renderChecked, row, showFindings, VERSION } from '../support/render-pane';
import { systemTheme } from '../support/system-theme';

const rendered = (gateway: FakeGateway) => (
  <TaskPane gateway={gateway} checkWorkbook={() => Promise.resolve(checked([finding()]))} version={VERSION} />
);

/** The pane as it stands when it has read what the workbook remembers. */
async function open(gateway: FakeGateway) {
  const view = render(rendered(gateway));
  await act(() => Promise.resolve());
  return view;
}

test('the pane speaks Swedish, and says so to the browser', async () => {
  await open(new FakeGateway('sv'));
  expect(document.documentElement).toHaveAttribute('lang', 'sv');
  expect(document.title).toBe('Årlig analys');
});

test('where Excel speaks English so does the pane, but the template keeps its words', async () => {
  const { user } = await renderChecked([checked(manyFindings)], new FakeGateway('en'));
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(button('4 errors')).toBeInTheDocument();
  expect(screen.getByText('2.2 Förslag på nya förändringsinsatser')).toHaveAttribute('lang', 'sv');
  await showFindings(user);
  await user.click(row(/^Effect goal missing.*B12/));
  expect(screen.getByText('The field is blank. Fill it in.')).toBeInTheDocument();
  expect(button('Sheet 2.2 Nya förslag, cell B12')).toBeInTheDocument();
});

test('explanations from Excel come in the language of the pane', async () => {
  const gateway = new FakeGateway('en');
  gateway.readWorkbook.mockRejectedValueOnce(cellEditing);
  await renderChecked([checked([])], gateway);
  expect(
    screen.getByText('A cell is being edited. Finish it.', { selector: '.fui-MessageBarBody' }),
  ).toBeVisible();
});

test('another language of Excel changes every text in place', async () => {
  const { rerender } = await open(new FakeGateway('sv'));
  expect(button('Kontrollera')).toBeInTheDocument();
  rerender(rendered(new FakeGateway('en')));
  await act(() => Promise.resolve());
  expect(button('Check')).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});

test('the pane follows the system between light and dark for as long as it is shown', async () => {
  const { unmount } = await open(new FakeGateway());
  expect(document.documentElement.style.colorScheme).toBe('light');
  act(() => {
    systemTheme.setDark(true);
  });
  expect(document.documentElement.style.colorScheme).toBe('dark');
  unmount();
  act(() => {
    systemTheme.setDark(false);
  });
  expect(document.documentElement.style.colorScheme).toBe('dark');
});
