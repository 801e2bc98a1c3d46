import { columnName } from '../../src/portfolio/columns';
import type { RowKind } from '../../src/recognise/submission';
import { submissionOf } from '../builders/submissions';
import { shownAs, type Value } from '../../src/workbook/from-values';
import type { Cell } from '../../src/workbook/snapshot';

const HEADING = ['3.1 Kostnader förvaltning och utveckling'];
const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];

const rowsOf = (...rows: readonly (readonly Value[])[]): readonly (readonly [RowKind, string])[] =>
  submissionOf([HEADING, [], HEADER, ...rows]).tables.flatMap((table) =>
    table.rows.map(({ kind, label }): [RowKind, string] => [kind, label]),
  );

describe('a row of a table with amounts', () => {
  it('is a subtotal where nothing but a dash stands in its place for a label', () => {
    expect(rowsOf(['A', null, 1, 1], ['-', null, 1, 1], ['…', null, 1, 1])).toEqual([
      ['data', 'A'],
      ['subtotal', ''],
      ['subtotal', ''],
    ]);
  });

  it('is a subtotal where its amounts were meant but cannot be read, and nothing where it has only words', () => {
    expect(rowsOf(['A', null, 1, 1], [null, null, '134,800', null], [null, null, 'per år', null])).toEqual([
      ['data', 'A'],
      ['subtotal', ''],
    ]);
  });

  it('is no cost where it checks the total with zeros or signs; longer words stand for an amount', () => {
    const rows: readonly (readonly Value[])[] = [
      ['A', 1, 1, 1],
      ['Totalkostnad', 1, 1, 1],
      ['Kontroll', 0, 0, 0],
      ['Avstämt', 'OK', 'OK', 'ja'],
      ['B', 'ej beräknat', null, null],
    ];
    expect(rowsOf(...rows).map(([kind]) => kind)).toEqual(['data', 'total', 'other', 'other', 'data']);
    const [table] = submissionOf([HEADING, [], HEADER, ...rows]).tables;
    expect(table?.rows[3]?.amounts.map(({ amount }) => amount.kind)).toEqual(['blank', 'blank', 'blank']);
  });

  it('belongs to no other chapter whose table has a header like it', () => {
    const { sections } = submissionOf([
      HEADING,
      [],
      ['Tjänst', 'Bokslut 2022', 'Ram 2023', 'Plan 2024'],
      ['Telefoni', 1, 1, 1],
      ['Tot.', 1, 1, 1],
    ]);
    expect(sections.filter(({ tables }) => tables.length > 0).map(({ id }) => id)).not.toContain('1.2');
  });

  it('goes on below the header once more, but after a total another table begins', () => {
    const [a, b, total]: Value[][] = [
      ['A', 1, 1, 1],
      ['B', 1, 1, 1],
      ['Totalkostnad', 2, 2, 2],
    ];
    const tablesOf = (...rows: readonly (readonly Value[] | undefined)[]) =>
      submissionOf([HEADING, [], HEADER, ...rows.map((row) => row ?? [])]).tables.map(
        ({ rows: { length } }) => length,
      );
    expect(tablesOf(a, HEADER, b, total)).toEqual([3]);
    expect(tablesOf(a, b, total, HEADER, a)).toEqual([3, 1]);
  });

  it('is a total by its first word, its last, or a further column of labels', () => {
    expect(rowsOf(['Summa HR', null, 1, 1], ['HR totalt:', null, 1, 1], ['HR', null, 1, 1])).toEqual([
      ['total', 'Summa HR'],
      ['total', 'HR totalt:'],
      ['data', 'HR'],
    ]);
    const rows = [
      ['Område', 'Beskrivning', 'Budget 2023', 'Prognos budget 2024'],
      ['HR', 'Bemanning', 1, 1],
      ['HR', 'Totalt fem system i drift', 1, 1],
      ['HR', 'Summa', 2, 2],
    ];
    const [table] = submissionOf([HEADING, [], ...rows]).tables;
    expect(table?.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['data', 'HR'],
      ['data', 'HR'],
      ['total', 'Summa'],
    ]);
  });

  it('holds an unreadable amount where a truth value or an error stands', () => {
    const [table] = submissionOf([HEADING, [], HEADER, ['A', null, true, 1]]).tables;
    expect(table?.rows[0]?.amounts[1]?.amount).toEqual({
      kind: 'unreadable',
      text: 'SANT',
      reason: 'noAmount',
    });
  });
});

