import { plain } from '../builders/findings';
import { forslagAvvikerFranKostnader } from '../../src/rules/forslag-avviker-fran-kostnader';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { HEADING_22, proposedCard } from '../builders/cards';
import { expectFindings, type Expected } from '../builders/expect-findings';
import { submissionOf } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

const HEADING_31: Rows = [['3.1 Kostnader förvaltning och utveckling 2024–2026'], []];
const EXISTING: Rows = [
  [
    'Utvecklingskostnader inom befintliga tjänster, ange siffror i tkr. Ange ev påverkan förvaltningskostnad per år',
  ],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', '2024', '2025'],
];
const NEW: Rows = [
  [
    'Kostnader för nya förändringsinsatser ej befintlig tjänst. Ange ev påverkan på förvaltningskostnaderna per år.',
  ],
  ['Förändringsinsats', 'År 2024', 'År 2025', '2024', '2025'],
];

/** 3.1 first, so that the tables' cells do not depend on the cards. */
function expectRows(tables: Rows, cards: readonly Rows[], expected: readonly Expected[]): void {
  expectFindings(forslagAvvikerFranKostnader, submissionOf(workbookOf(tables, cards)), expected);
}

const workbookOf = (tables: Rows, cards: readonly Rows[]): Rows => [
  ...HEADING_31,
  ...tables,
  [],
  ...HEADING_22,
  ...cards.flat(),
];

const asking = (number: number, koppladTjanst: Value, projektbudget: Value): Rows =>
  proposedCard(number, { namn: `Insats ${number}`, koppladTjanst, projektbudget });

const FIRES = [{ cell: 'D5', severity: 'varning' }] as const;
const kontaktcenter = (amount: Value): Rows => [...EXISTING, ['Kontaktcenter', null, 50, amount, 7, 7]];

