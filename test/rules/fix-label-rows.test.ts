import { informationsklassningSaknas } from '../../src/rules/assessments';
import { effektmalSaknas } from '../../src/rules/effektmal-saknas';
import { faltSaknas } from '../../src/rules/falt-saknas';
import type { Rectangle } from '../../src/workbook/snapshot';
import {
  type Answers,
  HEADING_14,
  HEADING_22,
  ongoingCard,
  ongoingCards,
  proposedCard,
} from '../builders/cards';
import { type FiringCase, ruleTester } from '../builders/rule-tester';
import { oneSheet } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

/** Where the title of a first card below its heading stands. */
const at = 'A3';

const ongoing = (answers: Answers): Rows =>
  ongoingCards(answers, { namn: 'Byta skärmar', effektmal: 'Felanmälningarna halveras till 2025.' });

/** The first field of each part of a card of 2.2, by how its label begins. */
const PARTS: Readonly<Record<string, string>> = {
  Behovsbeskrivning: 'Strategisk del',
  'Är informationsklassning': 'Informationssäkerhet',
  'Är teknisk': 'Teknisk del',
  'Total projektbudget': 'Ekonomisk del',
};

/** A card of 2.2 with the headings of its parts, as the template has them. */
const inParts = (answers: Answers): Rows => [
  ...HEADING_22,
  ...proposedCard(1, answers).flatMap((row) => {
    const part = Object.entries(PARTS).find(([start]) => String(row[0] ?? '').startsWith(start))?.[1];
    return part === undefined ? [row] : [[part], row];
  }),
];

const lacking = ongoing({ effektmal: undefined });

const FIRST = 'Bastjänst eller infrastrukturtjänst det gäller';

/** A case that only people can mend. */
const left = (name: string, given: FiringCase['given']): FiringCase => ({
  name: `and leaves to people a row ${name}`,
  ...{ given, at, fixes: [] },
});

const merged = (area: Rectangle): FiringCase['given'] => oneSheet(lacking, { merges: [area] });

ruleTester(effektmalSaknas, {
  fires: [
    {
      name: 'and puts a row in before the template’s next field, to be answered',
      ...{ given: lacking, at },
      fixes: [
        {
          title: { sv: 'Lägg till ”Effektmål” som ny rad 6', en: 'Add “Effektmål” as a new row 6' },
          does: ['A6:  → Effektmål'],
          edits: [
            {
              kind: 'insertRow',
              sheet: 'Blad3',
              row: 5,
              texts: [{ column: 0, text: 'Effektmål' }],
              between: { column: 0, above: 'Namn på förändringsinsats', below: 'Projektmål' },
            },
          ],
          leaves: [{ at: 'B6', says: 'Effektmål är tomt. ' }],
        },
      ],
    },
    {
      name: 'and puts a row in straight above a merged area',
      ...{ given: merged({ row: 5, column: 8, rows: 3, columns: 2 }), at },
      fixes: [{ does: ['A6:  → Effektmål'], leaves: [{ at: 'B6' }] }],
    },
    left(
      'where a card stands beside the card',
      lacking.map(([label = null, answer = null], index) => [
        ...[label, answer, null],
        ...(ongoing({ namn: 'Byta skärmar' })[index] ?? []),
      ]),
    ),
    left(
      'where a table stands beside the card',
      lacking.map((row, index) =>
        index === 4 ? [row[0] ?? null, row[1] ?? null, null, 'Budget 2023', 100] : row,
      ),
    ),
    {
      name: 'and leaves to people rows where several insatser share the labels',
      given: [
        ...HEADING_14,
        [FIRST, 'Telefoni', 'Kontaktcenter'],
        ['Namn på förändringsinsats', 'Byta växel', 'Byta skärmar'],
        ['Projektmål', 'Ny växel i drift.', 'Nya skärmar i drift.'],
        ['Tidplan', '2023-2024', '2023-2025'],
      ],
      finds: [
        { at: 'A3', fixes: [] },
        { at: 'C3', fixes: [] },
      ],
    },
    {
      name: 'and leaves to people a row where each insats is a row of a table',
      given: [
        ...HEADING_14,
        [FIRST, 'Namn på förändringsinsats', 'Projektmål', 'Tidplan'],
        ['Telefoni', 'Byta växel', 'Ny växel i drift.', '2023-2024'],
      ],
      ...{ at: 'A4', fixes: [] },
    },
    left(
      'where a merged area spans the place among the answers',
      merged({ row: 4, column: 1, rows: 2, columns: 1 }),
    ),
    left('where a merged area spans the place far off', merged({ row: 4, column: 8, rows: 3, columns: 2 })),
    left(
      'where the labels are merged over columns',
      oneSheet(
        lacking.map(([label = null, answer = null]) => [label, null, answer]),
        { merges: [3, 4, 5, 6, 7].map((row) => ({ row, column: 0, rows: 1, columns: 2 })) },
      ),
    ),
    left('where the fields around it stand in another order', shuffled()),
    {
      name: 'and leaves to people a row that is there, with only its answer missing',
      given: ongoing({ effektmal: null }),
      ...{ at: 'B6', fixes: [] },
    },
  ],
});

