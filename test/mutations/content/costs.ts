import { proposedTexts } from './proposed';

export type RowKind = 'group' | 'data' | 'subtotal' | 'total';

export interface CostRow {
  /** Names the row in marks; the label where it has one. */
  readonly id: string;
  /** "" for an unlabelled subtotal. */
  readonly label: string;
  readonly kind: RowKind;
  /** One per column of amounts; none in a group's name row. */
  readonly amounts: readonly number[];
}

export interface CostTable {
  readonly id: string;
  readonly caption: string;
  /** Header rows from the top down, the first column's included. */
  readonly headers: readonly (readonly string[])[];
  /** Names the columns of amounts in marks. */
  readonly columns: readonly string[];
  /** How many columns with words stand between the label and the first amount. */
  readonly wordColumns?: number;
  readonly rows: readonly CostRow[];
}

type Line = readonly [label: string, ...amounts: number[]];

const data = ([label, ...amounts]: Line): CostRow => ({ id: label, label, kind: 'data', amounts });

const sumOf = (rows: readonly CostRow[], width: number): readonly number[] =>
  Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, { kind, amounts }) => (kind === 'data' ? sum + (amounts[column] ?? 0) : sum), 0),
  );

/** The rows of a group below its name, with an unlabelled subtotal last. */
function group(name: string, lines: readonly Line[]): readonly CostRow[] {
  const rows = lines.map(data);
  const width = Math.max(...rows.map(({ amounts }) => amounts.length));
  return [
    { id: `grupp ${name}`, label: name, kind: 'group', amounts: [] },
    ...rows,
    { id: `delsumma ${name}`, label: '', kind: 'subtotal', amounts: sumOf(rows, width) },
  ];
}

function withTotal(label: string, rows: readonly CostRow[]): readonly CostRow[] {
  const width = Math.max(...rows.map(({ amounts }) => amounts.length));
  return [...rows, { id: 'total', label, kind: 'total', amounts: sumOf(rows, width) }];
}

const INDEX = 0.033;

/** Utfall 2022 and budget 2023; the forecast follows the index. */
const indexed = (label: string, utfall: number, budget: number): Line => [
  label,
  utfall,
  budget,
  Math.round(budget * (1 + INDEX)),
];

const AREAS: readonly (readonly [name: string, lines: readonly Line[]])[] = [
  [
    'HR',
    [
      indexed('Stöd i arbetet med arbetsmiljö och hälsa', 1968, 2011),
      indexed('Stöd i arbetet med bemanning', 15240, 15801),
      indexed('Stöd i arbetet med förmåner', 9988, 10147),
      indexed('Stöd i arbetet med löneadministration', 68702, 70434),
      indexed('Stöd i arbetet med rekrytering', 5011, 5202),
    ],
  ],
  [
    'Digital infrastruktur',
    [
      indexed('IT-arbetsplats', 126330, 130964),
      indexed('Office 365', 122870, 127203),
      indexed('Identitet och åtkomst', 70115, 72839),
      indexed('Databashotell', 15742, 15993),
      indexed('E-tjänsteplattform', 3580, 3657),
      indexed('Processautomation', 14421, 14836),
    ],
  ],
  [
    'Kommunikation',
    [
      indexed('Stadens intranät', 11650, 11989),
      indexed('Grafisk manual', 5914, 6096),
      indexed('Bildförsörjning', 4731, 4887),
    ],
  ],
];
const OUTSIDE_AREAS = indexed('Kontaktcenter', 22960, 23588);

export const forvaltning: CostTable = {
  id: 'forvaltning',
  caption:
    'Förvaltningskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster, siffror i tkr',
  headers: [['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024']],
  columns: ['utfall', 'budget', 'prognos'],
  rows: withTotal('Totalkostnad', [
    ...AREAS.flatMap(([name, lines]) => group(name, lines)),
    data(OUTSIDE_AREAS),
  ]),
};

/** What the insatser of 2.2 ask for in 2024 for a service or, where it is new, for the insats itself. */
const proposed2024 = (name: string): number =>
  proposedTexts
    .filter(({ koppladTjanst, namn }) => koppladTjanst === name || namn === name)
    .reduce((sum, { budget2024 }) => sum + budget2024, 0);

/** Utfall 2022, budget 2023 and what 2.2 asks for; then how the cost of running changes in three years. */
const developed = (name: string, utfall: number, budget: number, ...changes: readonly number[]): Line => [
  name,
  utfall,
  budget,
  proposed2024(name),
  ...changes,
];

