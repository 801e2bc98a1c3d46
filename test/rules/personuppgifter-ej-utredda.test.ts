import { speaksOfPersonalData } from '../../src/language/personal-data';
import { personuppgifterEjUtredda } from '../../src/rules/personuppgifter-ej-utredda';
import { proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const NOT = { riskanalys: 'Nej' };

ruleTester(personuppgifterEjUtredda, {
  fires: [
    {
      name: 'once for the chapter, with how many and which',
      given: proposedCards(NOT, { riskanalys: null, namn: 'Chatt' }, {}),
      at: 'A1',
      chapter: '2.2',
      says: /^I 2 av 3 förslag säger inget svar om personuppgifter berörs: ”1 · .*”, ”2 · Chatt”/,
    },
    {
      name: 'where the only answer is put off',
      given: proposedCards({ riskanalys: 'Nej, görs senare' }),
      at: 'A1',
    },
    {
      name: 'where it is not relevant yet',
      given: proposedCards({ riskanalys: 'Nej. Inte relevant i detta skede.' }),
      at: 'A1',
    },
  ],
  silent: [
    {
      name: 'where the analysis is made or needless',
      given: proposedCards(
        { riskanalys: 'Ej tillämpligt' },
        { riskanalys: 'Nej, inte relevant för insatsen' },
      ),
    },
    {
      name: 'where an answer says that there are none',
      given: proposedCards({ ...NOT, nytta: 'Inga personuppgifter hanteras.' }),
    },
    { name: 'where the law is named', given: proposedCards({ riskanalys: 'Nej, ska prövas mot GDPR' }) },
    { name: 'on one of two', given: proposedCards(NOT, {}) },
    {
      name: 'on a chapter without proposals',
      given: [['2.2 Förslag på nya förändringsinsatser'], ['Inga förslag.']],
    },
  ],
});

describe('speaksOfPersonalData', () => {
  it.each([
    'Personuppgiftsbehandling',
    'person-uppgifter',
    'GDPR',
    'dataskyddsförordningen',
    'Integritetsskydd',
  ])('%j does', (text) => {
    expect(speaksOfPersonalData(text)).toBe(true);
  });

  it.each(['Personalsystem', 'Uppgifter om fordon', 'Dataintegritet', ''])('%j does not', (text) => {
    expect(speaksOfPersonalData(text)).toBe(false);
  });
});
