import { screen, within } from '@testing-library/react';
import type { Submission } from '../../src/template/submission';
import { checked, finding, located, section } from './support/data';
import { button, renderChecked } from './support/render-pane';

const partlyRead: Partial<Submission> = {
  sections: [
    section('1.4', 'Pågående förändringsinsatser', { found: located('1.4 Pågående', 'Blad3', 'C5') }),
    section('2.1', 'Framåtsyftande portföljanalys', { found: null }),
  ],
  coverage: {
    sections: { found: 1, expected: 2 },
    fields: { read: 1812, unknown: 1 },
    cards: { ongoing: 51, proposed: 12, blank: 6 },
  },
  unknownLabels: [
    { ...located('Finansieringsform', 'Blad3', 'A44'), chapter: '1.4', card: 'GT 5 · Mediebank' },
  ],
  sheets: [
    { name: 'Försättsblad', hidden: false, chapters: [], cover: true },
    { name: 'Blad3', hidden: false, chapters: ['1.4'], cover: false },
    { name: 'Noteringar', hidden: true, chapters: [], cover: false },
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
    '1 av 2 avsnitt · 63 insatser · 1 okänd etikett · 1 blad utanför mallen · 1 dolt blad',
  );
});

test('unfolded it gives supplier, year and coverage', async () => {
  await unfold();
  expect(screen.getByText('Nämnden för Intraservice, 2024')).toBeInTheDocument();
  expect(screen.getByText('Pågående 51, nya förslag 12, tomma kort 6')).toBeInTheDocument();
  expect(screen.getByText(/^Lästa 1\s812, okända 1$/)).toBeInTheDocument();
});

test('each chapter has its place or is said not to be found', async () => {
  const { user, gateway } = await unfold();
  expect(
    listUnder('Mallens avsnitt').getByText('2.1 Framåtsyftande portföljanalys').closest('li'),
  ).toHaveTextContent('2.1 Framåtsyftande portföljanalys: hittades inte');
  await user.click(button('Bladet Blad3, cell C5'));
  expect(gateway.goTo.mock.calls).toEqual([['Blad3', 'C5']]);
});

test('unknown labels are listed with the way to them', async () => {
  const { user, gateway } = await unfold();
  expect(screen.getByText('”Finansieringsform”, GT 5 · Mediebank (1.4)')).toBeInTheDocument();
  await user.click(button('Bladet Blad3, cell A44'));
  expect(gateway.goTo.mock.calls).toEqual([['Blad3', 'A44']]);
});

test('sheets outside the template and hidden sheets are named, the cover is not among them', async () => {
  await unfold();
  expect(
    listUnder('Blad som inte hör till mallen')
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual(['Bladet Noteringar']);
  expect(
    listUnder('Dolda blad')
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual(['Bladet Noteringar']);
});

test('what there is none of is not mentioned', async () => {
  const { user } = await renderChecked([checked([finding()])]);
  expect(button(/Så lästes arbetsboken/)).toHaveTextContent(/4 av 4 avsnitt · 63 insatser$/);
  await user.click(button(/Så lästes arbetsboken/));
  expect(screen.queryByRole('heading', { name: /Etiketter|Dolda|inte hör till/ })).not.toBeInTheDocument();
});

test('a cover without supplier and year is said to be so', async () => {
  const { user } = await renderChecked([checked([finding()], { supplier: null, year: null })]);
  expect(screen.getByText('Ingen leverantör hittades på försättsbladet')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Årlig analys$/);
  await user.click(button(/Så lästes arbetsboken/));
  expect(
    screen.getByText('Ingen leverantör hittades på försättsbladet, året hittades inte'),
  ).toBeInTheDocument();
});
