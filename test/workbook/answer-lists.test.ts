import { offeredBy } from '../../src/workbook/answer-lists';
import { sheet } from '../../src/workbook/from-values';

const sheets = [
  sheet('Blad', [['Ett', 'Två']]),
  sheet('Mina listor', [['Rubrik'], ['Kart'], ['Telefoni'], [''], ['Kart']]),
];

it.each([
  ['Ja, Nej ,', ['Ja', 'Nej']],
  ["='Mina listor'!$A$2:$A$900", ['Kart', 'Telefoni']],
  ['=$A$1:$B$1', ['Ett', 'Två']],
  ['=Blad!B1', ['Två']],
  ['=Borta!A1:A9', []],
  ['=INDIRECT("A1")', []],
  ['=Tjänster', []],
  [null, []],
] as const)('a list by %s offers %j', (source, texts) => {
  expect(offeredBy({ source }, 'Blad', sheets)).toEqual(texts);
});
