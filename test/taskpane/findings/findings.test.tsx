import { changed, plain } from '../../builders/findings';
import { cellOn } from '../../builders/places';
import { screen, within } from '@testing-library/react';
import { card, checked, finding, manyFindings, sections } from '../support/data';
import { button, findingsInView, renderFindings, row, rowsInView } from '../support/render-pane';

const detail = () => within(screen.getByRole('region', { name: /Effektmål saknas|Riskanalys saknas/ }));

/** More findings than a short list, which is all open. */
const many = [
  ...manyFindings,
  ...Array.from({ length: 8 }, (_, index) =>
    finding({
      cell: `B${100 + index}`,
      insats: `GT ${10 + index} · Insats`,
      message: { sv: `Nr ${index}`, en: '' },
    }),
  ),
];

describe('the list of findings', () => {
  test('is arranged by chapter and insats, and a short one is all open', async () => {
    await renderFindings([checked(manyFindings)]);
    expect(rowsInView()).toEqual([
      '1.4 Pågående förändringsinsatser 1 varning',
      'GT 5 · Mediebank 1 varning',
      'Riskanalys saknas. Varning cell B7',
      '2.2 Förslag på nya förändringsinsatser 2 fel, 1 varning, 1 upplysning',
      'Avsnittet är kort. Upplysning · 2.2 Nya förslag',
      'GT 1 · Ljudbibliotek 1 fel, 1 varning',
      'Effektmål saknas. Fel cell B12',
      'Riskanalys saknas. Varning cell B13',
      'GT 2 · Register 1 fel',
      'Effektmål saknas. Fel cell B40',
      '3.1 Kostnader förvaltning och utveckling 1 fel',
      'Summan stämmer inte. Fel · Totalkostnad · Budget 2023 cell C8',
      'Utanför mallens avsnitt 1 fel',
      'Summan stämmer inte. Fel · Bilagans summa cell A1',
    ]);
  });

  test('opens at first the first grave chapter and its first grave insats where it is long', async () => {
    await renderFindings([checked(many)]);
    expect(row(/^2\.2/)).toHaveAttribute('aria-expanded', 'true');
    expect(row(/GT 1 · Ljudbibliotek/)).toHaveAttribute('aria-expanded', 'true');
    expect(row(/GT 2 · Register/)).toHaveAttribute('aria-expanded', 'false');
    expect(row(/^1\.4/)).toHaveAttribute('aria-expanded', 'false');
  });

  test('can be arranged by rule', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ordning' }), 'Per regel');
    expect(rowsInView().slice(0, 3)).toEqual([
      'Riskanalys saknas 2 varningar',
      'GT 5 · Mediebank. Varning cell B7',
      'GT 1 · Ljudbibliotek. Varning cell B13',
    ]);
    expect(findingsInView()).toHaveLength(manyFindings.length);
  });

  test('folds what is said word for word of many insatser, and loses none of it', async () => {
    const same = Array.from({ length: 5 }, (_, index) =>
      finding({ cell: `B${index + 1}`, insats: `GT ${index}` }),
    );
    await renderFindings([checked(same)]);
    expect(row(/Effektmål saknas – samma fynd på 5 ställen/)).toHaveAttribute('aria-level', '2');
    expect(findingsInView()).toHaveLength(5);
    expect(findingsInView()[0]).toBe('GT 0. Fel cell B1');
  });

  test('shows equal findings as many times as there are', async () => {
    await renderFindings([
      checked([finding({ cell: null }), finding({ cell: null }), finding({ cell: null })]),
    ]);
    expect(findingsInView()).toHaveLength(3);
  });

  test('keeps cards of the same name apart', async () => {
    const twins = [
      card('2.2', 'GT 1 · Ljudbibliotek', '2.2 Nya förslag', 'A10', 'B12'),
      card('2.2', 'GT 1 · Ljudbibliotek', '2.2 Nya förslag', 'A30', 'B32'),
    ];
    const withTwins = sections.map((each) => (each.id === '2.2' ? { ...each, cards: twins } : each));
    const onTwins = twins.map((twin, index) => ({
      ...finding({ cell: ['B12', 'B32'][index] ?? null }),
      about: { kind: 'card', card: twin, fields: twin.definition.fields } as const,
    }));
    await renderFindings([checked(onTwins, { sections: withTwins })]);
    expect(screen.getAllByRole('treeitem', { name: /GT 1 · Ljudbibliotek/ })).toHaveLength(2);
  });

  test('tells screen readers level, place and number of every row', async () => {
    await renderFindings([checked(manyFindings)]);
    const finding = row(/Riskanalys saknas.*B13/);
    expect(finding).toHaveAttribute('aria-level', '3');
    expect(finding).toHaveAttribute('aria-posinset', '2');
    expect(finding).toHaveAttribute('aria-setsize', '2');
    expect(screen.getByRole('tree')).toHaveAccessibleName('Fynd');
  });

  test('holds only the rows in view, however long it is', async () => {
    const thousands = Array.from({ length: 5000 }, (_, index) =>
      finding({ cell: `B${index + 1}`, insats: null, message: { sv: `Nr ${index}`, en: '' } }),
    );
    const { user } = await renderFindings([checked(thousands)]);
    expect(screen.getByText('5 000 fynd')).toBeInTheDocument();
    expect(rowsInView().length).toBeLessThan(60);
    screen.getByRole('tree').focus();
    await user.keyboard('{End}');
    expect(row(/B5000/)).toHaveAttribute('aria-selected', 'true');
  });
});

