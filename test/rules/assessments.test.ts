import {
  arkitekturbedomningSaknas,
  informationsklassningSaknas,
  itSakerhetsbedomningSaknas,
  riskanalysSaknas,
} from '../../src/rules/assessments';
import { wordingOf } from '../../src/rules/wording';
import { latestTemplate } from '../../src/template/catalogue';
import type { FieldRole } from '../../src/template/roles';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { UNCALCULATED_CELL } from '../builders/submissions';
import { type RuleCases, ruleTester } from '../builders/rule-tester';

/** What holds for every assessment; `row`: where a faultless card of 2.2 below its heading has the field. */
function casesOf(field: FieldRole, row: number): RuleCases {
  const [at, label] = [`B${row}`, wordingOf(latestTemplate).label(field)];
  const answered = (
    [
      [null, 'fel', 'svaret är tomt'],
      ['Nej', 'fel', 'inte motiverat'],
      ['Möjligtvis i upphandlingen', 'fel', '”Möjligtvis i upphandlingen”'],
      ['ej klart', 'fel', 'oklart'],
      ['Jag vet inte', 'fel', 'oklart'],
      ['N, görs i förstudien', 'fel', 'oklart'],
      ['Nej, görs i förstudien', 'varning', '”Nej, görs i förstudien”'],
      ['Ej applicerbart', 'varning', 'inte vara tillämplig'],
    ] as const
  ).map(([answer, severity, says]) => ({
    name: `on ${String(answer)}, as ${severity}`,
    given: proposedCards({ [field]: answer }),
    ...{ at, severity, says, found: answer, fixes: [] },
  }));
  return {
    fires: [
      ...answered,
      {
        name: 'on a yes in another word, which is written as the template asks',
        given: proposedCards({ [field]: 'Yes, gjord 2023' }),
        ...{ at, severity: 'fel', says: 'oklart' },
        fixes: [
          {
            title: `Skriv JA i stället för ”Yes” i ${at}`,
            does: [`${at}: Yes, gjord 2023 → JA, gjord 2023`],
          },
        ],
      },
      {
        name: 'at the title where the row is missing, which is put in',
        given: proposedCards({ [field]: undefined }),
        ...{ at: 'A3', severity: 'fel', says: 'ingen rad' },
        fixes: [
          {
            title: `Lägg till ”${label}” som ny rad ${row}`,
            does: [`A${row}:  → ${label}`],
            leaves: [{ at, severity: 'fel', says: 'svaret är tomt' }],
          },
        ],
      },
    ],
    silent: [
      {
        name: 'on a formula without a saved value, which is left to falt-saknas',
        given: proposedCards({}),
        cells: { [at]: UNCALCULATED_CELL },
      },
      {
        name: 'on JA, on an untouched card and on 1.4',
        given: [...ongoingCards({}), ...proposedCards({ [field]: 'Ja, våren 2022' }, UNTOUCHED)],
      },
    ],
  };
}

ruleTester(informationsklassningSaknas, casesOf('informationsklassning', 15));
ruleTester(riskanalysSaknas, casesOf('riskanalys', 16));
ruleTester(itSakerhetsbedomningSaknas, casesOf('itSakerhetsbedomning', 17));
ruleTester(arkitekturbedomningSaknas, casesOf('arkitekturbedomning', 18));
