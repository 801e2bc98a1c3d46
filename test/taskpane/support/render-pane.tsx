import { render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { CheckedWorkbook } from '../../../src/taskpane/check-workbook';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { rules } from './data';
import { FakeGateway } from './fake-gateway';

interface RenderedPane {
  readonly user: UserEvent;
  readonly gateway: FakeGateway;
}

/** Shows the pane; each check gives the next of `outcomes`, and the last one again and again. */
export function renderPane(
  outcomes: readonly [CheckedWorkbook, ...CheckedWorkbook[]],
  gateway = new FakeGateway(),
): RenderedPane {
  const user = userEvent.setup();
  const coming = [...outcomes];
  const checkWorkbook = () => (coming.length > 1 ? coming.shift() : coming[0]) ?? outcomes[0];
  render(<TaskPane gateway={gateway} checkWorkbook={checkWorkbook} rules={rules} />);
  return { user, gateway };
}

/** Shows the pane and presses the button once. */
export async function renderChecked(
  outcomes: readonly [CheckedWorkbook, ...CheckedWorkbook[]],
  gateway = new FakeGateway(),
): Promise<RenderedPane> {
  const pane = renderPane(outcomes, gateway);
  await pane.user.click(screen.getByRole('button', { name: /^(Kontrollera|Check)$/ }));
  return pane;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const queryButton = (name: string | RegExp) => screen.queryByRole('button', { name });

/** The buttons of the findings in view, as people read them. */
export const findingsInView = (): readonly string[] =>
  within(screen.getByRole('main'))
    .getAllByRole('button')
    .filter((each) => each.closest('li') !== null && !each.hasAttribute('aria-expanded'))
    .filter((each) => !each.classList.contains('fui-Link'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
