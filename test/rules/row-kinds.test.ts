import { forslagAvvikerFranKostnader } from '../../src/rules/forslag-avviker-fran-kostnader';
import { indexAvviker } from '../../src/rules/index-avviker';
import { kostnadsokningUtanKommentar } from '../../src/rules/kostnadsokning-utan-kommentar';
import { okandTjanst } from '../../src/rules/okand-tjanst';
import { radsummaStammerInte } from '../../src/rules/radsumma-stammer-inte';
import type { Rule } from '../../src/rules/rule';
import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { sheet, shownAs, type Value, workbook } from '../../src/workbook/from-values';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly (Value | Cell)[])[];

/** The table of 3.1, whose first row is row 5. */
const chapter = (
  rows: Rows,
  header: readonly Value[] = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
): Rows => [
  ['3.1 Kostnader förvaltning och utveckling'],
  [],
  ['Förvaltningskostnader inom befintliga tjänster'],
  header,
  ...rows,
];

const book = (rows: Rows, hiddenRows: readonly number[] = []): WorkbookSnapshot =>
  workbook(sheet('3.1', chapter(rows), { hiddenRows }));

/** Tables that are right as they stand. */
const RIGHT: Readonly<Record<string, Rows>> = {
  'parts told in words': [
    ['Kontaktcenter', 23_588, 24_003],
    ['   varav personal', 15_500, 20_000],
    ['– därav konsulter', 2100, 2200],
    ['Öppna data', 1587, 1601],
    ['(av vilket licenser)', 310, 320],
    ['Totalkostnad', 25_175, 25_604],
    ['varav kapitalkostnader', 1100, 1150],
  ],
  'parts told by how far in they stand': [
    ['Kontaktcenter', 23_588, 24_003],
    ['   Personal', 21_488, 21_803],
    ['   Konsulter', 2100, 2200],
    ['Öppna data', 1587, 1601],
    ['Totalkostnad', 25_175, 25_604],
  ],
  'negative rows': [
    ['Kontaktcenter', 23_588, 24_003],
    ['Avgår: intäkter från bolag', -520, -530],
    ['Ersättning från regionen', -100, -100],
    ['Totalkostnad', 22_968, 23_373],
  ],
  'what is taken off without a minus': [
    ['Kontaktcenter', 23_588, 24_003],
    ['Avgår: intäkter från bolag', 520, 700],
    ['Totalkostnad', 23_068, 23_303],
  ],
  'a row of per cent and one of counts below the total': [
    ['Kontaktcenter', 23_600, 24_000],
    ['Öppna data', 1600, 1600],
    ['Stadens intranät', 12_000, 12_000],
    ['Totalkostnad', 37_100, 37_600],
    ['Förändring mot föregående år, %', 0.021, 0.056],
    ['Antal årsarbetare', 12, 15.5],
    ['Ökning', shownAs(0.02, '0%'), shownAs(0.03, '0%')],
    ['Förändring mot föregående år', 400, 500],
  ],
  'a spare row of zeros': [
    ['Kontaktcenter', 23_588, 24_003],
    ['Öppna data', 1587, 1601],
    [null, 0, 0],
    ['Totalkostnad', 25_175, 25_604],
  ],
  'a whole total typed over decimals': [
    ['Kontaktcenter', 23_588.25, 24_003.5],
    ['Öppna data', 1587.2, 1601.1],
    ['Totalkostnad', 25_175, 25_605],
  ],
  'a total by its figures alone': [
    ['Kontaktcenter', 23_588, 24_003],
    ['Öppna data', 1587, 1601],
    ['Nämnden i sin helhet', 25_175, 25_604],
  ],
  'thousands by their number format': [
    ['Kontaktcenter', shownAs(23_588_412, '#,##0,'), shownAs(24_003_100, '#,##0,')],
    ['Öppna data', shownAs(1_587_300, '#,##0,'), 1601],
    ['Totalkostnad', 25_176, 25_604],
  ],
  'years as rows': [
    ['Budget 2023', 100, 200],
    ['Prognos budget 2024', 150, 400],
    ['Prognos 2025', 160, 500],
  ],
  'a group whose rows stand further in': [
    ['Webbtjänster', null, null],
    ['   Webbhotell', 100, 102],
    ['   Domino', 210, 212],
    ['Totalkostnad', 310, 314],
  ],
};

const RULES: readonly Rule[] = [
  summaStammerInte,
  radsummaStammerInte,
  okandTjanst,
  kostnadsokningUtanKommentar,
  indexAvviker,
  forslagAvvikerFranKostnader,
];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the kinds of rows: %s', (_, rule) => {
  ruleTester(rule, {
    fires: [],
    silent: Object.entries(RIGHT).map(([name, rows]) => ({ name: `on ${name}`, given: book(rows) })),
  });
});

