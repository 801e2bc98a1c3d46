import { kopplingMalSaknas } from '../../src/rules/koppling-mal-saknas';
import { proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(kopplingMalSaknas, {
  fires: [
    {
      name: 'on each proposal without a link, with how many they are',
      given: proposedCards({ kopplingMal: null }, {}, { kopplingMal: 'ej klart' }),
      finds: [
        { at: 'B12', found: null, fields: ['kopplingMal'], says: 'är tom. Den saknas i 2 av 3 förslag.' },
        { at: 'B54', found: 'ej klart', says: 'säger bara ”ej klart”' },
      ],
    },
    {
      name: 'at the title where the card has no row for it',
      given: proposedCards({ kopplingMal: undefined }),
      at: 'A3',
    },
  ],
  silent: [
    { name: 'on a plan', given: proposedCards({}) },
    {
      name: 'on the answer that there is none',
      given: proposedCards({ kopplingMal: 'Ingen' }, { kopplingMal: 'Nej, eget initiativ' }),
    },
    { name: 'on a blank card', given: proposedCards({}, UNTOUCHED) },
  ],
});
