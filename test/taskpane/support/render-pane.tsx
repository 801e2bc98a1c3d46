import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import type { CheckedWorkbook, CheckWorkbook } from '../../../src/taskpane/check/check-workbook';
import { FakeGateway } from './fake-gateway';

/** Of the product, as the tests have it. */
export const VERSION = '12.3.4';

interface RenderedPane {
  readonly user: UserEvent;
  readonly gateway: FakeGateway;
  readonly check: jest.Mock<ReturnType<CheckWorkbook>, Parameters<CheckWorkbook>>;
}

/** Shows the pane; each check gives the next of `outcomes`, and the last one again and again. */
export async function renderPane(
  outcomes: readonly [CheckedWorkbook, ...CheckedWorkbook[]],
  gateway = new FakeGateway(),
): Promise<RenderedPane> {
  const user = userEvent.setup({ delay: null });
  const coming = [...outcomes];
  const check = jest.fn<ReturnType<CheckWorkbook>, Parameters<CheckWorkbook>>(() =>
    Promise.resolve((coming.length > 1 ? coming.shift() : coming[0]) ?? outcomes[0]),
  );
  render(<TaskPane gateway={gateway} checkWorkbook={check} version={VERSION} />);
  // The views come with the rules.
  await act(() => import('../../../src/taskpane/shell/PaneViews'));
  // The pane asks at once what the workbook remembers.
  await act(async () => {
    await Promise.resolve();
  });
  return { user, gateway, check };
}

/** Shows the pane and presses the button once. */
export async function renderChecked(
  outcomes: readonly [CheckedWorkbook, ...CheckedWorkbook[]],
  gateway = new FakeGateway(),
): Promise<RenderedPane> {
  const pane = await renderPane(outcomes, gateway);
  await pane.user.click(screen.getByRole('button', { name: /^(Kontrollera|Check)$/ }));
  await waitFor(() =>
    screen.getByRole('button', { name: /^(Kontrollera igen|Check again|Försök igen|Try again)$/ }),
  );
  return pane;
}

/** Shows the pane with a checked workbook and its list of findings. */
export async function renderFindings(
  outcomes: readonly [CheckedWorkbook, ...CheckedWorkbook[]],
  gateway = new FakeGateway(),
): Promise<RenderedPane> {
  const pane = await renderChecked(outcomes, gateway);
  await showFindings(pane.user);
  return pane;
}

/** Opens the list, which is fetched then, with everything that narrows it. */
export async function showFindings(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('tab', { name: /^(Fynd|Findings)$/ }));
  await user.click(await screen.findByRole('button', { name: /^(Urval|Filter)$/ }));
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const queryButton = (name: string | RegExp) => screen.queryByRole('button', { name });

export const tab = (name: string | RegExp) => screen.getByRole('tab', { name });

/** A row of the list of findings. */
export const row = (name: string | RegExp) => screen.getByRole('treeitem', { name });

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a row says to those who listen, which is no less than what it shows. */
function toldBy(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('[role=img]'))
    picture.replaceWith(` ${picture.getAttribute('aria-label') ?? ''}`);
  return element.getAttribute('aria-label') ?? textOf(copy);
}

/** The rows of the list as people read them, groups and findings. */
export const rowsInView = (): readonly string[] => screen.queryAllByRole('treeitem').map(toldBy);

/** The findings among them. */
export const findingsInView = (): readonly string[] =>
  screen
    .queryAllByRole('treeitem')
    .filter((each) => !each.hasAttribute('aria-expanded'))
    .map(toldBy);
