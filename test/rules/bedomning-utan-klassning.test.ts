import { bedomningUtanKlassning } from '../../src/rules/bedomning-utan-klassning';
import { proposedCards, UNTOUCHED } from '../builders/cards';
import { UNCALCULATED_CELL } from '../builders/submissions';
import { ruleTester } from '../builders/rule-tester';

ruleTester(bedomningUtanKlassning, {
  fires: [
    ...(
      [
        ['Nej', 'är inte genomförd'],
        ['Nej, görs i förstudien', 'är inte genomförd'],
        ['Ej applicerbart', 'inte vara tillämplig'],
        ['ej klart', 'oklart svar'],
        [null, 'är inte besvarad'],
      ] as const
    ).map(([informationsklassning, says]) => ({
      name: `at the assessment when informationsklassning is ${String(informationsklassning)}`,
      given: proposedCards({
        informationsklassning,
        itSakerhetsbedomning: 'Ja, vid införandet av verktyget',
      }),
      ...{ at: 'B17', says, found: informationsklassning },
    })),
    {
      name: 'where the card has no row for informationsklassning',
      given: proposedCards({ informationsklassning: undefined }),
      at: 'B16',
    },
  ],
  silent: [
    {
      name: 'where an unknown label may be the classification, which is asked',
      given: proposedCards({}).map(([label = null, ...answers]) => [
        String(label).startsWith('Är informationsklassning') ? 'Är informationen klassad?' : label,
        ...answers,
      ]),
    },
    {
      name: 'on a classification whose formula has no saved value',
      given: proposedCards({}),
      cells: { B15: UNCALCULATED_CELL },
    },
    {
      name: 'when both are done, when the assessment is not, and on an untouched card',
      given: proposedCards(
        {},
        { informationsklassning: 'Nej', itSakerhetsbedomning: 'Nej' },
        { informationsklassning: 'Nej', itSakerhetsbedomning: null },
        { informationsklassning: null, itSakerhetsbedomning: 'Möjligtvis i upphandlingen' },
        UNTOUCHED,
      ),
    },
  ],
});
