import type { Texts } from './texts';

export const sv: Texts = {
  title: (year) => (year === null ? 'Årlig analys' : `Årlig analys ${year}`),
  supplierUnknown: 'Ingen leverantör hittades på försättsbladet',
  yearUnknown: 'året hittades inte',
  start: {
    lead: 'Se om den årliga analysen är ifylld så att den kan användas som beslutsunderlag.',
    how: 'Hela arbetsboken läses och jämförs med mallen. Det som saknas, är otydligt eller inte stämmer kommer i en lista. Välj ett fynd i listan, så visas cellen i Excel.',
    harmless: 'Ingenting ändras i arbetsboken.',
  },
  check: {
    first: 'Kontrollera',
    again: 'Kontrollera igen',
    retry: 'Försök igen',
    checking: 'Kontrollerar arbetsboken …',
    checkedAt: 'Kontrollerad',
    done: (summary) => `Kontrollen är klar: ${summary}.`,
  },
  severities: {
    fel: { one: 'fel', many: 'fel' },
    varning: { one: 'varning', many: 'varningar' },
    info: { one: 'upplysning', many: 'upplysningar' },
  },
  severityMarks: { fel: 'Fel', varning: 'Varning', info: 'Upplysning' },
  faultless: {
    lead: 'Inget att anmärka.',
    scope: (found, expected) =>
      `${found} av mallens ${expected} avsnitt lästes, utan fel, varningar eller upplysningar.`,
  },
  noTemplate: {
    lead: 'Inget av mallens avsnitt hittades i arbetsboken.',
    remedy:
      'Öppna arbetsboken med den årliga analysen och kontrollera igen. Är det rätt arbetsbok ska rubrikerna stå som i mallen, till exempel ”1.4 Pågående förändringsinsatser”.',
    lookedFor: 'Det här letades efter',
  },
  outside: {
    lead: 'Panelen är öppnad utanför Excel.',
    remedy:
      'Den kontrollerar den arbetsbok som är öppen i Excel. Öppna arbetsboken där och välj Årlig analys på fliken Start. Står panelen redan i Excel kunde kontakten med Excel inte upprättas: stäng panelen och öppna den igen.',
  },
  problem: {
    checkFailed: 'Kontrollen kunde inte göras',
    goToFailed: 'Cellen kunde inte visas',
    unexpected:
      'Ett oväntat fel uppstod i tillägget. Försök igen. Händer det på nytt, skicka texten nedan till support.',
    listIsFrom: (time) => `Listan nedan är från kontrollen ${time}.`,
    forSupport: 'Teknisk uppgift till support',
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad.',
    copyByHand: 'Texten är markerad. Kopiera den med Ctrl+C (Cmd+C på Mac).',
  },
  findings: {
    heading: 'Fynd per avsnitt',
    showAll: 'Visa alla',
    hideAll: 'Dölj alla',
    outsideChapters: 'Utanför mallens avsnitt',
    chapterDone: 'klart',
    chapterMissing: 'saknas',
    cell: 'cell',
    why: 'Varför det spelar roll',
    place: 'Plats',
  },
  place: ({ sheet, cell }) => (cell === null ? `Bladet ${sheet}` : `Bladet ${sheet}, cell ${cell}`),
  placeShown: ({ sheet, cell }) =>
    cell === null ? `Bladet ${sheet} visas i Excel.` : `Cell ${cell} på bladet ${sheet} är vald i Excel.`,
  recognition: {
    heading: 'Så lästes arbetsboken',
    chapters: (found, expected) => `${found} av ${expected} avsnitt`,
    insatser: { one: 'insats', many: 'insatser' },
    unknownLabels: { one: 'okänd etikett', many: 'okända etiketter' },
    otherSheets: { one: 'blad utanför mallen', many: 'blad utanför mallen' },
    hiddenSheets: { one: 'dolt blad', many: 'dolda blad' },
    supplierRow: 'Leverantör och år',
    chapterRow: 'Avsnitt',
    insatsRow: 'Insatser',
    fieldRow: 'Fält i insatserna',
    cards: (ongoing, proposed, blank) => `Pågående ${ongoing}, nya förslag ${proposed}, tomma kort ${blank}`,
    fields: (read, unknown) => `Lästa ${read}, okända ${unknown}`,
    chapterHeading: 'Mallens avsnitt',
    chapterNowhere: 'hittades inte',
    labelHeading: 'Etiketter som inte känns igen',
    labelNote:
      'De står i en insats men motsvarar inget fält i mallen. Det som står bredvid dem har inte kontrollerats.',
    otherSheetHeading: 'Blad som inte hör till mallen',
    otherSheetNote: 'Inget av mallens avsnitt hittades på dem.',
    hiddenSheetHeading: 'Dolda blad',
    hiddenSheetNote: 'De är lästa som alla andra blad.',
    sheetHeading: 'Blad i arbetsboken',
    noSheets: 'Arbetsboken har inga blad med innehåll.',
  },
};
