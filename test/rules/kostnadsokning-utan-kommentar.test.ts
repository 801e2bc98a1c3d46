import { kostnadsokningUtanKommentar } from '../../src/rules/kostnadsokning-utan-kommentar';
import type { Value } from '../../src/workbook/from-values';
import { type ExpectedFinding, ruleTester } from '../builders/rule-tester';

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

/** A row that grows to the triple, with a remark. */
const grown = (label: string, ...remark: readonly string[]): readonly Value[] => [
  label,
  null,
  1000,
  3000,
  ...remark,
];

const varning = (at: string): ExpectedFinding => ({ at, severity: 'varning' });

/** Growths of exactly 10, of 11 and of 26 per cent, and of a cost below zero. */
const OF_MANY_SIZES = chapter([
  ['A', null, 100, 110],
  ['B', null, 100, 111],
  ['C', null, 100, 126],
  ['D', null, -100, -80],
]);

const EXPLAINED = [
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
  ['Konkurrensut- ställning e-handels- system', 'Vi väntar på konkurrensutställningen av e-handelssystemet.'],
  ['Digital tjänst', 'En ny digital tjänst tillkommer.'],
  ['Telefoni och stödsystem', 'Telefonin blir dyrare.'],
  ['Stöd i arbetet med löneadministration', 'Lönetjänsten får tio nya kunder.'],
  ['Fritt publikt WiFi utomhus', 'Wifi byggs ut på torgen.'],
  ['E-tjänsteplattform', 'E-tjänsterna ökar i antal.'],
  ['Identitet och åtkomst', 'Behörighetstjänsten (identitet) får nya licenser.'],
  ['Stadsnät - WAN', 'Stadsnätet byggs ut.'],
  ['Lokalt Nät - LAN', 'LAN får nya switchar.'],
  ['Databashotell', 'Databaserna flyttas.'],
] as const;

const NOT_EXPLAINED = [
  ['IT Säkerhet', 'Det finns en osäkerhet i påverkan på förvaltning.'],
  ['Ledning i samverkan (LIS)', 'Ledning och styrning ökar. Samverkan kostar.'],
  ['Stöd vid budget, prognos och analys', 'I prognosen för budget 2024 ingår samtliga löner.'],
  ['Stöd i arbetet med bemanning', 'Stöd i arbetet med rekrytering ökar.'],
  ['Digital tjänst', 'Inga digitala insatser planeras.'],
  ['Digital infrastruktur', ''],
  ['Telefoni och stödsystem', 'Nya stödsystem köps in.'],
  ['Lokalt Nät - LAN', 'Planen är ny. Landvetter byggs ut.'],
  ['E-tjänsteplattform', 'Tjänsterna ökar.'],
  ['e-tjänstekort', 'Tjänsten blir dyrare. Korten byts.'],
  ['Identitet och åtkomst', 'Åtkomst till lokaler kostar.'],
  ['Databashotell', 'Data kostar.'],
] as const;

ruleTester(kostnadsokningUtanKommentar, {
  fires: [
    {
      name: 'on a row that rises from nothing though it had an outcome',
      given: [
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
        ['HR', 100, 0, 120],
        ['Ny tjänst: Robotar', null, 0, 50],
      ],
      at: 'D3',
      says: 'ökar från 0 (Budget 2023) till 120',
    },
    {
      name: 'with the growth, the amounts and the limit',
      given: chapter([
        ['IT Arbetsplats', null, 8700, 11300],
        ['Office 365', null, 1600, 1600],
        ['Totalkostnad', null, 10300, 12900],
      ]),
      ...varning('D5'),
      says: 'IT Arbetsplats ökar med 29,9 %, från 8 700 (Budget 2023) till 11 300 (Prognos budget 2024), men varken raden eller avsnittets analys nämner tjänsten. Ökningar över 10 % ska förklaras',
      chapter: '3.1',
      found: '11 300',
      expected: '9 570',
      difference: '1 730',
    },
    {
      name: 'above 10 % unless told',
      given: OF_MANY_SIZES,
      finds: [varning('D6'), varning('D7'), varning('D8')],
    },
    {
      name: 'above the limit that is set',
      given: OF_MANY_SIZES,
      limits: { kostnadsokning: 0.25 },
      ...varning('D7'),
    },
    ...NOT_EXPLAINED.map(([label, analysis]) => ({
      name: `on "${label}" where the analysis only says "${analysis}"`,
      given: chapter([grown(label)], [analysis]),
      ...varning('D5'),
    })),
    {
      name: 'on two rows that an everyday name may be of',
      given: chapter(
        [grown('Stöd i arbetet med löneadministration'), grown('Stöd i arbetet med lönebildning')],
        ['Lönetjänsten får tio nya kunder.'],
      ),
      finds: [varning('D5'), varning('D6')],
    },
    ...['2.0', '-', 'N/A', 'Stöd i arbetet med bemanning'].map((remark) => ({
      name: `on a row whose comment is only "${remark}"`,
      given: chapter([grown('HR', remark)]),
      ...varning('D5'),
    })),
    {
      name: 'on a row whose comment is a category that another row has too',
      given: chapter([grown('HR', 'pågående initiativ'), ['IT', null, 10, 10, 'pågående initiativ']]),
      ...varning('D5'),
    },
  ],
  silent: [
    ...EXPLAINED.map(([label, analysis]) => ({
      name: `on "${label}" where the analysis says "${analysis}"`,
      given: chapter([grown(label)], [analysis]),
    })),
    { name: 'on a row with a comment', given: chapter([grown('HR', 'Nya licenser')]) },
    {
      name: 'on rows with the same comment that explains',
      given: chapter([
        grown('HR', 'Ökar med index och licenser'),
        ['IT', null, 1, 3, 'Ökar med index och licenser'],
      ]),
    },
    {
      name: 'on new services, rows that do not grow, totals and amounts that cannot be read',
      given: chapter([
        ['Ny tjänst', null, 0, 500],
        ['Krav och bidrag', 100, null, 500],
        ['Domino', 100, 500, 500],
        ['Webbhotell', 100, 500, 0],
        ['Fjärråtkomst', 100, 500, '134,800'],
        [null, null, 1100, 2000],
        ['Totalkostnad', null, 1100, 2000],
      ]),
    },
    {
      name: 'where the forecast is of the same year as the budget',
      given: chapter(
        [['HR', 1000, 3000, 9000]],
        [],
        ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos 2023'],
      ),
    },
    {
      name: 'where the forecast of a later year stands before the budget',
      given: chapter(
        [['HR', 1000, 3000, 9000]],
        [],
        ['Tjänst', 'Prognos 2024', 'Budget 2023', 'Avvikelse prognos'],
      ),
    },
    {
      name: 'outside 3.1',
      given: [['1.4 Pågående förändringsinsatser'], [], HEADER, ['HR', null, 1000, 3000]],
    },
  ],
});
