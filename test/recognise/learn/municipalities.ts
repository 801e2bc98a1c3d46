import { sheet, workbook } from '../../../src/workbook/from-values';
import type { EntryRule, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** A blank template that somebody else has made, and what a person would say that each of its labels means. */
export interface MadeElsewhere {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly chapters: Labelled;
  readonly running: Labelled;
  readonly proposed: Labelled;
  /** The services of its lists and tables. */
  readonly services: readonly string[];
}

/** Printed texts with their roles, in the order that they stand in. */
type Labelled = readonly (readonly [text: string, role: string])[];

type Row = readonly (string | number | null)[];

const PAIRS = /^(.*\S)\s*→\s*(\w+)$/;

/** "Label → role" in each line. */
const labelled = (text: string): Labelled =>
  text
    .trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const [, label = '', role = ''] = PAIRS.exec(line.trim()) ?? [];
      return [label, role];
    });

const withEntries = (own: SheetSnapshot, entries: readonly EntryRule[]): SheetSnapshot => ({
  ...own,
  entries,
});

const everydayChapters = labelled(`
  Vad vi vill göra härnäst → nyaForslag
  Vad det kostar att hålla igång och utveckla → kostnader
  Vad vi håller på med → pagaendeInsatser
  Vad vi har fått ut av det vi gjort → effekthemtagning`);

const everydayProposed = labelled(`
  Vad ska idén heta? → namn
  Vilket problem vill ni lösa? → behovsbeskrivning
  Vilken av våra tjänster hör idén till? → koppladTjanst
  Vem har nytta av den, och hur? → nytta
  Vad blir bättre, och hur mäter ni det? → effektmal
  Är den mest till för oss själva (internt) eller invånarna (externt)? → internExtern
  Görs arbetet som ett projekt? (Ja/Nej) → projektform
  Vilket politiskt uppdrag bygger den på? → kopplingMal
  Hur krångligt blir det för kunderna? → komplexitetKund
  Hur krångligt blir det för oss som levererar? → komplexitetLeverantor
  Har ni klassat informationen? (Ja/Nej) → informationsklassning
  Har ni bedömt riskerna? (Ja/Nej) → riskanalys
  Har säkerhetsgruppen granskat lösningen? (Ja/Nej) → itSakerhetsbedomning
  Har arkitekterna granskat lösningen? (Ja/Nej) → arkitekturbedomning
  Hur mycket pengar behövs, i tusen kronor? → projektbudget
  Vilka ska betala? → kundgrupp
  Hur ska kostnaden delas mellan dem? → fordelningsnyckel`);

const everydayRunning = labelled(`
  Vad heter den? → namn
  Vilken tjänst gäller den? → tjanst
  Vad blir bättre, och hur mäter ni det? → effektmal
  Vad ska vara levererat när ni är klara? → projektmal
  När började den och när är den klar? → tidplan
  Har något blivit annorlunda än planerat? → kommentarAvvikelser`);

const everydayCard = (title: string, labels: Labelled): readonly Row[] =>
  [1, 2, 3].flatMap((number): readonly Row[] => [
    [`${title} ${number}`],
    ...labels.map(([label], at): Row => [`${at + 1}.`, label, null]),
    [],
  ]);

