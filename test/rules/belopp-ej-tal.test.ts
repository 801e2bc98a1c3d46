import type { Severity } from '../../src/findings/finding';
import { beloppEjTal } from '../../src/rules/belopp-ej-tal';
import { type ExpectedFinding, type FiringCase, ruleTester } from '../builders/rule-tester';
import { UNCALCULATED_CELL } from '../builders/submissions';

const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Kommentar till budget'];
const PLAIN_HEADER = HEADER.slice(0, 3);

/** One amount that is text, in C2; the header of one more column of amounts keeps it from being the whole table. */
const single = (text: string, header = 'Budget 2023') => [
  ['Tjänst', 'Utfall 2022', header],
  ['HR', 100, text],
];

const asNumber = ([text, number, told]: readonly [string, number, string]): FiringCase => ({
  name: `on "${text}", which is written as the number it is in tkr`,
  given: single(text),
  at: 'C2',
  severity: 'varning',
  fixes: [
    {
      title: `Skriv talet ${told} i C2`,
      does: [`C2: ${text} → ${told}`],
      edits: [{ kind: 'write', sheet: 'Blad3', row: 1, column: 2, before: text, after: number }],
    },
  ],
});

const leftToPeople = (text: string, severity: Severity = 'fel'): FiringCase => ({
  name: `on "${text}", which is left to people`,
  given: single(text),
  at: 'C2',
  severity,
  fixes: [],
});

const losing = ([text, told, lost]: readonly [string, string, string]): FiringCase => ({
  name: `on "${text}", and the title of the fix tells that "${lost}" goes`,
  given: single(text),
  at: 'C2',
  severity: 'varning',
  fixes: [
    {
      title: {
        sv: `Skriv talet ${told} i C2. ”${lost}” försvinner`,
        en: `Write the number ${told} in C2. “${lost}” goes`,
      },
      does: [`C2: ${text} → ${told}`],
    },
  ],
});

const varning = (at: string): ExpectedFinding => ({ at, severity: 'varning' });
const ambiguous: ExpectedFinding = { at: 'B4', severity: 'fel', fixes: [] };

