import { fieldOf } from '../../src/portfolio/cards';
import { recognise } from '../../src/recognise/recognise';
import type { Card } from '../../src/recognise/submission';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { FieldRole } from '../../src/template/roles';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';

type Rows = readonly (readonly Value[])[];

const cardsOf = (rows: Rows): readonly Card[] =>
  recognise(workbook(sheet('Blad1', rows)), mall2024).sections.flatMap(({ cards }) => cards);

const namesIn = (rows: Rows): readonly (string | undefined)[] =>
  cardsOf(rows).map((card) => fieldOf(card, 'namn')?.text);

/** Two cards of 1.4 with what `beside` makes of label and answer; the titles stand alone in their rows. */
const cards = (
  beside: (label: Value, answer: Value, card: number) => readonly Value[],
  title: readonly Value[] = [],
): Rows =>
  [1, 2].flatMap((number) =>
    ongoingCard(number, { namn: `Insats ${number}` }).map(([label = null, answer], row) =>
      row === 0 ? [label, ...title] : answer === undefined ? [] : beside(label, answer, number),
    ),
  );

const NAMES = ['Insats 1', 'Insats 2'];

describe('headers of the columns beside the labels', () => {
  it.each([
    ['Fråga', 'Anvisning', 'Svar'],
    ['', 'Instruktion', 'Leverantörens svar'],
    ['Rubrik', 'Förklaring till frågan', 'Ert svar'],
  ])('tell which one holds the answers: %s | %s | %s', (...headers) => {
    const rows = cards((label, answer, card) => [label, `Text ${card} om ${String(label)}`, answer]);
    expect(namesIn([...HEADING_14, headers, ...rows])).toEqual(NAMES);
  });

  it('may stand in the rows of the titles, and name no insats', () => {
    const [first, second] = cardsOf([
      ...HEADING_14,
      ...cards((label, answer) => [label, answer, 'Ok'], ['Svar', 'Kommentar']),
    ]);
    expect([first?.titleName, second?.titleName]).toEqual(['', '']);
    expect(first && fieldOf(first, 'namn')?.text).toBe('Insats 1');
  });

  it('prefer the answers of the template’s year, else of the latest', () => {
    const rows = cards((label, answer) => [label, 'Förra årets svar', answer]);
    expect(namesIn([...HEADING_14, ['Fråga', 'Svar 2023', 'Svar 2024'], ...rows])).toEqual(NAMES);
    expect(namesIn([...HEADING_14, ['Fråga', 'Svar 2021', 'Svar 2022'], ...rows])).toEqual(NAMES);
    const turned = cards((label, answer) => [label, answer, 'Förra årets svar']);
    expect(namesIn([...HEADING_14, ['Fråga', 'Svar 2024', 'Svar 2023'], ...turned])).toEqual(NAMES);
  });

  it('count for their own chapter', () => {
    const other = proposedCard(1, { namn: 'Boka' });
    const rows = [
      ...HEADING_14,
      ['Fråga', 'Anvisning', 'Svar'],
      ...cards((label, answer) => [label, 'x', answer]),
    ];
    expect(namesIn([...rows, ...HEADING_22, ...other])).toEqual([...NAMES, 'Boka']);
  });

  it('are not made of answers', () => {
    const rows = cards((label, answer) => [label, label === 'Tidplan' ? 'Se kommentar' : answer]);
    expect(cardsOf([...HEADING_14, ...rows]).map((card) => fieldOf(card, 'tidplan')?.text)).toEqual([
      'Se kommentar',
      'Se kommentar',
    ]);
    expect(namesIn([...HEADING_14, ...rows])).toEqual(NAMES);
  });
});

describe('columns headed by answers', () => {
  const OPTIONS = [null, 'Ja', 'Nej', 'Kommentar'] as const;
  const CHOSEN: Readonly<Record<string, readonly Value[]>> = {
    projektform: [null, 'x'],
    informationsklassning: [null, '☒', '☐', 'Klassad i maj'],
    riskanalys: [null, null, 'X', 'Görs i förstudien hösten 2023'],
    itSakerhetsbedomning: [null, null, 'görs i förstudien'],
    arkitekturbedomning: [null, 'x', 'x'],
    paverkanInfrastruktur: [null, false, true],
    kopplingMal: [null, '-'],
  };
  const fields = mall2024.chapters.find(({ number }) => number === '2.2')?.card?.fields ?? [];
  const marked = (number: number, title: readonly Value[]): Rows =>
    proposedCard(number).map(([label = null, answer], row) => {
      const role = fields.find((field) => field.label === label)?.role ?? '';
      if (row === 0) return [label, ...title];
      return answer === undefined ? [] : [label, ...(CHOSEN[role] ?? [answer])];
    });
  const answersIn = (rows: Rows): readonly (string | undefined)[][] =>
    cardsOf(rows).map((card) => Object.keys(CHOSEN).map((role) => fieldOf(card, role as FieldRole)?.text));
  const READ = ['Ja', 'Ja', 'Nej', 'Nej, görs i förstudien', 'Ja / Nej', 'Nej', ''];

  it('are answered by marks, told in the rows of the titles or once above', () => {
    expect(answersIn([...HEADING_22, ...marked(1, OPTIONS), ...marked(2, OPTIONS)])).toEqual([READ, READ]);
    const header = ['Fråga', 'Svar', 'Ja', 'Nej', 'Kommentar'];
    expect(answersIn([...HEADING_22, header, ...marked(1, [])])).toEqual([READ]);
    const [card] = cardsOf([...HEADING_22, ...marked(1, OPTIONS)]);
    const risk = card && fieldOf(card, 'riskanalys');
    expect(risk?.place).toMatchObject({ column: 3 });
    expect(risk?.beside.map(({ text }) => text)).toEqual(['Görs i förstudien hösten 2023']);
  });

  it('give way to what is written in the answer’s own cell, and are several', () => {
    const own = proposedCard(1, { riskanalys: 'Nej, görs i maj' }).map((row, at) =>
      at === 0 ? [...row, ...OPTIONS] : row.length > 1 ? [...row, 'x'] : row,
    );
    expect(answersIn([...HEADING_22, ...own])[0]?.[2]).toBe('Nej, görs i maj');
    const lone = marked(1, [null, 'Ja']);
    expect(answersIn([...HEADING_22, ...lone])[0]?.[0]).not.toBe('Ja');
  });
});

