import { effektmalUpprepat } from '../../src/rules/effektmal-upprepat';
import { HEADING_14, ongoingCard, ongoingCards, proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const GOAL = 'Främjar digitalisering i stadens verksamheter.';

ruleTester(effektmalUpprepat, {
  fires: [
    {
      name: 'on every card that shares its effektmål word for word, whatever the punctuation',
      given: ongoingCards(
        { effektmal: GOAL },
        { effektmal: 'främjar digitalisering  i stadens verksamheter' },
        {},
      ),
      finds: [
        { at: 'B6', says: 'B14', found: GOAL },
        { at: 'B14', says: 'B6' },
      ],
    },
    {
      name: 'on a card whose effektmål is its own projektmål',
      given: ongoingCards({ effektmal: GOAL, projektmal: GOAL }),
      ...{ at: 'B6', says: 'som projektmål i samma kort' },
    },
    {
      name: 'on many cards, and names the first few of the others',
      given: [
        ...HEADING_14,
        ...Array.from({ length: 8 }, (_, index) => ongoingCard(index, { effektmal: GOAL })).flat(),
      ],
      finds: Array.from({ length: 8 }, (_, index) => ({
        at: `B${6 + 8 * index}`,
        says: index === 1 ? /ordagrant i .*\(B6\), .*\(B46\) och 2 till\. Skriv/ : / och [23] till\. Skriv/,
      })),
    },
  ],
  silent: [
    {
      name: 'across chapters, on placeholders, on blanks and on texts that only begin alike',
      given: [
        ...ongoingCards(
          { effektmal: GOAL },
          { effektmal: `${GOAL} Kortar köerna.` },
          { effektmal: 'Tas fram i förstudien' },
          { effektmal: 'Tas fram i förstudien' },
          { effektmal: null, projektmal: null },
        ),
        ...proposedCards({ effektmal: GOAL }),
      ],
    },
  ],
});
