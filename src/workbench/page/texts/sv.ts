import type { Lost } from '../../save/read-beside';

/** Everything that the page says, outside the pane. */
export const swedish = {
  title: 'Årlig analys – prova utan Excel',
  brand: 'Årlig analys',
  subtitle: 'Prova utan Excel',
  workbook: 'Arbetsbok',
  submissions: 'Göteborgs Stads underlag för 2024',
  examples: 'Räkneexempel',
  olderVersions: 'Äldre versioner, att jämföra med',
  ownFiles: 'Egna filer',
  openFile: 'Öppna egen fil …',
  reset: 'Återställ',
  undo: 'Ångra',
  redo: 'Gör om',
  tour: 'Rundtur',
  about: 'Vad är efterliknat?',
  language: 'Språk',
  notice:
    'Tillägget och funktionerna är riktiga. Kalkylbladet efterliknar Excel, och raden över det menyflikens kommandon; samtidig redigering finns bara där.',
  offer: 'Ny här? Rundturen tar två minuter.',
  takeTour: 'Ta rundturen',
  noThanks: 'Nej tack',
  setsTitle:
    'Så ny är den Excel som tillägget tror att det är i: 1.20 är den nyaste, 1.12 den äldsta som går.',
  desk: 'Arbetsbok och tillägg',
  book: 'Arbetsboken',
  ribbon: 'Menyflikens kommandon',
  cellMenu: 'Cellens meny',
  togglePane: 'Panelen',
  pane: 'Tillägget',
  paneFrame: 'Årlig analys, tilläggets åtgärdsfönster',
  paneWidth: 'Tilläggets bredd',
  dropHere: 'Släpp arbetsboken (.xlsx) här',
  close: 'Stäng',
  back: 'Tillbaka',
  next: 'Nästa',
  done: 'Klar',
  step: (step: number, of: number) => `Steg ${String(step)} av ${String(of)}`,
  opened: (name: string) => `${name} är öppen.`,
  wasReset: (name: string) => `${name} är återställd.`,
  openedWithWork: (name: string) => `${name} är öppen, med det du har ändrat.`,
  workedIn: (name: string) => `${name} (ändrad)`,
  notKept: (name: string, why: string) =>
    `Webbläsaren kan inte spara dina ändringar i ${name}. Spara arbetsboken som .xlsx innan du lämnar den. (${why})`,
  keptElsewhere: (name: string) =>
    `${name} har ändrats i ett annat fönster, så ändringarna här sparas inte. Spara dem som .xlsx, och ladda om sidan.`,
  keepWork: 'Behåll ändringarna',
  leaveQuestion: (name: string) => `Lämna ${name} utan att spara?`,
  leaveText: 'Webbläsaren har inte kunnat spara dina ändringar. Lämnar du arbetsboken är de borta.',
  leaveYes: 'Lämna',
  resetQuestion: (name: string) => `Kasta dina ändringar i ${name}?`,
  resetText: 'Arbetsboken blir som den var när den öppnades. Det går inte att ångra.',
  resetYes: 'Kasta ändringarna',
  save: 'Spara som .xlsx',
  saveTitle:
    'Laddar ner arbetsboken som den visas här. Filens listrutor, namn, skydd, diagram och kommentarer följer med. Bilder, pivottabeller och makron gör det inte.',
  saved: (name: string) => `${name} är sparad bland hämtade filer.`,
  savedWithout: (name: string, lost: readonly Lost[]) =>
    `${name} är sparad bland hämtade filer. Provbänken kan inte visa allt, så detta finns i filen som öppnades men inte i den sparade: ${lost.map((each) => LOST_WORDS[each]).join(', ')}.`,
  notSaved: (name: string, why: string) => `${name} kunde inte skrivas. (${why})`,
  notOpened: (name: string, why: string) => `${name} kunde inte öppnas. ${why}`,
  failed: (detail: string) => `Ladda om sidan och försök igen. (${detail})`,
  onlyFirst: 'Bara den första filen öppnades: en arbetsbok visas i taget.',
  refusedAt: (cell: string, why: string) => `${cell}: ${why}`,
  spilledFrom: (cell: string, parent: string) => `${cell} fylls av formeln i ${parent}. Ändra den där.`,
  errors: {
    '#BUSY!': 'Cellen väntar på svar från tillägget.',
    '#SPILL!': 'Svaret får inte plats. Töm cellerna som det ska fylla.',
    '#NAME?': 'Ett namn i formeln känns inte igen. Kontrollera stavningen.',
    '#REF!': 'Formeln hänvisar till celler som inte finns.',
    '#DIV/0!': 'Formeln delar med noll eller en tom cell.',
    '#VALUE!': 'Formeln får en uppgift av fel slag, till exempel text där ett tal behövs.',
    '#N/A': 'Uppgiften finns inte, eller formeln saknar ett argument.',
    '#NUM!': 'Formeln får ett tal som den inte kan räkna med.',
  } as Readonly<Record<string, string>>,
  aboutHeading: 'Vad är riktigt, och vad är efterliknat?',
  aboutLead:
    'Provbänken låter dig prova hela produkten utan Excel. Inget du gör lämnar din dator: sidan hämtar allt härifrån, och egna filer läses i webbläsaren.',
  aboutRealHeading: 'Riktigt',
  aboutReal: [
    'Tillägget i fönstret till höger: samma filer som levereras, oförändrade.',
    'Funktionerna =ARLIG.…: samma fil som Excel laddar, anropad av Microsofts egen körning av anpassade funktioner bredvid tillägget. Tills den har svarat visar cellen #GETTING_DATA (i nyare Excel #BUSY!).',
    'Microsofts eget Office.js för Excel på webben, oförändrat: det som tillägget talar med, och som talar om för det var det är.',
    'Arbetsböckerna: underlagen för 2024, och dina egna filer.',
  ],
  aboutEmulatedHeading: 'Efterliknat',
  aboutEmulated: [
    'Kalkylbladet (Univer): format, sammanfogade celler, redigering, formler och ångra. Formler skrivs och visas som i en svensk Excel, men villkor i citattecken (">1,5") och TEXT läser tal med punkt.',
    'Excels svar till klientbiblioteket: den del som tillägget använder. Allt annat ger fel med sitt namn.',
    'Markeringar, kommentarer och rapportblad visas på enklare sätt än i Excel.',
  ],
  aboutOnlyExcelHeading: 'Bara i riktiga Excel',
  aboutOnlyExcel: [
    'Menyflikens utseende, resten av cellens snabbmeny, funktionsguiden och de ovanligaste funktionerna på svenska.',
    'Kommentarstrådar, bladskydd och samtidig redigering.',
    'Diagram, pivottabeller, dataverifiering och arbetsbokens egen villkorsstyrda formatering.',
  ],
  steps: [
    {
      heading: 'Välj en arbetsbok',
      text: 'Här finns tre riktiga underlag från 2024 och ett räkneexempel. Du kan också öppna en egen fil, eller dra den hit.',
    },
    {
      heading: 'Kontrollera den',
      text: 'Klicka på Kontrollera i tillägget. Det läser arbetsboken och visar hur mycket som saknas eller inte stämmer.',
    },
    {
      heading: 'Gå till ett fynd och rätta det',
      text: 'Välj ett fynd: cellen markeras i bladet. Dubbelklicka i cellen, skriv något annat och tryck Enter. Fyndet försvinner när felet är borta.',
    },
    {
      heading: 'Räkna med funktionerna',
      text: 'I räkneexemplet delar en enda formel 7 500 tkr på 28 kunder. Ändra en gul cell och se allt räknas om. Markera en cell med fel, så står orsaken under bladet.',
      action: 'Visa fördelningen',
    },
    {
      heading: 'Pröva fritt',
      text: 'Ångra med Ctrl+Z, eller återställ arbetsboken härifrån. Vad som är efterliknat läser du under ”Vad är efterliknat?”. Med Excel på datorn kör du npm run excel.',
    },
  ],
};

const LOST_WORDS: Readonly<Record<Lost, string>> = {
  charts: 'diagram',
  pictures: 'bilder',
  validations: 'listor att välja ur och andra krav på inmatningen',
  names: 'namngivna områden',
  protection: 'skydd av blad eller arbetsbok',
  passwords: 'lösenord till skyddet',
  conditions: 'villkorsstyrda format',
  comments: 'kommentarer och anteckningar',
  links: 'länkar',
  pivots: 'pivottabeller',
  macros: 'makron',
};

export type PageTexts = typeof swedish;
