import { svarsalternativOkant } from '../../src/rules/svarsalternativ-okant';
import { proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const BENEFIT = 'intern, extern, båda';
const COMPLEXITY = 'mindre, måttlig, stor, låg, medel, hög';

ruleTester(svarsalternativOkant, {
  fires: (
    [
      ['internExtern', 'B9', 'Ja', BENEFIT],
      ['internExtern', 'B9', 'Intern och övrigt', BENEFIT],
      ['internExtern', 'B9', 'Internationell', BENEFIT],
      ['effektivitetInnovation', 'B10', 'Kvalitet', 'effektivitet, innovation, båda'],
      ['effektivitetInnovation', 'B10', 'Effektivitet/trygghet', 'effektivitet, innovation, båda'],
      ['komplexitetKund', 'B13', 'Oklar i dagsläget', COMPLEXITY],
      ['komplexitetLeverantor', 'B14', 'Ganska stor', COMPLEXITY],
      ['komplexitetLeverantor', 'B14', 3, COMPLEXITY],
    ] as const
  ).map(([field, at, answer, offered]) => ({
    name: `on ${answer} in ${field}`,
    given: proposedCards({ [field]: answer }),
    ...{ at, says: `”${answer}”, som inte är något av mallens alternativ (${offered})` },
    ...{ found: String(answer), expected: offered },
  })),
  silent: [
    ...[
      ...[
        'Intern',
        'EXTERN.',
        'Intern nytta',
        'Båda',
        'Intern och extern',
        'Intern/extern',
        'intern - extern',
      ],
      ...[
        'Både intern och extern',
        'Intern, extern',
        'Extern nytta samt intern nytta',
        'Intern & extern nytta',
      ],
      ...['Intern: handläggarna sparar tid', 'Intern, handläggarna sparar tid', 'Extern – för boende'],
    ].map((internExtern) => ({
      name: `on ${internExtern}, whom it is for`,
      given: proposedCards({ internExtern }),
    })),
    ...[
      ...[
        'mindre påverkan',
        'Mindre  påverkan.',
        'Låg',
        'HÖG',
        'Medel - hög',
        'Låg till medel',
        'Hög komplexitet',
      ],
      ...[
        'Låg (endast konfiguration)',
        'Måttlig. Kräver utbildning.',
        'Stor påverkan på alla förvaltningar',
        'Stor\nKräver mycket',
      ],
    ].map((komplexitetKund) => ({
      name: `on ${komplexitetKund}, how complex it is`,
      given: proposedCards({ komplexitetKund }),
    })),
    {
      name: 'on blanks, placeholders, missing rows, fields without answers to choose and an untouched card',
      given: proposedCards(
        { internExtern: null, effektivitetInnovation: 'ej klart', komplexitetKund: undefined },
        { nytta: 'Kvalitet', kundgrupp: 'Alla' },
        UNTOUCHED,
      ),
    },
  ],
});
