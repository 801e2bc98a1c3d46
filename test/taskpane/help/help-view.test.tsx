import { screen, within } from '@testing-library/react';
import { documentation } from '../../../src/functions/functions';
import { functionIds } from '../../../src/functions/formulas';
import { latestTemplate } from '../../../src/template/catalogue';
import { tellRules } from '../../../src/rules/registry';
import { HelpView, type HelpViewProps } from '../../../src/taskpane/help/HelpView';
import { renderView } from '../support/render-view';

const rules = tellRules(latestTemplate);

// jsdom lays nothing out, so it cannot scroll to anything.
const scrolled = jest.fn();
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: scrolled });

const Help = ({ focus }: Pick<HelpViewProps, 'focus'>) => <HelpView rules={rules} focus={focus} />;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const searchbox = (): HTMLElement => screen.getByRole('searchbox', { name: 'Sök regel eller funktion' });
const titles = (level: number): readonly string[] =>
  screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent);

describe('the help', () => {
  it('holds every rule and every function', async () => {
    const { user } = renderView(<Help focus={null} />);
    for (const group of screen.getAllByRole('button', { name: /regler$/ })) await user.click(group);
    expect(titles(4).toSorted()).toEqual(rules.map(({ title }) => title.sv).toSorted());
    for (const id of functionIds) expect(button(new RegExp(`^ARLIG\\.${id} `))).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      `${String(rules.length)} regler och ${String(functionIds.length)} funktioner`,
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('tells all of the rule %s', (id, rule) => {
    renderView(<Help focus={{ kind: 'rule', id }} />);
    for (const { sv } of [rule.firesOn, rule.rationale, rule.remedy, rule.source]) {
      expect(screen.getByText(sv)).toBeVisible();
    }
    const bad = screen.getByRole('region', { name: 'Exempel som ger fynd' });
    const mended = screen.getByRole('region', { name: /^Samma exempel, rättat i / });
    for (const cell of rule.example.bad.flat()) {
      if (typeof cell === 'string') expect(bad).toHaveTextContent(cell.replace(/\s+/g, ' ').trim());
    }
    for (const cell of Object.values(rule.example.mended)) {
      if (typeof cell === 'string') expect(mended).toHaveTextContent(cell.replace(/\s+/g, ' ').trim());
    }
    expect(screen.getByRole('link')).toHaveAttribute('href', `help/regler.html#${id}`);
  });

  it.each(functionIds)('tells all of %s', (id) => {
    const about = documentation[id];
    renderView(<Help focus={{ kind: 'function', id }} />);
    expect(screen.getByText(about.purpose.sv)).toBeVisible();
    for (const { title } of about.examples)
      expect(screen.getByRole('heading', { name: title.sv })).toBeVisible();
    for (const { advice } of about.mistakes) expect(screen.getByText(advice.sv)).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      `help/${id.toLowerCase().replace('_', '-')}.html`,
    );
  });

  it('shows an example with its cells and what the function gives for them', () => {
    renderView(<Help focus={{ kind: 'function', id: 'FORDELNING' }} />);
    const cells = screen.getByRole('region', { name: 'Sju tkr efter nyckeltalen 6, 3 och 1' });
    const rows = within(cells)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['', 'A', 'B', 'C'],
      ['1', 'Kund', 'Nyckeltal', 'Resultat'],
      ['2', 'Kund 1', '6', '4'],
      ['3', 'Kund 2', '3', '2'],
      ['4', 'Kund 3', '1', '1'],
    ]);
    expect(screen.getByText('34 · 33 · 33')).toBeVisible();
  });
});

describe('the search', () => {
  it('filters rules and functions as one types, and announces how many', async () => {
    const { user } = renderView(<Help focus={null} />);
    await user.type(searchbox(), 'FÖRDELNING');
    expect(titles(4)).toContain('Fördelningsnyckeln blir inte 100 %');
    expect(titles(3)).toContainEqual(expect.stringContaining('ARLIG.FORDELNING'));
    expect(titles(4)).not.toContain('Effektmål saknas');
    expect(searchbox()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1 regel och 1 funktion');
  });

  it('finds by every word, a part of a word, the id, and either language', async () => {
    const { user } = renderView(<Help focus={null} />);
    for (const [sought, title] of [
      ['index prognos följer', 'Prognosen följer inte index'],
      ['avviker-fran', 'Förslagen avviker från kostnaderna'],
      ['forecast', 'Prognosen följer inte index'],
    ] as const) {
      await user.clear(searchbox());
      await user.type(searchbox(), sought);
      expect(titles(4)).toContain(title);
    }
  });

  it('says what to do when nothing is found, and begins again', async () => {
    const { user } = renderView(<Help focus={null} />);
    await user.type(searchbox(), 'rymdfart');
    expect(screen.getByRole('status')).toHaveTextContent(/^Ingen regel eller funktion/);
    expect(screen.queryByRole('heading')).toBeNull();
    await user.click(button('Rensa sökningen'));
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ regler/);
  });
});

describe('a link into the help', () => {
  it('unfolds the rule and takes the focus there, once', async () => {
    const { user, again } = renderView(<Help focus={{ kind: 'rule', id: 'effektmal-saknas' }} />);
    expect(button('Effektmål saknas')).toHaveFocus();
    expect(button('Effektmål saknas')).toHaveAttribute('aria-expanded', 'true');
    expect(scrolled).toHaveBeenCalled();
    await user.click(searchbox());
    again(<Help focus={{ kind: 'rule', id: 'effektmal-saknas' }} />);
    expect(searchbox()).toHaveFocus();
  });

  it('comes through a search that would hide what it asks for', async () => {
    const { user, again } = renderView(<Help focus={null} />);
    await user.type(searchbox(), 'index');
    again(<Help focus={{ kind: 'function', id: 'SVAR' }} />);
    expect(searchbox()).toHaveValue('');
    expect(button(/^ARLIG\.SVAR /)).toHaveFocus();
  });

  it('says so when the help has no such thing', () => {
    renderView(<Help focus={{ kind: 'rule', id: 'finns-inte' }} />);
    expect(screen.getByText(/inget om ”finns-inte”/)).toBeVisible();
    expect(document.body).toHaveFocus();
  });
});

it('speaks English', () => {
  renderView(<Help focus={{ kind: 'function', id: 'TKR' }} />, 'en');
  expect(screen.getByRole('heading', { name: 'Rules' })).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', 'help/en/tkr.html');
});
