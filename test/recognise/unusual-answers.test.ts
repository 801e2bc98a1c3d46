import { fieldOf } from '../../src/portfolio/cards';
import { readProposals } from '../../src/portfolio/proposals';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import type { FieldRole } from '../../src/template/roles';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';

type Rows = readonly (readonly Value[])[];

const read = (rows: Rows): Submission => recognise(workbook(sheet('Blad1', rows)), mall2024);

const cardsOf = ({ sections }: Submission) => sections.flatMap(({ cards }) => cards);

const answersIn = (rows: Rows, role: FieldRole): readonly (string | undefined)[] =>
  cardsOf(read(rows)).map((card) => fieldOf(card, role)?.text);

/** A card of 1.4 with other rows in place of that of one label. */
const withRows = (label: string, rows: Rows, card = 1): Rows =>
  ongoingCard(card).flatMap((row) => (row[0] === label ? rows : [row]));

describe('a field that is asked for in several rows', () => {
  it('is one answer, and the card goes on', () => {
    const rows = [1, 2].flatMap((card) =>
      withRows(
        'Effektmål',
        [
          ['Effektmål 1', 'Väntetiden halveras.'],
          ['Effektmål 2', 'Klagomålen upphör.'],
        ],
        card,
      ),
    );
    const submission = read([...HEADING_14, ...rows]);
    expect(cardsOf(submission)).toHaveLength(2);
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    expect(answersIn([...HEADING_14, ...rows], 'effektmal')[0]).toBe(
      'Väntetiden halveras.\nKlagomålen upphör.',
    );
  });

  it('is told with the labels of its parts where it is a time', () => {
    const dates: Rows = [
      ['Startdatum', '2024-03-01'],
      ['Slutdatum:', '2023-11-30'],
    ];
    expect(answersIn([...HEADING_14, ...withRows('Tidplan', dates)], 'tidplan')).toEqual([
      'Startdatum: 2024-03-01\nSlutdatum: 2023-11-30',
    ]);
  });

  it('may have its parts after each other in its row', () => {
    const rows: Rows = [['Tidplan', 'Start', '2024-09-01', 'Slut', '2024-03-31']];
    expect(answersIn([...HEADING_14, ...withRows('Tidplan', rows)], 'tidplan')).toEqual([
      'Start 2024-09-01 Slut 2024-03-31',
    ]);
  });

  it('may stand in several columns of a table', () => {
    const labels = ['Namn på förändringsinsats', 'Effektmål 1', 'Effektmål 2', 'Startdatum', 'Slutdatum'];
    const rows: Rows = [
      ...HEADING_14,
      labels,
      ['Talsvar', 'Väntetiden halveras.', 'Klagomålen upphör.', '2023-01-01', '2024-06-30'],
      ['Sökmotor', 'Andelen träffar ökar.', null, '2023-02-01', '2024-12-31'],
    ];
    expect(answersIn(rows, 'effektmal')).toEqual([
      'Väntetiden halveras.\nKlagomålen upphör.',
      'Andelen träffar ökar.',
    ]);
    expect(answersIn(rows, 'tidplan')[0]).toBe('Startdatum: 2023-01-01\nSlutdatum: 2024-06-30');
    expect(read(rows).coverage.fields.unknown).toBe(0);
  });

  it('may be asked for by year, which then dates its amounts', () => {
    const rows = proposedCard(1).flatMap((row) =>
      String(row[0]).startsWith('Total projektbudget')
        ? [
            ['Total projektbudget 2024', 500],
            ['Total projektbudget 2025', '300 tkr'],
          ]
        : [row],
    );
    const [proposal] = readProposals(read([...HEADING_22, ...rows]), 2024);
    expect(proposal?.amount?.toString()).toBe('500');
    expect(answersIn([...HEADING_22, ...rows], 'projektbudget')).toEqual(['500 (2024)\n300 tkr (2025)']);
  });

  it('begins another card where a blank row stands between', () => {
    const untitled = ongoingCard(1).slice(1);
    expect(cardsOf(read([...HEADING_14, ...untitled, [], ...ongoingCard(2).slice(1)]))).toHaveLength(2);
  });
});

