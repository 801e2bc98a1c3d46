import { avsnittSaknas } from '../../src/rules/avsnitt-saknas';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { sheet, workbook } from '../../src/workbook/from-values';
import { ongoingCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const ALL = mall2024.chapters.flatMap(({ number, title }) => [
  [`${number} ${title}`],
  ['Leverantörens analys'],
  ['Text.'],
  [],
]);
const allBut = (number: RegExp) => ALL.filter(([text]) => !number.test(text ?? ''));

ruleTester(avsnittSaknas, {
  fires: [
    {
      name: 'once for each chapter that is nowhere, on the sheet before it',
      given: allBut(/^(1\.3|3\.2)/),
      finds: [
        { at: null, sheet: 'Blad3', says: '1.3 Portföljanalys' },
        { at: null, sheet: 'Blad3', says: '3.2 Förslag justering av fördelningsnycklar' },
      ],
    },
    {
      name: 'on the first sheet where no chapter comes before',
      given: workbook(sheet('Försättsblad', [['Leverantör', 'Intraservice']]), sheet('Resten', ALL.slice(4))),
      ...{ at: null, sheet: 'Försättsblad', says: '1.1 Genomförd' },
    },
    {
      name: 'once where nothing of the template is found',
      given: [
        ['Lokaler', 12],
        ['Resor', 7],
      ],
      ...{ at: null, says: 'inget av mallens avsnitt hittades' },
    },
    {
      name: 'once where a single chapter shows, which any workbook may have',
      given: [['1.3 Portföljanalys'], ['Vi har en bred portfölj.']],
      ...{ at: null, says: 'bara 1.3 Portföljanalys hittades' },
    },
    {
      name: 'on a table of contents, which is no chapters',
      given: mall2024.chapters.map(({ number, title }, page) => [`${number} ${title}`, page + 3]),
      ...{ at: null, says: 'inget av mallens avsnitt hittades' },
    },
  ],
  silent: [
    { name: 'where every chapter is there, whatever the sheet is called', given: ALL },
    { name: 'on cards without the heading of their chapter', given: [...allBut(/^1\.4/), ...ongoingCard(1)] },
  ],
});
