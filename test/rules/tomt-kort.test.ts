import { tomtKort } from '../../src/rules/tomt-kort';
import { ongoingCard, ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

/** A card of 2.2 that nobody has touched, with something beside the titles of its parts. */
const withParts = (...beside: readonly (readonly string[])[]): readonly (readonly Value[])[] => {
  const [heading = [], blank = [], title = [], ...fields] = proposedCards(UNTOUCHED);
  const [first = [], second = []] = beside;
  return [
    ...[heading, blank, title, ['Strategisk del', ...first], ...fields.slice(0, 8)],
    ...[['Teknisk del', ...second], ...fields.slice(8)],
  ];
};

ruleTester(tomtKort, {
  fires: [
    {
      name: 'at the title of a card that nobody has touched',
      given: [...ongoingCards(UNTOUCHED), ...proposedCards(UNTOUCHED)],
      finds: [{ at: 'A3' }, { at: 'A13' }],
    },
    {
      name: 'where the same stands beside several of its parts, and heads their columns',
      given: withParts(['Fyll i', 'Granskat'], ['Fyll i', 'Granskat']),
      at: 'A3',
    },
  ],
  silent: [
    { name: 'where something is written beside the title of a part', given: withParts(['Kortare kö']) },
    {
      name: 'as soon as anything is answered or named',
      given: [
        ...ongoingCards({ ...UNTOUCHED, tidplan: '2024' }),
        ...ongoingCard(2, UNTOUCHED).with(0, ['Pågående förändringsinsats', 'Skapa ljudbibliotek']),
      ],
    },
  ],
});