describe('what is shown', () => {
  const shown = () => findingsInView().length;

  test('can be narrowed by severity, rule, chapter, sheet and words, and widened again', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    const choose = (name: string, option: string) =>
      user.selectOptions(screen.getByRole('combobox', { name }), option);
    await choose('Allvar', 'Varning');
    expect(shown()).toBe(2);
    await choose('Avsnitt', '1.4 Pågående förändringsinsatser');
    expect(findingsInView()).toEqual(['Riskanalys saknas. Varning cell B7']);
    expect(screen.getByRole('search')).toBeInTheDocument();
    expect(screen.getAllByText('1 av 7 fynd visas').length).toBeGreaterThan(0);
    await user.click(button('Visa alla fynd'));
    expect(shown()).toBe(7);
    await choose('Regel', 'Summan stämmer inte');
    expect(shown()).toBe(2);
    await choose('Blad', 'Bilaga');
    expect(shown()).toBe(1);
    await user.click(button('Visa alla fynd'));
    await user.type(screen.getByRole('searchbox'), 'REGISTER b40');
    expect(findingsInView()).toEqual(['Effektmål saknas. Fel cell B40']);
  });

  test('is told where nothing is left', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    await user.type(screen.getByRole('searchbox'), 'finns inte');
    expect(screen.getAllByText('0 av 7 fynd visas').length).toBeGreaterThan(0);
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
  });
});

