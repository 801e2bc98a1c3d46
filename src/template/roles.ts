/**
 * The closed sets of roles: what a chapter, a card, a table, a column or a field means, whatever a template calls it.
 * Rules, recogniser, charts and texts ask by role. `other` is what the product knows no more of than that it is asked
 * for; it may stand several times.
 */

export const CHAPTER_ROLES = [
  'effekthemtagning',
  'konsolidering',
  'portfoljanalys',
  'pagaendeInsatser',
  'framatsyftandeAnalys',
  'nyaForslag',
  'kostnader',
  'fordelningsnycklar',
  'langsiktigUtveckling',
  'other',
] as const;
export type ChapterRole = (typeof CHAPTER_ROLES)[number];

/** Whether the cards tell of insatser that run or of ones that are asked for. */
export const CARD_ROLES = ['pagaende', 'foreslagen'] as const;
export type CardRole = (typeof CARD_ROLES)[number];

/** What a chapter's table tells of; the last three are the kinds of cost. */
export const TABLE_ROLES = [
  'effekter',
  'konsolidering',
  'fordelningsnycklar',
  'forvaltningskostnader',
  'utvecklingskostnader',
  'nyaInsatser',
  'other',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

export const COST_ROLES = ['forvaltningskostnader', 'utvecklingskostnader', 'nyaInsatser'] as const;
/** What it costs to run the services, to develop them, and what new förändringsinsatser cost. */
export type CostRole = (typeof COST_ROLES)[number];

export const COLUMN_ROLES = [
  'tjanst',
  'insatser',
  'effekthemtagning',
  'andel',
  'plan',
  'avsteg',
  'utfall',
  'budget',
  'prognos',
  'nuvarande',
  'forslag',
  'motivering',
  'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const FIELD_ROLES = [
  'tjanst',
  'namn',
  'effektmal',
  'projektmal',
  'tidplan',
  'kommentarAvvikelser',
  'behovsbeskrivning',
  'koppladTjanst',
  'nytta',
  'internExtern',
  'effektivitetInnovation',
  'projektform',
  'kopplingMal',
  'komplexitetKund',
  'komplexitetLeverantor',
  'informationsklassning',
  'riskanalys',
  'itSakerhetsbedomning',
  'arkitekturbedomning',
  'paverkanInfrastruktur',
  'projektbudget',
  'kundgrupp',
  'fordelningsnyckel',
  'other',
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

export const SERVICE_KINDS = ['bastjanst', 'infrastruktur'] as const;
/** What a service of the register is: a bastjänst or one of digital infrastruktur. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** A state of a cost, of which a table compares several; they are not added to each other. */
export const COST_STATES = ['prognos', 'budget', 'utfall'] as const;
export type CostState = (typeof COST_STATES)[number];
