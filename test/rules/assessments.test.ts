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

/** A card whose answer to the field has something in the cell to its right. */
const beside = (field: FieldRole, answer: string, remark: string) => {
  const label = wordingOf(latestTemplate).label(field);
  return proposedCards({ [field]: answer }).map((row) => (row[0] === label ? [...row, remark] : row));
};

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
      ['Ja, ska göras 2025', 'fel', '”Ja, ska göras 2025”'],
      ['Ja/Nej + kommentar', 'fel', 'oklart'],
      ['☐ Ja ☒ Nej', 'fel', 'läses som NEJ efter sitt kryss'],
      ['☐ Ja ☒ Nej, görs i förstudien', 'varning', 'läses som NEJ efter sitt kryss'],
      ['Nej, inte än', 'fel', 'inte motiverat'],
      ['Behövs ej', 'varning', 'inte vara tillämplig'],
      ['N/A', 'varning', 'inte vara tillämplig'],
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
        name: 'on a box without a tick, and says how it was read',
        given: proposedCards({ [field]: false }),
        ...{ at, severity: 'fel', says: 'Cellens värde är FALSKT', found: 'FALSKT' },
      },
      {
        name: 'on a formula that points at a blank cell',
        given: proposedCards({}),
        cells: { [at]: { type: 'number', value: 0, formula: '=Blad2!B4' } },
        ...{ at, severity: 'fel', says: 'svaret är tomt', found: null },
      },
      {
        name: 'on a bare no with its reason in the cell beside, as motivated',
        given: beside(field, 'Nej', 'Görs i förstudien hösten 2024'),
        ...{ at, severity: 'varning', says: `Motiveringen står i C${row}.` },
      },
      ...['OK', 'Varför inte då?', 'Ej klart'].map((remark) => ({
        name: `on a bare no beside ${remark}, which is no reason`,
        given: beside(field, 'Nej', remark),
        ...({ at, severity: 'fel', says: 'inte motiverat' } as const),
      })),
      {
        name: 'on the deed told instead of a yes, before which it is put',
        given: proposedCards({ [field]: 'Genomförd i mars 2023' }),
        ...{ at, severity: 'info', says: 'läses som JA' },
        fixes: [
          {
            title: `Skriv JA före svaret i ${at}`,
            does: [`${at}: Genomförd i mars 2023 → JA, genomförd i mars 2023`],
          },
        ],
      },
      {
        name: 'on a yes in another word, which is written as the template asks',
        given: proposedCards({ [field]: 'Yes, gjord 2023' }),
        ...{ at, severity: 'info', says: '”Yes, gjord 2023” läses som JA' },
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
        name: 'on a ticked box, a form marked at Ja and a yes that has been done and will be gone through again',
        given: proposedCards(
          { [field]: true },
          { [field]: 'JA [x] NEJ [ ]' },
          { [field]: 'Ja, genomförd 2022, uppdateras inför upphandlingen' },
        ),
      },
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
