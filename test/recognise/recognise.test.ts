import { fieldOf } from '../../src/portfolio/cards';
import type { FieldRole } from '../../src/template/roles';
import { columnName } from '../../src/portfolio/columns';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Card } from '../../src/recognise/submission';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { submissionOf } from '../builders/submissions';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';

const cardsOf = (rows: readonly (readonly Value[])[], chapter = '1.4'): readonly Card[] =>
  submissionOf(rows).sections.find(({ id }) => id === chapter)?.cards ?? [];

const place = (card: Card | undefined, field: FieldRole): unknown => {
  const value = card && fieldOf(card, field);
  return value && { row: value.place.row, column: value.place.column, text: value.text };
};

describe('recognise: cards', () => {
  it('reads stacked cards with the address of every answer', () => {
    const [first, second] = cardsOf([
      ...HEADING_14,
      ...ongoingCard(1),
      ...ongoingCard('GT5', { namn: 'Ljud' }),
    ]);
    expect(first?.title.place).toEqual({ sheet: 'Blad3', row: 2, column: 0 });
    expect(place(first, 'tjanst')).toEqual({ row: 3, column: 1, text: 'Telefoni' });
    expect(second?.heading).toBe('GT5 · Ljud');
    expect(second?.subject).toBe('Pågående förändringsinsats GT5');
    expect(place(second, 'namn')).toEqual({ row: 12, column: 1, text: 'Ljud' });
  });

  it('finds cards at any column and row', () => {
    const rows = ongoingCard(1).map((row) => [null, null, ...row]);
    const submission = recognise(workbook(sheet('X', rows, { at: { row: 40, column: 3 } })), mall2024);
    const card = submission.sections.find(({ id }) => id === '1.4')?.cards[0];
    expect(card?.title.place).toEqual({ sheet: 'X', row: 40, column: 5 });
    expect(place(card, 'tidplan')).toMatchObject({ row: 45, column: 6 });
  });

  it('finds cards side by side', () => {
    const left = ongoingCard(1);
    const right = ongoingCard(2);
    const rows = left.map((row, index) => [row[0] ?? null, row[1] ?? null, null, ...(right[index] ?? [])]);
    expect(cardsOf(rows).map(({ subject }) => subject)).toEqual([
      'Pågående förändringsinsats 1',
      'Pågående förändringsinsats 2',
    ]);
  });

  it('takes the name from the title row where the field is blank', () => {
    const named = ongoingCard('', { namn: null }).with(0, [
      'Pågående förändringsinsats GT6',
      'Ny lönetjänst',
    ]);
    expect(cardsOf(named)[0]).toMatchObject({ titleValue: 'Ny lönetjänst', heading: 'GT6 · Ny lönetjänst' });
    const coded = proposedCard('').with(0, ['Föreslagen förändringsinsats', 'GT 1']);
    expect(cardsOf(coded, '2.2')[0]).toMatchObject({
      subject: 'Föreslagen förändringsinsats GT 1',
      heading: 'GT 1 · Ny e-tjänst för bygglov',
    });
  });

  it.each([
    'Pågående förändringsinsats 7',
    'PÅGÅENDE FÖRÄNDRINGSINSATS nr 7',
    'Pågående förändrings- insats 7:',
    'Pågående förändring sinsats 7',
    'Pågånde förändringsinsats 7',
  ])('knows the title %j', (title) => {
    expect(cardsOf([[title], ...ongoingCard(1).slice(1)])[0]?.heading).toBe('7 · Byta växel');
  });

  it('divides cards without title rows where the fields begin anew', () => {
    const rows = [...HEADING_14, ...ongoingCard(1).slice(1, -1), ...ongoingCard(2, { namn: 'B' }).slice(1)];
    expect(cardsOf(rows).map(({ heading }) => heading)).toEqual(['Byta växel', 'B']);
  });

  it('keeps a card together over a blank row and leaves prose between cards alone', () => {
    const split = ongoingCard(1).toSpliced(3, 0, []);
    const rows = [...HEADING_14, ...split, ['Tabell Digital infrastruktur'], [], ...ongoingCard(2)];
    const cards = cardsOf(rows);
    expect(cards.map(({ fields }) => fields.length)).toEqual([6, 6]);
    expect(submissionOf(rows).unknownLabels).toEqual([]);
  });

  it('keeps a card with a title together though its fields stand in another order after a blank row', () => {
    const [title = [], tjanst = [], namn = [], ...others] = ongoingCard(1);
    const split = [title, tjanst, ...others.slice(0, -1), [], namn, []];
    expect(cardsOf([...HEADING_14, ...split, ...ongoingCard(2)]).map(({ fields }) => fields.length)).toEqual([
      6, 6,
    ]);
  });

  it('begins a card without a title at its first field, also where the card before lacks that field', () => {
    const [title = [], , ...others] = ongoingCard(1);
    const rows = [...HEADING_14, title, ...others, ...ongoingCard(2, { namn: 'B' }).slice(1)];
    expect(cardsOf(rows).map(({ heading, fields }) => [heading, fields.length])).toEqual([
      ['1 · Byta växel', 5],
      ['B', 6],
    ]);
  });

  it('reads an answer that goes on in the rows below', () => {
    const rows = ongoingCard(1).toSpliced(4, 0, [null, 'Mäts i maj.']);
    expect(place(cardsOf(rows)[0], 'effektmal')).toMatchObject({
      row: 3,
      text: 'Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.\nMäts i maj.',
    });
  });

  it('reads answers to the right of merged labels', () => {
    const rows = ongoingCard(1).map(([label = null, value = null]) => [label, null, value]);
    const merges = rows.map((_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
    const card = submissionOf(rows, { merges }).sections.find(({ id }) => id === '1.4')?.cards[0];
    expect(place(card, 'effektmal')).toMatchObject({ row: 3, column: 2 });
  });

  it('reports a label that nobody knows, in the card and right below it', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1)
        .toSpliced(2, 0, ['Kontaktperson', 'Anna'])
        .toSpliced(-1, 0, ['Diarienummer', '0123/23']),
    ];
    expect(submissionOf(rows).unknownLabels.map(({ text, place: { row } }) => [text, row])).toEqual([
      ['Kontaktperson', 4],
      ['Diarienummer', 10],
    ]);
  });

  it('does not take a summary table for a card', () => {
    const rows = [
      ...HEADING_22,
      ['Namn på förändringsinsats', 'Budget', 'Status'],
      ['Förstudie', '500 tkr', 'NYTT'],
    ];
    expect(cardsOf(rows, '2.2')).toEqual([]);
  });

  it('knows an untouched card', () => {
    expect(cardsOf(ongoingCard(1, UNTOUCHED)).map(({ blank }) => blank)).toEqual([true]);
  });
});

