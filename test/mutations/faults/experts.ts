import { forvaltning, nyaInsatser, omraden, utveckling, webbhotell } from '../content/costs';
import { ongoing, proposed } from '../faultless';
import { write } from '../tagged';
import { cellMark, raised, rowsOf } from './cost-cells';
import {
  answered,
  answerMark,
  type Expected,
  type FaultKind,
  isForNewService,
  replacedAnswer,
  titleMark,
} from './fault';

/** What the preparation team sees: chapters and tables that do not agree, and what nobody has looked into. */

const sum = (table: typeof omraden, row: string, column: string): Expected => ({
  rule: 'samma-post-olika-belopp',
  severity: 'fel',
  at: cellMark(table, row, column),
});

const label = (table: typeof omraden, row: string): string => `table/${table.id}/${row}/label`;

const NEW_INSATSER = rowsOf(nyaInsatser, 'data');

/** Ongoing insatser whose money stands in the row of their service alone. */
const paidByService = ongoing.filter(({ answers }) =>
  ['Politisk ärendehantering', 'Stöd i Digitalt bevarande', 'Stadsnät - WAN'].includes(
    String(answers['tjanst']),
  ),
);

const tables: readonly FaultKind[] = [
  {
    name: 'a post that two tables state differently',
    rule: 'samma-post-olika-belopp',
    plant: (workbook, random) => {
      const columns = ['budget', 'prognos'];
      const rows = ['Kontaktcenter', 'total'];
      const changed = rows.flatMap((row) => columns.map((column) => cellMark(omraden, row, column)));
      return {
        workbook: raised(workbook, changed, 100 * (3 + random.below(2))),
        expected: [omraden, forvaltning].flatMap((table) =>
          rows.flatMap((row) => columns.map((column) => sum(table, row, column))),
        ),
      };
    },
  },
  {
    name: 'an area that costs differently among the proposals',
    rule: 'omrade-avviker-22-31',
    plant: (workbook, random) => {
      const changed = ['Flytt till ny hall', 'total'].map((row) => cellMark(webbhotell, row, 'belopp'));
      return {
        workbook: raised(workbook, changed, 100 * (1 + random.below(8))),
        expected: [
          { rule: 'omrade-avviker-22-31', severity: 'fel', at: cellMark(webbhotell, 'total', 'belopp') },
        ],
      };
    },
  },
  {
    name: 'a running cost outside the frame',
    rule: 'kostnad-utanfor-ram',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(forvaltning, 'data').filter(({ id }) => id !== 'Kontaktcenter'));
      const at = label(forvaltning, row.id);
      const names = ['Projektstöd (tilläggstjänst)', 'Utbildning, specialisttjänst'];
      return {
        workbook: write(workbook, { [at]: random.pick(names) }),
        expected: [{ rule: 'kostnad-utanfor-ram', severity: 'varning', at }],
      };
    },
  },
  {
    name: 'a column that nobody has filled in',
    rule: 'tabellkolumn-tom',
    plant: (workbook, random) => {
      const [chapter, column, rows] = random.pick([
        ['1.2', 'andel', 12],
        ['3.2', 'nuvarande', 6],
        ['3.2', 'forslag', 6],
      ] as const);
      const mark = (row: number): string => `services/${chapter}/${row}/${column}`;
      const content = random.pick([null, '-']);
      const blank = Array.from({ length: rows }, (_, row) => [mark(row), content] as const);
      return {
        workbook: write(workbook, Object.fromEntries(blank)),
        expected: [{ rule: 'tabellkolumn-tom', severity: 'varning', at: mark(0) }],
      };
    },
  },
  {
    name: 'a supplier most of whose services have no row',
    rule: 'registertjanst-saknas',
    plant: (workbook, random) => ({
      workbook: write(workbook, {
        'cover/supplier': random.pick(['Intraservice', 'Nämnden för Intraservice']),
      }),
      expected: [
        ...['1.2', '3.1'].map((chapter): Expected => ({
          rule: 'registertjanst-saknas',
          severity: 'varning',
          at: `chapter/${chapter}/heading`,
        })),
        // Another supplier's service stands among the running costs.
        { rule: 'kostnad-utanfor-ram', severity: 'varning', at: label(forvaltning, 'Kontaktcenter') },
      ],
    }),
  },
  {
    name: 'an ongoing insats without an amount anywhere',
    rule: 'insats-utan-belopp',
    plant: (workbook, random) => {
      const card = random.pick(paidByService);
      const row = label(utveckling, String(card.answers['tjanst']));
      return {
        workbook: write(workbook, { [row]: random.pick(['Grafisk manual', 'Domino']) }),
        expected: [{ rule: 'insats-utan-belopp', severity: 'varning', at: titleMark(card) }],
      };
    },
  },
  {
    name: 'a new insats among the costs without a card',
    rule: 'nytt-utan-kort',
    plant: (workbook, random) => {
      const at = label(nyaInsatser, random.pick(NEW_INSATSER).id);
      const names = ['Incidentrapportering', 'Karta över lekplatser', 'Parkering med nummerskylt'];
      return {
        workbook: write(workbook, { [at]: random.pick(names) }),
        expected: [{ rule: 'nytt-utan-kort', severity: 'fel', at }],
      };
    },
  },
];

