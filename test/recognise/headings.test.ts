import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { addressOf } from '../../src/workbook/address';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_31, ongoingCard } from '../builders/cards';

type Rows = readonly (readonly Value[])[];

const TEXT = ['Portföljen är oförändrad, och alla tjänster går enligt plan under året.'];
const COSTS: Rows = [
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ['Domino', 1013, 1027],
  ['Webbhotell', 2017, 2031],
];
const CARDS = sheet('1.4', [...HEADING_14, ...ongoingCard(1)]);
const MONEY = sheet('3.1', [...HEADING_31, ...COSTS]);
const CONTENTS = mall2024.chapters.map(({ number, title }) => `${number} ${title}`);

/** Where each chapter is found, but for the text of 1.3 that makes every workbook an årlig analys. */
function foundIn(...sheets: readonly ReturnType<typeof sheet>[]): Readonly<Record<string, string>> {
  const { sections } = recognise(workbook(...sheets), mall2024);
  return Object.fromEntries(
    sections.flatMap(({ id, found }) =>
      found === null ? [] : [[id, `${found.place.sheet} ${addressOf(found.place)}`]],
    ),
  );
}

const REST = { '1.4': '1.4 A1', '3.1': '3.1 A1' };

describe('a list of chapters heads none of them', () => {
  const spread = (lines: readonly Value[][]): Rows => lines.flatMap((line) => [line, []]);

  it.each<[string, Rows]>([
    ['with a blank row between its lines', spread(CONTENTS.map((line) => [line]))],
    ['with pages', spread(CONTENTS.map((line, page) => [line, page + 2]))],
    ['with the numbers in a column of their own', spread(CONTENTS.map((line) => line.split(/ (.*)/, 2)))],
    [
      'below a title, in a table',
      [['Avsnitt', 'Ansvarig', 'Klart'], ...CONTENTS.map((line) => [line, 'Anna Ek', 'Ja'])],
    ],
    ['as choices, few of them', [['Ja'], ['Nej'], [], ...CONTENTS.slice(3, 5).map((line) => [line])]],
  ])('%s', (_, rows) => {
    expect(foundIn(sheet('Innehåll', rows), CARDS, MONEY)).toEqual(REST);
    expect(foundIn(CARDS, MONEY, sheet('Listor', rows))).toEqual(REST);
  });

  it('and an empty chapter in view is none where it stands elsewhere hidden', () => {
    const hidden = sheet('gammal', [['2.1 Framåtsyftande portföljanalys'], TEXT], { visibility: 'hidden' });
    const empty = sheet('2.1', [['2.1 Framåtsyftande portföljanalys']]);
    expect(foundIn(empty, hidden, CARDS)['2.1']).toBe('2.1 A1');
  });

  it('and headings of chapters without content are no list where none stands elsewhere', () => {
    const rows = [...spread(CONTENTS.slice(4, 7).map((line) => [line])), ['4 Långsiktig utveckling'], TEXT];
    expect(foundIn(sheet('A', rows), CARDS)).toEqual({
      ...{ '1.4': '1.4 A1', '2.1': 'A A1', '2.2': 'A A3', '3.1': 'A A5', '4': 'A A7' },
    });
  });
});

describe('a heading stands beside who and when', () => {
  it.each<[string, readonly Value[]]>([
    ['a supplier and a date', ['2.1 Framåtsyftande portföljanalys', 'Intraservice', '2023-03-15']],
    ['the same without a number', ['Framåtsyftande portföljanalys', null, 'Göteborgs Stad', '15 mars 2023']],
    ['a page and a case', ['Kap 2.1 Framåtblick', 'Sida 1 (3)', 'Dnr 0123/23']],
    ['anything at the head of a sheet', ['2.1 Framåtsyftande portföljanalys', 'Utkast', 'Ek', 'Remiss']],
  ])('%s', (_, heading) => {
    expect(foundIn(sheet('A', [heading, TEXT]), CARDS)).toMatchObject({ '2.1': 'A A1' });
  });

  it('also further down, but is no row of a table', () => {
    const heading = ['2.1 Framåtsyftande portföljanalys', 'Nämnden för Intraservice', '2023-03-15'];
    const [first, second] = [['1.3 Portföljanalys'], TEXT];
    expect(foundIn(sheet('A', [first, second, [], [], heading, TEXT]), CARDS)['2.1']).toBe('A A5');
    const question = ['2.1 Framåtsyftande portföljanalys', 'Är texten klar?', 'Ja'];
    expect(foundIn(sheet('A', [['Avsnitt', 'Fråga', 'Svar'], question]), CARDS)['2.1']).toBeUndefined();
    expect(foundIn(sheet('A', [first, second, [], [], question]), CARDS)['2.1']).toBeUndefined();
  });

  it('and a tab heads its sheet below a logo', () => {
    const named = (rows: Rows) => foundIn(sheet('2.1 Portföljanalys framåt', rows), CARDS)['2.1'];
    expect(named([['Göteborgs Stad'], ['Intraservice'], TEXT])).toBe('2.1 Portföljanalys framåt A1');
    expect(named([['Göteborgs Stad'], ['Checklista'], TEXT])).toBeUndefined();
  });
});

