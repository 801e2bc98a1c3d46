import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import type { Value } from '../../src/workbook/from-values';
import { type ExpectedFinding, ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** The table of 3.1, whose first row is row 4. */
const inChapter = (...rows: Rows): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  [],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ...rows,
];

const fel = (at: string, says = ''): ExpectedFinding => ({ at, severity: 'fel', says });

/** Two tables below each other, and a total of both below the second; it stands in row 12. */
const twoTables = (...across: readonly Value[]): Rows => [
  ...inChapter(['Kontaktcenter', 101, 203, 307], ['Öppna data', 51, 52, 53], ['Totalkostnad', 152, 255, 360]),
  [],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ['Insyn', 11, 13, 17],
  ['Totalkostnad', 11, 13, 17],
  [],
  ['Total förvaltning och utveckling', ...across],
];

ruleTester(summaStammerInte, {
  fires: [
    {
      name: 'on a total of two tables that differs from theirs',
      given: twoTables(163, 278, 377),
      ...fel('C12', 'är 278 men raderna blir 268 (skillnad 10). Kontrollera C6, C10.'),
    },
    {
      name: 'on a second total that is of no other tables',
      given: twoTables(163, 288, 397),
      finds: [
        { at: 'B12', severity: 'fel' },
        { at: 'C12', severity: 'fel' },
        { at: 'D12', severity: 'fel' },
      ],
    },
    {
      name: 'as a varning on a total without any amount',
      given: inChapter(['Kontaktcenter', 1, 2, 3], ['Öppna data', 1, 2, 3], ['Totalkostnad']),
      at: 'B6',
      severity: 'varning',
      says: 'är tom i alla kolumner',
    },
    {
      name: 'as a varning on a total that is blank in one column where the others are summed',
      given: inChapter(['Kontaktcenter', 1, 2, 3], ['Öppna data', 1, 2, 3], ['Totalkostnad', 2, null, 6]),
      at: 'C6',
      severity: 'varning',
      says: 'Totalkostnad är tom för Budget 2023',
    },
    {
      name: 'with what stands there, what was expected and the rows',
      given: inChapter(
        ['Kontaktcenter', null, '23 588 tkr', 25003],
        ['Extern service', null, '50 733 tkr', 53820],
        ['Öppna data', null, '1 587 tkr', 1682],
        ['Demokrati', null, '1 639 tkr', 1737],
        ['Totalkostnad', null, '77 587 tkr', 82242],
      ),
      ...fel(
        'C8',
        '(skillnad 40). Troligen är C5 felskriven: 50 733 i stället för 50 773. Kontrollera C4–C7.',
      ),
      subject: 'Totalkostnad · Budget 2023',
      found: '77 587',
      expected: '77 547',
      difference: '40',
      chapter: '3.1',
    },
    {
      name: 'on a total that is wrong for the rows of its period',
      given: [
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        [],
        ['Tjänst', 'År', 'Belopp'],
        ['Kontaktcenter', 2023, 101],
        ['Kontaktcenter', 2024, 110],
        ['Öppna data', 2023, 10],
        ['Öppna data', 2024, 20],
        ['Totalt', 2023, 121],
        ['Totalt', 2024, 130],
      ],
      ...fel('C8', 'raderna blir 111 (skillnad 10). Kontrollera C4, C6.'),
    },
    {
      name: 'on the sum of a service over its years, called by its name or marked beside it',
      given: [
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        [],
        ['Tjänst', 'År', 'Belopp'],
        ['Kontaktcenter', 2023, 101],
        ['Kontaktcenter', 2024, 110],
        ['Summa Kontaktcenter', null, 221],
        ['Öppna data', 2023, 10],
        [null, 2024, 20],
        ['Öppna data', 'Totalt', 30],
        ['Totalkostnad', null, 251],
      ],
      ...fel('C6', 'raderna blir 211 (skillnad 10). Kontrollera C4–C5.'),
    },
    {
      name: 'on totals of services and of years in one table',
      given: [
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        [],
        ['Tjänst', 'År', 'Belopp'],
        ['Kontaktcenter', 2023, 101],
        ['Kontaktcenter', 2024, 110],
        ['Kontaktcenter', '2023–2024', 211],
        ['Öppna data', 2023, 10],
        ['Öppna data', 2024, 20],
        ['Öppna data', '2023–2024', 35],
        ['Totalt 2023', null, 111],
        ['Totalt 2024', null, 150],
      ],
      finds: [fel('C11', 'Kontrollera C5, C8.'), fel('C9', 'Kontrollera C7–C8.')],
    },
    {
      name: 'on the sum of an area above its rows',
      given: inChapter(
        ['Kanaler', 30, 41, 36],
        ['Kontaktcenter', 20, 20, 22],
        ['Öppna data', 10, 11, 14],
        ['Insyn', 5, 6, 7],
        ['Demokratistärkande metoder och verktyg', 5, 6, 7],
        ['Totalkostnad', 35, 47, 43],
      ),
      ...fel('C4', 'raderna blir 31'),
    },
    {
      name: 'on more than rounding explains, by the accuracy that the table shows',
      given: inChapter(
        ['HR', null, 130500, 134804],
        ['Inköp', null, 14600, 3],
        ['Totalkostnad:', null, 145200, 134808],
      ),
      ...fel('C6'),
    },
    {
      name: 'on subtotals without a label, which sum since the one before, and not on the grand total of them',
      given: inChapter(
        ['Räkenskaper', '-', 904, 934],
        ['Ekonomiprocesser', '-', 35369, 36536],
        [null, null, 36273, 37470],
        ['Bemanning', null, 15801, 16322],
        [null, null, 15801, 16332],
        ['Inköp', null, 14609, 15091],
        [null, '-', 66683, 68893],
      ),
      ...fel('D8', 'Delsumman på rad 8'),
    },
    {
      name: 'on a wrong grand total',
      given: inChapter(
        ['A', null, 100, null],
        [null, null, 100, null],
        ['B', null, 250, null],
        [null, null, 250, null],
        ['Totalkostnad', null, 450, null],
      ),
      ...fel('C8', 'Kontrollera C5, C7'),
    },
    {
      name: 'on a total above blanks; zero is a value, blanks and dashes are nothing',
      given: inChapter(['A', '-', 0, null], ['B', null, 700, null], ['Totalkostnad', '-', 700, 500]),
      ...fel('D6', 'raderna blir 0'),
    },
    {
      name: 'only in columns whose amounts can all be read',
      given: inChapter(['A', null, 100, '134,800'], ['B', null, 100, 100], ['Totalkostnad', null, 500, 500]),
      ...fel('C6'),
    },
    {
      name: 'over one blank row to the total',
      given: inChapter(['A', null, 7, 10], ['B', null, 80, 10], [], ['Totalkostnad', null, 90, 20]),
      ...fel('C7'),
    },
    {
      name: 'on negative amounts and decimals as what they are',
      given: inChapter(
        ['A', null, 100, 12.25],
        ['Ambitionsanpassning', null, -300, 7.5],
        ['Totalkostnad', null, -200, 19.85],
      ),
      ...fel('D6', 'raderna blir 19,75 (skillnad 0,1)'),
    },
    {
      name: 'on labelled subtotals beneath a grand total of another name',
      given: inChapter(
        ['A', null, 100, 100],
        ['Summa HR', null, 100, 100],
        ['B', null, 250, 250],
        ['(därav löner', null, 90, 90],
        ['Summa Ekonomi:', null, 250, 200],
        ['Totalkostnad', null, 350, 300],
      ),
      ...fel('D8', 'Summa Ekonomi för'),
    },
    {
      name: 'without adding a total again that restates the one above it',
      given: inChapter(
        ['A', null, 100, 100],
        ['Delsumma', null, 100, 100],
        ['B', null, 250, 250],
        ['Delsumma', null, 250, 250],
        ['Summa område 1', null, 350, 350],
        ['C', null, 7, 7],
        ['Delsumma', null, 7, 7],
        ['Summa område 2', null, 7, 7],
        ['Totalkostnad', null, 357, 457],
      ),
      ...fel('D12', 'raderna blir 357'),
    },
    {
      name: 'without a total of something else above the rows',
      given: inChapter(
        ['Totalt föregående år', null, 280, 290],
        ['A', null, 100, 100],
        ['B', null, 200, 200],
        ['Totalkostnad', null, 300, 400],
      ),
      ...fel('D7', 'Kontrollera D5–D6'),
    },
    {
      name: 'group by group where nothing sums the whole',
      given: inChapter(
        ['A', null, 101, 101],
        ['B', null, 199, 199],
        ['Summa HR', null, 300, 310],
        ['C', null, 40, 40],
        ['Summa Ekonomi', null, 40, 40],
      ),
      ...fel('D6', 'raderna blir 300'),
    },
    {
      name: 'on totals that carry on the one above',
      given: inChapter(
        ['A', null, 100, 100],
        ['B', null, 200, 200],
        ['Summa', null, 300, 300],
        ['Index', null, 9, 9],
        ['Summa inklusive index', null, 309, 309],
        ['Utveckling', null, 50, 50],
        ['Totalkostnad', null, 359, 395],
      ),
      ...fel('D10', 'raderna blir 359'),
    },
    {
      name: 'on totals that stand first, where a column shows that the rows below are theirs',
      given: inChapter(
        ['Totalkostnad', null, 350, 350],
        ['Summa HR', null, 300, 330],
        ['A', null, 100, 100],
        ['B', null, 200, 200],
        ['Summa Ekonomi', null, 50, 50],
        ['C', null, 50, 50],
      ),
      finds: [fel('D4', 'raderna blir 380'), fel('D5', 'Kontrollera D6–D7')],
    },
    {
      name: 'on one total that stands first, shown the same way',
      given: inChapter(['Totalkostnad', null, 300, 310], ['A', null, 101, 101], ['B', null, 199, 199]),
      ...fel('D4', 'raderna blir 300'),
    },
    {
      name: 'without summing the rates of a column of index',
      given: [
        ['Tjänst', 'Budget 2023', 'Index', 'Prognos inkl index'],
        ['A', 904, 3.3, 934],
        ['B', 9603, 3.3, 9920],
        ['Totalkostnad', 10507, 3.3, 10900],
      ],
      ...fel('D4', 'raderna blir 10 854'),
    },
  ],
  silent: [
    {
      name: 'on a service’s sum above its years, and on a total of no year among those of years',
      given: inChapter(
        ['Kontaktcenter', 101, 203, 307],
        ['2023', 50, 103, 150],
        ['2024', 51, 100, 157],
        ['Öppna data', 15, 25, 35],
        ['2023', 10, 10, 20],
        ['2024', 5, 15, 15],
        ['Totalkostnad', 116, 228, 342],
      ),
    },
    { name: 'on a total of two tables', given: twoTables(163, 268, 377) },
    {
      name: 'on a total that is blank below prices',
      given: [
        ['3.1 Kostnader förvaltning och utveckling'],
        ['Tjänst', 'Budget 2023', 'Prognos 2024', 'Pris per användare'],
        ['Kontaktcenter', 1000, 1100, 12.5],
        ['Öppna data', 1500, 1600, 14],
        ['Totalkostnad', 2500, 2700],
      ],
    },
    {
      name: 'on a blank total where another is filled in, and above rows of nothing',
      given: [
        ...inChapter(['A', 1, 2, 3], ['B', 1, 2, 3], ['Delsumma'], ['Totalt', 2, 4, 6]),
        [],
        ['Tjänst', 'Utfall 2022', 'Budget 2023'],
        ['C', null, null],
        ['D', null, null],
        ['Totalt', null, null],
      ],
    },
    {
      name: 'on what rounding explains',
      given: inChapter(
        ['HR', null, 130500, 134800],
        ['Inköp', null, 14600, 15100],
        ['Summa', null, 145200, 149800],
      ),
    },
    {
      name: 'on "varav" rows, rows below the total and what stands after the table',
      given: inChapter(
        ['A', null, 1000, 10],
        ['varav löner', null, 400, 4],
        ['Totalkostnad', null, 1000, 10],
        ['Föregående år', null, 900, 9],
        [],
        ['Leverantörens analys'],
        ['Totalt 12 procent mer än 2022.'],
      ),
    },
    {
      name: 'on the rows below a total, without a sign that they are its parts',
      given: inChapter(['Totalkostnad', null, 900, 1000], ['Största posten', null, 500, 600]),
    },
  ],
});