ruleTester(beloppEjTal, {
  fires: [
    {
      name: 'on kronor in a table in tkr whose row says that the figure is in tkr, which is left to people',
      given: [PLAIN_HEADER, ['HR', 7500, '9 000:-']],
      at: 'C2',
      severity: 'varning',
      says: 'i kronor är det 9 tkr, men raden i övrigt talar för 9 000 tkr',
      fixes: [],
    },
    {
      name: 'on kronor that are such beside the rest of their row, which are written in tkr',
      given: [PLAIN_HEADER, ['HR', 7500, '9 000 000 kr']],
      at: 'C2',
      severity: 'varning',
      says: 'Skriv talet 9 000 utan enhet',
    },
    {
      name: 'on per cent where a service’s amount belongs, below a total too',
      given: [
        ['Tjänst', 'Budget 2023'],
        ['HR', 100],
        ['Totalkostnad', 100],
        ['Domino', '5 %'],
      ],
      at: 'B4',
    },
    {
      name: 'as varning on text that can be read, as fel on text that cannot',
      given: [
        HEADER,
        ['Kontaktcenter', '23 588 tkr', 100, 'Högre än 2022'],
        ['HR', '134,800', 200, null],
        ['Telefoni', 'ej klart', 300, null],
        ['Totalkostnad', '=', 600, null],
      ],
      finds: [
        { at: 'B2', severity: 'varning', says: 'Skriv talet 23 588' },
        { at: 'B3', severity: 'fel', says: 'mer än ett sätt' },
        { at: 'B4', severity: 'fel', says: 'inte ett belopp' },
        { at: 'B5', severity: 'fel', says: '”=” är inte ett belopp' },
      ],
    },
    {
      name: 'on an error value',
      given: [HEADER, ['Kontaktcenter', 0, 100, null], ['HR', 50, 200, null]],
      cells: { B2: { type: 'error', value: '#REF!', formula: '=#REF!' } },
      at: 'B2',
      severity: 'fel',
      says: '”#REFERENS!” är ett felvärde',
    },
    {
      name: 'on a formula without a saved value',
      given: [HEADER, ['Kontaktcenter', 0, 100, null], ['HR', 50, 200, null]],
      cells: { B2: UNCALCULATED_CELL },
      at: 'B2',
      severity: 'fel',
      says: 'Beloppet går inte att läsa',
    },
    {
      name: 'with the number in the unit of its column, in the fix too',
      given: [
        ['Tjänst', 'Utfall 2022 (tkr)', 'Budget 2023 (kr)'],
        ['HR', 100, '2 tkr'],
        ['IT', 100, '4 500'],
      ],
      finds: [
        {
          ...varning('C2'),
          says: 'Skriv talet 2 000 utan',
          fixes: [
            { does: ['C2: 2 tkr → 2 000'], leaves: [varning('C3')] },
            { does: ['C2: 2 tkr → 2 000', 'C3: 4 500 → 4 500'] },
          ],
        },
        varning('C3'),
      ],
    },
    ...(
      [
        ['23 588 tkr', 23588, '23 588'],
        ['23\u00A0588', 23588, '23 588'],
        ['7,5 mnkr', 7500, '7 500'],
        ['500 000 kr', 500, '500'],
        ['tkr 1 200', 1200, '1 200'],
        ['-300', -300, '-300'],
        ['5 000 tkr.', 5000, '5 000'],
        ['2 000 000:-', 2000, '2 000'],
      ] as const
    ).map(asNumber),
    ...['134,800', '300-500 tkr', 'se bilaga', '12 EUR'].map((text) => leftToPeople(text)),
    // Excel would not keep all of its digits.
    leftToPeople('123456789012345678 tkr', 'varning'),
    ...(
      [
        ['500 tkr (år 2024)', '500', '(år 2024)'],
        ['ca 300 tkr', '300', 'ca'],
        ['1 200 tkr*', '1 200', '*'],
        ['*1 200 tkr', '1 200', '*'],
        ['12 000 tkr varav 6 600 nedan', '12 000', 'varav 6 600 nedan'],
      ] as const
    ).map(losing),
    {
      name: 'and loses nothing by a year that the header of its column names',
      given: single('500 tkr (år 2024)', 'Prognos 2024'),
      ...varning('C2'),
      fixes: [{ title: 'Skriv talet 500 i C2', does: ['C2: 500 tkr (år 2024) → 500'] }],
    },
    {
      name: 'and leaves it alone where a formula gives it',
      given: single('200 tkr'),
      cells: { C2: { type: 'text', value: '200 tkr', formula: '=A9' } },
      ...varning('C2'),
      fixes: [],
    },
    {
      name: 'on several, mended alone, by column and by table, without the doubtful; together where the same words go',
      given: [
        PLAIN_HEADER,
        ['HR', '100 tkr', '110 tkr'],
        ['IT', 200, '220 tkr'],
        ['Kultur', '134,800', '60 tkr (prel.)'],
        ['Skola', 400, '70 tkr (prel.)'],
      ],
      finds: [
        varning('B2'),
        {
          ...varning('C2'),
          fixes: [
            {
              title: 'Skriv talet 110 i C2',
              does: ['C2: 110 tkr → 110'],
              leaves: [varning('B2'), varning('C3'), ambiguous, varning('C4'), varning('C5')],
            },
            {
              title: 'Skriv 2 belopp i kolumnen ”Budget 2023” som tal',
              does: ['C2: 110 tkr → 110', 'C3: 220 tkr → 220'],
              leaves: [varning('B2'), ambiguous, varning('C4'), varning('C5')],
            },
            {
              title: 'Skriv 3 belopp i hela tabellen som tal',
              does: ['B2: 100 tkr → 100', 'C2: 110 tkr → 110', 'C3: 220 tkr → 220'],
              leaves: [ambiguous, varning('C4'), varning('C5')],
            },
          ],
        },
        varning('C3'),
        ambiguous,
        {
          ...varning('C4'),
          fixes: [
            {
              title: 'Skriv talet 60 i C4. ”(prel.)” försvinner',
              does: ['C4: 60 tkr (prel.) → 60'],
              leaves: [varning('B2'), varning('C2'), varning('C3'), ambiguous, varning('C5')],
            },
            {
              title: 'Skriv 2 belopp i kolumnen ”Budget 2023” som tal. ”(prel.)” försvinner',
              does: ['C4: 60 tkr (prel.) → 60', 'C5: 70 tkr (prel.) → 70'],
              leaves: [varning('B2'), varning('C2'), varning('C3'), ambiguous],
            },
          ],
        },
        varning('C5'),
      ],
    },
  ],
  silent: [
    {
      name: 'on a column in which every row says why it has no amount',
      given: [
        ['Tjänst', 'Utfall 2022', 'Budget 2023'],
        ['HR', 'Ej leverantör 2022', 130500],
        ['Ekonomi', 'Ej leverantör 2022', 83100],
        ['Totalkostnad', null, 213600],
      ],
    },
    {
      name: 'on numbers, blanks, dashes, remarks in brackets and other columns',
      given: [
        HEADER,
        [null, null, '(exkl. utveckling)', null],
        ['Kontaktcenter', '-', 100, '12 st'],
        ['HR', null, 0, '134,800'],
      ],
    },
    {
      name: 'on per cent in a row that tells of a change, and below the total',
      given: [
        HEADER,
        ['Domino', 90, 100, null],
        ['Totalkostnad', 90, 100, null],
        ['Förändring', null, '0.0 %', null],
        ['Utveckling mot fjolåret', null, '1,5 %', null],
      ],
    },
  ],
});
