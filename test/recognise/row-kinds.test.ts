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

  it('is no total where years or states stand in a column of their own', () => {
    const rows = (first: Value): readonly Row[] => [
      ['Domino', 'Budget 2023', 100],
      [first, 'Prognos 2024', 110],
      ['LIS', 'Budget 2023', 10],
      [first === null ? null : 'LIS', 'Prognos 2024', 20],
      ['Totalt', 'Budget 2023', 110],
      ['Totalt', 'Prognos 2024', 130],
    ];
    const kinds = (...body: readonly Row[]) =>
      submissionOf([HEADING, [], ['Tjänst', 'År', 'Belopp'], ...body]).tables.flatMap((table) =>
        table.rows.map(({ kind }) => kind),
      );
    expect(kinds(...rows('Domino')).slice(-2)).toEqual(['other', 'other']);
    expect(kinds(...rows(null)).slice(-2)).toEqual(['other', 'other']);
    expect(kinds(['Domino', 'HR', 100], ['LIS', 'Ekonomi', 10], ['Totalt', null, 110]).at(-1)).toBe('total');
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