describe('a header', () => {
  it('heads amounts that an index in words raises, but no shares', () => {
    const header = ['Tjänst', 'Budget 2023', 'Prognos 2024, inkl index 3,3 procent', 'Budget i procent'];
    const [table] = submissionOf([HEADING, [], header, ['A', 100, 103, 50]]).tables;
    expect(table?.columns.map(columnName)).toEqual(header.slice(1, 3));
  });
});

describe('a table by its shape', () => {
  const columnsOf = (header: readonly (Value | Cell)[], row: readonly Value[] = ['Domino', 1100, 1200]) =>
    submissionOf([HEADING, [], header, row]).tables.flatMap(({ columns }) => columns.map(columnName));

  it.each<[Value | Cell, string]>([
    ['Helår 2023', 'Helår 2023'],
    ['2023-12-31', '2023-12-31'],
    [shownAs(45_291, 'yyyy-mm-dd'), '2023-12-31'],
    ['T2 2023', 'T2 2023'],
    ['Beslutat 2023 (KF)', 'Beslutat 2023 (KF)'],
    ['Bud', 'Bud'],
  ])('has a column of amounts headed by %j', (header, name) => {
    expect(columnsOf(['Tjänst', header, 'Kommentar'])).toEqual([name]);
  });

  it.each<Value>(['Antal 2023', 'Andel 2023', 'Start 2023-2024', 'Budgetansvarig', 'Senast ändrad'])(
    'has none headed by %j',
    (header) => {
      expect(columnsOf(['Tjänst', header, 'Kommentar'])).toEqual([]);
    },
  );

  it('has none headed by a year above words', () => {
    expect(columnsOf(['Tjänst', 'Läge 2023', 'Mer'], ['Domino', 'Klart', 'Ja'])).toEqual([]);
  });

  it('has no columns of per cent, nor of days', () => {
    const header = ['Tjänst', 'Budget 2023', 'Budget, andel', 'Förändrad budget', 'Budgetbeslut'];
    const rows = [1, 2, 3].map((step) => [
      ...['Domino', 1000 * step],
      ...[shownAs(0.1, '0%'), shownAs(0.2, '0%'), shownAs(45_000 + step, 'yyyy-mm-dd')],
    ]);
    const [table] = submissionOf([HEADING, [], header, ...rows]).tables;
    expect(table?.columns.map(columnName)).toEqual(['Budget 2023']);
  });

  it('has a column per service where years stand as rows', () => {
    const years = (header: readonly Value[], first: readonly Value[] = ['Budget 2023', 100, 200]) =>
      submissionOf([HEADING, [], header, first, ['Prognos 2024', 110, 210]]).tables.flatMap(({ columns }) =>
        columns.map(columnName),
      );
    expect(years(['År', 'Domino', 'Webbhotell'])).toEqual(['Domino', 'Webbhotell']);
    expect(years(['År', 'Domino', 'Webbhotell'], [2023, 100, 200])).toEqual(['Domino', 'Webbhotell']);
    expect(years(['År', 'Kunder', 'Ärenden'])).toEqual([]);
    const total = ['År', 'Hemsidor', 'Växel', 'Totalt'];
    const rows = [
      [2023, 100, 200, 300],
      [2024, 110, 210, 320],
    ];
    const [table] = submissionOf([HEADING, [], total, ...rows]).tables;
    expect(table?.columns.map(columnName)).toEqual(total.slice(1));
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['period', 'period']);
  });

  it('has all its columns where its corner is blank', () => {
    const header = [null, 'Domino', 'Webbhotell', 'Summa'];
    const rows = [
      ['Utfall 2022', 100, 200, 300],
      ['Budget 2023', 110, 210, 320],
    ];
    const [table] = submissionOf([HEADING, [], header, ...rows]).tables;
    expect(table?.columns.map(columnName)).toEqual(header.slice(1));
    expect(table?.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['period', 'Utfall 2022'],
      ['period', 'Budget 2023'],
    ]);
  });

  it('has what stands under a sum of a year', () => {
    const columns = columnsOf(['Tjänst', 'Licenser', 'Summa 2024'], ['Domino', 1100, 1100]);
    expect(columns).toEqual(['Summa 2024']);
  });

  it('has a column per service, and those that a sum adds up, before any that is announced', () => {
    const header = ['Kvartal', 'Hemsidor', 'Växel', 'Summa'];
    const read = (names: readonly Value[], ...sums: readonly number[]) => {
      const rows = sums.map((sum, index) => [`Kv ${index + 1}`, 101 + index, 200, sum]);
      const [table] = submissionOf([HEADING, [], [...names], ...rows]).tables;
      return table?.columns.map(columnName);
    };
    expect(read(header, 301, 302, 390)).toEqual(header.slice(1));
    expect(read(header, 340, 360, 390)).toEqual(['Summa']);
    expect(read(['Kvartal', 'Domino', 'Prioritet', 'Summa'], 340, 360, 390)).toEqual(['Domino', 'Summa']);
  });

  it('has the same years again below two kinds of cost', () => {
    const above = ['Tjänst', 'Förvaltning', null, 'Utveckling', null];
    const columns = (...years: readonly Value[]) =>
      submissionOf([HEADING, [], above, [null, ...years], ['Domino', 1, 2, 3, 4]]).tables.flatMap((table) =>
        table.columns.map(columnName),
      );
    expect(columns('2023', '2024', '2023', '2024')).toEqual([
      'Förvaltning · 2023',
      'Förvaltning · 2024',
      'Utveckling · 2023',
      'Utveckling · 2024',
    ]);
    expect(columns('2023', '2077', '2023', '2041')).toEqual([]);
  });

  it('has columns under no word of money where a total sums its rows', () => {
    const header = ['Tjänst', 'Förra året', 'I år'];
    const rows = [
      ['Domino', 100, 110],
      ['Webbhotell', 200, 210],
    ];
    const tablesWith = (...last: readonly Value[]) =>
      submissionOf([HEADING, [], header, ...rows, last]).tables;
    expect(tablesWith('Summa', 300, 320)[0]?.columns.map(columnName)).toEqual(header.slice(1));
    expect(tablesWith('LIS', 300, 320)).toEqual([]);
  });

  it('has no amounts where words of money head kinds of cost, but where amounts are missing', () => {
    const read = (header: Value, ...texts: readonly Value[]) =>
      submissionOf([
        HEADING,
        [],
        ['Tjänst', header, 'Budget 2023'],
        ...texts.map((text, at) => [`Tjänst ${['a', 'b', 'c', 'd'][at] ?? ''}`, text, 100 + at]),
      ]).tables[0]?.columns.map(columnName);
    const kinds = ['Förvaltning', 'Utveckling', 'Förvaltning', 'Utveckling'];
    expect(read('Typ av kostnad', ...kinds)).toEqual(['Budget 2023']);
    expect(read('Utfall 2022', ...kinds)).toEqual(['Utfall 2022', 'Budget 2023']);
    expect(read('Kostnad', 'Saknas', 'Ej klart', 'Saknas', 'Ej klart')).toEqual(['Kostnad', 'Budget 2023']);
    expect(read('Kostnad', 'Förvaltning', 12, 'Förvaltning', 'Utveckling')).toEqual([
      'Kostnad',
      'Budget 2023',
    ]);
  });

  it('goes on over a row with a date', () => {
    const date = shownAs(45_292, 'yyyy-mm-dd');
    const rows = [
      ['Domino', 100],
      ['Webbhotell', date],
      ['LIS', 200],
    ];
    const tables = submissionOf([HEADING, [], ['Tjänst', 'Budget 2023'], ...rows]).tables;
    expect(tables.map((table) => table.rows.length)).toEqual([3]);
  });
});

