import { okandTjanst } from '../../src/rules/okand-tjanst';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { UNCALCULATED_CELL } from '../builders/submissions';
import { ruleTester } from '../builders/rule-tester';

const HEADING_31 = ['3.1 Kostnader förvaltning och utveckling'];
const RUNNING = ['Förvaltningskostnader inom befintliga tjänster, ange siffror i tkr'];
const DEVELOPING = ['Utvecklingskostnader inom befintliga tjänster, ange siffror i tkr'];
const COSTS = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];
const KEYS = [
  ['3.2 Förslag justering av fördelningsnycklar'],
  ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'],
];

/** What is written in a card, and what the fix makes of it. */
const MISSPELT = [
  ['Rekrytrng', 'Stöd i arbetet med rekrytering'],
  ['Stöd i arbetet med lönadministrtion', 'Stöd i arbetet med löneadministration'],
  ['Kontakcentr', 'Kontaktcenter'],
  ['Göteborgs Stads kontakcentr', 'Kontaktcenter'],
  ['E-tjänstplattfrm', 'E-tjänsteplattform'],
];
/** Names that are others, whatever the register holds near them. */
const OTHERS = [
  'Pensionsadministration',
  'Dokumenthantering',
  'Integrationsplatform',
  'Redovisningstjänster',
  'Drönare',
  'Kontakcentr i Angered och vid Drottningtorget',
];
const fixedInA3 = { at: 'A3', fixes: [{ does: ['A3: Kontakcentr → Kontaktcenter'] }] };