/** Questions in everyday words, numbered in a column of their own; proposals come first. */
const everyday: MadeElsewhere = {
  name: 'everyday questions',
  chapters: everydayChapters,
  proposed: everydayProposed,
  running: everydayRunning,
  services: ['E-tjänster', 'Kartor'],
  workbook: workbook(
    sheet('Start', [['Vår digitala årsplan'], ['Förvaltning', null], ['År', 2028]]),
    sheet('Idéer', [['1. Vad vi vill göra härnäst'], [], ...everydayCard('Idé', everydayProposed)]),
    sheet('Pengar', [
      ['2. Vad det kostar att hålla igång och utveckla'],
      [],
      ['Det det kostar att hålla igång tjänsterna (drift)'],
      ['Tjänst', 'Bokslut 2026', 'Budget 2027', 'Prognos 2028'],
      ['E-tjänster', null, null, null],
      ['Kartor', null, null, null],
      ['Summa'],
      [],
      ['Det det kostar att utveckla tjänsterna'],
      ['Tjänst', 'Bokslut 2026', 'Budget 2027', 'Prognos 2028'],
      ['E-tjänster', null, null, null],
      ['Kartor', null, null, null],
      ['Summa'],
    ]),
    sheet('På gång', [['3. Vad vi håller på med'], [], ...everydayCard('Arbete', everydayRunning)]),
    sheet('Klart', [
      ['4. Vad vi har fått ut av det vi gjort'],
      [],
      ['Tjänst', 'Vad vi har gjort', 'Vilken effekt det gav'],
      [],
      [],
    ]),
  ),
};
const tabularChapters = labelled(`
  Pågående initiativ → pagaendeInsatser
  Nya initiativ → nyaForslag
  Ekonomisk översikt → kostnader
  Fördelningsmodell → fordelningsnycklar
  Omvärld och långsiktig inriktning → langsiktigUtveckling`);

const tabularRunning = labelled(`
  Initiativ → namn
  Berört system → tjanst
  Önskad effekt → effektmal
  Leverabler → projektmal
  Start- och slutdatum → tidplan
  Avvikelse mot plan → kommentarAvvikelser`);

const tabularProposed = labelled(`
  Initiativ → namn
  Problembeskrivning → behovsbeskrivning
  Tillhörande system → koppladTjanst
  Verksamhetsnytta → nytta
  Önskad effekt → effektmal
  Intern/extern → internExtern
  Effektivisering/innovation → effektivitetInnovation
  Drivs i projektform → projektform
  Politisk förankring → kopplingMal
  Kundens komplexitet → komplexitetKund
  Leverantörens komplexitet → komplexitetLeverantor
  Informationssäkerhetsklassning → informationsklassning
  Konsekvensbedömning → riskanalys
  Teknisk säkerhetsgranskning → itSakerhetsbedomning
  Arkitekturgranskning → arkitekturbedomning
  Infrastrukturpåverkan → paverkanInfrastruktur
  Kostnad (tkr) → projektbudget
  Finansiär → kundgrupp
  Fördelningsprincip → fordelningsnyckel`);

const tabularHeads = (labels: Labelled): Row => ['Nr', ...labels.map(([label]) => label)];
const numbered: readonly Row[] = [1, 2, 3, 4].map((number) => [number]);

/** An insats in each row of a table, as a region's portfolio office has it, with a list of systems. */
const tabular: MadeElsewhere = {
  name: 'insatser in rows',
  chapters: tabularChapters,
  proposed: tabularProposed,
  running: tabularRunning,
  services: ['Journal', 'Tidbok', 'Nätverk'],
  workbook: workbook(
    sheet('Försättsblad', [['Regional portföljredovisning'], ['Avsändare', null], ['Verksamhetsår', 2027]]),
    sheet('10', [['10 Pågående initiativ'], [], tabularHeads(tabularRunning), ...numbered]),
    withEntries(sheet('20', [['20 Nya initiativ'], [], tabularHeads(tabularProposed), ...numbered]), [
      { area: { row: 3, column: 8, rows: 4, columns: 1 }, source: 'Ja,Nej', prompt: null },
      { area: { row: 3, column: 12, rows: 4, columns: 5 }, source: 'Ja,Nej', prompt: null },
    ]),
    sheet(
      '30',
      [
        ['30 Ekonomisk översikt'],
        [],
        ['Driftkostnader för system'],
        ['System', 'Utfall', null, 'Budget', 'Prognos', null],
        [null, 2024, 2025, 2026, 2027, 2028],
        ['Journal', null, null, null, null, null],
        ['Tidbok', null, null, null, null, null],
        ['Totalt'],
      ],
      {
        merges: [
          { row: 3, column: 0, rows: 2, columns: 1 },
          { row: 3, column: 1, rows: 1, columns: 2 },
          { row: 3, column: 4, rows: 1, columns: 2 },
        ],
      },
    ),
    sheet('40', [
      ['40 Fördelningsmodell'],
      [],
      ['System', 'Gällande nyckel', 'Föreslagen nyckel', 'Skäl till ändring'],
      ['Journal'],
      ['Tidbok'],
    ]),
    sheet('50', [['50 Omvärld och långsiktig inriktning'], [], ['Beskriv er inriktning på tio års sikt.']]),
    sheet('Systemlista', [
      ['Systemlista'],
      [],
      ['System', 'Typ', 'Leverantör'],
      ['Journal', 'Bastjänst', 'Regionens it'],
      ['Tidbok', 'Bastjänst', 'Regionens it'],
      ['Nätverk', 'Digital infrastruktur', 'Regionens it'],
    ]),
  ),
};
const englishChapters = labelled(`
  Costs of operations and development → kostnader
  Benefits realised → effekthemtagning
  Ongoing initiatives → pagaendeInsatser
  Portfolio outlook → framatsyftandeAnalys
  Proposed initiatives → nyaForslag
  Allocation keys → fordelningsnycklar`);