describe('a finding that is chosen', () => {
  test('is gone to, and told in full: what to do, why, whence and where', async () => {
    const { user, gateway } = await renderFindings([checked(manyFindings)]);
    await user.click(row(/Effektmål saknas.*B12/));
    expect(gateway.goTo.mock.calls.map(([place]) => place)).toEqual([cellOn('2.2 Nya förslag', 'B12')]);
    expect(row(/Effektmål saknas.*B12/)).toHaveAttribute('aria-selected', 'true');
    expect(detail().getByText('Fältet är tomt. Skriv vilken effekt insatsen ska ge.')).toBeInTheDocument();
    expect(detail().getByText('Utan effektmål kan nyttan inte följas upp.')).toBeInTheDocument();
    expect(detail().getByText(/^Mallen/)).toBeInTheDocument();
    expect(detail().getByRole('button', { name: 'Bladet 2.2 Nya förslag, cell B12' })).toBeInTheDocument();
    expect(screen.getByText('Cell B12 på bladet 2.2 Nya förslag är vald i Excel.')).toBeInTheDocument();
  });

  test('says that its place is hidden, where it is', async () => {
    const { user } = await renderFindings([checked([finding({ hiding: 'row' })])]);
    await user.click(row(/Effektmål saknas/));
    expect(detail().getByText(/ effekt insatsen ska ge\. Står i en dold rad\.$/)).toBeInTheDocument();
  });

  test('tells its figures', async () => {
    const sum = finding({ rule: 'riskanalys-saknas', found: '77 587', expected: '77 547', difference: '40' });
    const { user } = await renderFindings([checked([sum])]);
    await user.click(row(/Riskanalys saknas/));
    for (const [term, figure] of [
      ['Står där', '77 587'],
      ['Väntat', '77 547'],
      ['Skillnad', '40'],
    ] as const) {
      expect(detail().getByText(term).nextElementSibling).toHaveTextContent(figure);
    }
  });

  test('calls a ceiling the most that there may be', async () => {
    const one = checked([finding({ rule: 'riskanalys-saknas', expected: '110' })]);
    const rules = one.rules.map((rule) => ({ ...rule, expectsAtMost: true as const }));
    const { user } = await renderFindings([{ ...one, rules }]);
    await user.click(row(/Riskanalys saknas/));
    expect(detail().getByText('Högst').nextElementSibling).toHaveTextContent('110');
    expect(detail().queryByText('Väntat')).not.toBeInTheDocument();
  });

  test('leads to the next and the one before, in the order of the list, open or folded', async () => {
    const { user, gateway } = await renderFindings([checked(many)]);
    await user.click(row(/Riskanalys saknas.*B13/));
    expect(screen.getByText('4 av 15')).toBeInTheDocument();
    await user.click(button('Nästa fynd'));
    expect(gateway.goTo).toHaveBeenLastCalledWith(cellOn('2.2 Nya förslag', 'B40'), { reveal: false });
    expect(row(/GT 2 · Register/)).toHaveAttribute('aria-expanded', 'true');
    expect(row(/B40/)).toHaveAttribute('aria-selected', 'true');
    await user.click(button('Föregående fynd'));
    expect(row(/B13/)).toHaveAttribute('aria-selected', 'true');
  });

  test('can be put away', async () => {
    const { user } = await renderFindings([checked(manyFindings)]);
    await user.click(row(/Effektmål saknas.*B12/));
    await user.click(button('Stäng fyndet'));
    expect(screen.queryByRole('region', { name: 'Effektmål saknas' })).not.toBeInTheDocument();
  });
});

describe('the next check', () => {
  test('keeps what is open and the current finding where rows have moved', async () => {
    const moved = many
      .filter((each) => plain(each).cell !== 'B13')
      .map((each) => (plain(each).cell === 'B40' ? changed(each, { cell: 'B42' }) : each));
    const { user } = await renderFindings([checked(many), checked(moved)]);
    await user.click(row(/GT 1 · Ljudbibliotek/));
    await user.click(row(/GT 2 · Register/));
    await user.click(row(/B40/));
    await user.click(button('Kontrollera igen'));
    expect(await screen.findByRole('treeitem', { name: /B42/ })).toHaveAttribute('aria-selected', 'true');
    expect(row(/GT 1 · Ljudbibliotek/)).toHaveAttribute('aria-expanded', 'false');
    expect(row(/GT 2 · Register/)).toHaveAttribute('aria-expanded', 'true');
  });

  test('goes on to the finding after one that is mended, without a step into the sheet', async () => {
    const { user, gateway } = await renderFindings([
      checked(manyFindings),
      checked(manyFindings.filter((each) => plain(each).cell !== 'B12')),
    ]);
    await user.click(row(/Effektmål saknas.*B12/));
    await user.click(button('Kontrollera igen'));
    expect(await screen.findByText('6 fynd')).toBeInTheDocument();
    expect(screen.getByRole('treeitem', { selected: true })).toHaveTextContent(/B13/);
    expect(gateway.goTo).toHaveBeenCalledTimes(1);
  });
});
