import { screen, within } from '@testing-library/react';
import { card, checked, finding, manyFindings, section, sections } from './support/data';
import { button, findingsInView, queryButton, renderChecked } from './support/render-pane';

const open = (name: string | RegExp) => button(name).getAttribute('aria-expanded') === 'true';

describe('grouping', () => {
  test('every chapter of the template is listed with its state or its counts', async () => {
    await renderChecked([checked(manyFindings)]);
    const chapters = screen
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent.replace(/\s+/g, ' '));
    expect(chapters).toEqual([
      '1.1 Genomförd effekthemtagningklart',
      '1.4 Pågående förändringsinsatser1 1 varning ',
      '2.2 Förslag på nya förändringsinsatser2 2 fel 1 1 varning 1 1 upplysning ',
      '3.1 Kostnader förvaltning och utveckling1 1 fel ',
      'Utanför mallens avsnitt1 1 fel ',
    ]);
  });

  test('the first chapter with a fel is open with its first such card, the rest is folded', async () => {
    await renderChecked([checked(manyFindings)]);
    expect(open(/^2\.2/)).toBe(true);
    expect(open(/GT 1 · Ljudbibliotek/)).toBe(true);
    expect(open(/GT 2 · Register/)).toBe(false);
    expect(open(/^1\.4/)).toBe(false);
    expect(findingsInView()).toEqual([
      'Avsnittet är kort.Upplysning',
      'Effektmål saknasFel cell B12',
      'Riskanalys saknasVarning cell B13',
    ]);
  });

  test('no finding is lost: all are in view when everything is unfolded', async () => {
    const { user } = await renderChecked([checked(manyFindings)]);
    await user.click(button('Visa alla'));
    expect(findingsInView()).toEqual([
      'Riskanalys saknasVarning cell B7',
      'Avsnittet är kort.Upplysning',
      'Effektmål saknasFel cell B12',
      'Riskanalys saknasVarning cell B13',
      'Effektmål saknasFel cell B40',
      'Summan stämmer inteFel · Totalkostnad · Budget 2023 cell C8',
      'Summan stämmer inteFel · Bilagans summa cell A1',
    ]);
    await user.click(button('Dölj alla'));
    expect(findingsInView()).toEqual([]);
  });

  test('identical findings are shown as many times as there are', async () => {
    const twins = [finding({ cell: null }), finding({ cell: null }), finding({ cell: null })];
    await renderChecked([checked(twins)]);
    expect(findingsInView()).toHaveLength(3);
  });

  test('a chapter that the template does not know is shown outside its chapters', async () => {
    await renderChecked([checked([finding({ chapter: '9.9' })])]);
    expect(open(/Utanför mallens avsnitt/)).toBe(true);
    expect(findingsInView()).toHaveLength(1);
  });

  test('cards with the same name stay apart', async () => {
    const twins = [
      card('2.2', 'GT 1 · Ljudbibliotek', '2.2 Nya förslag', 'A10', 'B12'),
      card('2.2', 'GT 1 · Ljudbibliotek', '2.2 Nya förslag', 'A30', 'B32'),
    ];
    const withTwins = sections.map((each) => (each.id === '2.2' ? { ...each, cards: twins } : each));
    await renderChecked([
      checked([finding({ cell: 'B12' }), finding({ cell: 'B32' })], { sections: withTwins }),
    ]);
    expect(screen.getAllByRole('heading', { level: 4, name: /GT 1 · Ljudbibliotek/ })).toHaveLength(2);
  });

  test('a missing chapter says so beside its count', async () => {
    const missing = [section('2.2', 'Förslag på nya förändringsinsatser', { found: null })];
    await renderChecked([checked([finding({ insats: null, cell: null })], { sections: missing })]);
    expect(button(/2\.2 Förslag på nya förändringsinsatser\s*saknas\s*1 fel/)).toBeInTheDocument();
  });
});

describe('choosing a finding', () => {
  test('goes to its sheet and cell and shows what to do, why and where', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)]);
    await user.click(button(/Effektmål saknas/));
    expect(gateway.goTo.mock.calls).toEqual([['2.2 Nya förslag', 'B12']]);
    const row = button(/Effektmål saknas/);
    expect(row).toHaveAttribute('aria-current', 'true');
    const detail = within(row.closest('li') ?? document.body);
    expect(detail.getByText('Fältet är tomt. Skriv vilken effekt insatsen ska ge.')).toBeInTheDocument();
    expect(detail.getByText('Utan effektmål kan nyttan inte följas upp.')).toBeInTheDocument();
    expect(detail.getByRole('button', { name: 'Bladet 2.2 Nya förslag, cell B12' })).toBeInTheDocument();
    expect(screen.getByText('Cell B12 på bladet 2.2 Nya förslag är vald i Excel.')).toBeInTheDocument();
  });

  test('makes it the only current one', async () => {
    const { user } = await renderChecked([checked(manyFindings)]);
    await user.click(button(/Effektmål saknas/));
    await user.click(button(/Riskanalys saknas/));
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(button(/Riskanalys saknas/)).toHaveAttribute('aria-current', 'true');
    expect(screen.queryByText('Utan effektmål kan nyttan inte följas upp.')).not.toBeInTheDocument();
  });

  test('without a cell goes to the sheet; without a known rule the message is its name', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)]);
    await user.click(button(/Avsnittet är kort/));
    expect(gateway.goTo.mock.calls).toEqual([['2.2 Nya förslag', null]]);
    expect(screen.getByText('Bladet 2.2 Nya förslag visas i Excel.')).toBeInTheDocument();
    expect(screen.queryByText(/okänd-regel/)).not.toBeInTheDocument();
  });

  test('the place in the detail leads there again', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)]);
    await user.click(button(/Effektmål saknas/));
    await user.click(button('Bladet 2.2 Nya förslag, cell B12'));
    expect(gateway.goTo.mock.calls).toEqual([
      ['2.2 Nya förslag', 'B12'],
      ['2.2 Nya förslag', 'B12'],
    ]);
  });
});

describe('the next check', () => {
  test('keeps open groups and the current finding when rows have moved', async () => {
    const moved = manyFindings
      .filter(({ cell }) => cell !== 'B13')
      .map((each) => (each.cell === 'B40' ? { ...each, cell: 'B42' } : each));
    const { user } = await renderChecked([checked(manyFindings), checked(moved)]);
    await user.click(button(/GT 1 · Ljudbibliotek/));
    await user.click(button(/GT 2 · Register/));
    await user.click(button(/B40/));
    await user.click(button('Kontrollera igen'));
    expect(open(/GT 1 · Ljudbibliotek/)).toBe(false);
    expect(open(/GT 2 · Register/)).toBe(true);
    expect(button(/Effektmål saknas.*B42/)).toHaveAttribute('aria-current', 'true');
    expect(screen.getByText(/fel/, { selector: 'p span' }).closest('p')).toHaveTextContent(
      '4 fel · 1 varning · 1 upplysning',
    );
  });

  test('lets go of a current finding that is mended', async () => {
    const { user } = await renderChecked([
      checked(manyFindings),
      checked(manyFindings.filter(({ cell }) => cell !== 'B12')),
    ]);
    await user.click(button(/Effektmål saknas/));
    await user.click(button('Kontrollera igen'));
    expect(queryButton(/B12/)).not.toBeInTheDocument();
    expect(document.querySelector('[aria-current]')).toBeNull();
    expect(open(/GT 1 · Ljudbibliotek/)).toBe(true);
  });
});
