import { namesNoService } from '../../src/portfolio/services';
import { okandTjanst } from '../../src/rules/okand-tjanst';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import {
  expectFindings,
  SHEET,
  submissionOf,
  submissionWith,
  UNCALCULATED_CELL,
} from '../builders/expect-findings';
import { sheet, workbook } from '../../src/workbook/from-values';

const HEADING_31 = ['3.1 Kostnader förvaltning och utveckling'];
const RUNNING = ['Förvaltningskostnader inom befintliga tjänster, ange siffror i tkr'];
const DEVELOPING = ['Utvecklingskostnader inom befintliga tjänster, ange siffror i tkr'];
const COSTS = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];

describe('okand-tjanst', () => {
  it('fires on a card’s service that the register does not have, and suggests the nearest', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { tjanst: 'Stöd i arbetet med pensionsadministration (HR)' }),
      ...HEADING_22,
      ...proposedCard(1, { koppladTjanst: 'Ja, delvis till Dataskyddsombud' }),
    ];
    const submission = submissionOf(rows);
    expectFindings(okandTjanst, submission, [
      { cell: 'B4', severity: 'varning', says: 'Närmast är ”Stöd i arbetet med löneadministration”' },
      { cell: 'B16', severity: 'varning', says: 'Inget namn där liknar det' },
    ]);
    expect(okandTjanst.check(submission, DEFAULT_LIMITS).map(({ expected }) => expected)).toEqual([
      'Stöd i arbetet med löneadministration',
      null,
    ]);
  });

  it('fires in the service column of 1.1, 1.2 and 3.2, but not on the name of a group of rows', () => {
    const rows = [
      ['1.1 Genomförd effekthemtagning'],
      ['Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
      ['GEMENSAMMA TJÄNSTER', null, null],
      ['Område välfärd', null, null],
      ['Momsexpertis', 'Utveckling av tjänsteinnehåll', 'Ökad kundnöjdhet'],
      ['ny tjänst/erbjudande Säker Digital Kommunikation (pågående)', 'Arkitektur', 'Säkrare'],
      [],
      ['1.2 Status konsolidering'],
      ['Bastjänst och digital infrastruktur', 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
      ['Applikationshantering', null, 'Framtidenkoncernen'],
      ['Telefoni', 'Bolag 13 st ger 37%', 'Framtidenkoncernen'],
      [],
      ['3.2 Förslag justering av fördelningsnycklar'],
      ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'],
      ['HR', null, 'inga', null],
      ['Parkeringsautomater', 'Antal bilar', 'inga', null],
    ];
    expectFindings(okandTjanst, submissionOf(rows), [
      { cell: 'A5', severity: 'varning', says: '”Momsexpertis”' },
      { cell: 'A10', severity: 'varning', says: '”Applikationshantering”' },
      { cell: 'A16', severity: 'varning', says: '”Parkeringsautomater”' },
    ]);
  });

  it('fires on the rows of running costs in 3.1, the supplier’s own details too, not on those of development', () => {
    const rows = [
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
    ];
    expectFindings(okandTjanst, submissionOf(rows), [
      { cell: 'A9', severity: 'varning', says: '”Krav och bidrag”' },
    ]);
  });

  it('tells the tables of running costs by their columns where no caption does', () => {
    const rows = [
      HEADING_31,
      [],
      COSTS,
      ['Krav och bidrag', 1, 2, 3],
      [],
      [...COSTS, '2024', '2025', '2026'],
      ['Konkurrensutställning e-handelssystem', null, 1500, 2800, 0, 9200, 5000],
    ];
    expectFindings(okandTjanst, submissionOf(rows), [{ cell: 'A4', severity: 'varning' }]);
  });

  it('goes to the name also where its column is not headed as in the template', () => {
    const rows = [
      HEADING_31,
      RUNNING,
      ['Kostnadsslag', 'Kostnad 2023', 'Kostnad 2024'],
      ['Krav och bidrag', 1, 2],
    ];
    expectFindings(okandTjanst, submissionOf(rows), [{ cell: 'A4', severity: 'varning' }]);
  });

  it('stays silent on the names that suppliers give registered services', () => {
    const names = [
      'Stöd i inköp och beställning',
      'Göteborgs Stads kontaktcenter och stadens digitala infrastruktur (grundtelefoni)',
      'IT Arbetsplats',
      'Stadsnät WAN',
      'Bas-tjänst: Stöd vid inköp och beställning och Stöd vid leverantörsfakturahantering',
    ];
    const cards = names.flatMap((tjanst, index) => ongoingCard(index + 1, { tjanst }));
    expectFindings(okandTjanst, submissionOf([...HEADING_14, ...cards]), []);
  });

  it('tells of a name whose formula has no saved value, and guesses no service', () => {
    const rows = [HEADING_31, RUNNING, COSTS, ['Telefoni', 1, 2, 3]];
    const submission = submissionWith(rows, 'A4', UNCALCULATED_CELL);
    expectFindings(okandTjanst, submission, [
      { cell: 'A4', severity: 'varning', says: 'Tjänstens namn går inte att läsa' },
    ]);
    expect(okandTjanst.check(submission, DEFAULT_LIMITS)[0]?.expected).toBeNull();
  });

  it('stays silent on blanks, on untouched cards and where the template has no register', () => {
    const rows = [...HEADING_14, ...ongoingCard(1, { tjanst: null }), ...ongoingCard(2, UNTOUCHED)];
    expectFindings(okandTjanst, submissionOf(rows), []);
    const unknown = workbook(sheet(SHEET, [...HEADING_14, ...ongoingCard(1, { tjanst: 'Rymdfart' })]));
    expectFindings(okandTjanst, recognise(unknown, { ...mall2024, register: [] }), []);
  });
});

describe('namesNoService', () => {
  it.each([
    '',
    'Ny tjänst',
    'Ny bastjänst',
    'Ny kommande bastjänst',
    'Kommande Bas-tjänst (2024)',
    'Digitalt bokslut - ny tjänst-arbetsnamn',
    'Nytt tjänsteerbjudande',
    'ej klargjort',
    'N/A',
    'Nej, kategorisering av tjänst blir resultat av förstudie',
    'Ej kopplat till befintlig tjänst',
    'Ja',
    'HR',
    'Ekonomi',
    'Ledning/styrning',
    'Ledning, styrning',
    'Digital infrastruktur',
    'GEMENSAMMA TJÄNSTER',
    'Samtliga HR-tjänster',
    'IT-tjänster',
    'Inköp och upphandling',
    'Tilläggs- specialist och verksamhetsspecifikt',
    'Dataskyddsombud (tilläggstjänst)',
  ])('"%s" names none', (text) => {
    expect(namesNoService(text)).toBe(true);
  });

  it.each([
    'Telefoni',
    'Stadengemensamma HR uppdrag',
    'Ja, Stöd för Digitalt bevarande',
    'Nyckelhantering',
    'E-tjänsteplattform',
  ])('"%s" names one', (text) => {
    expect(namesNoService(text)).toBe(false);
  });
});
