import { fieldOf } from '../../src/portfolio/cards';
import { columnName } from '../../src/portfolio/columns';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

type Rows = readonly (readonly Value[])[];

const read = (rows: Rows): Submission => recognise(workbook(sheet('Blad1', rows)), mall2024);

const cardsOf = ({ sections }: Submission) => sections.flatMap(({ cards }) => cards);

const headingsOf = (submission: Submission): readonly string[] =>
  cardsOf(submission).map(({ heading }) => heading);

const notesOf = ({ sections }: Submission): readonly string[] =>
  sections.flatMap(({ notes }) => notes.map(({ text }) => text));

/** A card of 1.4 whose labels stand one column further in than its title. */
const hanging = (title: readonly Value[]): Rows => [
  title,
  ...ongoingCard(1)
    .slice(1)
    .map((row) => [null, ...row]),
];

/** An insats of 2.2 as label and answer, without title. */
const proposal = (namn: Value): Rows =>
  proposedCard(1, { namn })
    .slice(1)
    .filter(({ length }) => length > 0);

const labelsOf = (rows: Rows): readonly Value[] => rows.map(([label]) => label ?? null);
const answersOf = (rows: Rows): readonly Value[] => rows.map(([, answer]) => answer ?? null);

describe('a heading numbered in another way', () => {
  it.each([
    [['Kap. 1.3 Portföljanalys']],
    [['Del 1.3: Portföljanalys']],
    [['1,3 Portföljanalys']],
    [['§ 1.3 Portföljanalys']],
    [['1.3', 'Portföljanalys', null, 'Göteborgs Stad', '2023-03-15']],
  ])('begins its chapter: %j', (heading) => {
    const submission = read([heading, ['En analys av portföljen.']]);
    expect(submission.sections.filter(({ found }) => found !== null).map(({ id }) => id)).toEqual(['1.3']);
  });

  it.each([
    ['1.3 Portföljen', '1.3'],
    ['1.3 Analys av portföljen', '1.3'],
    ['2.1 Portföljanalys framåt', '2.1'],
    ['Del 2.1: Portföljanalys', '2.1'],
    ['2.1 Framåtblick', '2.1'],
    ['1.4 Pågående insatser', '1.4'],
    ['Kap. 4', '4'],
    ['4. Långsiktigt', '4'],
    ['4 Utveckling och avveckling', '4'],
  ])('begins its chapter by one telling word: %s', (heading, chapter) => {
    const { sections } = read([[heading], ['Vi fortsätter som förut.']]);
    expect(sections.filter(({ found }) => found !== null).map(({ id }) => id)).toEqual([chapter]);
  });

  it.each([
    ['1.3 Portföljanalys', '1.3'],
    ['2.1 Portföljanalys framåt', '2.1'],
    ['1.4', '1.4'],
    ['3.2 Nycklar', undefined],
    ['Blad4', undefined],
  ])('may stand on the tab alone: %s', (tab, chapter) => {
    const { sections } = recognise(workbook(sheet(tab, [['Vi fortsätter som förut.'], ['Ja.']])), mall2024);
    expect(sections.find(({ found }) => found !== null)?.id).toBe(chapter);
    const prose = sections.flatMap((section) => section.prose.map(({ text }) => text));
    expect(prose).toEqual(chapter === undefined ? [] : ['Vi fortsätter som förut.', 'Ja.']);
  });

  it('may stand on the tab above a title in other words, if that bears its number', () => {
    const chapters = (tab: string, title: string) =>
      recognise(workbook(sheet(tab, [[title], ['Vi fortsätter som förut.']])), mall2024)
        .sections.filter(({ found }) => found !== null)
        .map(({ id }) => id);
    expect(chapters('1.4', '1.4 Ongoing change initiatives')).toEqual(['1.4']);
    expect(chapters('1.4', 'Ongoing change initiatives')).toEqual([]);
    expect(chapters('1.4', '5.1 Ongoing change initiatives')).toEqual([]);
  });

  it('is of the tab’s chapter where its words could be of either', () => {
    const chapterOn = (tab: string) =>
      recognise(workbook(sheet(tab, [['Portföljanalys'], ['Text.']])), mall2024).sections.find(
        ({ found }) => found !== null,
      )?.id;
    expect([chapterOn('2.1 Portföljanalys framåt'), chapterOn('3.1 Kostnader'), chapterOn('Blad1')]).toEqual([
      '2.1',
      '1.3',
      '1.3',
    ]);
  });

  it('is none where another title follows the number', () => {
    const submission = read([
      ['1.3', 'Datacenter', 4500, 4700],
      ['7', 'Portföljanalys', 'Anna', 'klar'],
      ['Bilaga 4 Ordlista'],
      ['Effektmål 1'],
      ['2 Telefoner'],
    ]);
    expect(submission.sections.every(({ found }) => found === null)).toBe(true);
  });
});