describe('forslag-avviker-fran-kostnader', () => {
  const CARDS = [
    asking(
      1,
      'Extern service och kommunikation',
      '3000 tkr Utvecklingen påverkar inte förvaltningskostnaderna.',
    ),
    asking(2, 'Extern service och kommunikation (goteborg.se)', '300 tkr'),
    asking(
      3,
      'extern service och kommunikation.',
      '450 tkr Tjänsten ger ökade förvaltningskostnader, 150 tkr per år',
    ),
    asking(
      4,
      'Demokratistärkande metoder och verktyg',
      'Uppskattas till 540 tkr. Förvaltningskostnaderna påverkas med 30 tkr 2024 och framåt.',
    ),
    asking(5, 'Göteborgs Stads kontaktcenter.', '100 tkr för införandet'),
  ];
  const table = (extern: Value): Rows => [
    ...EXISTING,
    ['Extern service och kommunikation', null, '6500 tkr', extern, null, '300 tkr'],
    ['Demokratistärkande metoder och verktyg', null, '500 tkr', '540 tkr', '30 tkr', null],
    ['Göteborgs Stads kontaktcenter', null, null, '100 tkr', null, null],
    ['Totalkostnad:', null, '7000 tkr', '4390 tkr', '30 tkr', '300 tkr'],
  ];

  it('is silent where the proposals make the row', () => {
    expectRows(table('3750 tkr'), CARDS, []);
  });

  it('names the row, the sum and the proposals', () => {
    const message =
      'Extern service och kommunikation: Prognos budget 2024 är 4 250 men förslagen i 2.2 blir 3 750 (”1 · Insats 1” 3 000, ”2 · Insats 2” 300, ”3 · Insats 3” 450).';
    expectRows(table('4250 tkr'), CARDS, [{ cell: 'D5', severity: 'varning', says: message }]);
    const [finding] = forslagAvvikerFranKostnader.check(
      submissionOf(workbookOf(table('4250 tkr'), CARDS)),
      DEFAULT_LIMITS,
    );
    expect(finding && plain(finding)).toMatchObject({
      chapter: '3.1',
      found: '4 250',
      expected: '3 750',
      difference: '500',
    });
  });

  it.each([
    ['2024-2026 4 600 tkr (varav 2 600 tkr 2024)', 2600],
    ['1 300 tkr 2024', 1300],
    ['2024: 5 000 tkr (Påverkan förvaltningskostnad: 2025: 500 tkr)', 5000],
    ['3 000 tkr varav 1 000 tkr 2024 (Påverkan förvaltningskostnad:2024: 1 500 tkr)', 1000],
    ['2024: 200 tkr, 2025: 700 tkr', 200],
    ['700 tkr 2025', 0],
    ['800 tkr (300 tkr utredning, 500 tkr införande)', 800],
    ['800 tkr, varav 500 tkr införande', 800],
    [800, 800],
  ])('reads what %j asks for in the year', (projektbudget, amount) => {
    const card = asking(1, 'Kontaktcenter', projektbudget);
    expectRows(kontaktcenter(amount), [card], []);
    expectRows(kontaktcenter(amount + 77), [card], FIRES);
  });

  it.each([
    '2024-2026 3 500 tkr',
    '500 tkr 2024 och framåt',
    '3 500 tkr (varav 500 tkr 2025)',
    '300 tkr för utredning och 500 tkr för införande',
    'Tas fram i förstudien',
    null,
  ])('does not judge by %j, which tells no amount of the year', (projektbudget) => {
    expectRows(kontaktcenter(77), [asking(1, 'Kontaktcenter', projektbudget)], []);
  });

  it('lets what cannot be read explain what is missing, but not what is too much', () => {
    const cards = [asking(1, 'Kontaktcenter', '300 tkr'), asking(2, 'Kontaktcenter', 'Tas fram')];
    expectRows(kontaktcenter(500), cards, []);
    expectRows(kontaktcenter(200), cards, [{ ...FIRES[0], says: '(”1 · Insats 1” 300)' }]);
  });

  it('names the first ten of very many proposals', () => {
    const cards = Array.from({ length: 12 }, (_, index) => asking(index + 1, 'Kontaktcenter', '10 tkr'));
    expectRows(kontaktcenter(500), cards, [
      { ...FIRES[0], says: 'blir 120 (”1 · Insats 1” 10, ”2 · Insats 2” 10,' },
    ]);
    expectRows(kontaktcenter(500), cards, [{ ...FIRES[0], says: '”10 · Insats 10” 10 och 2 till)' }]);
  });

  it('does not judge a row whose amount cannot be read', () => {
    expectRows(kontaktcenter('134,800'), [asking(1, 'Kontaktcenter', '300 tkr')], []);
  });

  it('fires on a row that is blank for the year', () => {
    expectRows(
      kontaktcenter(null),
      [asking(1, 'Kontaktcenter', '300 tkr')],
      [{ ...FIRES[0], says: 'är tomt men' }],
    );
  });

  it('allows the rounding of the table’s accuracy', () => {
    expectRows(
      [...EXISTING, ['Kontaktcenter', null, 500, 2600]],
      [asking(1, 'Kontaktcenter', '2 649 tkr')],
      [],
    );
    expectRows(
      [...EXISTING, ['Kontaktcenter', null, 500, 2600]],
      [asking(1, 'Kontaktcenter', '2 749 tkr')],
      FIRES,
    );
  });

  it('does not judge a service that a proposal names among others, nor another service of the like name', () => {
    const both = asking(2, 'Kontaktcenter och Öppna data', '500 tkr');
    expectRows(kontaktcenter(77), [asking(1, 'Kontaktcenter', '300 tkr'), both], []);
    const row = [...EXISTING, ['Applikationsplattform', null, 5, 77]];
    expectRows(row, [asking(1, 'Webbapplikationsplattform', '300 tkr')], []);
    expectRows(kontaktcenter(77), [asking(1, 'Nej, blir resultat av förstudie', '300 tkr')], []);
  });

  it('knows the service by "Ja, …" and by its short name', () => {
    expectRows(
      [
        ...EXISTING,
        ['Ledning i samverkan (LIS)', null, 5, 77],
        ['Stöd för digitalt bevarande (Pre-ingest)', null, 5, 77],
      ],
      [asking(1, 'LIS', '300 tkr'), asking(2, 'Ja, Stöd för Digitalt bevarande', '300 tkr')],
      [...FIRES, { cell: 'D6', severity: 'varning' }],
    );
  });

  it('lets a service that stands in several tables fit by any row or by all', () => {
    const tables = (existing: number, fresh: number): Rows => [
      ...kontaktcenter(existing),
      [],
      ...NEW,
      ['Kontaktcenter', fresh, null, 9, 9],
    ];
    const cards = [asking(1, 'Kontaktcenter', '300 tkr')];
    expectRows(tables(300, 7), cards, []);
    expectRows(tables(7, 300), cards, []);
    expectRows(tables(100, 200), cards, []);
    expectRows(tables(100, 7), cards, FIRES);
  });

  it('knows the rows of new insatser by their names', () => {
    const rows = [...NEW, ['Insats 12', 77, null, 300, null], ['Totalkostnad', 77, null, 300, null]];
    expectRows(rows, [asking(12, 'Ny tjänst', '300 tkr')], [{ cell: 'B5', severity: 'varning' }]);
    expectRows([...EXISTING, ['Insats 12', null, 5, 77]], [asking(12, 'Ny tjänst', '300 tkr')], []);
  });

  it('is silent on the tables of förvaltning, which the chapter’s own title does not make development', () => {
    const header = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];
    const card = asking(1, 'Kontaktcenter', '300 tkr');
    expectRows([header, ['Kontaktcenter', 5, 77]], [card], []);
    expectRows(
      [['Förvaltningskostnader inom befintliga tjänster'], header, ['Kontaktcenter', 5, 77]],
      [card],
      [],
    );
  });

  it('is told by headers of its own what a column holds', () => {
    const header: Rows = [
      ['Leverantörens analys'],
      ['Tjänst', 'Förändring förvaltnings-/driftkostnad', null, 'Utvecklingskostnad', null],
      [null, 'År 2024', 'År 2025', 'Budget 2023', 'Prognos budget 2024'],
    ];
    expectRows(
      [...header, ['Kontaktcenter', 300, 5, 5, 77]],
      [asking(1, 'Kontaktcenter', '300 tkr')],
      [{ cell: 'E6', severity: 'varning' }],
    );
  });
});
