import type { CardRole, ChapterRole, ColumnRole, FieldRole, TableRole } from '../../template/roles';

/**
 * Parts of words that people use for what a role means, whatever a template calls it: beginnings of words, or two that
 * must both stand somewhere ("komplex+kund"), in Swedish and English. They are heuristics: what they propose is a guess
 * until somebody has confirmed it. The first of a role tell most.
 * Wrong on: a label that asks for one thing in the words of another ("När är effekten uppnådd?" is told as the goal of
 * the effect, not as the schedule).
 */
export type Concepts<Role extends string> = Readonly<Partial<Record<Role, readonly string[]>>>;

const words = (text: string): readonly string[] => text.split(' ');

export const FIELD_CONCEPTS: Concepts<FieldRole> = {
  tjanst: words(
    'tjänst+gäller tjänst+berör tjänst service system infratjänst plattform application förvaltningsobjekt objekt',
  ),
  koppladTjanst: words(
    'koppl+tjänst related+service kopplad tillhör+tjänst tillhör+system tjänst service system plattform förvaltningsobjekt hör+till',
  ),
  namn: words('namn name benämn rubrik titel title kallas called arbetsnamn'),
  effektmal: words(
    'effektmål outcome+goal bättre better effekt effect outcome benefit nyttomål förbättring improve uppnå objective förändras',
  ),
  projektmal: words(
    'projektmål deliverable leverans levereras levererat leverabler leverera deliver slutresultat resultat result projekt+mål project+goal output åstadkom',
  ),
  tidplan: words(
    'tidplan tidsplan schedule tidsram timeline tidpunkt start genomförandetid när when period datum dates pågår',
  ),
  kommentarAvvikelser: words(
    'avvik deviat försening delay annorlunda ändrat ändring change förändringar+plan skiljer',
  ),
  behovsbeskrivning: words(
    'behov need bakgrund background varför why problem utmaning challenge nuläge anledning',
  ),
  nytta: words('nytta nyttor nytto värde value vinst vinner vinning fördel+med benefits+users'),
  internExtern: words('intern extern inåt utåt'),
  effektivitetInnovation: words('innovation effektivitet efficien nyskap nytänk effektivisering förnyelse'),
  projektform: words('projektform drivs+projekt run+project bedriv arbetsform drivs projekt project'),
  kopplingMal: words(
    'mål+beslut agenda2030 agenda styrande kf politisk politic policy strateg mål+koppl link+goal uppdrag stadens+mål fullmäktige+mål budget+mål',
  ),
  komplexitetKund: words(
    'komplex+kund complex+customer svår+kund krånglig+kund påverkan+kund omfatt+kund kund customer komplex complex svår krånglig',
  ),
  komplexitetLeverantor: words(
    'komplex+leverantör complex+supplier svår+leverantör krånglig+lever påverkan+leverantör omfatt+leverantör svår+oss komplex+oss krånglig+oss komplex+utför svår+utför leverantör supplier komplex complex svår krånglig',
  ),
  informationsklassning: words(
    'informationsklass klassning klassad klassats klassificer classif infoklass klassa',
  ),
  riskanalys: words('riskanalys tröskel threshold konsekvens impact+assess risk hot'),
  itSakerhetsbedomning: words(
    'säkerhetsbedömning säkerhet+teknisk it+säkerhet it+security säkerhetsgransk teknisk säkerhet security',
  ),
  arkitekturbedomning: words('arkitekt architect'),
  paverkanInfrastruktur: words(
    'infrastruktur infrastructure påverka+plattform påverka+nät nätverk network drift+påverka',
  ),
  projektbudget: words(
    'projektbudget budget kostnad cost kostar belopp amount pris pengar tkr kronor ekonomi',
  ),
  kundgrupp: words('kundgrupp finansier financ finansiär betala pays fund målgrupp kunder köper'),
  fordelningsnyckel: words(
    'fördelningsnyckel allocation+key nyckel allocat fördela fördelning delas fördelas split shared+cost',
  ),
};

export const CHAPTER_CONCEPTS: Concepts<ChapterRole> = {
  effekthemtagning: words(
    'effekthemtagning hemtag benefit realis genomförd genomför uppnådd achiev effekt avslutad completed',
  ),
  konsolidering: words('konsolider consolidat anslut adoption samla införandegrad utbredning'),
  portfoljanalys: words('portföljanalys portfölj balans balance nuläge portfolio'),
  pagaendeInsatser: words('pågående ongoing pågår löpande in+progress under+genomförande håller+på'),
  framatsyftandeAnalys: words(
    'framåtsyftande outlook framåtblick framåt forward framtida future kommande omvärld',
  ),
  nyaForslag: words('förslag propos föreslag nya new önskade önskemål'),
  kostnader: words('kostnad cost kostar ekonomi budget pengar finances'),
  fordelningsnycklar: words('fördelningsnyckl allocation+key nyckl nyckel fördelning allocat fördela'),
  langsiktigUtveckling: words('långsiktig long+term avveckling decommission sikt utveckling'),
};

export const TABLE_CONCEPTS: Concepts<TableRole> = {
  nyaInsatser: words('nya new ny insats initiative'),
  utvecklingskostnader: words('utveckling utveckla vidareutveckl development'),
  forvaltningskostnader: words('förvaltning drift operat underhåll maintenance löpande running'),
};

/** The role of a chapter's own table, where it has one. */
export const TABLE_OF_CHAPTER: Readonly<Partial<Record<ChapterRole, TableRole>>> = {
  effekthemtagning: 'effekter',
  konsolidering: 'konsolidering',
  fordelningsnycklar: 'fordelningsnycklar',
};

export const COLUMN_CONCEPTS: Concepts<ColumnRole> = {
  tjanst: words('tjänst service system bastjänst infrastruktur objekt namn name'),
  insatser: words('genomförda completed insats initiative åtgärd gjort projekt project'),
  effekthemtagning: words('effekthemtagning effekt benefit hemtag nytta resultat outcome'),
  andel: words('andel share procent percent % grad antal'),
  plan: words('plan planer konsolideringsplan nya new kommande'),
  avsteg: words('avsteg avvik deviat undantag exception'),
  utfall: words('utfall actual bokslut redovisat faktisk'),
  budget: words('budget ram beslutad'),
  prognos: words('prognos forecast bedömning estimate beräknad förväntad'),
  nuvarande: words('nuvarande current dagens idag present befintlig gällande nu'),
  forslag: words('förslag propos justering ändring ny new föreslagen'),
  motivering: words('motivering motiv reason skäl varför why anledning'),
};

export const CARD_CONCEPTS: Concepts<CardRole> = {
  pagaende: words('pågående ongoing pågår löpande running i+gång'),
  foreslagen: words('föreslagen förslag propos ny new önskad önskemål nytt'),
};

/** What the columns of a list of services tell. */
export type ServiceColumn = 'name' | 'supplier' | 'kind';

export const SERVICE_COLUMN_CONCEPTS: Concepts<ServiceColumn> = {
  name: words('tjänst service system bastjänst objekt'),
  supplier: words('leverantör supplier utförare ansvarig nämnd'),
  kind: words('typ type slag kind kategori category'),
};