describe('answers in the cells of their labels', () => {
  it('are read after the colon, however long, and a label without one is unanswered', () => {
    const long = 'Andelen besvarade samtal ökar från 78 till 90 procent. '.repeat(8).trim();
    const submission = read([
      ...HEADING_14,
      ['Pågående förändringsinsats 1'],
      ['Namn på förändringsinsats: Återuppringning'],
      [`Effektmål: ${long}`],
      ['Projektmål:'],
      ['Tidplan: 2023-03-01 - 2024-10-31'],
    ]);
    expect(
      cardsOf(submission).map(({ fields, blank }) => [
        blank,
        ...fields.map(({ definition, text }) => [definition.role, text]),
      ]),
    ).toEqual([
      [
        false,
        ['namn', 'Återuppringning'],
        ['effektmal', long],
        ['projektmal', ''],
        ['tidplan', '2023-03-01 - 2024-10-31'],
      ],
    ]);
  });

  it('stay read when a single one is written beside its label', () => {
    const submission = read([
      ...HEADING_14,
      ['Pågående förändringsinsats 1'],
      ['Fråga 1: Namn på förändringsinsats: Återuppringning'],
      ['Fråga 2: Effektmål: Andelen nöjda ökar'],
      ['Fråga 3: Tidplan:', '2024'],
    ]);
    expect(cardsOf(submission).flatMap(({ fields }) => fields.map(({ text }) => text))).toEqual([
      'Återuppringning',
      'Andelen nöjda ökar',
      '2024',
    ]);
  });

  it.each([
    ['Tidplan\n2023–2024', '2023–2024'],
    ['Tidplan: 2023–2024', '2023–2024'],
    ['d) Tidplan: HT24', 'HT24'],
    ['Tidplan: 2023-01-01 - 2024-12-32', '2023-01-01 - 2024-12-32'],
    ['Tidplan (ange start och slut)', ''],
    ['Tidplan: start- och slutdatum', ''],
    ['Tidplan\nange ÅÅÅÅ-MM-DD', ''],
    ['Effektmål\nvad ska ha uppnåtts', ''],
  ])('are read one by one where they can be no explanation: %j', (label, answer) => {
    const submission = read([
      ...HEADING_14,
      ['Pågående förändringsinsats 1'],
      ['Namn på förändringsinsats', 'Återuppringning'],
      ['Projektmål', 'Återuppringning i drift'],
      [label, null],
    ]);
    expect(cardsOf(submission).flatMap(({ fields }) => fields.map(({ text }) => text))).toEqual([
      'Återuppringning',
      'Återuppringning i drift',
      answer,
    ]);
  });

  it.each([
    ['Är arkitekturbedömning genomförd? JA / NEJ + kommentar', ''],
    ['Är arkitekturbedömning genomförd? Ja, i mars', 'Ja, i mars'],
    ['Är arkitekturbedömning\ngenomförd? JA/NEJ', ''],
    ['Total projektbudget: 3 500 tkr', '3 500 tkr'],
    ['Total projektbudget\når 2024, 2025, 2026 eller senare', ''],
  ])('are read one by one in 2.2 too: %j', (label, answer) => {
    const rows = proposedCard(1, { arkitekturbedomning: undefined, projektbudget: undefined });
    const [card] = cardsOf(read([...HEADING_22, ...rows.toSpliced(-1, 0, [label])]));
    expect(card?.fields.at(-1)?.text).toBe(answer);
  });

  it('give way to what is written beside the label', () => {
    const rows = ongoingCard(1).map((row) => (row[0] === 'Tidplan' ? ['Tidplan: 2023', '2024'] : row));
    const [card] = cardsOf(read([...HEADING_14, ...rows]));
    expect(card && fieldOf(card, 'tidplan')?.text).toBe('2024');
  });

  it('are explanations where the card answers beside its labels', () => {
    const submission = read([
      ...HEADING_14,
      ['Pågående förändringsinsats 1'],
      ['Namn på förändringsinsats: kort namn', 'Återuppringning'],
      ['Effektmål: fyll i här', null],
    ]);
    expect(cardsOf(submission).flatMap(({ fields }) => fields.map(({ text }) => text))).toEqual([
      'Återuppringning',
      '',
    ]);
  });
});

describe('a title that stands before its labels’ column', () => {
  it('heads the card below it', () => {
    const submission = read([...HEADING_14, ...hanging(['Pågående förändringsinsats 7'])]);
    const [card] = cardsOf(submission);
    expect(headingsOf(submission)).toEqual(['7 · Byta växel']);
    expect(card?.title.place).toMatchObject({ row: 2, column: 0 });
    expect(card && fieldOf(card, 'namn')?.place).toMatchObject({ column: 2 });
  });

  it('may be followed by a code and a name in cells of their own', () => {
    const rows = hanging(['Pågående förändringsinsats', 'GT5', 'Byta växel']);
    const [card] = cardsOf(read([...HEADING_14, ...rows]));
    expect(card).toMatchObject({ heading: 'GT5 · Byta växel', titleName: 'Byta växel' });
  });
});

describe('a title in words of the supplier’s own', () => {
  it('may look like a label that the card has below as well', () => {
    const rows = [1, 2].flatMap((number) =>
      ongoingCard(number, { namn: `Insats ${number}` }).map((row, index) =>
        index === 0 ? [`Projekt: Insats ${number}`] : row,
      ),
    );
    const submission = read([...HEADING_14, ...rows]);
    expect(headingsOf(submission)).toEqual(['Insats 1', 'Insats 2']);
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    expect(cardsOf(submission).map(({ title }) => title.text)).toEqual([
      'Projekt: Insats 1',
      'Projekt: Insats 2',
    ]);
  });
});

