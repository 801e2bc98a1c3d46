import { effektmalSaknas } from '../../src/rules/effektmal-saknas';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { UNCALCULATED_CELL } from '../builders/submissions';
import { ruleTester } from '../builders/rule-tester';

ruleTester(effektmalSaknas, {
  fires: [
    {
      name: 'on a blank effektmål, at the answer',
      given: ongoingCards({ effektmal: '  ' }),
      ...{ at: 'B6', says: 'Effektmål är tomt', fixes: [] },
    },
    {
      name: 'on a formula that points at a blank cell and gives 0',
      given: ongoingCards({}),
      cells: { B6: { type: 'number', value: 0, formula: '=Blad2!B6' } },
      ...{ at: 'B6', says: 'Effektmål är tomt' },
    },
    ...[0, '0', '–', 7, '95 %', '10-20'].map((effektmal) => ({
      name: `on a figure or a sign that says nothing of what: ${effektmal}`,
      given: ongoingCards({ effektmal }),
      ...{ at: 'B6', says: 'är inte formulerat' },
    })),
    ...[
      'Beskriv här vilken effekt insatsen förväntas ge',
      'Ange effektmål',
      'Välj …',
      'Klicka här för att ange text.',
      'Effektmål',
      '<ange effektmål>',
    ].map((effektmal) => ({
      name: `on the template’s own words left standing: ${effektmal}`,
      given: ongoingCards({ effektmal }),
      ...{ at: 'B6', says: `”${effektmal}”` },
    })),
    {
      name: 'at the title where the card has no row for it',
      given: proposedCards({ effektmal: undefined }),
      ...{ at: 'A3', says: 'ingen rad' },
      fixes: [{ does: ['A8:  → Effektmål'], leaves: [{ at: 'B8', says: 'Effektmål är tomt' }] }],
    },
    {
      name: 'at the title without an accusation where an unknown label may be it, which is asked there',
      given: ongoingCards({}).map((row) =>
        row[0] === 'Effektmål' ? ['Mål med insatsen', row[1] ?? null] : row,
      ),
      ...{ at: 'A3', says: 'om det inte är raden ”Mål med insatsen” (A6)', severity: 'info' },
    },
    ...[null, '-', 'Tas fram i förstudien'].map((answer) => ({
      name: `at the title where what may be it is answered by ${String(answer)}, and asks whether it is meant`,
      given: ongoingCards({}).map((row) => (row[0] === 'Effektmål' ? ['Mål med insatsen', answer] : row)),
      ...{ at: 'A3', says: 'är det raden ”Mål med insatsen” (A6) som menas?' },
    })),
    {
      name: 'and tells where something stands beside the blank answer',
      given: ongoingCards({}).map((row) =>
        row[0] === 'Effektmål' ? ['Effektmål', null, null, 'Kön halveras.'] : row,
      ),
      ...{ at: 'B6', says: 'I D6 står ”Kön halveras.”: är det svaret, flytta det till B6.' },
    },
    {
      name: 'on a placeholder and quotes it',
      given: proposedCards({ effektmal: 'Tas fram i förstudie' }),
      ...{ at: 'B8', says: '”Tas fram i förstudie”', found: 'Tas fram i förstudie', fixes: [] },
    },
  ],
  silent: [
    ...['+10 procentenheter i NKI', '10 % färre samtal', '0 avbrott 2025'].map((effektmal) => ({
      name: `on a figure with what it measures: ${effektmal}`,
      given: ongoingCards({ effektmal }),
    })),
    {
      name: 'on a formula without a saved value, which is left to falt-saknas',
      given: ongoingCards({}),
      cells: { B6: UNCALCULATED_CELL },
    },
    {
      name: 'on a stated goal, on one that says more than a placeholder and on an untouched card',
      given: [
        ...ongoingCards({}, UNTOUCHED, {
          effektmal: 'Kötiden halveras; målet för 2026 tas fram i förstudien.',
        }),
        ...ongoingCards(
          { effektmal: 'Ange effektmål: svarstiden halveras.' },
          { effektmal: 'Kan inte anges förrän leverantören är vald, kommer i mars 2024.' },
        ).slice(2),
        ...proposedCards({}),
      ],
    },
  ],
});
