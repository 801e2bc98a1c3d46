import { nyttaUtanVarde } from '../../src/rules/nytta-utan-varde';
import { proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const VAGUE = { nytta: 'En modern och effektiv webbplats' };
const VALUED = { nytta: 'Handläggarna sparar 40 minuter per ärende.' };

ruleTester(nyttaUtanVarde, {
  fires: [
    {
      name: 'once for the chapter, with how many and which',
      given: proposedCards(VAGUE, VALUED, { ...VAGUE, namn: 'Chatt' }),
      at: 'A1',
      chapter: '2.2',
      says: /i 2 av 3 förslag: ”1 · .*”, ”3 · Chatt”/,
    },
    {
      name: 'and names the first few of many',
      given: proposedCards(...Array.from({ length: 7 }, () => VAGUE)),
      at: 'A1',
      says: 'och 2 till',
    },
  ],
  silent: [
    {
      name: 'on a time, an amount and a number',
      given: proposedCards(VALUED, { nytta: 'Sparar 300 tkr om året' }, { nytta: 'Antalet samtal minskar' }),
    },
    {
      name: 'on blanks and placeholders, which other rules tell of',
      given: proposedCards({ nytta: null }, { nytta: 'Tas fram i förstudie' }),
    },
  ],
});