export const utveckling: CostTable = {
  id: 'utveckling',
  caption:
    'Utvecklingskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster, siffror i tkr',
  headers: [
    ['Tjänst', 'Utvecklingskostnad', '', '', 'Förändring förvaltnings-/driftkostnad', '', ''],
    ['', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', 'År 2024', 'År 2025', 'År 2026'],
  ],
  columns: ['utfall', 'budget', 'prognos', 'forandring2024', 'forandring2025', 'forandring2026'],
  rows: withTotal('Totalkostnad:', [
    ...group('Gemensamma tjänster', [
      developed('Kontaktcenter', 1320, 1400, 200, 150, 100),
      developed('Öppna data', 690, 700, 0, 0, 0),
      developed('Stöd i ekonomiprocesser', 1110, 1180, 80, 60, 40),
      developed('Stadens intranät', 810, 760, 120, 110, 90),
      developed('Stöd i arbetet med rekrytering', 990, 1050, 60, 60, 60),
    ]),
    ...group('Plattformar', [
      developed('E-tjänsteplattform', 3020, 3100, 300, 250, 250),
      developed('Identitet och åtkomst', 3890, 4100, 500, 400, 300),
      developed('Informationshantering', 1040, 1000, 0, 0, 0),
      developed('Processautomation', 1350, 1390, 150, 150, 140),
      developed('IT Säkerhet', 2010, 2150, 400, 380, 360),
      ['Databashotell', 880, 900, 800, 50, 40, 30],
      ['Webbhotell', 410, 430, 450, 0, 0, 0],
      ['Office 365', 1430, 1500, 1600, 100, 100, 90],
      ['Licens som tjänst', 640, 700, 690, 0, 0, 0],
    ]),
    // These run already (1.4) and still cost in 2024.
    ...group('Pågående insatser', [
      ['Byta telefonväxel', 1300, 1350, 1400, 200, 200, 200],
      ['Upphandla mediabank', 900, 950, 1000, 150, 150, 150],
      ['Samlad övervakning av säkerhetshändelser', 2300, 2350, 2400, 500, 500, 500],
      ['Telefoni och stödsystem', 210, 220, 230, 0, 0, 0],
      ['Politisk ärendehantering', 3800, 3900, 4000, 300, 300, 300],
      ['Stöd i Digitalt bevarande', 1150, 1200, 1250, 100, 100, 100],
      ['Stöd i arbetet med rehabilitering', 510, 530, 550, 40, 40, 40],
      ['Stöd i arbetet med bemanning', 740, 760, 780, 60, 60, 60],
      ['Stöd i fakturahantering', 830, 850, 870, 70, 70, 70],
      ['Stadsnät - WAN', 2550, 2600, 2650, 250, 250, 250],
      ['Bildförsörjning', 310, 320, 330, 0, 0, 0],
    ]),
  ]),
};

export const nyaInsatser: CostTable = {
  id: 'nyaInsatser',
  caption: 'Kostnader för nya förändringsinsatser, ej befintlig tjänst, siffror i tkr',
  headers: [['Förändringsinsats', 'År 2024', 'År 2025', 'År 2026', '2024', '2025', '2026']],
  columns: ['ar2024', 'ar2025', 'ar2026', 'forandring2024', 'forandring2025', 'forandring2026'],
  rows: withTotal('Totalkostnad', [
    data([
      'Stadengemensam bokning av lokaler',
      proposed2024('Stadengemensam bokning av lokaler'),
      ...[1400, 600, 400, 400, 350],
    ]),
    data(['Tolkning på distans', proposed2024('Tolkning på distans'), 900, 300, 250, 250, 250]),
  ]),
};

/** What one service asks for among the proposals; its row in `utveckling` says the same. */
export const webbhotell: CostTable = {
  id: 'webbhotell',
  caption: 'Webbhotell',
  headers: [['Insats', 'Belopp 2024']],
  columns: ['belopp'],
  rows: withTotal('Total', [data(['Flytt till ny hall', 290]), data(['Nya brandväggar', 160])]),
};

const toHundreds = (amount: number): number => Math.round(amount / 100) * 100;

/** Each area in hundreds of tkr, rounded by itself, so that the sums differ by what rounding makes. */
const area = (name: string, budget: number): Line => [
  name,
  toHundreds(budget),
  toHundreds(budget * INDEX),
  toHundreds(budget * (1 + INDEX)),
];

const areaBudgets: readonly (readonly [string, number])[] = [
  ...AREAS.map(([name, lines]): readonly [string, number] => [
    name,
    lines.reduce((sum, [, , budget = 0]) => sum + budget, 0),
  ]),
  ['Kontaktcenter', OUTSIDE_AREAS[2] ?? 0],
];

export const omraden: CostTable = {
  id: 'omraden',
  caption: 'Sammanställning per område, tkr',
  headers: [['Område', 'Budget 2023', 'Index', 'Prognos inkl index']],
  columns: ['budget', 'index', 'prognos'],
  rows: [
    ...areaBudgets.map(([name, budget]) => data(area(name, budget))),
    {
      ...data(
        area(
          'Total',
          areaBudgets.reduce((sum, [, budget]) => sum + budget, 0),
        ),
      ),
      id: 'total',
      kind: 'total',
    },
  ],
};

export const tjansteplan: CostTable = {
  id: 'tjansteplan',
  caption: 'Beslutad utveckling enligt tjänsteplan, tkr',
  headers: [
    ['Tjänsteplan 2024–2026', 'Version', 'Summa', 'Nyutveckling', 'Utveckling inom befintlig tjänst'],
  ],
  columns: ['summa', 'nyutveckling', 'utveckling'],
  wordColumns: 1,
  rows: [
    ...(
      [
        ['Ekonomi', 2000, 0, 2000],
        ['HR', 13000, 800, 12200],
        ['IT-tjänster', 47910, 20280, 27630],
        ['Ledning och styrning', 20700, 16300, 4400],
      ] as const
    ).map(data),
    { id: 'total', label: '', kind: 'subtotal', amounts: [83610, 37380, 46230] },
  ],
};

export const costTables: readonly CostTable[] = [forvaltning, utveckling, nyaInsatser, omraden, tjansteplan];
