import { namnSaknasMenRubrikFinns } from '../../src/rules/namn-saknas-men-rubrik-finns';
import { HEADING_14, ongoingCard, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const NAMED = ['Pågående förändringsinsats GT6', 'Införande av ny lönetjänst'];
const [TITLE = [], ...FIELDS] = ongoingCard('GT6', { namn: null });
const NAMES_IT = '”Införande av ny lönetjänst”';

ruleTester(namnSaknasMenRubrikFinns, {
  fires: [
    {
      name: 'at the blank namn, or at the title where the card has no row for it',
      given: [
        ...HEADING_14,
        ...[NAMED, ...FIELDS],
        ...[NAMED, ...ongoingCard(2, { namn: undefined }).slice(1)],
        ...[['Pågående förändringsinsats GT6: Införande av ny lönetjänst'], ...FIELDS],
      ],
      finds: [{ at: 'B5', says: NAMES_IT }, { at: 'A11' }, { at: 'B20', says: NAMES_IT }],
    },
  ],
  silent: [
    {
      name: 'where the title is only a code or a placeholder, where namn is given and on an untouched card',
      given: [
        ...HEADING_14,
        ...[TITLE, ...FIELDS],
        ...[['Pågående förändringsinsats', 'GT 6'], ...FIELDS],
        ...[['Pågående förändringsinsats', 'TBD'], ...FIELDS],
        ...[NAMED, ...ongoingCard(2).slice(1)],
        ...[NAMED, ...ongoingCard(2, { namn: 'ej klart' }).slice(1)],
        ...ongoingCard(3, UNTOUCHED),
      ],
    },
  ],
});
