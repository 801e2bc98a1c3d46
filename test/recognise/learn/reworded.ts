import type {
  CardDefinition,
  ChapterDefinition,
  TableDefinition,
  Template,
} from '../../../src/template/template';

/** Another way to print the template: labels by role, in the order of the cards of 2024 unless `order` says else. */
interface Rewording {
  readonly name: string;
  readonly chapters: readonly string[];
  readonly cards: readonly [string, string];
  readonly ongoing: readonly string[];
  readonly proposed: readonly string[];
  readonly captions: readonly [string, string, string];
  /** Whether yes-or-no questions say JA/NEJ in their label. */
  readonly asksYesNo: boolean;
  /** Numbers of the chapters. */
  readonly number: (number: string) => string;
  /** The order of the fields of the card of proposals, by their places in 2024. */
  readonly order?: readonly number[];
}

const REWORDINGS: readonly Rewording[] = [
  {
    name: 'plain words',
    chapters: [
      ...[
        'Hemtagna effekter',
        'Konsolideringsläge',
        'Analys av portföljen',
        'Insatser som pågår',
        'Analys framåt',
      ],
      ...['Föreslagna insatser', 'Ekonomi', 'Nycklar för fördelning', 'Utveckling på lång sikt'],
    ],
    cards: ['Pågående insats', 'Föreslagen insats'],
    ongoing: [
      'Tjänst som berörs',
      'Vad insatsen heter',
      'Det som ska bli bättre',
      'Det som ska levereras',
      'Start och slut',
      'Vad har ändrats mot planen',
    ],
    proposed: [
      ...[
        'Vad insatsen heter',
        'Varför insatsen behövs',
        'Tjänst som insatsen hör till',
        'Värde för verksamheten',
        'Det som ska bli bättre',
      ],
      ...[
        'Inåt eller utåt',
        'Effektivisering eller förnyelse',
        'Drivs insatsen som projekt?',
        'Beslutade mål som insatsen stödjer',
      ],
      ...[
        'Hur svår är insatsen för kunden',
        'Hur svår är insatsen för leverantören',
        'Är informationen klassad?',
        'Är riskerna analyserade?',
      ],
      ...[
        'Är den tekniska säkerheten bedömd?',
        'Är arkitekturen bedömd?',
        'Påverkas infrastrukturen?',
        'Vad det kostar, tkr',
        'Vilka betalar',
        'Så ska kostnaden delas',
      ],
    ],
    captions: ['Drift av tjänster', 'Vidareutveckling av tjänster', 'Nya insatser utan tjänst'],
    asksYesNo: true,
    number: (number) => number.replace(/^\d/, (digit) => String(Number(digit) + 3)),
  },
  {
    name: 'office words',
    chapters: [
      ...[
        'Redovisning av uppnådda effekter',
        'Anslutning och konsolidering',
        'Portföljens balans',
        'Löpande förändringsinsatser',
        'Kommande års portfölj',
      ],
      ...[
        'Förslag till förändringsinsatser',
        'Kostnadsredovisning',
        'Justering av fördelningsnycklar',
        'Långsiktiga planer och avveckling',
      ],
    ],
    cards: ['Löpande uppdrag', 'Nytt uppdrag'],
    ongoing: [
      'Berörd bastjänst',
      'Uppdragets benämning',
      'Effekt som eftersträvas',
      'Uppdragets leveranser',
      'Tidsram',
      'Avvikelser från plan',
    ],
    proposed: [
      ...[
        'Uppdragets benämning',
        'Bakgrund och behov',
        'Kopplad bastjänst',
        'Beskrivning av nyttan',
        'Effekt som eftersträvas',
      ],
      ...[
        'Intern eller extern målbild',
        'Effektivitet eller innovation',
        'Arbetsform projekt',
        'Styrande dokument och mål',
      ],
      ...[
        'Komplexitet hos kunden',
        'Komplexitet hos leverantören',
        'Informationsklassning utförd',
        'Tröskelanalys utförd',
      ],
      ...[
        'IT-säkerhet granskad',
        'Arkitekturgranskning utförd',
        'Inverkan på digital infrastruktur',
        'Budget för uppdraget',
        'Finansierande kundgrupp',
        'Nyckel för fördelning',
      ],
    ],
    captions: ['Kostnader för förvaltning', 'Kostnader för utveckling', 'Kostnader för nya uppdrag'],
    asksYesNo: false,
    number: (number) => number,
  },
  {
    name: 'questions',
    chapters: [
      ...[
        'Vilka effekter har ni uppnått?',
        'Hur långt har ni kommit med konsolideringen?',
        'Hur ser er portfölj ut?',
        'Vilka insatser pågår?',
      ],
      ...[
        'Hur ser ni framåt?',
        'Vilka nya insatser föreslår ni?',
        'Vad kostar tjänsterna?',
        'Hur ska kostnaderna fördelas?',
        'Vad ska utvecklas eller avvecklas på sikt?',
      ],
    ],
    cards: ['Insats som pågår', 'Ny insats'],
    ongoing: [
      'Vilken tjänst gäller insatsen?',
      'Vad kallas insatsen?',
      'Vilken effekt ska uppnås?',
      'Vad ska projektet leverera?',
      'När startar och slutar den?',
      'Finns det avvikelser?',
    ],
    proposed: [
      ...[
        'Vad kallas insatsen?',
        'Vilket problem ska lösas?',
        'Vilken befintlig tjänst är den kopplad till?',
        'Vilken nytta ger den?',
        'Vilken effekt ska uppnås?',
      ],
      ...[
        'Är nyttan intern eller extern?',
        'Gäller det effektivitet eller innovation?',
        'Ska den bedrivas i projekt?',
        'Vilka politiska mål stödjer den?',
      ],
      ...[
        'Hur komplex är den för kunderna?',
        'Hur komplex är den för er som leverantör?',
        'Har informationsklassning gjorts?',
        'Har konsekvensanalys gjorts?',
      ],
      ...[
        'Har säkerhetsbedömning gjorts?',
        'Har arkitekturen granskats?',
        'Påverkar den digital infrastruktur?',
        'Vilken budget behövs?',
        'Vilka kunder finansierar den?',
        'Vilken fördelningsnyckel föreslås?',
      ],
    ],
    captions: ['Vad kostar förvaltningen?', 'Vad kostar utvecklingen?', 'Vad kostar nya insatser?'],
    asksYesNo: false,
    number: (number) => number.replace(/^(\d)\.(\d)$/, '$1$2').replace(/^(\d)$/, '$10'),
  },
  {
    name: 'other order',
    chapters: [
      ...['Genomförda effekter', 'Status för konsolidering', 'Portfölj', 'Pågående arbeten', 'Framåtblick'],
      ...[
        'Önskade arbeten',
        'Budget och kostnader',
        'Fördelningsnyckel',
        'Avveckling och utveckling på lång sikt',
      ],
    ],
    cards: ['Pågående arbete', 'Önskat arbete'],
    ongoing: [
      'System eller tjänst',
      'Titel',
      'Förväntad effekt',
      'Resultat av arbetet',
      'Genomförandetid',
      'Försening eller avvikelse',
    ],
    proposed: [
      ...['Titel', 'Nuläge och utmaning', 'System eller tjänst', 'Nyttor', 'Förväntad effekt'],
      ...['Intern/extern', 'Innovation/effektivitet', 'Bedrivs i projektform', 'Agenda 2030 och KF:s budget'],
      ...['Påverkan på kunden', 'Påverkan på leverantören', 'Infoklassning', 'Risker och konsekvenser'],
      ...[
        'Säkerhetsbedömning, teknisk',
        'Arkitektur',
        'Påverkan på infrastruktur',
        'Belopp i tkr',
        'Kundgrupp',
        'Fördelning mellan kunder',
      ],
    ],
    captions: ['Driftkostnader', 'Utvecklingskostnader', 'Kostnader för nya arbeten'],
    asksYesNo: true,
    number: (number) => number,
    order: [0, 2, 4, 3, 1, 8, 5, 6, 7, 16, 17, 18, 9, 10, 11, 12, 14, 13, 15],
  },
  {
    name: 'other compounds',
    chapters: [
      ...[
        'Effekter som tagits hem',
        'Konsolideringsstatus',
        'Portföljbalans',
        'Pågående utvecklingsarbete',
        'Omvärld och framtid',
      ],
      ...['Nya utvecklingsförslag', 'Tjänsternas kostnader', 'Ändrade fördelningsnycklar', 'Långsiktsplan'],
    ],
    cards: ['Pågående utvecklingsarbete', 'Nytt utvecklingsförslag'],
    ongoing: [
      'Tjänst det gäller',
      'Arbetsnamn',
      'Effektbeskrivning',
      'Projektets mål',
      'Tidsplan',
      'Kommentar om avvikelser',
    ],
    proposed: [
      ...['Arbetsnamn', 'Behovet bakom', 'Tjänstekoppling', 'Nyttobeskrivning', 'Effektbeskrivning'],
      ...[
        'Nytta internt/externt',
        'Effektivitets- eller innovationsinriktning',
        'Projektform',
        'Målkoppling (beslutade mål)',
      ],
      ...['Kundens komplexitet', 'Leverantörens komplexitet', 'Klassning av information', 'Riskanalys'],
      ...[
        'Teknisk säkerhetsbedömning',
        'Arkitekturbedömning',
        'Infrastrukturpåverkan',
        'Kostnadsram',
        'Finansiär (kundgrupp)',
        'Fördelningsnyckelförslag',
      ],
    ],
    captions: ['Förvaltning', 'Utveckling', 'Nya förändringar'],
    asksYesNo: true,
    number: (number) => number.replace(/^\d/, (digit) => String(Number(digit) + 6)),
  },
];