describe('sums', () => {
  ruleTester(summaStammerInte, {
    fires: [
      {
        name: 'over parts that are counted twice',
        given: book([
          ['Domino', 100, 110],
          ['varav drift', 60, 70],
          ['LIS', 200, 210],
          ['Totalkostnad', 360, 390],
        ]),
        finds: [{ at: 'B8' }, { at: 'C8' }],
      },
      {
        name: 'over decimals by more than half a unit',
        given: book([
          ['Domino', 100.25, 110],
          ['LIS', 200.5, 210],
          ['Totalkostnad', 302, 320],
        ]),
        at: 'B7',
      },
      {
        name: 'on a total in other words',
        given: book([
          ['Domino', 100, 110],
          ['LIS', 200, 210],
          ['Slutsumma', 300, 360],
        ]),
        at: 'C7',
      },
      {
        name: 'in rows that are right by their number format alone',
        given: book([
          ['Domino', shownAs(1_000_000, '#,##0,'), 110],
          ['LIS', 200, 210],
          ['Totalkostnad', 1_000_200, 320],
        ]),
        at: 'B7',
        says: 'är 1 000 200 men raderna blir 1 200',
      },
      {
        name: 'and says which rows are hidden where the total is of the visible ones',
        given: book(
          [
            ['Domino', 100, 110],
            ['LIS', 200, 210],
            ['Webbhotell', 50, 60],
            ['Totalkostnad', 150, 380],
          ],
          [5],
        ),
        ...{ at: 'B8', severity: 'varning', says: 'Summan gäller bara de rader som syns: rad 6 är dold.' },
        fixes: [],
      },
      {
        name: 'and says which rows are hidden where the total is of neither',
        given: book(
          [
            ['Domino', 100, 110],
            ['LIS', 200, 210],
            ['Totalkostnad', 500, 320],
          ],
          [5],
        ),
        ...{ at: 'B7', says: 'Rad 6 är dold.' },
      },
    ],
    silent: [
      {
        name: 'where hidden rows are in the total',
        given: book(
          [
            ['Domino', 100, 110],
            ['LIS', 200, 210],
            ['Totalkostnad', 300, 320],
          ],
          [5],
        ),
      },
      {
        name: 'where what is left of a cost stands in a row of its own',
        given: book([
          ['Översyn', '12 000 tkr varav 5 600 nedan*', null],
          ['Rekrytering', '*5 600 tkr', null],
          ['ospec.', 6400, null],
          ['Digitalisering', 1000, null],
          ['Totalkostnad', 13_000, null],
        ]),
      },
    ],
  });
});

describe('rows', () => {
  const YEARS = ['Förändringsinsats', 'År 2024', 'År 2025', 'År 2026', 'Totalt 2024–2026'];
  const LEVELS: readonly (readonly Value[])[] = [
    [null, 'Budget 2023', null, null, 'Prognos 2024', null, null],
    ['Tjänst', 'Förvaltning', 'Utveckling', 'Totalt', 'Förvaltning', 'Utveckling', 'Totalt'],
  ];
  ruleTester(radsummaStammerInte, {
    fires: [
      {
        name: 'by a header that names exactly the years of the others, however few they are',
        given: [YEARS, ['Domino', 101, 203, 307, 711]],
        at: 'E2',
      },
      {
        name: 'by a header in another form',
        given: [
          [...YEARS.slice(0, 4), 'Totala kostnader 2024-2026'],
          ['A', 101, 203, 307, 711],
          ['B', 1, 2, 3, 6],
        ],
        at: 'E2',
      },
      {
        name: 'once, where the total only carries it on',
        given: [
          YEARS,
          ['A', 101, 203, 307, 711],
          ['B', 10, 20, 30, 60],
          ['Totalkostnad', 111, 223, 337, 771],
        ],
        at: 'E2',
      },
      {
        name: 'in the total too, where that is wrong by itself',
        given: [
          YEARS,
          ['A', 101, 203, 307, 711],
          ['B', 10, 20, 30, 60],
          ['Totalkostnad', 111, 223, 337, 871],
        ],
        finds: [{ at: 'E2' }, { at: 'E4' }],
      },
      {
        name: 'below each of the headers above',
        given: [...LEVELS, ['Domino', 100, 20, 120, 110, 30, 151]],
        at: 'G3',
      },
      {
        name: 'where years stand as rows',
        given: [
          ['År', 'Domino', 'Webbhotell', 'Totalt'],
          ['Budget 2023', 100, 200, 300],
          ['Prognos 2024', 110, 210, 420],
          ['Prognos 2025', 120, 220, 340],
        ],
        at: 'D3',
      },
    ],
    silent: [
      {
        name: 'where the header names other years than all of the others',
        given: [
          [...YEARS.slice(0, 4), 'Totalt 2024–2030'],
          ['Domino', 101, 203, 307, 2711],
        ],
      },
      {
        name: 'on a lone row whose sum names no years',
        given: [
          [...YEARS.slice(0, 4), 'Totalt'],
          ['Domino', 101, 203, 307, 2711],
        ],
      },
      {
        name: 'on a row of per cent',
        given: [YEARS, ['A', 101, 203, 307, 611], ['Ökning, %', 1, 2, 3, 9]],
      },
    ],
  });
});