describe('a column without a header', () => {
  it('holds the template’s words where they are the same in every card, or instruct', () => {
    const same = cards((label, answer) => [label, `Om ${String(label)}`, answer]);
    expect(namesIn([...HEADING_14, ...same])).toEqual(NAMES);
    const one = ongoingCard(1, { namn: 'Insats 1' }).map(([label = null, answer], row) =>
      row === 0 || answer === undefined ? [label] : [label, `Beskriv ${String(label)}`, answer],
    );
    expect(namesIn([...HEADING_14, ...one])).toEqual(['Insats 1']);
  });

  it('holds answers where cards were copied, however equal', () => {
    const copied = cards((label) => [label, `Svar på ${String(label)}`]);
    expect(namesIn([...HEADING_14, ...copied])).toEqual([
      'Svar på Namn på förändringsinsats',
      'Svar på Namn på förändringsinsats',
    ]);
  });

  it('holds a reviewer’s words beside one of several cards, also beside its name', () => {
    const rows = cards((label, answer, card) => (card === 1 ? [label, answer, 'Bra'] : [label, answer]));
    expect(namesIn([...HEADING_14, ...rows])).toEqual(NAMES);
  });

  it('holds an insats where the row of the titles names one', () => {
    const rows = cards((label, answer) => [label, answer, `Annan ${String(answer)}`], ['GT1', 'GT2']);
    expect(namesIn([...HEADING_14, ...rows])).toEqual([
      'Insats 1',
      'Annan Insats 1',
      'Insats 2',
      'Annan Insats 2',
    ]);
  });
});

describe('a column of yes and no', () => {
  const card = (rows: Rows): Rows => [...HEADING_22, ...rows];
  const textOf = (rows: Rows, role: FieldRole): string | undefined => {
    const [first] = cardsOf(rows);
    return first && fieldOf(first, role)?.text;
  };
  const body: Rows = [
    ['Namn på förändringsinsats', null, 'Boka lokal'],
    ['Effektmål', null, 'Kön halveras.'],
    ['Kommer arbetet bedrivas i projektform? JA/NEJ', 'JA'],
    ['Är informationsklassning genomförd? JA / NEJ + kommentar', 'NEJ', 'Görs i maj'],
    ['Tröskel- och konsekvensanalys genomförd? JA / NEJ + kommentar', null, 'Ja, i mars'],
    ['Total projektbudget', null, '900 tkr'],
  ];

  it.each([
    [['Fråga', 'JA/NEJ', 'Svar eller kommentar', 'Granskning']],
    [['Fråga', 'Ja / Nej', 'Svar']],
    [['Fråga', 'Ja/nej', 'Kommentar']],
  ])('answers the questions of yes and no, and the one beside it the others: %j', (headers) => {
    const rows = card([headers, ...body]);
    expect(textOf(rows, 'namn')).toBe('Boka lokal');
    expect(textOf(rows, 'projektform')).toBe('JA');
    expect(textOf(rows, 'informationsklassning')).toBe('NEJ');
    expect(textOf(rows, 'riskanalys')).toBe('Ja, i mars');
    expect(textOf(rows, 'projektbudget')).toBe('900 tkr');
  });

  it('may stand last', () => {
    const swapped = body.map(([label = null, yesNo = null, words = null]) => [label, words, yesNo]);
    const rows = card([['Fråga', 'Svar', 'JA/NEJ'], ...swapped]);
    expect([textOf(rows, 'effektmal'), textOf(rows, 'projektform')]).toEqual(['Kön halveras.', 'JA']);
  });

  it('is none beside a question of the supplier’s own', () => {
    const rows = card([
      ['Namn på förändringsinsats', 'Boka lokal'],
      ['Finns avtal?', 'JA/NEJ'],
      ['Effektmål', 'Kön halveras.'],
      ['Nytta', 'Kortare kö.'],
    ]);
    expect(textOf(rows, 'effektmal')).toBe('Kön halveras.');
  });
});

describe('headers above cards side by side', () => {
  it('begin again for each card', () => {
    const both = ongoingCard(1, { namn: 'Ena' }).map(([label = null, answer = null], at) => {
      const other = ongoingCard(2, { namn: 'Andra' })[at] ?? [];
      return [label, answer, null, null, other[0] ?? null, other[1] ?? null, null];
    });
    const [titles = [], ...body] = both;
    const headers = ['Uppgift', 'Svar', 'Notering', null, 'Uppgift', 'Svar', 'Notering'];
    const submission = recognise(
      workbook(sheet('Blad1', [...HEADING_14, titles, headers, ...body])),
      mall2024,
    );
    const names = submission.sections
      .flatMap((each) => each.cards)
      .map((each) => fieldOf(each, 'namn')?.text);
    expect(names).toEqual(['Ena', 'Andra']);
    expect(submission.unknownLabels).toEqual([]);
  });
});
