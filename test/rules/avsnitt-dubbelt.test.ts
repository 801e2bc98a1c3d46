import { avsnittDubbelt } from '../../src/rules/avsnitt-dubbelt';
import { sheet, workbook } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_31, ongoingCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const TEXT = 'Portföljen är oförändrad sedan 2022, och vi vill samla de små systemen i två gemensamma.';
const prose = (text: string) => [['1.3 Portföljanalys'], [text]];
const costs = (...amounts: readonly number[]) => [
  ...HEADING_31,
  ['Förvaltningskostnader'],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ...['Telefoni', 'Skrivare', 'Stadsnät'].map((name, index) => [name, 100, amounts[index] ?? 200]),
];
const insatser = (...names: readonly string[]) => [
  ...HEADING_14,
  ...names.flatMap((namn, index) => ongoingCard(index + 1, { namn })),
];
const cover = (supplier: string) => [
  ['Leverantör', supplier],
  ['Avser år', 2024],
];

ruleTester(avsnittDubbelt, {
  fires: [
    {
      name: 'on a hidden old version, wherever it stands, and names the one that counts',
      given: workbook(sheet('3.1', costs(1)), sheet('3.1 gammal', costs(2, 3, 4), { visibility: 'hidden' })),
      ...{ at: 'A1', sheet: '3.1 gammal', says: "står två gånger: här och i '3.1'!A1" },
    },
    {
      name: 'on the earlier of two copies in view, also with other figures and new rows',
      given: workbook(sheet('3.1', costs()), sheet('3.1 (2)', [...costs(7, 8, 9), ['Växel', 1, 2]])),
      ...{ at: 'A1', sheet: '3.1', says: "'3.1 (2)'!A1" },
    },
    {
      name: 'on insatser that stand twice in one sheet',
      given: [...insatser('Byta växel', 'Boka'), [], ...insatser('Byta växel', 'Boka', 'Tolka')],
      at: 'A1',
    },
    {
      name: 'on a text that was copied',
      given: workbook(sheet('1.3', prose(TEXT)), sheet('1.3 ny', prose(TEXT))),
      ...{ at: 'A1', sheet: '1.3' },
    },
    {
      name: 'on the chapters of another supplier in the same workbook',
      given: workbook(
        sheet('A', cover('Nämnden för Intraservice')),
        sheet('1.3', prose('En text.')),
        sheet('B', cover('Nämnden för inköp och upphandling')),
        sheet('1.3 INK', prose('Något helt annat.')),
      ),
      ...{ at: 'A1', sheet: '1.3' },
    },
  ],
  silent: [
    {
      name: 'on a running head, which stands above each of many pages',
      given: Array.from({ length: 60 }, () => [...prose(TEXT), []]).flat(),
    },
    {
      name: 'on a chapter that goes on in another sheet, with other insatser',
      given: workbook(
        sheet('1.4', insatser('Byta växel', 'Boka')),
        sheet('1.4 forts', insatser('Tolka', 'Söka')),
      ),
    },
    {
      name: 'on one insats that stands in both, which is another matter',
      given: workbook(
        sheet('1.4', insatser('Byta växel', 'Boka')),
        sheet('1.4 forts', insatser('Tolka', 'Söka', 'Boka')),
      ),
    },
    {
      name: 'on the same services under another caption',
      given: workbook(
        sheet('3.1', costs()),
        sheet(
          '3.1 b',
          costs().map((row) => (row[0] === 'Förvaltningskostnader' ? ['Utvecklingskostnader'] : row)),
        ),
      ),
    },
    {
      name: 'on a sheet that tells how the cards are filled in',
      given: workbook(
        sheet('Instruktion', [
          ['Så fyller du i mallen'],
          ...ongoingCard(1)
            .slice(1)
            .map(([label = null]) => [label, `Beskriv ${String(label)}.`]),
        ]),
        sheet('1.4', insatser('Byta växel')),
      ),
    },
    {
      name: 'on a chapter that is hidden and stands nowhere else',
      given: workbook(sheet('1.3', prose(TEXT), { visibility: 'hidden' })),
    },
  ],
});
