import { effektmalEjUppfoljningsbart } from '../../src/rules/effektmal-ej-uppfoljningsbart';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(effektmalEjUppfoljningsbart, {
  fires: [
    {
      name: 'on a goal that names nothing to follow up, and quotes it',
      given: [
        ...ongoingCards({ effektmal: 'Främjar digitalisering i stadens verksamheter.' }),
        ...proposedCards({ effektmal: 'Utveckling inom Office 365' }),
      ],
      finds: [
        {
          at: 'B6',
          says: 'Effektmålet ”Främjar digitalisering i stadens verksamheter.”',
          found: 'Främjar digitalisering i stadens verksamheter.',
        },
        { at: 'B18', says: 'Lägg till ett mått' },
      ],
    },
  ],
  silent: [
    {
      name: 'on a measure, on blanks and placeholders, on a missing row and on an untouched card',
      given: ongoingCards(
        {},
        { effektmal: 'Lägre kostnader för support' },
        { effektmal: null },
        { effektmal: 'Tas fram i förstudien' },
        { effektmal: undefined },
        UNTOUCHED,
      ),
    },
  ],
});