const MADE_FOR_SERVICES = proposed.filter((card) => !isForNewService(card));

const NEEDLESS = ['Ej tillämpligt', 'Ej applicerbart', 'Nej, inte relevant för insatsen'];
const ASSESSMENTS = {
  informationsklassning: 'informationsklassning-saknas',
  riskanalys: 'riskanalys-saknas',
  itSakerhetsbedomning: 'it-sakerhetsbedomning-saknas',
  arkitekturbedomning: 'arkitekturbedomning-saknas',
} as const;

const cards: readonly FaultKind[] = [
  replacedAnswer('a contract renewed as something new', 'nytt-ar-upphandling', 'info', {
    cards: MADE_FOR_SERVICES,
    fields: ['behovsbeskrivning', 'nytta'],
    contents: [
      'Avtalet löper ut 2024 och IT-stödet upphandlas på nytt, 40 timmar sparas.',
      'Leverantörens avtal upphör, 300 timmar per år sparas.',
      'Redan beslutat av nämnden, 300 timmar per år sparas.',
    ],
  }),
  replacedAnswer('no link to decided goals', 'koppling-mal-saknas', 'info', {
    cards: proposed,
    fields: ['kopplingMal'],
    contents: [null, 'ej klart', 'N/A'],
  }),
  {
    name: 'personal data that most proposals do not speak of',
    rule: 'personuppgifter-ej-utredda',
    plant: (workbook, random) => {
      const answer = random.pick(['Nej, görs i förstudien', 'Nej, påbörjas i höst']);
      const silent = proposed.slice(0, 8 + random.below(6)).map((card) => answerMark(card, 'riskanalys'));
      return {
        workbook: write(workbook, Object.fromEntries(silent.map((at) => [at, answer]))),
        expected: [
          { rule: 'personuppgifter-ej-utredda', severity: 'varning', at: 'chapter/2.2/heading' },
          ...silent.map((at): Expected => ({ rule: 'riskanalys-saknas', severity: 'varning', at })),
        ],
      };
    },
  },
  {
    name: 'a budget for several years that the costs do not hold',
    rule: 'flerarig-budget-avviker',
    plant: (workbook, random) => {
      const card = random.pick(proposed.filter(isForNewService));
      const row = NEW_INSATSER.find(({ label: name }) => name === card.answers['namn']);
      const [first = 0, ...later] = row?.amounts.slice(0, 3) ?? [];
      const whole = later.reduce((all, amount) => all + amount, first) + 1000 * (1 + random.below(4));
      return answered(workbook, card, 'projektbudget', `2024-2026 ${whole} tkr (varav ${first} tkr 2024)`, {
        rule: 'flerarig-budget-avviker',
        severity: 'varning',
      });
    },
  },
  {
    name: 'a proposal that no assessment concerns',
    rule: 'kanske-ej-digital',
    plant: (workbook, random) => {
      const card = random.pick(proposed);
      const assessed = Object.entries(ASSESSMENTS);
      const answers = assessed.map(([field]) => [answerMark(card, field), random.pick(NEEDLESS)] as const);
      return {
        workbook: write(workbook, {
          ...Object.fromEntries(answers),
          [answerMark(card, 'paverkanInfrastruktur')]: 'NEJ, berör inte infrastrukturen',
        }),
        expected: [
          { rule: 'kanske-ej-digital', severity: 'info', at: titleMark(card) },
          ...assessed.map(([field, rule]): Expected => ({
            rule,
            severity: 'varning',
            at: answerMark(card, field),
          })),
        ],
      };
    },
  },
  {
    name: 'a benefit without a value',
    rule: 'nytta-utan-varde',
    plant: (workbook, random) => ({
      workbook: write(workbook, {
        [answerMark(random.pick(proposed), 'nytta')]: random.pick([
          'En modern och enkel webbplats.',
          'Främjar digitalisering i stadens verksamheter.',
        ]),
      }),
      expected: [{ rule: 'nytta-utan-varde', severity: 'info', at: 'chapter/2.2/heading' }],
    }),
  },
];

export const expertFaults: readonly FaultKind[] = [...tables, ...cards];