function shuffled(): Rows {
  const [title = [], tjanst = [], namn = [], projektmal = [], ...rest] = ongoingCard(1, {
    effektmal: undefined,
  });
  return [...HEADING_14, title, projektmal, tjanst, namn, ...rest];
}

/** The card becomes what it is in the template, and what was missing is blank. */
const completed = (name: string, answers: Answers, does: readonly string[]): FiringCase => ({
  name: `and completes a card without ${name}`,
  ...{ given: ongoing(answers), at },
  fixes: [{ does, leaves: does.map((line) => ({ at: line.replace(/^A(\d+):.*/, 'B$1'), says: 'är tomt' })) }],
});

const inserted = (row: number, text: string, above: string, below: string) =>
  ({
    kind: 'insertRow',
    sheet: 'Blad3',
    row,
    texts: [{ column: 0, text }],
    between: { column: 0, above, below },
  }) as const;

ruleTester(faltSaknas, {
  fires: [
    completed('its first row', { tjanst: undefined }, [`A4:  → ${FIRST}`]),
    completed('its last row but an optional one', { tidplan: undefined }, ['A8:  → Tidplan']),
    completed('two rows that follow each other', { projektmal: undefined, tidplan: undefined }, [
      'A7:  → Projektmål',
      'A8:  → Tidplan',
    ]),
    completed('two rows far from each other', { tjanst: undefined, tidplan: undefined }, [
      `A4:  → ${FIRST}`,
      'A8:  → Tidplan',
    ]),
    {
      name: 'and puts rows where its edits say once all are made, so that each can be undone alone',
      ...{ given: ongoing({ tjanst: undefined, tidplan: undefined }), at },
      fixes: [
        {
          does: [`A4:  → ${FIRST}`, 'A8:  → Tidplan'],
          edits: [
            inserted(3, FIRST, 'Pågående förändringsinsats 1', 'Namn på förändringsinsats'),
            inserted(7, 'Tidplan', 'Projektmål', 'Kommentar avvikelser'),
          ],
          leaves: [{ at: 'B4' }, { at: 'B8' }],
        },
      ],
    },
    {
      name: 'and puts a row in below those in which the answer before goes on',
      given: [
        ...HEADING_14,
        ...ongoingCard(1, { tidplan: undefined, kommentarAvvikelser: undefined }).slice(0, -1),
        [null, 'Och i alla bolag.'],
        [],
      ],
      at,
      fixes: [{ does: ['A9:  → Tidplan'], leaves: [{ at: 'B9' }] }],
    },
    ...(
      [
        [
          'komplexitetLeverantor',
          'above the heading of the next part',
          'A15:  → Bedömning förändringsinsatsens komplexitet - leverantörsperspektiv',
        ],
        ['namn', 'above the first part', 'A4:  → Namn på förändringsinsats'],
        ['fordelningsnyckel', 'below the last row', 'A26:  → Förslag fördelningsnyckel'],
      ] as const
    ).map(([field, where, line]) => ({
      name: `and puts ${field} in a card in parts ${where}`,
      ...{ given: inParts({ [field]: undefined }), at },
      fixes: [{ does: [line], leaves: [{ at: line.replace(/^A(\d+):.*/, 'B$1') }] }],
    })),
    {
      name: 'and puts rows that are alone in their part below the part’s heading',
      given: [
        ...inParts({ projektbudget: undefined, kundgrupp: undefined, fordelningsnyckel: undefined }).slice(
          0,
          -1,
        ),
        ['Ekonomisk del'],
        [],
      ],
      at,
      fixes: [
        {
          does: [
            'A24:  → Total projektbudget',
            'A25:  → Kundgrupp som finansierar',
            'A26:  → Förslag fördelningsnyckel',
          ],
          leaves: [{ at: 'B24' }, { at: 'B25' }, { at: 'B26' }],
        },
      ],
    },
    left('where no title row tells that the card begins with it', [
      ...HEADING_14,
      ...ongoingCard(1, { tjanst: undefined }).slice(1),
    ]),
  ],
});

ruleTester(informationsklassningSaknas, {
  fires: [
    {
      name: 'and puts its row in a card in parts below the heading of its part',
      ...{ given: inParts({ informationsklassning: undefined }), at },
      fixes: [
        {
          does: ['A16:  → Är informationsklassning genomförd? JA / NEJ + kommentar'],
          leaves: [{ at: 'B16', says: 'svaret är tomt' }],
        },
      ],
    },
  ],
});