describe('recognise: other layouts of cards', () => {
  const HEADER = [
    'Nr',
    'Bastjänst det gäller',
    'Namn på förändringsinsats',
    'Effekt mål',
    'Projektmål',
    'Tidplan',
  ];

  it('reads one insats per row, and reports a header that nobody knows', () => {
    const rows = [
      ...HEADING_14,
      HEADER,
      [30, 'Telefoni', 'Byta växel', null, 'Ny växel', '2023'],
      [20, 'Domino', 'Avveckla', 'Färre licenser', 'Avvecklad', '2024'],
      [],
      ['Leverantörens analys'],
    ];
    const [first, second, ...more] = cardsOf(rows);
    expect(more).toEqual([]);
    expect(first?.heading).toBe('Byta växel');
    expect(place(first, 'effektmal')).toEqual({ row: 3, column: 3, text: '' });
    expect(place(second, 'tidplan')).toEqual({ row: 4, column: 5, text: '2024' });
    expect(place(first, 'tjanst')).toEqual({ row: 3, column: 1, text: 'Telefoni' });
    expect(
      submissionOf(rows).unknownLabels.map(({ text, answer, others }) => [
        text,
        answer,
        others?.map((other) => other.answer),
      ]),
    ).toEqual([['Nr', '30', ['20']]]);
  });

  it('reads one insats per column', () => {
    const rows = [
      ...HEADING_22,
      ['Namn på förändringsinsats', 'A', 'B', 'C'],
      ['Effektmål', 'Färre samtal', null, 'Kortare köer'],
      ['Är informationsklassning genomförd?', 'JA', 'Nej', 'Nej, görs i maj'],
      ['Total projektbudget', '100 tkr', '200 tkr', null],
    ];
    const cards = cardsOf(rows, '2.2');
    expect(cards.map(({ heading }) => heading)).toEqual(['A', 'B', 'C']);
    expect(cards.map((card) => place(card, 'effektmal'))).toEqual([
      { row: 3, column: 1, text: 'Färre samtal' },
      { row: 3, column: 2, text: '' },
      { row: 3, column: 3, text: 'Kortare köer' },
    ]);
  });

  it('does not take a column of comments for another insats', () => {
    const rows = ongoingCard(1).map((row, index) => (index === 3 ? [...row, 'Bra!'] : row));
    expect(cardsOf([...HEADING_14, ...rows])).toHaveLength(1);
  });
});