const englishRunning = labelled(`
  Service concerned → tjanst
  Name of initiative → namn
  Intended benefit (outcome goal) → effektmal
  Deliverables → projektmal
  Schedule → tidplan
  Deviations from plan → kommentarAvvikelser`);

const englishProposed = labelled(`
  Name of initiative → namn
  Background and need → behovsbeskrivning
  Related service → koppladTjanst
  Value to users → nytta
  Outcome goal → effektmal
  Internal or external → internExtern
  Efficiency or innovation → effektivitetInnovation
  Run as a project? YES/NO → projektform
  Link to political goals → kopplingMal
  Complexity for the customer → komplexitetKund
  Complexity for the supplier → komplexitetLeverantor
  Has the information been classified? YES/NO → informationsklassning
  Risk assessment done? YES/NO → riskanalys
  IT security review done? YES/NO → itSakerhetsbedomning
  Architecture review done? YES/NO → arkitekturbedomning
  Effect on shared infrastructure? YES/NO → paverkanInfrastruktur
  Total budget (kSEK) → projektbudget
  Who pays → kundgrupp
  Proposed allocation key → fordelningsnyckel`);

const englishCard = (title: string, labels: Labelled): readonly Row[] =>
  [1, 2].flatMap((number): readonly Row[] => [
    [`${title} ${number}`],
    ...labels.map(([label]): Row => [label, null]),
    [],
  ]);
const englishCosts = (caption: string): readonly Row[] => [
  [caption],
  ['Service', 'Actual 2025', 'Budget 2026', 'Forecast 2027'],
  ['Email', null, null, null],
  ['Telephony', null, null, null],
  ['Total'],
  [],
];

/** In English, with the costs before everything else. */
const english: MadeElsewhere = {
  name: 'in English',
  chapters: englishChapters,
  proposed: englishProposed,
  running: englishRunning,
  services: ['Email', 'Telephony'],
  workbook: workbook(
    sheet('Cover', [
      ['Annual analysis of digital services'],
      ['Supplier', null],
      ['Year', 2027],
      ['Amounts in', 'kSEK'],
    ]),
    sheet('Costs', [
      ['1 Costs of operations and development'],
      [],
      ...englishCosts('Operating costs of existing services'),
      ...englishCosts('Development costs of existing services'),
    ]),
    sheet('Benefits', [
      ['2 Benefits realised'],
      [],
      ['Service', 'Completed initiatives', 'Benefits realised so far'],
      [],
    ]),
    sheet('Ongoing', [['3 Ongoing initiatives'], [], ...englishCard('Initiative', englishRunning)]),
    sheet('Outlook', [['4 Portfolio outlook'], [], ['Describe where the portfolio is heading.']]),
    sheet('Proposals', [['5 Proposed initiatives'], [], ...englishCard('Proposal', englishProposed)]),
    sheet('Keys', [
      ['6 Allocation keys'],
      [],
      ['Service', 'Current key', 'Proposed key', 'Reason'],
      ['Email'],
    ]),
  ),
};
const unnumberedChapters = labelled(`
  Genomfört under året → effekthemtagning
  Utvecklingsprojekt som löper → pagaendeInsatser
  Önskemål inför nästa år → nyaForslag
  Budget och utfall → kostnader`);