ruleTester(okandTjanst, {
  fires: [
    {
      name: 'on a card’s service that the register does not have, and suggests the nearest',
      given: [
        ...ongoingCards({ tjanst: 'Stöd i arbetet med utbildning (HR)' }),
        ...proposedCards({ koppladTjanst: 'Ja, delvis till Dataskyddsombud' }),
      ],
      finds: [
        {
          at: 'B4',
          says: 'Närmast är ”Stöd i arbetet med utbildningsportalen”',
          expected: 'Stöd i arbetet med utbildningsportalen',
        },
        { at: 'B16', says: 'Inget namn där liknar det', expected: null },
      ],
    },
    {
      name: 'in the service column of 1.1, 1.2 and 3.2, but not on the name of a group of rows',
      given: [
        ['1.1 Genomförd effekthemtagning'],
        ['Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
        ['GEMENSAMMA TJÄNSTER', null, null],
        ['Område välfärd', null, null],
        ['Momsexpertis', 'Utveckling av tjänsteinnehåll', 'Ökad kundnöjdhet'],
        ['ny tjänst/erbjudande Säker Digital Kommunikation (pågående)', 'Arkitektur', 'Säkrare'],
        [],
        ['1.2 Status konsolidering'],
        [
          'Bastjänst och digital infrastruktur',
          'Andel (%) befintliga kunder',
          'Konsolideringsplan nya kunder',
        ],
        ['Applikationshantering', null, 'Framtidenkoncernen'],
        ['Telefoni', 'Bolag 13 st ger 37%', 'Framtidenkoncernen'],
        [],
        ...KEYS,
        ['HR', null, 'inga', null],
        ['Parkeringsautomater', 'Antal bilar', 'inga', null],
      ],
      finds: [
        { at: 'A5', says: '”Momsexpertis”' },
        { at: 'A10', says: '”Applikationshantering”' },
        { at: 'A16', says: '”Parkeringsautomater”' },
      ],
    },
    {
      name: 'and takes no name that only ends alike for the nearest',
      given: ongoingCards(
        { tjanst: 'Stöd i arbetet med pensionsadministration (HR)' },
        { tjanst: 'Applikationshantering' },
        { tjanst: 'Redovisningstjänster' },
      ),
      finds: ['B4', 'B12', 'B20'].map((at) => ({ at, says: 'Inget namn där liknar det', expected: null })),
    },
    {
      name: 'on an insats where the table has a column of its own for those',
      given: [
        ...ongoingCards({ namn: 'Flexibel OU-struktur' }),
        ['1.1 Genomförd effekthemtagning'],
        ['Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
        ['Flexibel OU-struktur (Organizational Unit)', 'Utveckling', 'Mindre arbete'],
      ],
      at: 'A13',
    },
    {
      name: 'on the rows of running costs in 3.1, the supplier’s own details too, not on those of development',
      given: [
        HEADING_31,
        RUNNING,
        COSTS,
        ['Ekonomi', null, 83100, 85800],
        ['Totalkostnad', null, 83100, 85800],
        ['Leverantörens analys'],
        COSTS,
        ['Sammanställda räkenskaper', null, 904, 934],
        ['Krav och bidrag', null, 2089, 2158],
        ['Digitalt bokslut - ny tjänst-arbetsnamn', null, 0, 0],
        ['Projektstöd (tilläggstjänst)', null, 10, 10],
        ['Gemensam pott', null, 80000, 82000],
        [null, null, 83003, 85102],
        [],
        DEVELOPING,
        [...COSTS, '2024', '2025', '2026'],
        ['Konkurrensutställning e-handelssystem', null, 1500, 2800, 0, 9200, 5000],
        ['Totalkostnad:', null, 1500, 2800, 0, 9200, 5000],
      ],
      ...{ at: 'A9', says: '”Krav och bidrag”' },
    },
    {
      name: 'in tables of running costs that their columns tell, where no caption does',
      given: [
        HEADING_31,
        [],
        COSTS,
        ['Krav och bidrag', 1, 2, 3],
        [],
        [...COSTS, '2024', '2025', '2026'],
        ['Konkurrensutställning e-handelssystem', null, 1500, 2800, 0, 9200, 5000],
      ],
      at: 'A4',
    },
    {
      name: 'at the name also where its column is not headed as in the template',
      given: [
        HEADING_31,
        RUNNING,
        ['Kostnadsslag', 'Kostnad 2023', 'Kostnad 2024'],
        ['Krav och bidrag', 1, 2],
      ],
      at: 'A4',
    },
    {
      name: 'on a name whose formula has no saved value, and guesses no service',
      given: [HEADING_31, RUNNING, COSTS, ['Telefoni', 1, 2, 3]],
      cells: { A4: UNCALCULATED_CELL },
      ...{ at: 'A4', says: 'Tjänstens namn går inte att läsa', expected: null },
    },
    ...MISSPELT.map(([written = '', name = '']) => ({
      name: `on the misspelt "${written}", which gets the name of the register`,
      given: ongoingCards({ tjanst: written }),
      at: 'B4',
      fixes: [{ title: `Skriv registrets namn ”${name}” i B4`, does: [`B4: ${written} → ${name}`] }],
    })),
    ...[
      ['Kontakcentr (DoM)', 'Kontaktcenter (DoM)'],
      ['  Kontakcentr:\n', '  Kontaktcenter:\n'],
    ].map(([written = '', after = '']) => ({
      name: `on ${JSON.stringify(written)}, where what stands around the name is kept`,
      given: ongoingCards({ tjanst: written }),
      ...{ at: 'B4', fixes: [{ does: [`B4: ${written} → ${after}`] }] },
    })),
    {
      name: 'on a misspelt name in brackets that the registered name holds, and writes them once',
      given: ongoingCards({ tjanst: 'Bokingssystm (BOKA)' }),
      template: { ...mall2024, register: [{ name: 'Bokningssystem (BOKA)' }] },
      ...{ at: 'B4', fixes: [{ does: ['B4: Bokingssystm (BOKA) → Bokningssystem (BOKA)'] }] },
    },
    {
      name: 'on a misspelt name among the costs',
      given: [HEADING_31, COSTS, ['Kontakcentr', 100, 100, 100]],
      ...fixedInA3,
    },
    {
      name: 'on a misspelt name in a table of a chapter',
      given: [...KEYS, ['Kontakcentr', 'Antal anställda', 'Ingen', 'Behövs inte']],
      ...fixedInA3,
    },
    ...OTHERS.map((tjanst) => ({
      name: `on "${tjanst}", which is left to people`,
      given: ongoingCards({ tjanst }),
      ...{ at: 'B4', fixes: [] },
    })),
  ],
  silent: [
    {
      name: 'on the key of an insats that has a card, whatever stands in brackets',
      given: [
        ...ongoingCards({ namn: 'Konkurrensutsättning av e-handelssystem (Beställning och faktura)' }),
        ...KEYS,
        ['Konkurrensutsättning av e-handelssystem (pågående projekt)', '75 %', 'Ingen', null],
      ],
    },
    ...[
      'Stöd i inköp och beställning',
      'Göteborgs Stads kontaktcenter och stadens digitala infrastruktur (grundtelefoni)',
      'IT Arbetsplats',
      'Stadsnät WAN',
      'Bas-tjänst: Stöd vid inköp och beställning och Stöd vid leverantörsfakturahantering',
    ].map((tjanst) => ({
      name: `on "${tjanst}", which is how a supplier names a registered service`,
      given: ongoingCards({ tjanst }),
    })),
    {
      name: 'on the template’s instruction left standing, which is a placeholder',
      given: [
        ...ongoingCards({ tjanst: 'Ange vilken tjänst det gäller här' }),
        ...proposedCards({ koppladTjanst: 'Kopplat till befintlig bastjänst eller infratjänst' }),
      ],
    },
    { name: 'on blanks and untouched cards', given: ongoingCards({ tjanst: null }, UNTOUCHED) },
    {
      name: 'where the template has no register',
      given: ongoingCards({ tjanst: 'Rymdfart' }),
      template: { ...mall2024, register: [] },
    },
  ],
});
