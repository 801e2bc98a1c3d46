import { cardNamed } from '../../builders/findings';
import { cellOn } from '../../builders/places';
import { screen, within } from '@testing-library/react';
import type { Submission } from '../../../src/recognise/submission';
import { checked, coverage, finding, located, section, sheetCoverage } from '../support/data';
import { button, renderChecked } from '../support/render-pane';

const partlyRead: Partial<Submission> = {
  sections: [
    section('1.4', 'Pågående förändringsinsatser', { found: located('1.4 Pågående', 'Blad3', 'C5') }),
    section('2.1', 'Framåtsyftande portföljanalys', { found: null }),
    section('2.2', 'Förslag på nya förändringsinsatser'),
  ],
  coverage: coverage({
    sections: { found: 2, expected: 3 },
    fields: { expected: 1840, read: 1812, missing: 28, unknown: 1 },
    tables: { expected: 6, read: 8, missing: 1, outside: 2, chapters: [] },
    unread: { blocks: 2, cells: 14 },
  }),
  unknownLabels: [
    {
      ...located('Finansieringsform', 'Blad3', 'A44'),
      card: cardNamed('1.4', 'GT 5 · Mediebank'),
      answer: '',
    },
  ],
  sheets: [
    sheetCoverage('Försättsblad', { cover: true }),
    sheetCoverage('Blad3', { chapters: ['1.4'] }),
    sheetCoverage('Noteringar', { visibility: 'hidden' }),
    sheetCoverage('Diagram', { content: 'chart' }),
    sheetCoverage('Nycklar', { visibility: 'veryHidden', content: 'nothing' }),
  ],
};

async function unfold() {
  const pane = await renderChecked([checked([finding({ chapter: '1.4' })], partlyRead)]);
  await pane.user.click(button(/Så lästes arbetsboken/));
  return pane;
}

const listUnder = (heading: string) => {
  const list = screen.getByRole('heading', { name: heading }).parentElement?.querySelectorAll('ul') ?? [];
  const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  return within(list[headings.indexOf(heading)] ?? document.body);
};

test('one line tells what was read and what was not', async () => {
  await renderChecked([checked([finding({ chapter: '1.4' })], partlyRead)]);
  expect(button(/Så lästes arbetsboken/)).toHaveTextContent(
    '2 av 3 avsnitt · 63 insatser · 14 olästa celler · 1 okänd etikett · 3 blad utanför mallen · 2 dolda blad',
  );
});

test('unfolded it gives supplier, year and coverage', async () => {
  await unfold();
  expect(screen.getByText('Nämnden för Intraservice, 2024')).toBeInTheDocument();
  expect(screen.getByText('Pågående 51, nya förslag 12, tomma kort 6')).toBeInTheDocument();
  expect(screen.getByText(/^Lästa 1\s812 av mallens 1\s840, saknade 28, okända 1$/)).toBeInTheDocument();
  expect(screen.getByText('Lästa 8 (mallen har 6), saknade 1, utanför avsnitten 2')).toBeInTheDocument();
});

test('each chapter has its place or is said not to be found', async () => {
  const { user, gateway } = await unfold();
  expect(
    listUnder('Mallens avsnitt').getByText('2.1 Framåtsyftande portföljanalys').closest('li'),
  ).toHaveTextContent('2.1 Framåtsyftande portföljanalys: hittades inte');
  await user.click(button('Bladet Blad3, cell C5'));
  expect(gateway.goTo).toHaveBeenCalledWith(cellOn('Blad3', 'C5'), { reveal: false });
});

test('unknown labels are listed with the way to them', async () => {
  const { user, gateway } = await unfold();
  expect(screen.getByText('”Finansieringsform”, GT 5 · Mediebank (1.4)')).toBeInTheDocument();
  await user.click(button('Bladet Blad3, cell A44'));
  expect(gateway.goTo).toHaveBeenCalledWith(cellOn('Blad3', 'A44'), { reveal: false });
});

test('sheets outside the template and hidden sheets are named, the cover is not among them', async () => {
  await unfold();
  expect(
    listUnder('Blad som inte hör till mallen')
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual([
    'Bladet Noteringar',
    'Bladet Diagram (diagramblad)',
    'Bladet Nycklar (tomt, mycket dolt, syns bara i Visual Basic-redigeraren)',
  ]);
  expect(
    listUnder('Dolda blad')
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual([
    'Bladet Noteringar',
    'Bladet Nycklar (tomt, mycket dolt, syns bara i Visual Basic-redigeraren)',
  ]);
});

test('what there is none of is not mentioned', async () => {
  const { user } = await renderChecked([checked([finding()])]);
  expect(button(/Så lästes arbetsboken/)).toHaveTextContent(/4 av 4 avsnitt · 63 insatser$/);
  await user.click(button(/Så lästes arbetsboken/));
  expect(screen.queryByRole('heading', { name: /Etiketter|Dolda|inte hör till/ })).not.toBeInTheDocument();
});

test('a cover without supplier and year is said to be so', async () => {
  const { user } = await renderChecked([checked([finding()], { supplier: null, year: null })]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    /^Ingen leverantör hittades på försättsbladet$/,
  );
  await user.click(button(/Så lästes arbetsboken/));
  expect(
    screen.getByText('Ingen leverantör hittades på försättsbladet, året hittades inte'),
  ).toBeInTheDocument();
});

test('the unit of amounts that state none is told', async () => {
  const { user } = await renderChecked([checked([finding()], { unit: 'mnkr' })]);
  await user.click(button(/Så lästes arbetsboken/));
  expect(screen.getByText('Läses i mnkr')).toBeInTheDocument();
});

test('a unit on the cover that cannot be read is said to be so', async () => {
  const { user } = await renderChecked([checked([finding()], { unreadUnit: 'EUR' })]);
  await user.click(button(/Så lästes arbetsboken/));
  expect(
    screen.getByText('Läses i tkr: försättsbladet säger ”EUR”, som inte går att läsa som en enhet'),
  ).toBeInTheDocument();
});

test('formulas without a saved value are counted in the line and told with their sheets', async () => {
  const sheets = [sheetCoverage('3.1', { chapters: ['3.1'], uncalculated: 14 }), sheetCoverage('1.4')];
  const { user } = await renderChecked([checked([finding()], { sheets })]);
  expect(button(/Så lästes arbetsboken/)).toHaveTextContent(/· 14 formler utan sparat värde$/);
  await user.click(button(/Så lästes arbetsboken/));
  expect(screen.getByText(/^Filen har formler utan sparat värde \(3\.1 14\)\./)).toHaveTextContent(
    'Öppna och spara filen i Excel',
  );
});