const unnumberedRunning = labelled(`
  Projektnamn → namn
  System eller plattform → tjanst
  Nyttomål → effektmal
  Resultat som ska levereras → projektmal
  Tidsplan → tidplan
  Försening eller annan ändring → kommentarAvvikelser`);

const unnumberedProposed = labelled(`
  Projektnamn → namn
  Nuläge och utmaning → behovsbeskrivning
  System eller plattform → koppladTjanst
  Förväntade nyttor → nytta
  Nyttomål → effektmal
  Riktar sig inåt eller utåt → internExtern
  Nyskapande eller effektiviserande → effektivitetInnovation
  Mål i budgeten som stöds → kopplingMal
  Svårighetsgrad för kunden → komplexitetKund
  Svårighetsgrad för oss → komplexitetLeverantor
  Informationsklassning utförd → informationsklassning
  Risk- och konsekvensanalys utförd → riskanalys
  It-säkerhet prövad → itSakerhetsbedomning
  Arkitektur prövad → arkitekturbedomning
  Belastar nätverk eller drift → paverkanInfrastruktur
  Uppskattad kostnad → projektbudget
  Kunder som finansierar → kundgrupp
  Nyckel för att fördela kostnaden → fordelningsnyckel`);

const unnumberedCard = (title: string, labels: Labelled): readonly Row[] =>
  [1, 2].flatMap((number): readonly Row[] => [
    [`${title} ${number}`, 'Svar', 'Kommentar'],
    ...labels.map(([label]): Row => [label, null, null]),
    [],
  ]);

/** Chapters without numbers, a sheet each, and a row above the cards that says what each column holds. */
const unnumbered: MadeElsewhere = {
  name: 'without numbers',
  chapters: unnumberedChapters,
  proposed: unnumberedProposed,
  running: unnumberedRunning,
  services: ['Bokning', 'Intranät'],
  workbook: workbook(
    sheet('Framsida', [['Digital årsredovisning'], ['Nämnd', null], ['Avser år', 2029]]),
    sheet('Klart', [
      ['Genomfört under året'],
      [],
      ['System', 'Genomförda åtgärder', 'Uppnådd effekt'],
      ['Bokning'],
      ['Intranät'],
    ]),
    sheet('Löpande', [['Utvecklingsprojekt som löper'], [], ...unnumberedCard('Projekt', unnumberedRunning)]),
    sheet('Önskemål', [['Önskemål inför nästa år'], [], ...unnumberedCard('Önskemål', unnumberedProposed)]),
    sheet('Budget', [
      ['Budget och utfall'],
      [],
      ['Löpande drift'],
      ['System', 'Utfall 2027', 'Budget 2028', 'Prognos 2029'],
      ['Bokning', null, null, null],
      ['Intranät', null, null, null],
      ['Summa'],
      [],
      ['Utveckling av system'],
      ['System', 'Utfall 2027', 'Budget 2028', 'Prognos 2029'],
      ['Bokning', null, null, null],
      ['Summa'],
    ]),
  ),
};
const oneSheetChapters = labelled(`
  Redovisning av hemtagna nyttor → effekthemtagning
  Anslutningsgrad → konsolidering
  Portföljens sammansättning → portfoljanalys
  Beslutade förändringsuppdrag under genomförande → pagaendeInsatser
  Hemställan om nya förändringsuppdrag → nyaForslag
  Kostnadskalkyl → kostnader
  Avveckling och utveckling på längre sikt → langsiktigUtveckling`);

