import { radsummaStammerInte } from '../../src/rules/radsumma-stammer-inte';
import { ruleTester } from '../builders/rule-tester';

const INDEXED = ['Område', 'Budget 2023', 'Index', 'Prognos inkl index', 'Utv bef tjänst 2023'];
const SPLIT = [
  'Tjänsteplan 2023-2025',
  'version',
  'Summa',
  'Nyutveckling',
  'Utveckling inom befintlig tjänst',
  'Summa',
];

/** Headers that leave it open which columns the last one sums. */
const open = (...rows: readonly (readonly (string | number)[])[]) => [
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos 2024', 'Totalt'],
  ['A', 90, 101, 102, 203],
  ['B', 51, 52, 54, 106],
  ...rows,
];

/** A column of changes after the costs. */
const changed = (header: string, ...changes: readonly (string | number)[]) => [
  ['Tjänst', 'Budget 2023', 'Prognos 2024', header],
  ...changes.map((change, at) => [`Tjänst ${at}`, 101 * (at + 1), 111 * (at + 1), change]),
];

ruleTester(radsummaStammerInte, {
  fires: [
    {
      name: 'on a change that is not the difference of the two costs, as the other rows are',
      given: changed('Förändring', 10, 20, 35, 40),
      finds: [
        {
          at: 'D4',
          says: 'Förändring är 35 men Prognos 2024 – Budget 2023 blir 30 (333 – 303 = 30, skillnad 5). Kontrollera C4, B4, D4.',
        },
      ],
    },
    {
      name: 'on a difference the other way round',
      given: changed('Avvikelse', -10, -20, -35, -40),
      at: 'D4',
    },
    {
      name: 'on a whole year that its quarters do not make',
      given: [
        ['Tjänst', 'Q1', 'Q2', 'Q3', 'Q4', 'Helår'],
        ['Öppna data', 380, 380, 380, 390, 1530],
        ['Kontaktcenter', 5700, 5700, 5700, 5700, 23800],
        ['Summa', 6080, 6080, 6080, 6090, 25330],
      ],
      finds: [{ at: 'F3', says: 'Helår är 23 800 men Q1 + Q2 + Q3 + Q4 blir 22 800' }],
    },
    {
      name: 'on a budget and index that do not add up, and names the parts, the sum and the cells',
      given: [
        INDEXED,
        ['Ekonomi', 83100, 2700, 85800, 2000],
        ['HR', 130500, 4300, 134800, 12200],
        ['Digital infrastruktur', 767900, 25300, 792300, 47900],
        ['Kommunikation', 31700, 1100, 33800, 7900],
        ['Inköp', 14600, 500, 15100, null],
        ['Total', 1027800, 33900, 1061800, 70000],
      ],
      finds: [
        {
          at: 'D4',
          severity: 'fel',
          says: 'Digital infrastruktur: Prognos inkl index är 792 300 men Budget 2023 + Index blir 793 200 (767 900 + 25 300 = 793 200, skillnad -900). Kontrollera B4, C4, D4.',
          subject: 'Digital infrastruktur · Prognos inkl index',
          found: '792 300',
          expected: '793 200',
          difference: '-900',
        },
        { at: 'D5', severity: 'fel', says: 'Kommunikation' },
      ],
    },
    {
      name: 'by the columns between two sums for both, on total and subtotal rows too',
      given: [
        SPLIT,
        ['Ekonomi', '2.0', 2000, 0, 2000, 2000],
        ['HR', '2.0', 13000, 800, 12200, 13100],
        ['IT-tjänster', '2.0', 47910, 20280, 27630, 47910],
        ['Ledning och styrning', '3.5', 20700, 20700, null, 20700],
        [null, null, 83700, 41780, 41830, 83610],
        ['Totalt', null, '83 610 tkr', 41780, 41830, 83600],
      ],
      finds: [
        { at: 'C6', severity: 'fel', says: 'Delsumman på rad 6: Summa är 83 700 men Nyutveckling' },
        { at: 'F3', severity: 'fel', says: '800 + 12 200 = 13 000' },
      ],
    },
    {
      name: 'by plain headers of an index where no other row confirms it',
      given: [INDEXED.slice(0, 4), ['HR', 100_000, 3300, 104_300]],
      at: 'D2',
      severity: 'fel',
    },
    {
      name: 'by plain headers of a sum where one other row confirms it',
      given: [
        ['Tjänst', 'Nyutveckling', 'Utveckling', 'Summa'],
        ['HR', 101, 202, 313],
        ['Total', 101, 202, 303],
      ],
      at: 'D2',
      severity: 'fel',
    },
    {
      name: 'by parts that the rows show where the headers leave it open',
      given: open(['C', 7, 8, 9, 17], ['D', 1, 21, 22, 40]),
      at: 'E5',
      severity: 'fel',
      says: 'Budget 2023 + Prognos 2024',
    },
    {
      name: 'on a sum of years',
      given: [
        ['Insats', 'År 2024', 'År 2025', 'År 2026', 'Summa 2024–2026'],
        ['A', 101, 200, 300, 601],
        ['B', 1, null, 3, 4],
        ['C', 7, 8, 9, 34],
      ],
      at: 'E4',
      severity: 'fel',
      says: 'År 2024 + År 2025 + År 2026 blir 24',
    },
    {
      name: 'on a sum of sums',
      given: [
        [
          'Tjänst',
          'Löner tkr',
          'Resor tkr',
          'Summa personal',
          'Hyra tkr',
          'El tkr',
          'Summa lokaler',
          'Totalt',
        ],
        ['A', 1, 2, 3, 4, 5, 9, 12],
        ['B', 10, 20, 30, 40, 50, 90, 120],
        ['C', 11, 22, 33, 44, 55, 99, 123],
      ],
      at: 'H4',
      severity: 'fel',
      says: 'Summa personal + Summa lokaler blir 132',
    },
    {
      name: 'on a forecast after its index',
      given: [
        ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Index', 'Prognos 2024'],
        ['A', 1, 1001, 33, 1034],
        ['B', 1, 2001, 66, 2067],
        ['C', 1, 3001, 99, 3200],
      ],
      at: 'E4',
      severity: 'fel',
      says: 'Budget 2023 + Index blir 3 100',
    },
    {
      name: 'on more than the rounding of the table’s accuracy',
      given: [INDEXED, ['A', 12.5, 0.4, 12.91, 1], ['B', 20.25, 0.67, 20.94, 1]],
      at: 'D3',
      severity: 'fel',
      says: 'skillnad 0,02',
    },
  ],
  silent: [
    {
      name: 'on the change of a total, which its own rows make or not',
      given: [...changed('Skillnad', 10, 20, 30), ['Totalt', 616, 666, 60]],
    },
    { name: 'on changes that are of something else', given: changed('Förändring 2025', 10, 25, 35, 45) },
    { name: 'on no change among others that are none either', given: changed('Skillnad', 10, 0, 0, 0) },
    { name: 'on a change in per cent', given: changed('Förändring', 9.9, 9.9, 9.9) },
    {
      name: 'on a whole year beside something else than its parts',
      given: [
        ['Tjänst', 'Budget 2023', 'Prognos 2023', 'Helår'],
        ['Öppna data', 380, 380, 1530],
        ['Kontaktcenter', 5700, 5700, 23800],
      ],
    },
    {
      name: 'where as many rows speak against the parts as for them',
      given: open(['D', 1, 21, 22, 40], ['E', 1, 21, 22, 41]),
    },
    {
      name: 'within the rounding of the table’s accuracy',
      given: [INDEXED, ['A', 83100, 2700, 85900, 100], ['B', 1072000, 35300, 1107200, 100]],
    },
    ...[3.3, 0.033].flatMap((rate) => [
      {
        name: `where the column of index holds rates such as ${rate}`,
        given: [INDEXED, ['A', 904, rate, 934, 1], ['B', 35369, rate, 36536, 1]],
      },
      {
        name: `where the column of index holds the one rate ${rate}`,
        given: [INDEXED, ['A', 35369, rate, 36536, 1]],
      },
    ]),
    {
      name: 'where the total holds more than its neighbours in some rows',
      given: [
        ['Insats', 'Budget 2024', 'Prognos 2025', 'Total projektbudget'],
        ['A', 100, 200, 700],
        ['B', 100, 300, 400],
        ['C', 100, 200, 900],
      ],
    },
    {
      name: 'where the sum holds more than its neighbours in every row',
      given: [
        ['Insats', 'Nyutveckling', 'Utveckling', 'Summa'],
        ['A', 1, 2, 9],
        ['B', 3, 4, 17],
        ['C', 1, 7, 23],
      ],
    },
    {
      name: 'where the columns after a total are some of its parts',
      given: [
        ['Insats', 'Totalt', 'varav konsulter', 'varav licenser tkr'],
        ['A', 900, 100, 200],
      ],
    },
    {
      name: 'on rows without a sum, without parts or with an amount that cannot be read',
      given: [
        INDEXED,
        ['A', 83100, 2700, 85800, 2000],
        ['B', 1000, 100, null, 1],
        ['C', null, '-', 5000, 1],
        ['D', 1000, 'ej klart', 5000, 1],
        ['E', 130500, 4300, '134,800', 1],
      ],
    },
    {
      name: 'on tables that state no sums in their columns',
      given: [
        ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024, inkl index 3,3%', '2024', '2025'],
        ['A', 100, 904, 934, 1, 2],
        ['Summa', 100, 904, 934, 1, 2],
      ],
    },
  ],
});