const table = (...rows: Rows): Rows => [['Tjänst', 'Utfall 2022', 'Budget 2023'], ...rows];

const HR: Rows = [
  ['Lön', 100, 110],
  ['Rekrytering', 200, 220],
  ['Bemanning', 300, 330],
];

/** The total of HR in C5 is 700 or what else it says. */
const wrongTotal = (total: Value = 700): Rows => table(...HR, ['Totalkostnad', 600, total]);

/** A subtotal in C4 is wrong, and the total in C8 right by it. */
const wrongSubtotal: Rows = table(
  ...HR.slice(0, 2),
  [null, 300, 230],
  ['Bemanning', 300, 330],
  ['Hälsa', 100, 100],
  [null, 400, 430],
  ['Totalkostnad', 700, 660],
);

/** A formula that gives what a cell says already. */
const formula = (written: string, value: number) => ({ type: 'number', value, formula: written }) as const;

describe('the fix of a total', () => {
  ruleTester(summaStammerInte, {
    fires: [
      {
        name: 'and writes the sum of its rows, old and new value shown with the formula',
        given: wrongTotal(),
        at: 'C5',
        fixes: [
          {
            title: 'Ersätt beloppet i C5 med summan av raderna',
            does: ['C5: 700 → 660 (=SUM(C2:C4))'],
            edits: [
              {
                kind: 'write',
                sheet: 'Blad3',
                row: 4,
                column: 2,
                before: 700,
                after: { formula: '=SUM(C2:C4)' },
              },
            ],
          },
        ],
      },
      {
        name: 'and sums only its own rows, with a comma where others stand between',
        given: table(
          ...HR.slice(0, 2),
          ['varav chefer', 50, 60],
          ['Bemanning', 300, 330],
          ['Totalkostnad', 600, 700],
        ),
        at: 'C6',
        fixes: [{ does: ['C6: 700 → 660 (=SUM(C2:C3,C5))'] }],
      },
      {
        name: 'and in a table with subtotals sums these and the rows after them',
        given: table(
          ...HR.slice(0, 2),
          [null, 300, 330],
          ['Bemanning', 300, 330],
          ['Hälsa', 100, 100],
          [null, 400, 430],
          ['Övrigt', 10, 10],
          ['Totalkostnad', 710, 800],
        ),
        at: 'C9',
        fixes: [{ does: ['C9: 800 → 770 (=SUM(C4,C7:C8))'] }],
      },
      {
        name: 'and takes along a total that was right only as long as it was wrong',
        given: wrongSubtotal,
        at: 'C4',
        fixes: [
          {
            title: 'Ersätt beloppet i C4 och totalen som bygger på det med summan av raderna',
            does: ['C4: 230 → 330 (=SUM(C2:C3))', 'C8: 660 → 760 (=SUM(C4,C7))'],
          },
        ],
      },
      {
        name: 'and lets a formula that rests on it follow',
        given: wrongSubtotal,
        cells: { C8: formula('=C4+C7', 660) },
        at: 'C4',
        // Excel calculates C8 anew; the tests calculate only SUM.
        fixes: [{ does: ['C4: 230 → 330 (=SUM(C2:C3))'], leaves: [fel('C8')] }],
      },
      ...['=Underlag!C4', '=D1'].map((rests) => ({
        name: `and is left to people where the total of it is ${rests}`,
        given: wrongSubtotal,
        cells: { C8: formula(rests, 660) },
        at: 'C4',
        fixes: [],
      })),
      {
        name: 'and replaces a formula openly',
        given: wrongTotal(),
        cells: { C5: formula('=SUM(C2:C3)', 330) },
        at: 'C5',
        fixes: [
          {
            title: 'Ersätt formeln i C5 med summan av raderna',
            does: ['C5: 330 (=SUM(C2:C3)) → 660 (=SUM(C2:C4))'],
            edits: [
              {
                kind: 'write',
                sheet: 'Blad3',
                row: 4,
                column: 2,
                before: { formula: '=SUM(C2:C3)' },
                after: { formula: '=SUM(C2:C4)' },
              },
            ],
          },
        ],
      },
      {
        name: 'and replaces a text that is the amount alone',
        given: wrongTotal('700 tkr'),
        at: 'C5',
        fixes: [{ does: ['C5: 700 tkr → 660 (=SUM(C2:C4))'] }],
      },
      {
        name: 'and leaves to people a text that says more',
        given: wrongTotal('700 tkr (prel.)'),
        at: 'C5',
        fixes: [],
      },
      {
        name: 'and keeps to the unit of its column',
        given: [
          ['Tjänst', 'Budget 2023 (mnkr)'],
          ['Lön', 1.25],
          ['Rekrytering', 2.5],
          ['Totalkostnad', 4.5],
        ],
        at: 'B4',
        fixes: [{ does: ['B4: 4,5 → 3,75 (=SUM(B2:B3))'] }],
      },
      {
        name: 'and is left to people where an addend is text',
        given: table(['Lön', 100, '110 tkr'], ...HR.slice(1), ['Totalkostnad', 600, 700]),
        at: 'C5',
        fixes: [],
      },
      {
        name: 'and passes over a dash, which sums to nothing',
        given: table(['Lön', 100, '-'], ...HR.slice(1), ['Totalkostnad', 600, 700]),
        at: 'C5',
        fixes: [{ does: ['C5: 700 → 550 (=SUM(C2:C4))'] }],
      },
      ...['=C5-C2-C3', '=SUM($C$2:$C$9)/2', '=SUM(C:C)/2', '=SUM(4:5)/2'].map((made) => ({
        name: `and is left to people where an addend is ${made}, made from the total`,
        given: wrongTotal(),
        cells: { C4: formula(made, 330) },
        at: 'C5',
        fixes: [],
      })),
      {
        name: 'and is offered where a formula only mentions the total in a text',
        given: wrongTotal(),
        cells: { C4: formula('=B4*1.1&"C5"', 330) },
        at: 'C5',
        fixes: [{ does: ['C5: 700 → 660 (=SUM(C2:C4))'] }],
      },
      {
        name: 'and is left to people where its row would no longer add up',
        given: [
          ['Tjänst', 'Nyutveckling', 'Utveckling inom befintlig tjänst', 'Summa'],
          ['Lön', 101, 52, 153],
          ['Rekrytering', 203, 61, 264],
          ['Bemanning', 355, 73, 378],
          ['Totalkostnad', 609, 186, 795],
        ],
        at: 'B5',
        fixes: [],
      },
    ],
  });
});
