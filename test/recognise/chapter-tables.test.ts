import { recognise } from '../../src/recognise/recognise';
import type { ChapterTable, Submission } from '../../src/recognise/submission';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { ColumnRole } from '../../src/template/roles';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

const read = (rows: Rows): Submission => recognise(workbook(sheet('Blad1', rows)), mall2024);

const tablesOf = ({ sections }: Submission): readonly ChapterTable[] =>
  sections.flatMap(({ tables }) => tables);

/** What stands in a column, service by service. */
const textsIn = (submission: Submission, role: ColumnRole): readonly (string | undefined)[] =>
  tablesOf(submission).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.find((cell) => cell.role === role)?.text),
  );

const HEADING = ['1.2 Status konsolidering'];
const SERVICES: Rows = [
  ['Domino', 'Bolag 7 st', 'Ansluts 2025.', 'Inga'],
  ['Webbhotell', 'Bolag 14 st', 'Ansluts 2026.', 'Ett bolag väntar'],
  ['Office 365', 'Bolag 21 st', 'Klart.', 'Inga'],
];

describe('a chapter’s table whose headers are in other words', () => {
  const OWN = ['Vad det gäller', 'Anslutna kunder', 'Nästa steg', 'Anmärkningar'];

  it('is read in the template’s order below the chapter’s heading', () => {
    const submission = read([HEADING, OWN, ...SERVICES]);
    expect(textsIn(submission, 'tjanst')).toEqual(['Domino', 'Webbhotell', 'Office 365']);
    expect(textsIn(submission, 'andel')).toEqual(['Bolag 7 st', 'Bolag 14 st', 'Bolag 21 st']);
    expect(textsIn(submission, 'avsteg')).toEqual(['Inga', 'Ett bolag väntar', 'Inga']);
    expect(submission.unread).toEqual([]);
  });

  it('is read without the columns of a count and of comments', () => {
    const rows = SERVICES.map((row, at) => [at + 1, ...row, 'Ok']);
    const submission = read([HEADING, ['Nr', ...OWN, 'Granskarens kommentar'], ...rows]);
    expect(textsIn(submission, 'andel')).toEqual(['Bolag 7 st', 'Bolag 14 st', 'Bolag 21 st']);
  });

  it('has no second header in a row whose service the register does not have', () => {
    const rows: Rows = [['Okänt stöd', 'Bolag 3 st', 'Avvecklas.', 'Inga'], ...SERVICES];
    const names = ['Okänt stöd', 'Domino', 'Webbhotell', 'Office 365'];
    expect(textsIn(read([HEADING, OWN, ...rows]), 'tjanst')).toEqual(names);
    expect(textsIn(read([HEADING, ['Tjänst', 'Andel', 'Plan', 'Avsteg'], ...rows]), 'tjanst')).toEqual(names);
  });

  it('knows the column of services by what stands in it', () => {
    const rows = SERVICES.map(([service = null, share = null]) => [service, share, 'x']);
    const submission = read([HEADING, ['Bastjänst', 'Andel (%) befintliga kunder', 'Läge'], ...rows]);
    expect(textsIn(submission, 'tjanst')).toEqual(['Domino', 'Webbhotell', 'Office 365']);
  });

  it.each([
    [
      'in another order, as a known header tells',
      HEADING,
      ['Vad', 'Plan', 'Nästa steg', 'Anmärkningar'],
      SERVICES,
    ],
    [
      'with figures under words of its own',
      HEADING,
      OWN,
      SERVICES.map(([name = null, , ...more]) => [name, 7, ...more]),
    ],
    [
      'with more columns than the template',
      HEADING,
      [...OWN, 'Ägare'],
      SERVICES.map((row) => [...row, 'Anna']),
    ],
    ['that names no service', HEADING, OWN, SERVICES.map(([, ...more], at) => [`Område ${at}`, ...more])],
    ['outside its chapter', ['1.3 Portföljanalys'], OWN, SERVICES],
  ])('is not guessed at %s', (_, heading, headers, rows) => {
    expect(textsIn(read([heading, headers, ...rows]), 'avsteg').filter(Boolean)).toEqual([]);
  });
});

describe('a chapter’s table that is turned', () => {
  const turned = (first: Value): Rows => [
    [first, ...SERVICES.map(([service = null]) => service)],
    ['Andel befintliga kunder', ...SERVICES.map(([, share = null]) => share)],
    ['Konsolideringsplan nya kunder', ...SERVICES.map(([, , plan = null]) => plan)],
    ['Avsteg', ...SERVICES.map(([, , , more = null]) => more)],
  ];

  it.each(['Tjänst', 'Vad det gäller', null])('is read with a column for each service: %s', (first) => {
    const submission = read([
      HEADING,
      ...turned(first),
      [],
      ['Leverantörens analys'],
      ['Allt går enligt plan.'],
    ]);
    expect(textsIn(submission, 'tjanst')).toEqual(['Domino', 'Webbhotell', 'Office 365']);
    expect(textsIn(submission, 'plan')).toEqual(['Ansluts 2025.', 'Ansluts 2026.', 'Klart.']);
    expect(submission.unread).toEqual([]);
    const place = tablesOf(submission)[0]?.rows[1]?.cells.find(({ role }) => role === 'andel')?.place;
    expect(place).toEqual({ sheet: 'Blad1', row: 2, column: 2 });
  });

  it('is none where nothing tells of services', () => {
    const rows = turned('Område').map(([label = null, ...answers], at) => [
      label,
      ...answers.map((answer, column) => (at === 0 ? `Del ${column}` : answer)),
    ]);
    expect(tablesOf(read([HEADING, ...rows]))).toEqual([]);
  });

  it('is none where years stand as rows of costs', () => {
    const { tables } = read([
      ['3.1 Kostnader förvaltning och utveckling'],
      ['Tjänst', 'Domino', 'Webbhotell', 'Totalt'],
      ['Utfall 2022', 90, 190, 280],
      ['Budget 2023', 100, 200, 300],
      ['Prognos 2024', 103, 206, 309],
    ]);
    expect(tables).toHaveLength(1);
  });
});
