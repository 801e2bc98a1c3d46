import { cellOn } from '../../builders/places';
import { screen, waitFor } from '@testing-library/react';
import { checked, manyFindings } from '../support/data';
import { button, renderFindings, renderPane, row, tab } from '../support/render-pane';

const active = () => {
  const id = screen.getByRole('tree').getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '');
};

test('from the start to the findings with the keyboard alone', async () => {
  const { user } = await renderPane([checked(manyFindings)]);
  await user.tab();
  expect(button('Kontrollera')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Kontrollera igen' })).toHaveFocus();
  // Between the tabs Fluent moves the focus itself, by what is laid out: seen in a real browser, not here.
  (await screen.findByRole('tab', { name: 'Fynd' })).focus();
  await user.keyboard('{Enter}');
  expect(tab('Fynd')).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByRole('tree')).toBeInTheDocument();
});

describe('in the list', () => {
  test('the selection in Excel follows the steps from finding to finding, and not those to groups', async () => {
    const { user, gateway } = await renderFindings([checked(manyFindings)]);
    screen.getByRole('tree').focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(active()).toBe(row(/GT 5 · Mediebank/));
    });
    expect(gateway.goTo).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(active()).toBe(row(/B7/));
    });
    expect(gateway.goTo).toHaveBeenLastCalledWith(cellOn('1.4', 'B7'), { reveal: false });
    expect(screen.getByRole('tree')).toHaveFocus();
  });

  test('left closes a group or goes out to it, right opens it or goes in', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    screen.getByRole('tree').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
    await waitFor(() => {
      expect(active()).toBe(row(/GT 5 · Mediebank/));
    });
    await user.keyboard('{ArrowLeft}');
    expect(row(/GT 5 · Mediebank/)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowRight}');
    expect(row(/GT 5 · Mediebank/)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    await waitFor(() => {
      expect(active()).toBe(row(/B7/));
    });
  });

  test('Home, End and the page keys go far, and no key leaves the list', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    screen.getByRole('tree').focus();
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(active()).toBe(row(/Bilagans summa/));
    });
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(active()).toBe(row(/Bilagans summa/));
    });
    await user.keyboard('{PageUp}');
    await waitFor(() => {
      expect(active()).toBe(row(/^2\.2/));
    });
    await user.keyboard('{Home}');
    await waitFor(() => {
      expect(active()).toBe(row(/^1\.4/));
    });
    await user.keyboard(' ');
    expect(row(/^1\.4/)).toHaveAttribute('aria-expanded', 'false');
  });
});