describe('a text alone above the labels of a card', () => {
  const answered = (namn: Value | undefined, rest: { tjanst?: Value | undefined } = {}): Rows =>
    ongoingCard(1, { ...(namn === undefined ? { namn: undefined } : { namn }), ...rest }).slice(1);

  it.each([
    ['Pågående insats: Byta växel', 'Byta växel'],
    ['Insats 3 – Byta växel', '3 · Byta växel'],
    ['Ny insats nr 4: Byta växel', 'nr 4 · Byta växel'],
  ])('is its title in words near the template’s, with its name: %s', (title, heading) => {
    const rows = [title, title.replace('Byta växel', 'Ny kö')].flatMap((each) => [
      [each],
      ...answered(undefined),
    ]);
    const [first, second] = cardsOf(read([...HEADING_14, ...rows]));
    expect(first).toMatchObject({ heading, titleName: 'Byta växel', title: { text: title } });
    expect(second).toMatchObject({ titleName: 'Ny kö' });
  });

  it.each([
    'Insatser 2024',
    'Insatsernas mål: se nedan',
    'Alla insatser pågår',
    'Telefoni: Byta växel',
    'Insats',
  ])('is no title in other words: %s', (text) => {
    const [card] = cardsOf(read([...HEADING_14, [text], ...answered(undefined)]));
    expect(card?.titleName).toBe('');
  });

  it('begins no card in the midst of one', () => {
    const [tjanst = [], namn = [], ...others] = answered('Byta växel');
    const submission = read([...HEADING_14, tjanst, namn, ['Insats 1: Byta växel'], ...others]);
    expect(headingsOf(submission)).toEqual(['Byta växel']);
  });

  it.each([
    ['Bastjänst: Kontaktcenter', 'Bastjänst: Det digitala navet', 'Det digitala navet'],
    ['Kontaktcenter', 'Office 365', 'Office 365'],
  ])('answers for the service of every card down to the next: %s', (one, other, second) => {
    const rows = [
      [one],
      ...['A', 'B'].flatMap((namn, at) => [[`Insats ${at + 1}`], ...answered(namn, { tjanst: undefined })]),
      [other],
      ['Pågående förändringsinsats 3'],
      ...answered('C', { tjanst: undefined }),
      ...answered('D', { tjanst: 'Öppna data' }),
    ];
    const submission = read([...HEADING_14, ...rows]);
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    const cards = cardsOf(submission);
    expect(cards.map((card) => fieldOf(card, 'namn')?.text)).toEqual(['A', 'B', 'C', 'D']);
    expect(cards.map((card) => fieldOf(card, 'tjanst')?.text)).toEqual([
      'Kontaktcenter',
      'Kontaktcenter',
      second,
      'Öppna data',
    ]);
  });

  it('answers nothing where it explains the label, the same above each card', () => {
    const explained = ['A', 'B'].flatMap((namn) => [
      ['Bastjänst: ange vilken ni menar'],
      ...answered(namn, { tjanst: undefined }),
    ]);
    const cards = cardsOf(read([...HEADING_14, ...explained]));
    expect(cards.map((card) => fieldOf(card, 'tjanst')?.text)).toEqual(['', '']);
  });
});

describe('a table with one insats per column', () => {
  const rows = (names: readonly Value[]): Rows =>
    labelsOf(proposal('A')).map((label, row) => [
      label,
      ...names.map((name) => answersOf(proposal(name))[row] ?? null),
    ]);

  it('holds also an insats without a name', () => {
    const cards = cardsOf(read([...HEADING_22, ...rows(['Boka', null, 'Tolka'])]));
    expect(cards.map((card) => fieldOf(card, 'namn')?.text)).toEqual(['Boka', '', 'Tolka']);
  });

  it('goes on after a blank column', () => {
    const gap = rows(['Boka', 'Tolka']).map(([label, first, second]) => [label, first, null, second]);
    expect(headingsOf(read([...HEADING_22, ...gap].map((row) => row.map((value) => value ?? null))))).toEqual(
      ['Boka', 'Tolka'],
    );
  });

  it.each(['Projekt', '0,8 i projekt', 'Effektmål', 'Tidplan'])(
    'goes on past an answer that looks like a label: %s',
    (answer) => {
      const titles = ['Fråga', ...[1, 2, 3].map((number) => `Pågående förändringsinsats ${number}`)];
      const cards = ['Byta växel', 'Ny kö', 'Ny telefon'].map((namn, at) =>
        ongoingCard(at, { namn, ...(at === 1 ? { kommentarAvvikelser: answer } : {}) }).slice(1, -1),
      );
      const turned = (cards[0] ?? []).map(([label = null], row) => [
        label,
        ...cards.map((card) => card[row]?.[1] ?? null),
      ]);
      const submission = read([...HEADING_14, titles, ...turned]);
      expect(headingsOf(submission)).toEqual(['1 · Byta växel', '2 · Ny kö', '3 · Ny telefon']);
      expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    },
  );

  it('ends where another card’s labels stand', () => {
    const [left, right] = [ongoingCard(1), ongoingCard(2, { namn: 'Ny kö' })];
    const abreast = left.map((row, at) =>
      [...row, ...[null, null, null].slice(row.length), ...(right[at] ?? [])].map((value) => value ?? null),
    );
    const submission = read([...HEADING_14, ...abreast]);
    expect(headingsOf(submission)).toEqual(['1 · Byta växel', '2 · Ny kö']);
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
  });
});