describe('the name of a row', () => {
  const namesOf = (header: readonly Value[], ...rows: readonly (readonly Value[])[]) =>
    submissionOf([HEADING, [], [...header, 'Budget 2023'], ...rows]).tables.flatMap((table) =>
      table.rows.map(({ label, before }) => [label, ...before]),
    );

  it('stands where the header says so, whatever stands before it', () => {
    const rows = [
      ['Anna Ek', 'Nya växeln', 100],
      ['Bo Ask', 'Bokning', 200],
      ['Summa', null, 300],
    ];
    expect(namesOf(['Ansvarig', 'Tjänst'], ...rows)).toEqual([
      ['Nya växeln', 'Anna Ek'],
      ['Bokning', 'Bo Ask'],
      ['Summa'],
    ]);
  });

  it('is a service of the register, or what differs beside codes and areas', () => {
    expect(namesOf(['A', 'B'], ['Alfa', 'Domino', 1], ['Beta', 'Webbhotell', 2])).toEqual([
      ['Domino', 'Alfa'],
      ['Webbhotell', 'Beta'],
    ]);
    expect(namesOf(['Id', 'Post'], ['T-01', 'Nya växeln', 1], ['T-02', 'Bokning', 2])).toEqual([
      ['Nya växeln', 'T-01'],
      ['Bokning', 'T-02'],
    ]);
    expect(namesOf(['Del', 'Post'], ['Stöd', 'Nya växeln', 1], ['Stöd', 'Bokning', 2])).toEqual([
      ['Nya växeln', 'Stöd'],
      ['Bokning', 'Stöd'],
    ]);
  });

  it('is what stands first where that names the rows, or nothing better does', () => {
    expect(namesOf(['Post', 'Om'], ['Växel', 'Byts ut', 1], ['Bokning', 'Byggs om', 2])).toEqual([
      ['Växel'],
      ['Bokning'],
    ]);
    expect(namesOf(['Id', 'Typ'], ['T-01', 'HR', 1], ['T-02', 'HR', 2])).toEqual([['T-01'], ['T-02']]);
  });
});

