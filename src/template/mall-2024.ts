import type { FieldDefinition, Template } from './template';
import { tjanster2024 } from './tjanster-2024';

/** Mall för årlig analys 2024 (Göteborgs Stad, stadsledningskontoret). Labels as the suppliers' workbooks bear them. */

const field = (
  key: string,
  labels: readonly [string, ...string[]],
  { kind = 'text', required = true, ...more }: Partial<FieldDefinition> = {},
): FieldDefinition => ({ key, labels, kind, required, ...more });

const KOMPLEXITET = ['mindre', 'måttlig', 'stor', 'låg', 'medel', 'hög'].flatMap((word) => [
  word,
  `${word} påverkan`,
]);

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
      tables: 1,
      columns: [
        { key: 'tjanst', headers: ['Namn på bastjänst eller infrastrukturtjänst', 'Tjänst'] },
        { key: 'insatser', headers: ['Genomförda förändringsinsatser', 'Genomförda insatser'] },
        {
          key: 'effekthemtagning',
          headers: [
            'Effekthemtagning leverantör samt möjliggjord effekthemtagning för förvaltningar och bolag',
            'Effekthemtagning',
          ],
        },
      ],
    },
    {
      id: '1.2',
      title: 'Status konsolidering',
      tables: 1,
      columns: [
        { key: 'tjanst', headers: ['Bastjänst och digital infrastruktur', 'Tjänst'] },
        { key: 'andel', headers: ['Andel (%) befintliga kunder'] },
        { key: 'plan', headers: ['Konsolideringsplan nya kunder', 'Plan'] },
        {
          key: 'avsteg',
          headers: ['Eventuella avsteg eller avvikelser under året (se riktlinje för definition)', 'Avsteg'],
        },
      ],
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
          field('tidplan', ['Tidplan'], { kind: 'tid' }),
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
        parts: [
          { title: 'Strategisk del', first: 'behovsbeskrivning' },
          { title: 'Informationssäkerhet', first: 'informationsklassning' },
          { title: 'Teknisk del', first: 'itSakerhetsbedomning' },
          { title: 'Ekonomisk del', first: 'projektbudget' },
        ],
        fields: [
          namn,
          field('behovsbeskrivning', ['Behovsbeskrivning']),
          field('koppladTjanst', ['Kopplat till befintlig bastjänst eller infratjänst']),
          field('nytta', ['Nytta']),
          effektmal,
          field('internExtern', ['Intern - extern nytta'], {
            answers: ['intern', 'extern', 'intern nytta', 'extern nytta', 'båda'],
          }),
          field('effektivitetInnovation', ['Effektivitet - innovation'], {
            answers: ['effektivitet', 'innovation', 'båda'],
          }),
          field('projektform', ['Kommer arbetet bedrivas i projektform? JA/NEJ'], { kind: 'jaNej' }),
          field(
            'kopplingMal',
            ['Dokumenterad koppling till beslutade mål (KF budget, program, planer, Agenda2030)'],
            { required: false },
          ),
          field('komplexitetKund', ['Bedömning förändringsinsatsens komplexitet - kundperspektiv'], {
            answers: KOMPLEXITET,
          }),
          field(
            'komplexitetLeverantor',
            ['Bedömning förändringsinsatsens komplexitet - leverantörsperspektiv'],
            { answers: KOMPLEXITET },
          ),
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
      tables: 3,
      columns: [
        { key: 'tjanst', headers: ['Tjänst'] },
        { key: 'utfall', headers: ['Utfall 2022'] },
        { key: 'budget', headers: ['Budget 2023'] },
        { key: 'prognos', headers: ['Prognos budget 2024'] },
      ],
    },
    {
      id: '3.2',
      title: 'Förslag justering av fördelningsnycklar',
      tables: 1,
      columns: [
        { key: 'tjanst', headers: ['Tjänst'] },
        { key: 'nuvarande', headers: ['Nuvarande fördelningsnyckel'] },
        { key: 'forslag', headers: ['Förslag justering', 'Förslag'] },
        { key: 'motivering', headers: ['Motivering'] },
      ],
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
  tjanster: tjanster2024,
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
  totalLabels: [
    'S:a',
    'Sammanlagt',
    'Total',
    'Totalt',
    'Totalkostnad',
    'Totalsumma',
    'Summa',
    'Delsumma',
    'Summering',
  ],
};