describe('an analysis on a sheet of its own', () => {
  const ANALYSIS = ['Domino ökar för att nya licenser behövs.'];

  it.each([
    ['3.1 analys', 'Leverantörens analys'],
    ['Analys', 'Leverantörens analys 3.1'],
  ])('is its chapter’s by the number: %s, %s', (name, title) => {
    const { sections } = recognise(workbook(CARDS, MONEY, sheet(name, [[title], ANALYSIS])), mall2024);
    const texts = sections.find(({ id }) => id === '3.1')?.prose.map(({ text }) => text);
    expect(texts).toEqual(ANALYSIS);
  });

  it('is nobody’s without', () => {
    const { sections } = recognise(
      workbook(CARDS, MONEY, sheet('Analys', [['Leverantörens analys'], ANALYSIS])),
      mall2024,
    );
    expect(sections.flatMap(({ prose }) => prose)).toEqual([]);
  });
});

describe('a sheet that tells how to fill in the template', () => {
  it.each<[string, Rows]>([
    ['Instruktion', [['1.4 Pågående förändringsinsatser'], ['Ett kort för varje insats.']]],
    ['Blad1', [['Anvisningar'], ['1.4 Pågående förändringsinsatser'], ['Ett kort för varje insats.']]],
    ['Blad1', [['Så gör du'], ['1.4 Pågående förändringsinsatser'], ['Fyll i ett kort per insats.']]],
  ])('is no chapter where that stands elsewhere: %s', (name, rows) => {
    expect(foundIn(sheet(name, rows), CARDS, MONEY)).toEqual(REST);
  });

  it('is one where it does not', () => {
    const rows = [['1.4 Pågående förändringsinsatser'], ['Fyll i ett kort per insats.']];
    expect(foundIn(sheet('Blad1', rows), MONEY)).toEqual({ ...REST, '1.4': 'Blad1 A1' });
  });
});

describe('a summary', () => {
  const summary = (...rows: Rows) => sheet('Sammanfattning', [['Sammanfattning för nämnden'], [], ...rows]);
  const read = (...sheets: readonly ReturnType<typeof sheet>[]) => {
    const { doubleChapters, tables } = recognise(workbook(...sheets), mall2024);
    return {
      doubles: doubleChapters.map(({ older }) => older.place.sheet),
      chapters: tables.map(({ sheet: on, chapter }) => `${on}: ${chapter ?? '–'}`),
    };
  };

  it('that repeats a chapter’s table makes it no second version, and is read in no chapter', () => {
    const repeated = summary(...HEADING_31, ...COSTS);
    const expected = ['3.1: 3.1', 'Sammanfattning: –'];
    expect(read(CARDS, MONEY, repeated)).toEqual({ doubles: [], chapters: expected });
    expect(read(repeated, CARDS, MONEY)).toEqual({ doubles: [], chapters: expected.toReversed() });
  });

  it('is another thing than a copied sheet, or one that holds more', () => {
    expect(read(CARDS, MONEY, sheet('3.1 (2)', [...HEADING_31, ...COSTS])).doubles).toEqual(['3.1']);
    const more = summary(...HEADING_31, ...COSTS, [], ['2.1 Framåtsyftande portföljanalys'], TEXT);
    expect(read(more, CARDS, MONEY).doubles).toEqual(['Sammanfattning']);
  });
});

describe('a number that counts rows heads nothing', () => {
  const TABLE: Rows = [
    [1, 'Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
    [],
    [2, 'Leverantörens analys'],
    [3, 'Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
    [4, 'GEMENSAMMA TJÄNSTER'],
    [5, 'Kontaktcenter', 'Ny växel', 'Kortare kö'],
  ];
  const FIRST: Rows = [[null, '1.1 Genomförd effekthemtagning'], []];

  it.each<[string, Rows]>([
    ['among others', TABLE],
    ['as the last', TABLE.slice(0, 5)],
    [
      'in the cell of its text',
      [['1. Inledning'], ['2. Läget'], ['3. Planen'], ['4. Utveckling av tjänsterna']],
    ],
  ])('%s', (_, rows) => {
    expect(foundIn(sheet('1.1', [...FIRST, ...rows]), CARDS, MONEY)).toEqual({ '1.1': '1.1 B1', ...REST });
  });

  it('unless the row before is a heading, or its title is a chapter’s own', () => {
    const four = [...FIRST, ...TABLE.slice(0, 4), [4, 'Långsiktig utveckling och avveckling'], TEXT];
    expect(foundIn(sheet('1.1', four), CARDS, MONEY)).toMatchObject({ '4': '1.1 A7' });
    const parents = [[3, 'Kostnader och fördelningsnycklar'], TEXT, [4, 'Utveckling framåt'], TEXT];
    expect(foundIn(sheet('A', parents), CARDS, MONEY)).toMatchObject({ '4': 'A A3' });
  });
});