const relabelled = (
  card: CardDefinition,
  title: string,
  labels: readonly string[],
  wording: Rewording,
): CardDefinition => {
  const fields = card.fields.map(({ role, kind, required, answers }, at) => ({
    ...{ role, kind, required },
    label: `${labels[at] ?? ''}${kind === 'jaNej' && wording.asksYesNo ? ' JA/NEJ' : ''}`,
    ...(answers && { answers }),
  }));
  const { order } = wording;
  const isProposed = card.role === 'foreslagen';
  return {
    role: card.role,
    title,
    fields: isProposed && order ? order.flatMap((at) => fields[at] ?? []) : fields,
    parts: [],
  };
};

function retitled(table: TableDefinition, captions: Rewording['captions']): TableDefinition {
  const at = ['forvaltningskostnader', 'utvecklingskostnader', 'nyaInsatser'].indexOf(table.role);
  const { role, columns } = table;
  return at < 0 ? { role, columns } : { role, columns, caption: captions[at] ?? '' };
}

const reworded = (template: Template, wording: Rewording): Template => ({
  ...template,
  id: wording.name,
  parents: [],
  chapters: template.chapters.map(({ role, number, card, tables }, at): ChapterDefinition => ({
    role,
    number: wording.number(number),
    title: wording.chapters[at] ?? '',
    ...(card && {
      card: relabelled(
        card,
        wording.cards[card.role === 'pagaende' ? 0 : 1],
        card.role === 'pagaende' ? wording.ongoing : wording.proposed,
        wording,
      ),
    }),
    ...(tables && { tables: tables.map((table) => retitled(table, wording.captions)) }),
  })),
});

/** Five templates that ask for the same in other words, unlike each other. */
export const rewordedTemplates = (template: Template): readonly Template[] =>
  REWORDINGS.map((wording) => reworded(template, wording));
