import type { FieldDefinition, FieldKind, Template } from './template';

/** Mall för årlig analys 2024 (Göteborgs Stad, stadsledningskontoret). Labels as the suppliers' workbooks bear them. */

const field = (
  key: string,
  labels: readonly [string, ...string[]],
  { kind = 'text', required = true }: { kind?: FieldKind; required?: boolean } = {},
): FieldDefinition => ({ key, labels, kind, required });

const namn = field('namn', ['Namn på förändringsinsats']);
const effektmal = field('effektmal', ['Effektmål']);

export const mall2024: Template = {
  year: 2024,
  title: {
    sv: 'Årlig analys av digital utveckling och förvaltning',
    en: 'Yearly analysis of digital development and operation',
  },
  chapters: [
    {
      id: '1.1',
      title: 'Genomförd effekthemtagning',
      tableHeaders: [
        'Genomförda förändringsinsatser',
        'Effekthemtagning leverantör samt möjliggjord effekthemtagning för förvaltningar och bolag',
      ],
    },
    {
      id: '1.2',
      title: 'Status konsolidering',
      tableHeaders: ['Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
    },
    { id: '1.3', title: 'Portföljanalys' },
    {
      id: '1.4',
      title: 'Pågående förändringsinsatser',
      card: {
        role: 'ongoing',
        title: 'Pågående förändringsinsats',
        parts: [],
        fields: [
          field('tjanst', ['Bastjänst eller infrastrukturtjänst det gäller']),
          namn,
          effektmal,
          field('projektmal', ['Projektmål', 'Projekt']),
          field('tidplan', ['Tidplan']),
          field('kommentarAvvikelser', ['Kommentar avvikelser'], { required: false }),
        ],
      },
    },
    { id: '2.1', title: 'Framåtsyftande portföljanalys' },
    {
      id: '2.2',
      title: 'Förslag på nya förändringsinsatser',
      card: {
        role: 'proposed',
        title: 'Föreslagen förändringsinsats',
        parts: ['Strategisk del', 'Informationssäkerhet', 'Teknisk del', 'Ekonomisk del'],
        fields: [
          namn,
          field('behovsbeskrivning', ['Behovsbeskrivning']),
          field('koppladTjanst', ['Kopplat till befintlig bastjänst eller infratjänst']),
          field('nytta', ['Nytta']),
          effektmal,
          field('internExtern', ['Intern - extern nytta']),
          field('effektivitetInnovation', ['Effektivitet - innovation']),
          field('projektform', ['Kommer arbetet bedrivas i projektform? JA/NEJ'], { kind: 'jaNej' }),
          field(
            'kopplingMal',
            ['Dokumenterad koppling till beslutade mål (KF budget, program, planer, Agenda2030)'],
            { required: false },
          ),
          field('komplexitetKund', ['Bedömning förändringsinsatsens komplexitet - kundperspektiv']),
          field('komplexitetLeverantor', [
            'Bedömning förändringsinsatsens komplexitet - leverantörsperspektiv',
          ]),
          field('informationsklassning', ['Är informationsklassning genomförd? JA / NEJ + kommentar'], {
            kind: 'jaNej',
          }),
          field('riskanalys', ['Tröskel- och konsekvensanalys genomförd? JA / NEJ + kommentar'], {
            kind: 'jaNej',
          }),
          field(
            'itSakerhetsbedomning',
            [
              'Är teknisk bedömning / IT-säkerhetsbedömning genomförd utifrån informationsklassning? JA / NEJ + kommentar',
            ],
            { kind: 'jaNej' },
          ),
          field('arkitekturbedomning', ['Är arkitekturbedömning genomförd? JA / NEJ + kommentar'], {
            kind: 'jaNej',
          }),
          field('paverkanInfrastruktur', ['Får påverkan på digital infrastruktur? JA / NEJ + kommentar'], {
            kind: 'jaNej',
          }),
          field(
            'projektbudget',
            [
              'Total projektbudget',
              'Total projektbudget samt påverkan förvaltningskostnad år 2024, 2025, 2026 eller senare',
              'Total projektbudget (påverkan förvaltningskostnad år 2024,2025,2026)',
            ],
            { kind: 'belopp' },
          ),
          field('kundgrupp', ['Kundgrupp som finansierar']),
          field('fordelningsnyckel', ['Förslag fördelningsnyckel']),
        ],
      },
    },
    {
      id: '3.1',
      title: 'Kostnader förvaltning och utveckling',
      tableHeaders: ['Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
    },
    {
      id: '3.2',
      title: 'Förslag justering av fördelningsnycklar',
      tableHeaders: ['Nuvarande fördelningsnyckel', 'Förslag justering'],
    },
    {
      id: '4',
      title: 'Långsiktig utveckling och avveckling',
      alsoTitled: ['Långsiktig utveckling och avveckling av bastjänster och digital infrastruktur'],
    },
  ],
  parents: [
    { id: '1', title: 'Befintliga bastjänster och digital infrastruktur' },
    { id: '2', title: 'Förslag på nya förändringsinsatser' },
    { id: '3', title: 'Kostnader och fördelningsnycklar' },
  ],
  analysisHeadings: ['Leverantörens analys', 'Leverantörs analys'],
  cover: { supplier: ['Leverantör'], year: ['Avser år'], unit: ['Belopp anges i'] },
  amountHeaders: [
    'utfall',
    'budget',
    'prognos',
    'summa',
    'belopp',
    'kostnad',
    'kostnader',
    'totalt',
    'index',
    'tkr',
  ],
  otherHeaders: ['andel', 'antal', 'procent', 'version', 'kommentar', 'motivering', 'beskrivning', 'status'],
  totalLabels: ['Total', 'Totalt', 'Totalkostnad', 'Totalsumma', 'Summa', 'Delsumma', 'Summering'],
};