describe('answers in the cells of their labels', () => {
  const LONG = 'Andelen ärenden som löses direkt ökar från 62 till 80 procent. '.repeat(8).trim();
  const answers = [
    { effektmal: LONG },
    {
      tjanst: 'Domino',
      namn: 'Flytta Domino',
      effektmal: `${LONG} Igen.`,
      projektmal: 'Allt är flyttat.',
      tidplan: '2024',
      kommentarAvvikelser: 'Försenat.',
    },
  ];
  const cards = answers.map((each, index) => ongoingCard(index + 1, each));
  const joined = (mark: string): Rows =>
    cards
      .flat()
      .map(([label = null, answer]) => [
        answer === undefined ? label : `${String(label)}${mark}${String(answer)}`,
      ]);

  it.each([': ', ':\n', '\n', ' – ', ' - '])('are read behind %j, and stand there', (mark) => {
    const found = cardsOf(read([...HEADING_14, ...joined(mark)]));
    expect(found).toHaveLength(2);
    for (const [at, { fields, blank }] of found.entries()) {
      expect(blank).toBe(false);
      for (const { definition, text, place, label } of fields) {
        const [, answer] = cards[at]?.find(([written]) => written === definition.label) ?? [];
        expect(text).toBe(answer);
        expect(place).toEqual(label.place);
      }
    }
  });

  it('are none where the same explanation stands in every card', () => {
    const rows = cards.flatMap(([title = [], ...labels]) => [
      title.slice(0, 1),
      ...labels.map(([label]) => (label === undefined ? [] : [`${String(label)} – anges kort`])),
    ]);
    expect(cardsOf(read([...HEADING_14, ...rows])).map(({ blank }) => blank)).toEqual([true, true]);
  });
});

describe('answers below their labels', () => {
  const pasted: Rows = ongoingCard(1).flatMap(([label = null, answer]) =>
    answer === undefined ? [[label]] : [[label], [answer]],
  );

  it('are read', () => {
    const submission = read([...HEADING_14, ...pasted]);
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    expect(answersIn([...HEADING_14, ...pasted], 'namn')).toEqual(
      answersIn([...HEADING_14, ...ongoingCard(1)], 'namn'),
    );
  });

  it('may take several rows, and one may be missing', () => {
    const rows = pasted.flatMap((row, index) =>
      pasted[index - 1]?.[0] === 'Effektmål' ? [] : row[0] === 'Tidplan' ? [['Andra stycket.'], row] : [row],
    );
    const projektmal = answersIn([...HEADING_14, ...ongoingCard(1)], 'projektmal')[0];
    expect(answersIn([...HEADING_14, ...rows], 'effektmal')).toEqual(['']);
    expect(answersIn([...HEADING_14, ...rows], 'projektmal')).toEqual([`${projektmal}\nAndra stycket.`]);
  });

  it('may begin with a word of the label and a colon', () => {
    const rows = pasted.map((row) => (row[0] === 'Telefoni' ? ['Bas-tjänst: Telefoni'] : row));
    expect(answersIn([...HEADING_14, ...rows], 'tjanst')).toEqual(['Bas-tjänst: Telefoni']);
    expect(read([...HEADING_14, ...rows]).unknownLabels).toEqual([]);
  });

  it('are unknown labels where the card answers beside its labels', () => {
    const rows = withRows('Tidplan', [['Tidplan'], ['Våren 2024']]);
    expect(read([...HEADING_14, ...rows]).unknownLabels.map(({ text }) => text)).toEqual(['Våren 2024']);
  });
});

it('a part of a card is known behind a number too', () => {
  const rows = proposedCard(1).map(([label = null, ...answers], index) =>
    index === 0 || label === null ? [label, ...answers] : [`2.2.${index} ${String(label)}`, ...answers],
  );
  const submission = read([...HEADING_22, ...rows]);
  expect(submission.unknownLabels).toEqual([]);
  expect(submission.coverage.fields.missing).toBe(0);
});

describe('a card with content that no field holds', () => {
  const labels = ongoingCard(1).map(([label = null]) => [label]);

  it.each([
    [
      'beside an unknown label',
      [...labels.slice(0, 3), ['Förväntat värde', 'Kortare kö'], ...labels.slice(3)],
    ],
    [
      'far beside a label',
      labels.map((row, index) => (index === 3 ? [...row, null, null, null, null, 'Kortare kö'] : row)),
    ],
  ])('is not untouched: %s', (_, rows) => {
    expect(cardsOf(read([...HEADING_14, ...rows])).map(({ blank }) => blank)).toEqual([false]);
    expect(cardsOf(read([...HEADING_14, ...labels])).map(({ blank }) => blank)).toEqual([true]);
  });
});

describe('what stands beside an answer', () => {
  it('goes with the field, but not the columns of instructions or the next card', () => {
    const [title = [], ...fields] = ongoingCard(1);
    const rows: Rows = [
      [...title, 'Svar', 'Anvisning', 'Kommentar'],
      ...fields.map(([label = null, answer = null]) => [label, answer, 'Skriv här', 'Bra']),
    ];
    const [card] = cardsOf(read([...HEADING_14, ...rows]));
    expect(card && fieldOf(card, 'effektmal')?.beside.map(({ text }) => text)).toEqual(['Bra']);

    const sideBySide = fields.map((row, index) => [...row, null, ...(ongoingCard(2)[index + 1] ?? [])]);
    const [left] = cardsOf(read([...HEADING_14, title, ...sideBySide]));
    expect(left?.fields.flatMap(({ beside }) => beside)).toEqual([]);
  });
});
