import type { RowKind } from '../../src/recognise/submission';
import { shownAs, type Value } from '../../src/workbook/from-values';
import type { Cell } from '../../src/workbook/snapshot';
import { submissionOf } from '../builders/submissions';

const HEADING = ['3.1 Kostnader förvaltning och utveckling'];
const HEADER = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];

type Row = readonly (Value | Cell)[];

const kindsOf = (...rows: readonly Row[]): readonly RowKind[] =>
  submissionOf([HEADING, [], HEADER, ...rows]).tables.flatMap((table) => table.rows.map(({ kind }) => kind));

const SERVICE: Row = ['Domino', 100, 110];

describe('the kind of a row', () => {
  it.each<[RowKind, Row]>([
    ['total', ['Totalkostnad', 100, 110]],
    ['total', ['Tot.', 100, 110]],
    ['total', ['Sum', 100, 110]],
    ['total', ['Totala kostnader', 100, 110]],
    ['total', ['Slutsumman:', 100, 110]],
    ['total', ['Mellansumma', 100, 110]],
    ['total', ['Kostnader totalt för nämnden', 100, 110]],
    ['total', ['HR totalt, tkr', 100, 110]],
    ['total', ['Förvaltning, summa 2024', 100, 110]],
    ['data', ['Totalförsvarsplanering', 100, 110]],
    ['data', ['Konsumentvägledning', 100, 110]],
    ['part', ['– varav personal', 100, 110]],
    ['part', ['(Därav licenser)', 100, 110]],
    ['part', ['av vilket drift', 100, 110]],
    ['data', ['Avtalshantering', 100, 110]],
    ['adjustment', ['Avgår: intäkter från bolag', -100, -110]],
    ['adjustment', ['Avdrag för moms', 100, 110]],
    ['adjustment', ['Index', 3, 4]],
    ['adjustment', ['Intäkter från bolag', -100, null]],
    ['adjustment', ['Effektivisering', 0, -500]],
    ['data', ['Effektivisering', 200, -500]],
    ['adjustment', ['Indexuppräkning 3,3 %', null, 7]],
    ['data', ['Indexering av arkiv', 100, 110]],
    ['data', ['Webbhotell', -100, 110]],
    ['other', ['Förändring, %', null, 5]],
    ['other', ['Ökning', shownAs(0.05, '0%'), shownAs(0.06, '0.0%')]],
    ['other', ['Per kund', '5 %', '6,5 %']],
    ['other', ['Antal datorer', 1200, 1300]],
    ['other', ['Avstämd', shownAs(45292, 'yyyy-mm-dd'), null]],
    ['data', ['Webbhotell', shownAs(0.05, '0%'), 110]],
    ['period', ['Budget 2023', 100, 110]],
    ['period', ['År 2024', 100, 110]],
    ['period', [2024, 100, 110]],
    ['spare', ['', 0, 0]],
    ['spare', ['-', 0, null]],
    ['subtotal', ['', 0, 5]],
    ['data', ['Ny tjänst', 0, 0]],
    ['group', ['Webbtjänster', null, null]],
  ])('is %s for %j', (kind, row) => {
    expect(kindsOf(SERVICE, row, SERVICE)[1]).toBe(kind);
  });

  it('is a check straight below a total, or a total of some of its columns', () => {
    const total: Row = ['Totalkostnad', 200, 220];
    const below = (...row: Row) => kindsOf(SERVICE, SERVICE, total, row)[3];
    expect(below('Kontrollsumma', '200 tkr', 'ok')).toBe('other');
    expect(below('Kontrollsumma', '=', '=')).toBe('other');
    expect(below('Summa förslag enligt 2.2', null, 120)).toBe('other');
    expect(below('Totalt inkl. index', 200, 230)).toBe('total');
    expect(below('Kontrollsumma', 201, 'ok')).toBe('total');
    expect(kindsOf(SERVICE, SERVICE, total, SERVICE, ['Summa övrigt', null, 110]).at(-1)).toBe('total');
  });

  it('is a total of its own period where years or states stand in a column of their own', () => {
    const read = (head: Row, ...body: readonly Row[]) =>
      submissionOf([HEADING, [], head, ...body]).tables.flatMap((table) =>
        table.rows.map(({ kind, period = '' }) => `${kind} ${period}`),
      );
    const rows = (first: Value, ...totals: readonly Row[]): readonly Row[] => [
      ['Domino', 'Budget 2023', 100],
      [first, 'Prognos 2024', 110],
      ['LIS', 'Budget 2023', 10],
      [first === null ? null : 'LIS', 'Prognos 2024', 20],
      ...totals,
    ];
    const head: Row = ['Tjänst', 'År', 'Belopp'];
    const own: readonly Row[] = [
      ['Totalt', 'Budget 2023', 110],
      ['Totalt', 'Prognos 2024', 130],
    ];
    const ofBoth = ['total budget2023', 'total prognos2024'];
    expect(read(head, ...rows('Domino', ...own)).slice(-2)).toEqual(ofBoth);
    expect(read(head, ...rows(null, ...own)).slice(-2)).toEqual(ofBoth);
    expect(read(head, ...rows('Domino', ['Totalt 2023', null, 110])).at(-1)).toBe('total budget2023');
    expect(read(head, ...rows('Domino', ['Totalt', null, 240])).at(-1)).toBe('other ');
    expect(read(head, ['Domino', 'HR', 100], ['LIS', 'Ekonomi', 10], ['Totalt', null, 110]).at(-1)).toBe(
      'total ',
    );
    // The year once for the rows below it, and as a number; years are no amounts.
    const byYear = [2023, 2024].flatMap((year): readonly Row[] => [
      [year, 'Domino', 100],
      [null, 'LIS', 10],
      [null, 'Totalt', 110],
    ]);
    expect(read(['År', 'Tjänst', 'Belopp'], ...byYear).filter((each) => each.startsWith('total'))).toEqual([
      'total 2023',
      'total 2024',
    ]);
    // Two remarks that name a year make no column of periods.
    const remarked: readonly Row[] = ['2023', '2024', null, null].map((text, at) => [
      `Tjänst ${at}`,
      10,
      text,
    ]);
    expect(read(['Tjänst', 'Belopp', 'Not'], ...remarked, ['Totalt', 40, null]).at(-1)).toBe('total ');
  });

  it('tells of a change where years or states stand as rows', () => {
    const turned = (...last: Row) =>
      submissionOf([
        HEADING,
        [],
        ['År', 'Domino', 'Kostnad'],
        ['Budget 2023', 1, 2],
        ['Prognos 2024', 3, 4],
        last,
      ])
        .tables.flatMap((table) => table.rows.map(({ kind }) => kind))
        .at(-1);
    expect(turned('Ökning 2023–2024', 2, 2)).toBe('other');
    expect(turned('Domino', 2, 2)).toBe('data');
  });

  it('is a subtotal or has parts where rows below make it, and the total sums it alone', () => {
    const areas: readonly Row[] = [
      ['HR', 100, 110],
      ['Domino', 60, 65],
      ['LIS', 40, 45],
      ['Ekonomi', 50, 51],
      ['Fakturor', 50, 51],
    ];
    const total: Row = ['Totalt', 150, 161];
    expect(kindsOf(...areas, total)).toEqual(['subtotal', 'data', 'data', 'subtotal', 'data', 'total']);
    expect(kindsOf(total, ...areas)).toEqual(['total', 'subtotal', 'data', 'data', 'subtotal', 'data']);
    // One row of no group: what is below the others are parts of them; so are the same kinds of cost below each.
    expect(kindsOf(...areas, ['Webbhotell', 7, 8], ['Totalt', 157, 169])).toEqual([
      'data',
      'part',
      'part',
      'data',
      'part',
      'data',
      'total',
    ]);
    const kinds = areas.map(([label = '', ...amounts]): Row => [
      label === 'Fakturor' ? 'Domino' : label,
      ...amounts,
    ]);
    expect(kindsOf(...kinds, total)).toEqual(['data', 'part', 'part', 'data', 'part', 'total']);
    // Rows that chance to make the one above are none where the total sums all, or nothing tells what it sums.
    expect(kindsOf(...areas, ['Totalt', 300, 322])).toEqual([
      'data',
      'data',
      'data',
      'data',
      'data',
      'total',
    ]);
    expect(kindsOf(...areas, ['Totalt', 199, 201])).toEqual([
      'data',
      'data',
      'data',
      'data',
      'data',
      'total',
    ]);
  });

  it('is a part where rows further in make the one above', () => {
    const rows: readonly Row[] = [
      ['Domino', 100, 110],
      ['   Personal', 60, 65],
      ['   Licenser', 40, 45],
      SERVICE,
    ];
    expect(kindsOf(...rows)).toEqual(['data', 'part', 'part', 'data']);
    const bullets: readonly Row[] = [
      ['Domino', 100, 110],
      ['- Personal', 60, 65],
      ['- Licenser', 40, 45],
    ];
    expect(kindsOf(...bullets)).toEqual(['data', 'part', 'part']);
  });

  it('is a service where rows further in make nothing, or stand below a group', () => {
    expect(kindsOf(['Domino', 100, 110], ['  Lön', 60, 65], ['  HR', 70, 45])).toEqual([
      'data',
      'data',
      'data',
    ]);
    expect(kindsOf(['HR', null, null], ['  Lön', 60, 65], ['  Bemanning', 70, 45])).toEqual([
      ...['group', 'data', 'data'],
    ]);
  });

  it('is a part where its amounts bear the mark that another row refers to', () => {
    const rows: readonly Row[] = [
      ['Översyn', '12 000 tkr varav 3 300 nedan*', null],
      ['Rekrytering', '*1 200 tkr', null],
      ['Utbildning', '*2 100 tkr', null],
    ];
    expect(kindsOf(...rows)).toEqual(['data', 'part', 'part']);
    expect(kindsOf(['Översyn', '12 000 tkr', null], ['Rekrytering', '*1 200 tkr', null])).toEqual([
      ...['data', 'data'],
    ]);
  });

  it('is a total by its figures where the last row bears no service’s name and sums the others', () => {
    const rows: readonly Row[] = [
      ['Domino', 1171, 1215],
      ['Webbhotell', 2980, 3078],
    ];
    expect(kindsOf(...rows, ['Hela nämnden', 4151, 4293]).at(-1)).toBe('total');
    expect(kindsOf(...rows, ['Grafisk manual', 4151, 4293]).at(-1)).toBe('data');
    expect(kindsOf(...rows, ['Hela nämnden', 4151, 4393]).at(-1)).toBe('data');
    expect(kindsOf(...rows, ['Hela nämnden', 4151, null]).at(-1)).toBe('data');
  });

  it('tells of the total below it, not of a service', () => {
    const below: readonly Row[] = [
      ['Totalkostnad', 100, 110],
      ['Förändring mot föregående år', null, 10],
      ['varav kapital', 10, 11],
    ];
    expect(kindsOf(SERVICE, ...below)).toEqual(['data', 'total', 'other', 'part']);
    expect(kindsOf(['Totalkostnad', 100, 110], ['Skillnadsanalys', 100, 110])).toEqual(['total', 'data']);
  });
});