describe('blank rows between the fields of a card', () => {
  const ORDER = ['namn', 'tjanst', 'projektmal', 'effektmal', 'kommentarAvvikelser', 'tidplan'];
  const fields = mall2024.chapters.find(({ number }) => number === '1.4')?.card?.fields ?? [];
  /** A card with its fields in another order, and so many blank rows after its title, each field and its last. */
  const card = (namn: string, { title, within = 1, after = 1 }: Gaps): Rows => [
    ...(title === undefined ? [] : [[title], []]),
    ...ORDER.flatMap((role) => {
      const label = fields.find((field) => field.role === role)?.label ?? '';
      return [[label, role === 'namn' ? namn : `Svar om ${role}`], ...blank(within)];
    }),
    ...blank(after),
  ];
  interface Gaps {
    readonly title?: string;
    readonly within?: number;
    readonly after?: number;
  }
  const blank = (rows: number): Rows => Array.from({ length: rows }, () => []);
  const namesOf = (rows: Rows): readonly (string | undefined)[] =>
    cardsOf(read([...HEADING_14, ...rows])).map((each) => fieldOf(each, 'namn')?.text);

  it.each([0, 1, 2])('leave it one, in another order than the template’s: %i', (within) => {
    const title = (number: number): string => `Pågående förändringsinsats ${number}`;
    expect(namesOf(['A', 'B'].flatMap((namn, at) => card(namn, { title: title(at + 1), within })))).toEqual([
      'A',
      'B',
    ]);
    expect(namesOf(['A', 'B'].flatMap((namn) => card(namn, { within })))).toEqual(['A', 'B']);
  });

  it('part it from one that asks for the same below, or stands further off', () => {
    const [tjanst = [], , ...others] = ongoingCard(1).slice(1, -1);
    const unserved = [['Namn på förändringsinsats', 'A'], ...others];
    const served = [tjanst, ['Namn på förändringsinsats', 'B'], ...others];
    expect(namesOf([...unserved, [], ...served])).toEqual(['A', 'B']);
    expect(namesOf([['Pågående förändringsinsats 1'], ...unserved, [], ...served])).toEqual(['A', 'B']);
    const apart = (rows: Rows): Rows => rows.flatMap((row) => [row, []]);
    expect(namesOf([...apart(unserved), [], ...apart(served)])).toEqual(['A', 'B']);
  });
});

describe('a table with one insats per row', () => {
  const [header, first, second] = [
    labelsOf(proposal('A')),
    answersOf(proposal('Boka')),
    answersOf(proposal('Tolka')),
  ];

  it('goes on after blank rows', () => {
    expect(headingsOf(read([...HEADING_22, header, first, [], [], second]))).toEqual(['Boka', 'Tolka']);
  });

  it.each([
    ['right below the header', [header, ['HR'], first, second]],
    ['before each group', [header, ['HR'], first, ['IT'], second]],
    ['below each other', [header, ['Stab'], ['HR'], first, [], ['IT'], [], second]],
  ])('goes on past names of groups %s', (_, rows) => {
    const submission = read([...HEADING_22, ...rows]);
    expect(headingsOf(submission)).toEqual(['Boka', 'Tolka']);
    expect(notesOf(submission)).toEqual([]);
  });

  it('goes on at a budget that is no amount, and ends at a table of amounts with its own header', () => {
    const budgets = header.map((label) => String(label)).indexOf('Total projektbudget');
    const answered = (row: Rows[number], budget: string): Rows[number] => row.with(budgets, budget);
    const unknown = answered(first, 'Ryms inom ordinarie ram');
    const rows = [header, [], ['HR'], [], ['IT'], unknown, answered(second, '400 tkr')];
    const submission = read([...HEADING_22, ...rows]);
    expect(headingsOf(submission)).toEqual(['Boka', 'Tolka']);
    expect(submission.tables).toEqual([]);
    const below = [
      ['Tjänst', ...second.slice(1).map(() => 'Budget 2024')],
      ['Nät', ...second.slice(1).map(() => 7)],
    ];
    expect(headingsOf(read([...HEADING_22, header, first, [], ...below]))).toEqual(['Boka']);
  });

  it.each([
    ['a sum', ['Summa', null, null, '400 tkr']],
    ['a count', ['Antal insatser: 2']],
    ['a footnote', ['* Tidplanen är preliminär']],
    ['a sentence', ['Fler insatser kommer under hösten.']],
  ])('holds no insats in the row of %s below it', (_, row) => {
    const submission = read([...HEADING_22, header, first, second, row]);
    expect(headingsOf(submission)).toEqual(['Boka', 'Tolka']);
    expect(submission.unread).toEqual([]);
  });

  it('holds no insats in the row of hints below its header', () => {
    const hints = header.map((label) => `(${String(label).slice(0, 8)} …)`);
    expect(headingsOf(read([...HEADING_22, header, hints, first]))).toEqual(['Boka']);
    const prompts = header.map((label) => `Beskriv ${String(label)}`);
    expect(headingsOf(read([...HEADING_22, header, prompts, first]))).toEqual(['Boka']);
  });

  it('goes on past the name of a group that is merged across it', () => {
    const merge = { row: 4, column: 0, rows: 1, columns: 4 };
    const rows = [...HEADING_22, header, first, ['IT'], second];
    const submission = recognise(workbook(sheet('Blad1', rows, { merges: [merge] })), mall2024);
    expect(headingsOf(submission)).toEqual(['Boka', 'Tolka']);
  });

  it('holds an insats of which only the name is written, where no group stands first', () => {
    expect(headingsOf(read([...HEADING_22, header, first, ['Översätta'], second]))).toEqual([
      'Boka',
      'Översätta',
      'Tolka',
    ]);
  });

  it.each([
    [
      'a row',
      [
        ['Insats', ...header],
        ['Föreslagen förändringsinsats 1', ...first],
      ],
    ],
    [
      'a column',
      [
        [null, 'Föreslagen förändringsinsats 1', 'Föreslagen förändringsinsats 2'],
        ...header.map((label, row) => [label, first[row] ?? null, second[row] ?? null]),
      ],
    ],
  ])('is read once where a card’s title heads %s', (_, rows) => {
    const cards = cardsOf(read([...HEADING_22, ...rows]));
    expect(cards.map(({ fields }) => fields.length)).toEqual(cards.map(() => header.length));
  });

  it('answers by a merged cell for each of its rows', () => {
    const merge = { row: 3, column: 2, rows: 2, columns: 1 };
    const shared = second.map((value, column) => (column === 2 ? null : value));
    const rows = [...HEADING_22, header, first, shared];
    const submission = recognise(workbook(sheet('Blad1', rows, { merges: [merge] })), mall2024);
    const answers = cardsOf(submission).map((card) => card.fields[2]?.text);
    expect(answers).toEqual([first[2], first[2]]);
  });

  it('ends where a table of amounts begins', () => {
    const costs: Rows = [
      ['Tjänst', 'Budget 2023', 'Budget 2024', 'Prognos 2025'],
      ['Telefoni', 1, 2, 3],
    ];
    const submission = read([...HEADING_22, header, first, [], ...costs]);
    expect(headingsOf(submission)).toEqual(['Boka']);
    expect(submission.tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([['Telefoni']]);
  });
});

describe('what stands beside', () => {
  it('is kept as a note, whether beside a card or beside a table', () => {
    const [title = [], first = [], ...others] = ongoingCard(1);
    const card = [title, [...first, null, 'Fråga Eva'], ...others];
    const table: Rows = [
      ['Tjänst', 'Genomförda insatser', 'Effekthemtagning'],
      ['Telefoni', 'Ny växel', 'Ja', null, 'Se bilaga'],
    ];
    const submission = read([...HEADING_14, ...card, ['1.1 Genomförd effekthemtagning'], ...table]);
    expect(notesOf(submission)).toEqual(['Se bilaga', 'Fråga Eva']);
    expect(headingsOf(submission)).toHaveLength(1);
  });
});

describe('a table of amounts', () => {
  const read31 = (...rows: Rows) => read([['3.1 Kostnader förvaltning och utveckling'], ...rows]).tables;

  it('is one though a blank column parts amounts that are written as text', () => {
    const { tables } = read([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Budget 2023', null, 'Prognos budget 2024', '2025'],
      ['Kontaktcenter', '23 588 tkr', null, '25 003 tkr', '300 tkr'],
      ['Öppna data', '1 587 tkr', null, '1 682 tkr', '30 tkr'],
    ]);
    expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['Kontaktcenter', 'Öppna data'],
    ]);
  });

  it('goes on after blank rows with a group', () => {
    const [table] = read31(
      ['Tjänst', 'Budget 2023', 'Budget 2024'],
      [],
      ['HR'],
      ['Bemanning', 1968, 2011],
      [],
      [],
      ['IT'],
      ['Telefoni', 3, 4],
    );
    expect(table?.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['group', 'HR'],
      ['data', 'Bemanning'],
      ['group', 'IT'],
      ['data', 'Telefoni'],
    ]);
  });

  it('has amounts in unannounced columns after an announced one, but no shares, years or words', () => {
    const [table] = read31(
      ['Tjänst', 'Version', 'Summa', 'Nyutveckling', 'Underhåll', 'Startår', 'Andel', 'Ansvarig'],
      ['Telefoni', 2, 30, 10, 20, 2021, 0.25, 'Eva'],
      ['Office 365', 3, 50, 20, '3O', 2022, 0.75, 'Bo'],
      ['Stadsnät', 1, 70, 30, 40, 2023, 0, 'Åsa'],
    );
    expect(table?.columns.map(columnName)).toEqual(['Summa', 'Nyutveckling', 'Underhåll']);
    expect(table?.rows[0]?.remarks).toEqual(['2', '2021', '0,25', 'Eva']);
  });

  it('knows where each row is named, also after running numbers', () => {
    const [table] = read31(
      ['Nr', 'Tjänst', 'Budget 2023', 'Budget 2024'],
      [null, 'HR'],
      [1, 'Bemanning', 10, 11],
      [null, null, 10, 11],
    );
    expect(table?.rows.map(({ labelPlace }) => labelPlace?.column ?? null)).toEqual([1, 1, null]);
  });
});

