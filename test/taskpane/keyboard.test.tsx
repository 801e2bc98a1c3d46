import { checked, manyFindings } from './support/data';
import { button, renderChecked, renderPane } from './support/render-pane';

test('everything is reached and done with the keyboard alone', async () => {
  const { user, gateway } = renderPane([checked(manyFindings)]);
  await user.tab();
  expect(button('Kontrollera')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(button('Kontrollera igen')).toHaveFocus();

  await user.tab();
  expect(button(/Så lästes arbetsboken/)).toHaveFocus();
  await user.tab();
  expect(button('Visa alla')).toHaveFocus();
  await user.tab();
  expect(button(/^1\.4/)).toHaveFocus();
  await user.keyboard(' ');
  expect(button(/^1\.4/)).toHaveAttribute('aria-expanded', 'true');

  await user.tab();
  expect(button(/GT 5 · Mediebank/)).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(button(/Riskanalys saknas.*B7$/)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(gateway.goTo.mock.calls).toEqual([['1.4', 'B7']]);
  expect(button(/Riskanalys saknas.*B7$/)).toHaveFocus();

  await user.tab();
  expect(button('Bladet 1.4, cell B7')).toHaveFocus();
});

test('a folded group leads nowhere: what it holds is not in the page', async () => {
  const { user } = await renderChecked([checked(manyFindings)]);
  const group = button(/GT 1 · Ljudbibliotek/);
  const content = group.getAttribute('aria-controls');
  expect(document.getElementById(content ?? '')).toContainElement(button(/B12/));
  await user.click(group);
  expect(document.getElementById(content ?? '')).toBeNull();
  expect(group).not.toHaveAttribute('aria-controls');
});