const oneSheetRunning = labelled(`
  Uppdragets rubrik → namn
  Förvaltningsobjekt → tjanst
  Avsedd effekt → effektmal
  Avsett projektresultat → projektmal
  Genomförandetid → tidplan
  Redogörelse för avvikelser → kommentarAvvikelser
  Ansvarig handläggare → other`);

const oneSheetProposed = labelled(`
  Uppdragets rubrik → namn
  Anledning till uppdraget → behovsbeskrivning
  Förvaltningsobjekt som berörs → koppladTjanst
  Förväntad nytta → nytta
  Avsedd effekt → effektmal
  Intern respektive extern nytta → internExtern
  Effektivisering respektive nyskapande → effektivitetInnovation
  Bedrivs i projektform → projektform
  Koppling till kommunfullmäktiges mål → kopplingMal
  Komplexitet ur kundens synvinkel → komplexitetKund
  Komplexitet ur utförarens synvinkel → komplexitetLeverantor
  Informationen är klassificerad → informationsklassning
  Risk- och tröskelanalys är upprättad → riskanalys
  Bedömning av it-säkerhet är upprättad → itSakerhetsbedomning
  Bedömning av arkitektur är upprättad → arkitekturbedomning
  Påverkan på gemensam infrastruktur → paverkanInfrastruktur
  Beräknad projektkostnad i tkr → projektbudget
  Finansierande kundgrupper → kundgrupp
  Principer för kostnadsfördelning → fordelningsnyckel`);

const before: readonly Row[] = [
  ['Underlag till nämnden, år 2027'],
  [],
  ['Avsnitt 1: Redovisning av hemtagna nyttor'],
  [],
  ['Förvaltningsobjekt', 'Genomförda uppdrag', 'Hemtagen nytta'],
  [],
  ['Avsnitt 2: Anslutningsgrad'],
  [],
  ['Förvaltningsobjekt', 'Anslutna, procent', 'Planerade anslutningar', 'Avsteg'],
  [],
  ['Avsnitt 3: Portföljens sammansättning'],
  [],
  ['Redogör för balansen i portföljen.'],
  [],
  ['Avsnitt 4: Beslutade förändringsuppdrag under genomförande'],
  [],
  ['Uppdrag 1'],
  ...oneSheetRunning.map(([label]): Row => [label]),
  [],
  ['Avsnitt 5: Hemställan om nya förändringsuppdrag'],
  [],
];
const oneSheetFirst = before.length + 1;

/** All chapters below each other in one sheet, in the words of an office, and each card once. */
const oneSheet: MadeElsewhere = {
  name: 'one sheet',
  chapters: oneSheetChapters,
  proposed: oneSheetProposed,
  running: oneSheetRunning,
  services: ['Skola', 'Vård'],
  workbook: workbook(
    withEntries(
      sheet('Blad1', [
        ...before,
        ['Hemställan 1'],
        ...oneSheetProposed.map(([label]): Row => [label]),
        [],
        ['Avsnitt 6: Kostnadskalkyl'],
        [],
        ['Förvaltning av objekt'],
        ['Objekt', 'Bokslut 2025', 'Budget 2026', 'Bedömning 2027'],
        ['Skola'],
        ['Vård'],
        ['Sammanlagt'],
        [],
        ['Vidareutveckling av objekt'],
        ['Objekt', 'Bokslut 2025', 'Budget 2026', 'Bedömning 2027'],
        ['Skola'],
        ['Sammanlagt'],
        [],
        ['Avsnitt 7: Avveckling och utveckling på längre sikt'],
        [],
        ['Redogör för objekt som ska avvecklas.'],
      ]),
      [
        { area: { row: oneSheetFirst + 7, column: 1, rows: 1, columns: 1 }, source: 'Ja,Nej', prompt: null },
        { area: { row: oneSheetFirst + 11, column: 1, rows: 5, columns: 1 }, source: 'Ja,Nej', prompt: null },
      ],
    ),
  ),
};
export const madeElsewhere: readonly MadeElsewhere[] = [everyday, tabular, english, unnumbered, oneSheet];
