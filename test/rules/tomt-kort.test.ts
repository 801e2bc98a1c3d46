import { tomtKort } from '../../src/rules/tomt-kort';
import { ongoingCard, ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(tomtKort, {
  fires: [
    {
      name: 'at the title of a card that nobody has touched',
      given: [...ongoingCards(UNTOUCHED), ...proposedCards(UNTOUCHED)],
      finds: [{ at: 'A3' }, { at: 'A13' }],
    },
  ],
  silent: [
    {
      name: 'as soon as anything is answered or named',
      given: [
        ...ongoingCards({ ...UNTOUCHED, tidplan: '2024' }),
        ...ongoingCard(2, UNTOUCHED).with(0, ['Pågående förändringsinsats', 'Skapa ljudbibliotek']),
      ],
    },
  ],
});
