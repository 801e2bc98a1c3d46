import { innehallOlast } from '../../src/rules/innehall-olast';
import { HEADING_14, HEADING_22, HEADING_31, ongoingCard, proposedCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const LABELS = ongoingCard(1)
  .slice(1)
  .map(([label = null]) => label);

ruleTester(innehallOlast, {
  fires: [
    {
      name: 'once on figures that stand in no table that could be read, with their range',
      given: [
        ...HEADING_31,
        ['Växel', 'Trappan', 'Golvet'],
        ['Drift', 100, 120],
        [],
        ['Licenser', 30, 40],
        [],
        [],
        ['Prosa.'],
      ],
      ...{ at: 'A3', says: 'A3:C6', subject: 'A3:C6', chapter: '3.1' },
    },
    {
      name: 'on rows of figures, and of names with figures, that are counted',
      given: [...HEADING_31, [1, 100, 120], [2, 30, 40], [], [], [], [3, 'Drift', 10], [4, 'Licenser', 20]],
      finds: [{ at: 'A3' }, { at: 'B8' }],
    },
    {
      name: 'on an amount alone in its row',
      given: [...HEADING_14, ...ongoingCard(1), [null, null, null, null, 4500.5], [], ...ongoingCard(2)],
      at: 'E11',
    },
    {
      name: 'on figures beside a table of words',
      given: [
        ['3.2 Förslag justering av fördelningsnycklar'],
        ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering'],
        ['Telefoni', 'Antal anknytningar', 'Ingen', null, 1500],
        ['Domino', 'Antal användare', 'Ingen', null, 2500],
      ],
      at: 'E3',
    },
    { name: 'on a header of insatser without any', given: [...HEADING_14, LABELS], at: 'A3', says: 'A3:' },
    {
      name: 'on a table of words where cards are asked for',
      given: [...HEADING_22, ['Idé', 'Vad den ger'], ['Boka rum', 'Kortare kö'], ['Tolka', 'Färre fel']],
      at: 'A3',
    },
    {
      name: 'at an own table below an analysis, which is read',
      given: [
        ...HEADING_31,
        ['Leverantörens analys'],
        ['Kostnaderna ökar.'],
        ['Priserna stiger också.'],
        [],
        ['Andelar'],
        ['Kund', 'Andel'],
        ['Nämnder', '70 %'],
        ['Bolag', '40 %'],
      ],
      ...{ at: 'A8', says: 'A8:B10' },
    },
    {
      name: 'on figures without a header to the right of a table',
      given: [
        ...HEADING_31,
        ['Tjänst', 'Budget 2023'],
        ['Telefoni', 100, null, null, 3],
        ['Domino', 100, null, null, 4],
        ['Totalkostnad', 200, null, null, 7],
      ],
      ...{ at: 'E4', says: 'E4:E6' },
    },
    {
      name: 'on each block of a chapter',
      given: [...HEADING_31, ['Drift', 100], [], [], ['Licenser', 30]],
      finds: [{ at: 'A3' }, { at: 'A6' }],
    },
  ],
  silent: [
    {
      name: 'on the number of a page and on a year, alone in their rows',
      given: [...HEADING_14, ...ongoingCard(1), [null, 7], [], [2024], [], ...ongoingCard(2)],
    },
    {
      name: 'on prose, also after its own number or in two columns of the analysis',
      given: [
        ...HEADING_14,
        ...ongoingCard(1),
        ['Leverantörens analys'],
        ['Insatserna följer plan.'],
        [4.1, 'Inledning'],
        ['Risk', 'Personal slutar'],
        ['Möjlighet', 'Ny teknik'],
      ],
    },
    {
      name: 'on prose whose rows are counted, also before the number of a paragraph',
      given: [
        ...HEADING_14,
        ...ongoingCard(1),
        [7, 'Inledning'],
        [8, 'Insatserna följer plan.'],
        [],
        [9, '4.1', 'Läget'],
      ],
    },
    {
      name: 'on cards and what stands beside them',
      given: [...HEADING_22, ...proposedCard(1).map((row) => [...row, null, 12])],
    },
    {
      name: 'on the zeros of a check beside a table, and a remark on one of its rows',
      given: [
        ...HEADING_31,
        ['Tjänst', 'Budget 2023'],
        ['Telefoni', 100, null, 0],
        ['Domino', 100, null, 0, 12],
        ['Totalkostnad', 200, 'avrundat', 0],
      ],
    },
    {
      name: 'on a table of amounts with its caption',
      given: [...HEADING_31, ['Förvaltningskostnader'], ['Tjänst', 'Budget 2023'], ['Telefoni', 100]],
    },
    { name: 'outside the chapters', given: [['Anteckning', 12, 13], [], ...HEADING_14, ...ongoingCard(1)] },
  ],
});
