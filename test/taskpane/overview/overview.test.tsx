import { cellOn } from '../../builders/places';
import { screen, within } from '@testing-library/react';
import { EMPTY_MEMORY, memoryText } from '../../../src/findings/document';
import { accept } from '../../../src/findings/acceptance';
import { review } from '../../../src/findings/review';
import { checked, finding, manyFindings } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import {
  button,
  findingsInView,
  queryButton,
  renderChecked,
  showFindings,
  tab,
} from '../support/render-pane';

/** A workbook that remembers that one finding is accepted. */
function remembering(accepted = finding()): FakeGateway {
  const gateway = new FakeGateway();
  const [reviewed] = review([accepted], []).findings;
  if (reviewed === undefined) throw new Error('No finding.');
  const given = { motivering: 'Beslutat i nämnden.', by: 'Eva Ek', at: new Date('2024-05-01T10:00:00Z') };
  gateway.memory = memoryText({ ...EMPTY_MEMORY, accepted: accept([], reviewed, given) });
  return gateway;
}

describe('the numbers of the overview', () => {
  test('lead to what they count', async () => {
    const { user } = await renderChecked([checked(manyFindings)]);
    await user.click(button('2 varningar'));
    await screen.findByRole('tree');
    expect(tab('Fynd')).toHaveAttribute('aria-selected', 'true');
    expect(findingsInView()).toHaveLength(2);
    // What narrows the list stands beside it, and is taken away there.
    await user.click(button('Ta bort urvalet Allvar: Varning'));
    expect(queryButton('Visa alla fynd')).not.toBeInTheDocument();
    expect(findingsInView().length).toBeGreaterThan(2);
  });

  test('tell each chapter’s state and lead to its findings', async () => {
    const { user } = await renderChecked([checked(manyFindings)]);
    const chapters = within(screen.getByRole('region', { name: 'Avsnitt för avsnitt' }));
    const told = chapters.getAllByRole('listitem').map((item) => [
      item.textContent?.replace(/[\s\d]+$/, ''),
      ...within(item)
        .queryAllByRole('img')
        .map((counts) => counts.getAttribute('aria-label')),
    ]);
    expect(told).toEqual([
      ['1.4 Pågående förändringsinsatser', '1 varning'],
      ['2.2 Förslag på nya förändringsinsatser', '2 fel, 1 varning, 1 upplysning'],
      ['3.1 Kostnader förvaltning och utveckling', '1 fel'],
      ['Utanför mallens avsnitt', '1 fel'],
      ['Avsnitt 1.1inga fynd'],
    ]);
    await user.click(chapters.getByRole('button', { name: 'Visa fynden i Utanför mallens avsnitt' }));
    await screen.findByRole('tree');
    expect(findingsInView()).toEqual(['Summan stämmer inte. Fel · Bilagans summa cell A1']);
  });

  test('leave out what is accepted, which is still shown with its motivering', async () => {
    const { user } = await renderChecked([checked(manyFindings)], remembering(manyFindings[1]));
    expect(button('3 fel')).toBeInTheDocument();
    await showFindings(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Godtaget');
    expect(findingsInView()).toEqual(['Effektmål saknas. Fel · Godtaget cell B12']);
    await user.click(screen.getByRole('treeitem', { name: /B12/ }));
    expect(screen.getByText(/Beslutat i nämnden\./)).toHaveTextContent('Godtaget av Eva Ek, 1 maj 2024');
  });

  test('tell of acceptances whose finding is gone, until somebody takes them away', async () => {
    const { user, gateway } = await renderChecked(
      [checked(manyFindings)],
      remembering(finding({ insats: 'Borta' })),
    );
    await user.click(button('1 godtagande är inte längre aktuellt'));
    expect(screen.getByText('Effektmål saknas · Borta')).toBeInTheDocument();
    await user.click(button('Ta bort godtagandet'));
    expect(gateway.memory).toBe(memoryText(EMPTY_MEMORY));
    expect(screen.queryByText('Effektmål saknas · Borta')).not.toBeInTheDocument();
  });
});

describe('what is written in the workbook', () => {
  test('is written only when chosen, for the findings that count', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)]);
    expect(gateway.mark).not.toHaveBeenCalled();
    await user.click(button('Markera fynden'));
    expect(gateway.mark.mock.calls[0]?.[0]).toHaveLength(6);
    expect(gateway.mark.mock.calls[0]?.[0]).toContainEqual({
      place: cellOn('2.2 Nya förslag', 'B12'),
      severity: 'fel',
    });
    expect(screen.getAllByText('6 celler är markerade.').length).toBeGreaterThan(0);
    await user.click(button('Kommentera alla fynd'));
    expect(gateway.comment.mock.calls[0]?.[0]).toContainEqual({
      place: cellOn('3.1', 'C8'),
      text: 'Fältet är tomt. Skriv vilken effekt insatsen ska ge.',
    });
  });

  test('tells what had to be left, and why', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)]);
    gateway.mark.mockResolvedValueOnce({
      done: 4,
      skipped: [{ sheet: '3.1', count: 2, why: { sv: 'Bladet är skyddat.', en: 'The sheet is protected.' } }],
    });
    await user.click(button('Markera fynden'));
    expect(
      screen.getAllByText('4 celler är markerade. Bladet 3.1: 2 hoppades över. Bladet är skyddat.').length,
    ).toBeGreaterThan(0);
  });

  test('the report tells every finding, also accepted ones and those that are gone', async () => {
    const { user, gateway } = await renderChecked([checked(manyFindings)], remembering(manyFindings[1]));
    await user.click(button('Skriv granskningsrapport'));
    const [report] = gateway.writeSheet.mock.calls[0] ?? [];
    if (report === undefined) throw new Error('Nothing was written.');
    const [title, lead, table] = report.blocks;
    expect(title?.rows).toEqual([['Granskningsrapport']]);
    expect(lead?.rows).toEqual([
      ['Nämnden för Intraservice · 2024'],
      ['3 fel · 2 varningar · 1 upplysning'],
      ['Mall: Årlig analys 2024, utgåva 1'],
      [expect.stringMatching(/^Kontrollerad: \d+ \S+ \d{4} \d\d:\d\d$/)],
      ['Godtagna fynd: 1 av Eva Ek'],
    ]);
    expect(report.tables).toMatchObject([{ area: { row: table?.row, rows: 8, columns: 10 } }]);
    expect(table?.rows).toHaveLength(8);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(10);
    expect(table?.rows[2]).toEqual([
      'Effektmål saknas',
      'Fel',
      '2.2 Nya förslag',
      { link: { sheet: '2.2 Nya förslag', row: 11, column: 1 }, text: 'B12' },
      'GT 1 · Ljudbibliotek',
      'Fältet är tomt. Skriv vilken effekt insatsen ska ge.',
      'Godtaget',
      'Beslutat i nämnden.',
      'Eva Ek',
      '1 maj 2024',
    ]);
    expect(screen.getAllByText('Bladet Granskningsrapport är skrivet, med 7 rader.').length).toBeGreaterThan(
      0,
    );
  });
});