describe('a chapter’s own table', () => {
  it('goes on after blank rows and is no table of amounts for its words', () => {
    const submission = read([
      ['3.2 Förslag justering av fördelningsnycklar'],
      ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag', 'Motivering'],
      ['Telefoni', 'Grundbelopp', 'Enligt budget', 'Rättvisare'],
      [],
      ['Office 365', 'Antal anställda', 'Efter kostnad', 'Enklare'],
    ]);
    expect(submission.sections.flatMap(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([2]);
    expect(submission.tables).toEqual([]);
  });
});

describe('a few labels of a card on a sheet without a heading', () => {
  const chapter = sheet('1.4', [...HEADING_14, ...ongoingCard(1)]);
  const cardsIn = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
    cardsOf(recognise(workbook(...sheets), mall2024)).map(({ title }) => title.place.sheet);
  const notes: Rows = [
    ['Bilaga: underlag till Byta växel'],
    ['Namn på förändringsinsats', 'Byta växel'],
    ['Tidplan', '2023–2024'],
    ['Konsult', 'Firma AB'],
  ];

  it('are an appendix where the chapter stands elsewhere', () => {
    expect(cardsIn(chapter, sheet('Bilaga', notes))).toEqual(['1.4']);
    expect(cardsIn(sheet('Bilaga', notes), sheet('Kort', ongoingCard(1)))).toEqual(['Kort']);
  });

  it('are a summary where they tell again of insatser that have cards, before or after them', () => {
    const summary = sheet('Bilaga', [
      ['Namn', 'Tidplan', 'Effektmål'],
      ['Byta växel', '2023–2024', 'Se kortet'],
    ]);
    expect(cardsIn(chapter, summary)).toEqual(['1.4']);
    expect(cardsIn(summary, chapter)).toEqual(['1.4']);
    const more = sheet('Tabell', [
      ['Namn', 'Tidplan', 'Effektmål'],
      ['Byta brevlåda', '2023–2024', 'Posten når fram'],
    ]);
    expect(cardsIn(chapter, more)).toEqual(['1.4', 'Tabell']);
  });

  it('are a list of words where they name neither an insats nor a service', () => {
    const words = ongoingCard(1).filter(([label]) => !/^(?:Pågående|Bastjänst|Namn)/.test(String(label)));
    expect(words.length).toBeGreaterThan(3);
    expect(cardsIn(chapter, sheet('Begrepp', [['Begrepp', 'Betydelse'], ...words]))).toEqual(['1.4']);
  });

  it('are a card where nothing else is of the chapter', () => {
    expect(cardsIn(sheet('Insats', notes))).toEqual(['Insats']);
  });

  it('are a card with a title, a heading, or half of the fields', () => {
    const titled: Rows = [['Pågående förändringsinsats 2'], ...notes.slice(1)];
    const half: Rows = notes.toSpliced(1, 1, ['Namn', 'Byta brevlåda'], ['Effektmål', 'Kön halveras.']);
    expect(cardsIn(chapter, sheet('Insats 2', titled))).toEqual(['1.4', 'Insats 2']);
    expect(cardsIn(chapter, sheet('Insats 2', [...HEADING_14, ...notes]))).toEqual(['1.4', 'Insats 2']);
    expect(cardsIn(chapter, sheet('Insats 2', half))).toEqual(['1.4', 'Insats 2']);
  });

  it('are none below another chapter’s heading', () => {
    const rows: Rows = [['1.3 Portföljanalys'], ['Läget för två insatser.'], ...notes.slice(1)];
    expect(cardsIn(sheet('1.3', rows), sheet('Annat', [['Text']]))).toEqual([]);
    expect(cardsIn(sheet('1.3', [['1.3 Portföljanalys'], ...ongoingCard(1).slice(1)]))).toEqual(['1.3']);
  });
});

describe('labels that may be of one field', () => {
  const textsOf = (rows: Rows) =>
    cardsOf(read([...HEADING_14, ...rows])).map(({ fields }) =>
      fields.map(({ definition, text }) => `${definition.role}: ${text}`),
    );
  const card = ongoingCard(1);
  const answers = textsOf(card)[0];

  it('are the one that the template prints, in a card and in a table', () => {
    expect(textsOf(card.toSpliced(4, 0, ['Avvikelser', 'Två']))).toEqual([
      answers
        ?.filter((text) => !text.startsWith('kommentar'))
        .concat('kommentarAvvikelser: Inga avvikelser.'),
    ]);
    const columns = [['Tjänst', 'Annan'], ...card.slice(1, -1)];
    const table = [columns.map(([label = null]) => label), columns.map(([, answer = null]) => answer)];
    expect(textsOf(table)[0]?.toSorted()).toEqual(answers?.toSorted());
  });

  it('begin no further card in the midst of one', () => {
    expect(textsOf(card.toSpliced(-1, 0, ['Effektmålen', 'Fler']))).toEqual([answers]);
  });
});

describe('a label broken over cells below each other', () => {
  const [title, ...fields] = ongoingCard(1);
  /** Each label of more than one word in two cells, with its answer beside the first or the second. */
  const broken = (at: 'first' | 'second'): Rows =>
    fields.flatMap(([label, answer = null]): Rows => {
      const [first, ...others] = String(label).split(/ (?=\S+$)/);
      if (first === undefined || others.length === 0) return [[label ?? null, answer]];
      return at === 'first' ? [[first, answer], others] : [[first], [...others, answer]];
    });

  it.each(['first', 'second'] as const)('is one, answered beside its %s line', (at) => {
    const submission = read([...HEADING_14, title ?? [], ...broken(at)]);
    const [card] = cardsOf(submission);
    expect(card?.fields.map(({ definition, text }) => [definition.role, text])).toEqual(
      cardsOf(read([...HEADING_14, title ?? [], ...fields]))[0]?.fields.map(({ definition, text }) => [
        definition.role,
        text,
      ]),
    );
    expect(submission.unknownLabels).toEqual([]);
    expect(submission.unread).toEqual([]);
  });

  it('may head a column', () => {
    const { sections } = read([
      ['1.2 Status konsolidering'],
      ['Bastjänst och', 'Andel (%)', 'Konsolideringsplan'],
      ['digital infrastruktur', 'befintliga kunder', 'nya kunder'],
      ['LAN', 0.5, 'Alla bolag'],
    ]);
    const rows = sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    expect(rows.map(({ cells }) => cells.map(({ role, text }) => `${role} ${text}`))).toEqual([
      ['tjanst LAN', 'andel 0,5', 'plan Alla bolag'],
    ]);
  });

  it('has its place where the answer stands', () => {
    const [card] = cardsOf(
      read([
        ...HEADING_14,
        title ?? [],
        ['Bastjänst eller infra-'],
        ['strukturtjänst'],
        ['det gäller', 'LAN'],
      ]),
    );
    expect(card?.fields.map(({ text, place: { row } }) => [text, row])).toEqual([['LAN', 5]]);
  });

  it('is none where both lines are labels, or a text only begins like one', () => {
    const { unknownLabels, sections } = read([
      ...HEADING_14,
      title ?? [],
      ['Projekt', 'Ny växel.'],
      ['Tidplan', '2023–2024'],
      ['Bedömning av', 'Bo Ek'],
      ['förvaltningen', 'God'],
      ['Kommentar avvikelser', 'Inga.'],
    ]);
    const fieldsRead = sections.flatMap(({ cards }) => cards.flatMap((card) => card.fields));
    expect(fieldsRead.map(({ definition }) => definition.role)).toEqual([
      'projektmal',
      'tidplan',
      'kommentarAvvikelser',
    ]);
    expect(unknownLabels.map(({ text }) => text)).toEqual(['Bedömning av', 'förvaltningen']);
  });
});

describe('labels in several columns', () => {
  const [title = [], ...labelled] = ongoingCard(1);
  const fields = labelled.filter(({ length }) => length > 0);
  /** Label and answer beside the next label and answer: "Tjänst | Telefoni | Namn | Byta växel". */
  const paired = (rows: Rows): Rows =>
    rows.flatMap((row, at): Rows => (at % 2 === 0 ? [[...row, ...(rows[at + 1] ?? [])]] : []));
  const read14 = (...rows: Rows) => cardsOf(read([...HEADING_14, title, ...rows]));

  it('are of one card, also where only one row has two', () => {
    const asRead = (rows: Rows) =>
      read14(...rows).map((card) =>
        card.fields.map(({ definition, text }) => `${definition.role} ${text}`).sort(),
      );
    const whole = asRead(fields);
    expect(asRead(paired(fields))).toEqual(whole);
    expect(asRead([...paired(fields.slice(0, 2)), ...fields.slice(2)])).toEqual(whole);
    const untitled = read([...HEADING_14, ...paired(fields), [], ...paired(fields)]);
    expect(cardsOf(untitled).map((card) => card.fields.length)).toEqual([6, 6]);
  });

  it('are of two cards where they ask for the same, or stand in other rows', () => {
    expect(read14(...fields.map((row) => [...row, ...row])).length).toBe(2);
    const apart = fields.map((row, at) => (at < 3 ? row : [null, null, ...row]));
    expect(read14(...apart).length).toBe(2);
  });
});

it('has its answers below the labels, with a blank row between', () => {
  const [title = [], ...labelled] = ongoingCard(1);
  const rows = labelled
    .filter(({ length }) => length > 0)
    .flatMap(([label = null, answer = null]) => [[label], [], [answer], []]);
  const submission = read([...HEADING_14, title, ...rows]);
  expect(cardsOf(submission).map((card) => [card.blank, card.fields.map(({ text }) => text)])).toEqual([
    [false, labelled.filter(({ length }) => length > 0).map(([, answer]) => answer)],
  ]);
  expect(submission.unknownLabels).toEqual([]);
  // A text that comes after a blank card is no answer to its last label.
  const blank = labelled.filter(({ length }) => length > 0).map(([label = null]) => [label]);
  const after = read([
    ...HEADING_14,
    title,
    ...blank,
    [],
    ['Insatserna nedan är nya.'],
    [],
    ...ongoingCard(2),
  ]);
  expect(cardsOf(after).map((card) => card.blank)).toEqual([true, false]);
});

describe('tables side by side, each below a caption of its own', () => {
  it('are told apart, and have rows of their own', () => {
    const { tables } = read([
      ['3.1 Kostnader förvaltning och utveckling (tkr)'],
      ['Förvaltningskostnader', null, null, null, 'Utvecklingskostnader'],
      ['Tjänst', 'Budget 2023', 'Prognos 2024', null, 'Tjänst', 'Budget 2023', 'Prognos 2024'],
      ['Domino', 100, 103, null, 'Domino', 10, 11],
      ['Webbhotell', 200, 206, null, 'Webbhotell', 20, 22],
      ['Totalt', 300, 309, null, 'Office 365', 30, 33],
      [null, null, null, null, 'Totalt', 60, 66],
    ]);
    expect(tables.map(({ role, caption }) => [role, caption])).toEqual([
      ['forvaltningskostnader', 'Förvaltningskostnader'],
      ['utvecklingskostnader', 'Utvecklingskostnader'],
    ]);
    expect(tables.map(({ rows }) => rows.map(({ kind, label }) => `${kind} ${label}`))).toEqual([
      ['data Domino', 'data Webbhotell', 'total Totalt'],
      ['data Domino', 'data Webbhotell', 'data Office 365', 'total Totalt'],
    ]);
  });
});

describe('a label whose answer below it is missing', () => {
  it('has its place below it, as the others of its card', () => {
    const rows = ongoingCard(1, { effektmal: '' }).flatMap(([label = null, answer = null], at) =>
      at === 0 ? [[label]] : [[label], [answer]],
    );
    const [card] = cardsOf(read([...HEADING_14, ...rows]));
    const value = card && fieldOf(card, 'effektmal');
    expect(value?.place).toEqual({ sheet: 'Blad1', row: (value?.label?.place.row ?? 0) + 1, column: 0 });
  });
});

describe('answers in the cells of their labels', () => {
  const answered = (answers: Record<string, string>, title: readonly Value[]): Rows =>
    ongoingCard(1, answers).flatMap(([label = null, answer = null], at) =>
      at === 0 ? [title] : label === null ? [] : [[`${String(label)}: ${String(answer ?? '')}`.trim()]],
    );

  it('have the place of a missing one there too', () => {
    const [card] = cardsOf(read([...HEADING_14, ...answered({ projektmal: '' }, ['Insats 1'])]));
    const value = card && fieldOf(card, 'projektmal');
    expect([value?.text, value?.place]).toEqual(['', value?.label?.place]);
  });

  it('make no title of a card’s first answer where the next card asks the same', () => {
    const rows = [
      ...answered({ tjanst: 'Domino', namn: 'Ena' }, ['Insats 1. Ena']),
      [],
      ...answered({ tjanst: 'Webbhotell', namn: 'Andra' }, ['Insats 2. Andra']),
    ];
    const services = cardsOf(read([...HEADING_14, ...rows])).map((card) => fieldOf(card, 'tjanst')?.text);
    expect(services).toEqual(['Domino', 'Webbhotell']);
  });
});

describe('what a reviewer says in a row of a card', () => {
  const withRow = (label: string): Submission =>
    read([...HEADING_14, ...ongoingCard(1).slice(0, -1), [label, 'Bra beskrivet.']]);

  it('is no label of the card', () => {
    expect(withRow('Beredningens kommentar').unknownLabels).toEqual([]);
    expect(withRow('Beredningens kommentar').unread).toEqual([]);
  });

  it('is none where nobody has said anything', () => {
    const rows = [...HEADING_14, ...ongoingCard(1).slice(0, 4), ['Kommentar:'], ...ongoingCard(1).slice(4)];
    expect(read(rows).unknownLabels).toEqual([]);
  });

  it.each(['Kommentar', 'Kommentar om resurser'])(
    'is told where it may be the supplier’s own: %s',
    (label) => {
      expect(withRow(label).unknownLabels.map(({ text }) => text)).toEqual([label]);
    },
  );
});

describe('a table of cards with a count', () => {
  const table = (counts: readonly Value[]): Submission =>
    read([
      ...HEADING_14,
      ['Nr', 'Tjänst', 'Namn på förändringsinsats', 'Effektmål', 'Projektmål', 'Tidplan'],
      ...counts.map((count, at) => [count, 'Domino', `Insats ${at}`, 'Kön halveras.', 'Klart.', '2023–2024']),
    ]);

  it('asks for nothing by it', () => {
    expect(table([1, 2, 3]).unknownLabels).toEqual([]);
  });

  it('is told of a column of other figures', () => {
    expect(table([120, 40, 75]).unknownLabels.map(({ text }) => text)).toContain('Nr');
  });
});

describe('the analysis beside its heading', () => {
  it('ends the tables above it', () => {
    const { sections, tables } = read([
      ['1.2 Status konsolidering'],
      ['Tjänst', 'Andel (%) befintliga kunder', 'Plan', 'Avsteg'],
      ['Domino', 'Bolag 7 st', 'Ansluts 2025.', 'Inga'],
      ['Leverantörens analys', 'Allt går enligt plan.'],
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Budget 2023', 'Prognos 2024'],
      ['Domino', 100, 103],
      ['Leverantörens analys', 'Index ingår.'],
    ]);
    expect(sections.flatMap((section) => section.tables.map(({ rows }) => rows.length))).toEqual([1, 1]);
    expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([['Domino']]);
  });
});

describe('kinds of cost above the headers of one table', () => {
  it('tell the columns below them', () => {
    const { tables } = read([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Förvaltning', null, 'Utveckling', null],
      [null, 'Budget 2023', 'Prognos 2024', 'Budget 2023', 'Prognos 2024'],
      ['Domino', 100, 103, 10, 11],
      ['Webbhotell', 200, 206, 20, 22],
      ['Summa', 300, 309, 30, 33],
    ]);
    expect(tables[0]?.columns.map(({ kind }) => kind)).toEqual([
      'forvaltningskostnader',
      'forvaltningskostnader',
      'utvecklingskostnader',
      'utvecklingskostnader',
    ]);
  });
});

describe('a heading in the words of a label', () => {
  it.each([
    ['3.2 Fördelningsnycklar', '3.2'],
    ['2 Fördelningsnyckel', undefined],
  ])('%s', (heading, chapter) => {
    const { sections } = read([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Allt är som förut.'],
      [heading],
      ['Antal anställda'],
    ]);
    const found = sections.filter((section) => section.found !== null && section.id !== '3.1');
    expect(found[0]?.id).toBe(chapter);
  });
});

describe('a title that counts by letters', () => {
  it.each([
    ['Pågående förändringsinsats A', ''],
    ['Pågående förändringsinsats B: Byta växel', 'Byta växel'],
    ['Pågående förändringsinsats Ärendehantering', 'Ärendehantering'],
  ])('%s', (title, name) => {
    const [card] = cardsOf(read([...HEADING_14, [title], ...ongoingCard(1).slice(1)]));
    expect(card?.titleName).toBe(name);
  });
});

describe('labels below their answers', () => {
  const turned = (answers: Record<string, string>): Rows =>
    ongoingCard(1, answers).flatMap(([label = null, answer = null], at) =>
      at === 0 ? [[label]] : label === null ? [[]] : [[answer === '' ? null : answer], [label]],
    );

  it('are read by the answer above, and have a missing one’s place there', () => {
    const rows = turned({ tjanst: 'Domino', namn: 'Ena', effektmal: '' });
    const submission = read([...HEADING_14, ...rows, ['Leverantörens analys'], ['Allt går bra.']]);
    const [card] = cardsOf(submission);
    expect(['tjanst', 'namn', 'tidplan'].map((role) => card && fieldOf(card, role as 'namn')?.text)).toEqual([
      'Domino',
      'Ena',
      '2023-01-01 - 2024-12-31',
    ]);
    const value = card && fieldOf(card, 'effektmal');
    expect(value?.place.row).toBe((value?.label?.place.row ?? 0) - 1);
    expect(submission.unknownLabels).toEqual([]);
  });

  it('are none where the time stands below its label, whatever the card opens with', () => {
    const rows = ongoingCard(1, { tjanst: 'Domino', kommentarAvvikelser: '' }).flatMap(
      ([label = null, answer = null], at) => (at === 0 ? [[label], ['Ett nytt kort']] : [[label], [answer]]),
    );
    const [card] = cardsOf(read([...HEADING_14, ...rows]));
    expect(card && fieldOf(card, 'tjanst')?.text).toBe('Domino');
  });
});

describe('a table of cards with codes and a reviewer’s column', () => {
  it('asks for neither', () => {
    const submission = read([
      ...HEADING_14,
      ['Id', 'Tjänst', 'Namn på förändringsinsats', 'Effektmål', 'Tidplan', 'Granskarens kommentar'],
      ['I1', 'Domino', 'Ena', 'Kön halveras.', '2023–2024', 'Ok'],
      ['HR'],
      ['I2', 'Webbhotell', 'Andra', 'Kön halveras.', '2023–2024', 'Fråga kvar'],
    ]);
    expect(submission.unknownLabels).toEqual([]);
  });
});