const ORDINARY = { visibility: 'visible', content: 'cells', chapters: [], cover: false, uncalculated: 0 };

describe('recognise: chapters', () => {
  const found = (rows: readonly (readonly Value[])[]): readonly string[] =>
    submissionOf(rows)
      .sections.filter((section) => section.found)
      .map(({ id }) => id);

  it.each([
    [[['1.3 Portföljanslys']], ['1.3']],
    [[['1.3', 'Portföljanalys']], ['1.3']],
    [[['Kapitel 2.1: Framåtsyftande portföljanalys']], ['2.1']],
    [[['3.1 Kostnader förvaltning och utveckling 2025–2027']], ['3.1']],
    [[['Långsiktig utveckling och avveckling']], ['4']],
    [[['3 Kostnader och fördelningsnycklar']], []],
    [[['Portföljanalysen visar att det går bra']], []],
    [[['1.4 miljoner kronor']], []],
    [[['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering']], ['3.2']],
  ])('%j shows %j', (rows, chapters) => {
    expect(found(rows)).toEqual(chapters);
  });

  it('tells which sheets are hidden and which are not part of the template', () => {
    const { sheets } = recognise(
      workbook(
        sheet('Omslag', [
          ['Leverantör', 'Nämnden för prov'],
          ['Avser år', 2024],
        ]),
        sheet('A', [['1.3 Portföljanalys']], { visibility: 'hidden' }),
        sheet('B', [['Lunchlista', 3]]),
        sheet('C', [], { visibility: 'veryHidden' }),
        { ...sheet('D', []), special: 'chart' },
      ),
      mall2024,
    );
    expect(sheets).toEqual([
      { ...ORDINARY, name: 'Omslag', cover: true },
      { ...ORDINARY, name: 'A', visibility: 'hidden', chapters: ['1.3'] },
      { ...ORDINARY, name: 'B' },
      { ...ORDINARY, name: 'C', visibility: 'veryHidden', content: 'nothing' },
      { ...ORDINARY, name: 'D', content: 'chart' },
    ]);
  });
});

describe('recognise: tables', () => {
  it('reads two header rows, groups, subtotals and totals', () => {
    const { tables } = submissionOf([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Utvecklingskostnad', null, 'Förändring förvaltningskostnad', null],
      [null, 'Utfall 2022', 'Budget 2023', 'År 2024', 'År 2025'],
      ['HR', '-', null, '(Förändring enskilt år)', null],
      ['Pott', null, 1000, 200, null],
      [null, null, 1000, 200, 0],
      ['Totalkostnad:', '-', 1000, 200, 0],
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns.map(columnName)).toEqual([
      'Utvecklingskostnad · Utfall 2022',
      'Utvecklingskostnad · Budget 2023',
      'Förändring förvaltningskostnad · År 2024',
      'Förändring förvaltningskostnad · År 2025',
    ]);
    expect(tables[0]?.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['group', 'HR'],
      ['data', 'Pott'],
      ['subtotal', ''],
      ['total', 'Totalkostnad:'],
    ]);
  });

  it('takes neither shares nor figures that look like years for amounts and headers', () => {
    const { tables } = submissionOf([
      ['Tjänst', 'Andel (%) av budget', 'Budget 2023', 'Prognos'],
      ['A', 0.9, 2011, 2077],
      ['B', 0.1, 2012, 2078],
    ]);
    expect(tables[0]?.columns.map(columnName)).toEqual(['Budget 2023', 'Prognos']);
    expect(tables[0]?.rows).toHaveLength(2);
  });
});