describe('tables side by side', () => {
  const tablesOf = (...rows: readonly (readonly Value[])[]) =>
    submissionOf([HEADING, [], ...rows]).tables.map(({ caption, columns, rows: read }) => ({
      caption,
      columns: columns.map(({ column, unit }) => `${column} ${unit}`),
      rows: read.map(({ label }) => label),
    }));

  it('are parted by a blank column, each with its own caption, unit and length', () => {
    const given = [
      ['Förvaltning (mnkr)', null, null, 'Utveckling'],
      ['Tjänst', 'Budget 2023', null, 'Insats', 'Budget 2023'],
      ['Domino', 1.5, null, 'Ny växel', 10],
      ['Webbhotell', 2.5, null, 'Bokning', 20],
      ['LIS', 3.5],
    ];
    expect(tablesOf(...given)).toEqual([
      { caption: 'Förvaltning (mnkr)', columns: ['1 mnkr'], rows: ['Domino', 'Webbhotell', 'LIS'] },
      { caption: 'Utveckling', columns: ['4 tkr'], rows: ['Ny växel', 'Bokning'] },
    ]);
  });

  it('are parted by the same header again', () => {
    const header = ['Tjänst', 'Budget 2023', 'Tjänst', 'Budget 2023'];
    expect(tablesOf(header, ['Domino', 1, 'LIS', 10]).map(({ rows }) => rows)).toEqual([['Domino'], ['LIS']]);
  });

  it('are one where a comment or an area stands among the amounts', () => {
    const header = ['Tjänst', 'Budget 2023', 'Kommentar', 'Prognos 2024'];
    expect(tablesOf(header, ['Domino', 1, 'Nya krav', 10]).map(({ columns }) => columns)).toEqual([
      ['1 tkr', '3 tkr'],
    ]);
  });
});

describe('the header of a column', () => {
  it('is read in a table as wide as a sheet, with more cells in its headers than a call takes arguments', () => {
    const WIDTH = 16_000;
    const HEADERS = 10;
    const across = (value: Value): readonly Value[] => Array.from({ length: WIDTH }, () => value);
    const headers = Array.from({ length: HEADERS }, (_, level) => ['Tjänst', ...across(`Budget ${level}`)]);
    const [table] = submissionOf([HEADING, [], ...headers, ['A', ...across(1)]]).tables;
    expect(table?.columns).toHaveLength(WIDTH);
    expect(columnName(table?.columns.at(-1))).toBe(headers.map((header) => header.at(-1)).join(' · '));
  });

  it('begins with what stands above several columns, except for the column of labels', () => {
    const above = [null, 'Utfall', null, 'Budget'];
    const [table] = submissionOf([HEADING, [], above, HEADER, ['A', 1, 2, 3]]).tables;
    expect(table?.columns.map(columnName)).toEqual([
      'Utfall · Utfall 2022',
      'Utfall · Budget 2023',
      'Budget · Prognos budget 2024',
    ]);
  });
});
