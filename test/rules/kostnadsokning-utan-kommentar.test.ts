import { plain } from '../builders/findings';
import { kostnadsokningUtanKommentar } from '../../src/rules/kostnadsokning-utan-kommentar';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { expectFindings, type Expected } from '../builders/expect-findings';
import { submissionOf } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

const CAPTION =
  'Utvecklingskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster, ange siffror i tkr';
const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', 'Kommentar'];

/** The table of 3.1 with its header in row 4, and the analysis after it. */
const chapter = (rows: Rows, analysis: readonly string[] = [], header: readonly Value[] = HEADER): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  [],
  [CAPTION],
  header,
  ...rows,
  [],
  ['Leverantörens analys'],
  ...analysis.map((text) => [text]),
];

function expectRows(rows: Rows, expected: readonly Expected[], limit = DEFAULT_LIMITS.kostnadsokning): void {
  expectFindings(kostnadsokningUtanKommentar, submissionOf(rows), expected, { kostnadsokning: limit });
}

const FIRES = [{ cell: 'D5', severity: 'varning' }] as const;

describe('kostnadsokning-utan-kommentar', () => {
  it('names the growth, the amounts and the limit', () => {
    const rows = chapter([
      ['IT Arbetsplats', null, 8700, 11300],
      ['Office 365', null, 1600, 1600],
      ['Totalkostnad', null, 10300, 12900],
    ]);
    const message =
      'IT Arbetsplats ökar med 29,9 %, från 8 700 (Budget 2023) till 11 300 (Prognos budget 2024), men varken raden eller avsnittets analys nämner tjänsten. Ökningar över 10 % ska förklaras';
    expectRows(rows, [{ cell: 'D5', severity: 'varning', says: message }]);
    const [finding] = kostnadsokningUtanKommentar.check(submissionOf(rows), DEFAULT_LIMITS);
    expect(finding && plain(finding)).toMatchObject({
      chapter: '3.1',
      found: '11 300',
      expected: '9 570',
      difference: '1 730',
    });
  });

  it('goes by the limit that is set', () => {
    const rows = chapter([
      ['A', null, 100, 110],
      ['B', null, 100, 111],
      ['C', null, 100, 126],
      ['D', null, -100, -80],
    ]);
    const cells = (...all: readonly string[]): readonly Expected[] =>
      all.map((cell) => ({ cell, severity: 'varning' }));
    expectRows(rows, cells('D6', 'D7', 'D8'));
    expectRows(rows, cells('D7'), 0.25);
  });

  it.each([
    ['Stöd i arbetet med bemanning', 'Ökningen av kostnaden för bemanningen beror på nya licenser.'],
    ['Göteborgs Stads kontaktcenter', 'Kontaktcentret växer.'],
    [
      'Stöd vid upphandling, leverantörs- och avtalshantering',
      '”Upphandling, leverantörs och avtalshantering” upphandlas.',
    ],
    [
      'Konkurrensutställning e-handelssystem',
      '”Konkurrensutställning av nuvarande e-handelssystem” är osäker.',
    ],
    ['Upphandla mediabank', 'Området har identifierat utveckling inom mediabank, digitala navet, mm.'],
    ['Ledning i samverkan (LIS)', 'Mer drift. LIS får fler användare.'],
    [
      'Konkurrensut- ställning e-handels- system',
      'Vi väntar på konkurrensutställningen av e-handelssystemet.',
    ],
    ['Digital tjänst', 'En ny digital tjänst tillkommer.'],
  ])('is silent on %j where the analysis says %j', (label, analysis) => {
    expectRows(chapter([[label, null, 1000, 3000]], [analysis]), []);
  });

  it.each([
    ['IT Säkerhet', 'Det finns en osäkerhet i påverkan på förvaltning.'],
    ['Ledning i samverkan (LIS)', 'Ledning och styrning ökar. Samverkan kostar.'],
    ['Stöd vid budget, prognos och analys', 'I prognosen för budget 2024 ingår samtliga löner.'],
    ['Stöd i arbetet med bemanning', 'Stöd i arbetet med rekrytering ökar.'],
    ['Digital tjänst', 'Inga digitala insatser planeras.'],
    ['Digital infrastruktur', ''],
  ])('fires on %j where the analysis only says %j', (label, analysis) => {
    expectRows(chapter([[label, null, 1000, 3000]], [analysis]), FIRES);
  });

  it('takes a comment in the row for an explanation, but no figure, placeholder, category or further name', () => {
    const row = ['HR', null, 1000, 3000];
    expectRows(chapter([[...row, 'Nya licenser']]), []);
    expectRows(
      chapter([
        [...row, 'Ökar med index och licenser'],
        ['IT', null, 1, 3, 'Ökar med index och licenser'],
      ]),
      [],
    );
    for (const remark of ['2.0', '-', 'N/A', 'Stöd i arbetet med bemanning']) {
      expectRows(chapter([[...row, remark]]), FIRES);
    }
    expectRows(
      chapter([
        [...row, 'pågående initiativ'],
        ['IT', null, 10, 10, 'pågående initiativ'],
      ]),
      FIRES,
    );
  });

  it('is silent on new services, on rows that do not grow, on totals and on amounts that cannot be read', () => {
    const rows = [
      ['Ny tjänst', null, 0, 500],
      ['Krav och bidrag', 100, null, 500],
      ['Domino', 100, 500, 500],
      ['Webbhotell', 100, 500, 0],
      ['Fjärråtkomst', 100, 500, '134,800'],
      [null, null, 1100, 2000],
      ['Totalkostnad', null, 1100, 2000],
    ];
    expectRows(chapter(rows), []);
  });

  it('is silent where no forecast of a later year follows the budget, and outside 3.1', () => {
    const row = ['HR', 1000, 3000, 9000];
    expectRows(chapter([row], [], ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos 2023']), []);
    expectRows(chapter([row], [], ['Tjänst', 'Prognos 2024', 'Budget 2023', 'Avvikelse prognos']), []);
    expectRows([['1.4 Pågående förändringsinsatser'], [], HEADER, ['HR', null, 1000, 3000]], []);
  });
});
