import { cellOn } from '../../builders/places';
import { screen, within } from '@testing-library/react';
import { ChartsView } from '../../../src/taskpane/charts/ChartsView';
import { submissionOf } from '../../builders/submissions';
import { realSubmission } from '../support/real-submission';
import { renderView } from '../support/render-view';

const intraservice = realSubmission('intraservice');

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const services = (): readonly string[] =>
  screen
    .queryAllByRole('heading', { level: 3 })
    .filter((heading) => heading.closest('ol') !== null)
    .map(text);
/** The rows of the table behind a chart, cell by cell. */
const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(text));

describe('the balance of the portfolio', () => {
  it('is told in a sentence, in squares, and in a table with the same figures', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    expect(screen.getByText('Mest: Intern nytta, effektivitet – 8 av 12 förslag.')).toBeVisible();
    expect(button(/^Intern nytta, effektivitet: 8 förslag, 11\s500 tkr$/)).toHaveTextContent(/^8/);
    const [behind = document.body] = screen.getAllByRole('button', { name: 'Visa som tabell' });
    await user.click(behind);
    const [, table = document.body] = screen.getAllByRole('table', {
      name: 'Förslag efter nytta och inriktning',
    });
    const rows = rowsOf(table);
    expect(rows).toContainEqual(['Intern nytta, effektivitet', '8', '11 500']);
    expect(rows).toContainEqual(['Oklar nytta, oklar inriktning', '3', '8 500']);
    expect(rows.at(-1)).toEqual(['Alla förslag', '12', '22 600']);
  });

  it('is shown by amount, with what has none and the way to its budget', async () => {
    const { user, go } = renderView(<ChartsView submission={intraservice} />);
    expect(screen.queryByText(/därför inte med i tkr/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Belopp (tkr)' }));
    expect(screen.getByText('Mest: Intern nytta, effektivitet – 11 500 av 22 600 tkr.')).toBeVisible();
    expect(button(/^Intern nytta, effektivitet/)).toHaveTextContent(/^11 500/);
    expect(screen.getByText(/därför inte med i tkr: 1 förslag/)).toBeVisible();
    await user.click(button('Bladet 2.2 Nya förslag, cell B232'));
    expect(go).toHaveBeenCalledWith(cellOn('2.2 Nya förslag', 'B232'));
  });

  it('lists the proposals of a square with what is unclear, and leads to them', async () => {
    const { user, go } = renderView(<ChartsView submission={intraservice} />);
    const square = button(/^Oklar nytta, oklar inriktning/);
    expect(square).toHaveAttribute('aria-expanded', 'false');
    await user.click(square);
    expect(square).toHaveAttribute('aria-expanded', 'true');
    expect(square).toHaveFocus();
    const list = document.getElementById(square.getAttribute('aria-controls') ?? '');
    if (list === null) throw new Error('The square controls nothing.');
    expect(within(list).getAllByRole('listitem').map(text)[2]).toMatch(
      /^DI5 · Införa flexibilitet.*5 000 tkr · Intern - extern nytta: ”ej klart” · Effektivitet - innovation: ”ej klart”/,
    );
    await user.click(within(list).getByRole('button', { name: 'Bladet 2.2 Nya förslag, cell A338' }));
    expect(go).toHaveBeenCalledWith(cellOn('2.2 Nya förslag', 'A338'));
    await user.click(square);
    expect(square).toHaveAttribute('aria-expanded', 'false');
  });

  it('is worked by keyboard alone', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Antal' })).toHaveFocus();
    await user.tab();
    expect(button(/^Intern nytta, effektivitet/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Intern nytta, effektivitet' })).toBeVisible();
  });

  it('says in words that there is nothing to show', () => {
    renderView(<ChartsView submission={realSubmission('inkop-och-upphandling')} />);
    expect(screen.getByText('Avsnitt 2.2 innehåller inga ifyllda förslag.')).toBeVisible();
  });

  it('says that the chapters are missing', () => {
    renderView(<ChartsView submission={submissionOf([['1.3 Portföljanalys'], ['Text.']])} />);
    expect(screen.getByText(/^Avsnitt 2\.2 hittades inte/)).toBeVisible();
    expect(screen.getByText(/^Avsnitt 3\.1 hittades inte/)).toBeVisible();
  });
});

describe('the cost development', () => {
  it('shows the six largest services with figure, step and effects, and the way to the others', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    expect(services()).toEqual([
      'IT-arbetsplats',
      'Office 365',
      'Stadsnät - WAN',
      'Lokalt Nät',
      'IT-säkerhet',
      'Identitet och åtkomst',
    ]);
    const [first] = screen.getAllByText('IT-arbetsplats');
    const item = first?.closest('li');
    expect(item && text(item)).toBe(
      'IT-arbetsplatsBudget 2023 till Prognos 2024: +4 322 tkr (+3,3 %)Budget 2023130 964Prognos 2024135 286Effekt 2024+5 200Effekt 2025+3 000Effekt 2026+3 300',
    );
    expect(screen.getByText('1–6 av 56')).toBeVisible();
    await user.click(button('Nästa'));
    expect(screen.getByText('7–12 av 56')).toBeVisible();
    expect(services()).toHaveLength(6);
    expect(services()).not.toContain('IT-arbetsplats');
  });

  it('finds a service, announces how many, and keeps the word for the next table', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.click(button('Nästa'));
    await user.type(screen.getByRole('searchbox', { name: 'Sök tjänst eller insats' }), 'TELEFONI');
    expect(services()).toEqual(['Telefoni och stödsystem']);
    expect(screen.getByText('1 rad')).toHaveAttribute('role', 'status');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tabell' }),
      'Utveckling, 22 rader från A128',
    );
    expect(services()).toEqual(['Upphandla helhetslösning telefoni', 'Telefoni och stödsystem']);
    await user.click(button('Rensa sökningen'));
    expect(services()[0]).toBe('Totalkostnad');
  });

  it('says that no name holds the word', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.type(screen.getByRole('searchbox', { name: 'Sök tjänst eller insats' }), 'rymdfart');
    expect(screen.getByText(/^Inget namn i tabellen/)).toHaveAttribute('role', 'status');
    expect(services()).toEqual([]);
  });

  it('shows why a figure has no bar', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tabell' }),
      'Förvaltning, 6 rader från A6',
    );
    expect(screen.getByText('”134,800” går inte att läsa')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('tells that the bars go below zero where they do', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tabell' }),
      'Nya insatser, 6 rader från A197',
    );
    expect(screen.getByText('Staplarna går från -21 200 till 24 100 tkr.')).toBeVisible();
  });

  it('orders by growth', async () => {
    const { user } = renderView(<ChartsView submission={intraservice} />);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tabell' }),
      'Utveckling, 22 rader från A128',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ordning' }), 'Störst ökning i tkr');
    expect(services()[1]).toBe('IT Arbetsplats');
  });

  it('has the same figures in a table, with where they stand', async () => {
    const { user, go } = renderView(<ChartsView submission={realSubmission('inkop-och-upphandling')} />);
    await user.click(button('Visa som tabell'));
    const table = screen.getByRole('table', { name: 'Kostnader i tkr. Förvaltning, 2 rader från A5' });
    expect(rowsOf(table)).toEqual([
      ['Kolumn', 'tkr'],
      ['Stöd vid leverantörsfakturahanteringBladet 3.1 Kostnader, cell A6'],
      ['Utfall 2022', '14 629'],
      ['Budget 2023', '21 000'],
      ['Prognos 2024', '22 800'],
      ['Stöd vid inköp och beställningBladet 3.1 Kostnader, cell A5'],
      ['Utfall 2022', '6 269'],
      ['Budget 2023', '7 500'],
      ['Prognos 2024', '9 000'],
    ]);
    await user.click(within(table).getByRole('button', { name: 'Bladet 3.1 Kostnader, cell A5' }));
    expect(go).toHaveBeenCalledWith(cellOn('3.1 Kostnader', 'A5'));
  });
});

it('speaks English with the template’s own words', () => {
  renderView(<ChartsView submission={intraservice} />, 'en');
  expect(screen.getByRole('heading', { name: 'Costs over time by service' })).toBeVisible();
  expect(screen.getAllByText('Prognos 2024')).toHaveLength(6);
  expect(screen.getByRole('columnheader', { name: /^Intern/ })).toBeVisible();
});
