import { namnSkiljerFranRubrik } from '../../src/rules/namn-skiljer-fran-rubrik';
import type { Value } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const titled = (name: Value, namn: Value): (readonly Value[])[] => [
  ['Pågående förändringsinsats GT5', name],
  ...ongoingCard(1, { namn }).slice(1),
];

ruleTester(namnSkiljerFranRubrik, {
  fires: [
    {
      name: 'at namn when the title row names another insats, beside the title or in it',
      given: [
        ...HEADING_14,
        ...titled('Skapa ljudbibliotek', 'Upphandla ny mediabank'),
        ...HEADING_22,
        ['Föreslagen förändringsinsats DI2: Strukturerad tillgång genom API'],
        ...proposedCard(1, { namn: 'Anpassad arkitektur för e-post' }).slice(1),
      ],
      finds: [
        { at: 'B5', says: 'kortets rubrik säger ”Skapa ljudbibliotek”' },
        { at: 'B14', says: '”Strukturerad tillgång genom API”' },
      ],
    },
  ],
  silent: [
    {
      name: 'on a shorter or slightly different form, and where one of them names nothing',
      given: [
        ...HEADING_14,
        ...titled('Lansera Interna digitala navet', 'Interna digitala navet'),
        ...titled(
          'Ny politisk ärendehantering inklusive Styrande dokument',
          'Införa stöd för politisk ärendehantering',
        ),
        ...titled('GT 5', 'Upphandla ny mediabank'),
        ...titled('-', 'Upphandla ny mediabank'),
        ...titled(null, 'Upphandla ny mediabank'),
        ...titled('Skapa ljudbibliotek', null),
        ...titled('Skapa ljudbibliotek', 'ej klart'),
        ...ongoingCard(1),
      ],
    },
  ],
});
