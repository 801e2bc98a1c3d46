import type { CardRole, ChapterRole, ColumnRole, FieldRole, TableRole } from '../../template/roles';

/**
 * Parts of words that people use for what a role means, whatever a template calls it: beginnings of words, or two that
 * must both stand somewhere ("komplex+kund"). They are heuristics: what they propose is a guess until somebody has
 * confirmed it. The first of a role tell most.
 * Wrong on: a label that asks for one thing in the words of another ("När är effekten uppnådd?" is told as the goal of
 * the effect, not as the schedule).
 */
export type Concepts<Role extends string> = Readonly<Partial<Record<Role, readonly string[]>>>;

export const FIELD_CONCEPTS: Concepts<FieldRole> = {
  tjanst: [
    'tjänst+gäller',
    'tjänst+berör',
    'tjänst',
    'system',
    'infratjänst',
    'plattform',
    'förvaltningsobjekt',
  ],
  koppladTjanst: [
    'koppl+tjänst',
    'kopplad',
    'tillhör+tjänst',
    'tjänst',
    'system',
    'förvaltningsobjekt',
    'hör+till',
  ],
  namn: ['namn', 'benämn', 'rubrik', 'titel', 'heter', 'kallas', 'arbetsnamn'],
  effektmal: ['effektmål', 'bättre', 'effekt', 'nyttomål', 'förbättring', 'uppnå', 'förändras'],
  projektmal: [
    'projektmål',
    'leverans',
    'levereras',
    'leverera',
    'slutresultat',
    'resultat',
    'projekt+mål',
    'åstadkom',
  ],
  tidplan: [
    'tidplan',
    'tidsplan',
    'tidsram',
    'tidpunkt',
    'start',
    'genomförandetid',
    'när',
    'period',
    'datum',
    'pågår',
  ],
  kommentarAvvikelser: ['avvik', 'försening', 'ändrat', 'ändring', 'förändringar+plan', 'skiljer'],
  behovsbeskrivning: ['behov', 'bakgrund', 'varför', 'problem', 'utmaning', 'nuläge', 'anledning'],
  nytta: ['nytta', 'nyttor', 'nytto', 'värde', 'vinst', 'vinner', 'vinning', 'fördel+med'],
  internExtern: ['intern', 'extern', 'inåt', 'utåt'],
  effektivitetInnovation: ['innovation', 'effektivitet', 'nyskap', 'nytänk', 'effektivisering', 'förnyelse'],
  projektform: ['projektform', 'drivs+projekt', 'bedriv', 'arbetsform', 'drivs', 'projekt'],
  kopplingMal: [
    ...[
      'mål+beslut',
      'agenda2030',
      'agenda',
      'styrande',
      'kf',
      'politisk',
      'mål+koppl',
      'uppdrag',
      'stadens+mål',
    ],
    'budget+mål',
  ],
  komplexitetKund: ['komplex+kund', 'svår+kund', 'påverkan+kund', 'omfatt+kund', 'kund', 'komplex', 'svår'],
  komplexitetLeverantor: [
    ...[
      'komplex+leverantör',
      'svår+leverantör',
      'påverkan+leverantör',
      'omfatt+leverantör',
      'svår+oss',
      'komplex+oss',
    ],
    ...['komplex+utför', 'svår+utför', 'leverantör', 'komplex', 'svår'],
  ],
  informationsklassning: [
    'informationsklass',
    'klassning',
    'klassad',
    'klassats',
    'klassificer',
    'infoklass',
    'klassa',
  ],
  riskanalys: ['riskanalys', 'tröskel', 'konsekvens', 'risk', 'hot'],
  itSakerhetsbedomning: [
    'säkerhetsbedömning',
    'säkerhet+teknisk',
    'it+säkerhet',
    'säkerhetsgransk',
    'teknisk',
    'säkerhet',
  ],
  arkitekturbedomning: ['arkitektur'],
  paverkanInfrastruktur: ['infrastruktur', 'påverka+plattform', 'påverka+nät', 'nätverk', 'drift+påverka'],
  projektbudget: [
    'projektbudget',
    'budget',
    'kostnad',
    'kostar',
    'belopp',
    'pris',
    'tkr',
    'kronor',
    'ekonomi',
  ],
  kundgrupp: ['kundgrupp', 'finansier', 'betala', 'målgrupp', 'kunder', 'köper'],
  fordelningsnyckel: ['fördelningsnyckel', 'nyckel', 'fördela', 'fördelning', 'delas', 'fördelas'],
};

export const CHAPTER_CONCEPTS: Concepts<ChapterRole> = {
  effekthemtagning: ['effekthemtagning', 'hemtag', 'genomförd', 'uppnådd', 'effekt', 'avslutad'],
  konsolidering: ['konsolider', 'anslut', 'samla', 'införandegrad', 'utbredning'],
  portfoljanalys: ['portföljanalys', 'portfölj', 'nuläge', 'balans'],
  pagaendeInsatser: ['pågående', 'pågår', 'löpande'],
  framatsyftandeAnalys: ['framåtsyftande', 'framåtblick', 'framåt', 'framtida', 'kommande', 'omvärld'],
  nyaForslag: ['förslag', 'föreslag', 'nya', 'önskade'],
  kostnader: ['kostnad', 'kostar', 'ekonomi', 'budget', 'pengar'],
  fordelningsnycklar: ['fördelningsnyckl', 'nyckl', 'nyckel', 'fördelning', 'fördela'],
  langsiktigUtveckling: ['långsiktig', 'avveckling', 'sikt', 'utveckling'],
};

export const TABLE_CONCEPTS: Concepts<TableRole> = {
  nyaInsatser: ['nya', 'ny', 'insats'],
  utvecklingskostnader: ['utveckling', 'utveckla', 'vidareutveckl'],
  forvaltningskostnader: ['förvaltning', 'drift', 'underhåll', 'löpande'],
};

/** The role of a chapter's own table, where it has one. */
export const TABLE_OF_CHAPTER: Readonly<Partial<Record<ChapterRole, TableRole>>> = {
  effekthemtagning: 'effekter',
  konsolidering: 'konsolidering',
  fordelningsnycklar: 'fordelningsnycklar',
};

export const COLUMN_CONCEPTS: Concepts<ColumnRole> = {
  tjanst: ['tjänst', 'system', 'bastjänst', 'infrastruktur', 'namn'],
  insatser: ['genomförda', 'insats', 'åtgärd', 'gjort', 'projekt'],
  effekthemtagning: ['effekthemtagning', 'effekt', 'hemtag', 'nytta', 'resultat'],
  andel: ['andel', 'procent', '%', 'grad', 'antal'],
  plan: ['plan', 'planer', 'konsolideringsplan', 'nya', 'kommande'],
  avsteg: ['avsteg', 'avvikelse', 'undantag'],
  utfall: ['utfall', 'bokslut', 'redovisat', 'faktisk'],
  budget: ['budget', 'ram', 'beslutad'],
  prognos: ['prognos', 'bedömning', 'beräknad', 'förväntad'],
  nuvarande: ['nuvarande', 'dagens', 'idag', 'befintlig', 'gällande', 'nu'],
  forslag: ['förslag', 'justering', 'ändring', 'ny', 'föreslagen'],
  motivering: ['motivering', 'motiv', 'skäl', 'varför', 'anledning'],
};

export const CARD_CONCEPTS: Concepts<CardRole> = {
  pagaende: ['pågående', 'pågår', 'löpande', 'i+gång'],
  foreslagen: ['föreslagen', 'förslag', 'ny', 'önskad', 'nytt'],
};
