import type { Localized } from '../language/localized';
import type { CardRole, ChapterRole, ColumnRole, FieldRole, TableRole } from './roles';

const named = (sv: string, en: string): Localized => ({ sv, en });

/**
 * What people call a role, where no label of a template does. Documents hold the keys; pages and reports show these.
 */
export const ROLE_NAMES: {
  readonly chapter: Readonly<Record<ChapterRole, Localized>>;
  readonly card: Readonly<Record<CardRole, Localized>>;
  readonly table: Readonly<Record<TableRole, Localized>>;
  readonly column: Readonly<Record<ColumnRole, Localized>>;
  readonly field: Readonly<Record<FieldRole, Localized>>;
} = {
  chapter: {
    effekthemtagning: named('Genomförd effekthemtagning', 'Realised effects'),
    konsolidering: named('Konsolidering', 'Consolidation'),
    portfoljanalys: named('Portföljanalys', 'Portfolio analysis'),
    pagaendeInsatser: named('Pågående insatser', 'Insatser that run'),
    framatsyftandeAnalys: named('Framåtsyftande portföljanalys', 'Portfolio outlook'),
    nyaForslag: named('Nya förslag', 'New proposals'),
    kostnader: named('Kostnader', 'Costs'),
    fordelningsnycklar: named('Fördelningsnycklar', 'Allocation keys'),
    langsiktigUtveckling: named('Långsiktig utveckling', 'Long-term development'),
    other: named('Annat avsnitt', 'Another chapter'),
  },
  card: {
    pagaende: named('Pågående insats', 'Insats that runs'),
    foreslagen: named('Föreslagen insats', 'Proposed insats'),
  },
  table: {
    effekter: named('Effekter', 'Effects'),
    konsolidering: named('Konsolidering', 'Consolidation'),
    fordelningsnycklar: named('Fördelningsnycklar', 'Allocation keys'),
    forvaltningskostnader: named('Förvaltningskostnader', 'Running costs'),
    utvecklingskostnader: named('Utvecklingskostnader', 'Development costs'),
    nyaInsatser: named('Kostnader för nya insatser', 'Costs of new insatser'),
    other: named('Annan tabell', 'Another table'),
  },
  column: {
    tjanst: named('Tjänst, eller vad raden gäller', 'Service, or what the row is about'),
    insatser: named('Genomförda insatser', 'Insatser carried out'),
    effekthemtagning: named('Effekthemtagning', 'Effects realised'),
    andel: named('Andel kunder', 'Share of the customers'),
    plan: named('Plan', 'Plan'),
    avsteg: named('Avsteg', 'Deviations'),
    utfall: named('Utfall', 'Outcome'),
    budget: named('Budget', 'Budget'),
    prognos: named('Prognos', 'Forecast'),
    nuvarande: named('Nuvarande nyckel', 'Present key'),
    forslag: named('Förslag', 'Proposal'),
    motivering: named('Motivering', 'Reason'),
    other: named('Annan kolumn', 'Another column'),
  },
  field: {
    tjanst: named('Tjänst', 'Service'),
    namn: named('Insatsens namn', 'Name of the insats'),
    effektmal: named('Effektmål', 'Effect goal'),
    projektmal: named('Projektmål', 'Project goal'),
    tidplan: named('Tidplan', 'Schedule'),
    kommentarAvvikelser: named('Kommentar om avvikelser', 'Comment on deviations'),
    behovsbeskrivning: named('Behovsbeskrivning', 'Description of the need'),
    koppladTjanst: named('Kopplad tjänst', 'Related service'),
    nytta: named('Nytta', 'Benefit'),
    internExtern: named('Intern eller extern nytta', 'Internal or external benefit'),
    effektivitetInnovation: named('Effektivitet eller innovation', 'Efficiency or innovation'),
    projektform: named('Drivs som projekt', 'Run as a project'),
    kopplingMal: named('Koppling till beslutade mål', 'Link to decided goals'),
    komplexitetKund: named('Komplexitet för kunden', 'Complexity for the customer'),
    komplexitetLeverantor: named('Komplexitet för leverantören', 'Complexity for the supplier'),
    informationsklassning: named('Informationsklassning', 'Information classification'),
    riskanalys: named('Tröskel- och konsekvensanalys', 'Threshold and impact analysis'),
    itSakerhetsbedomning: named('IT-säkerhetsbedömning', 'IT security assessment'),
    arkitekturbedomning: named('Arkitekturbedömning', 'Architecture assessment'),
    paverkanInfrastruktur: named('Påverkan på infrastruktur', 'Effect on infrastructure'),
    projektbudget: named('Projektbudget', 'Project budget'),
    kundgrupp: named('Kundgrupp som finansierar', 'Customers who pay'),
    fordelningsnyckel: named('Fördelningsnyckel', 'Allocation key'),
    other: named('Annat fält', 'Another field'),
  },
};

/** The name of a role that came as a text; a role that is none is shown as it is. */
export const roleName = (kind: keyof typeof ROLE_NAMES, role: string): Localized =>
  (ROLE_NAMES[kind] as Readonly<Record<string, Localized>>)[role] ?? named(role, role);
