import type { Unit } from '../../money/unit';
import type { Coverage } from '../../recognise/submission';
import type { Words } from '../shared/words';

/** The overview, and how the workbook was read. */
const sv = {
  outdatedHeading: 'Godtaganden som inte längre är aktuella',
  outdated: { one: 'godtagande är inte längre aktuellt', many: 'godtaganden är inte längre aktuella' },
  counts: 'Antal fynd',
  informationsklassning: 'Informationsklassning genomförd',
  effektmal: 'Effektmål angivna',
  progress: (done: string, of: string) => `${done} av ${of}`,
  chapters: 'Avsnitt för avsnitt',
  showChapter: (chapter: string) => `Visa fynden i ${chapter}`,
  allAccepted: 'godtagna',
  chapterDone: 'inga fynd',
  /** Chapters of one state, in one line. */
  chaptersDone: (chapters: string) => `Avsnitt ${chapters}`,
  accepted: { one: 'godtaget', many: 'godtagna' },
  restsOn: 'Det resultatet vilar på',
  reviewing: {
    heading: 'Granskning',
    nothingEarlier: 'Det här är den första kontrollen att jämföra med.',
    since: (when: string, mended: string, fresh: string, left: string) =>
      `Sedan ${when}: ${mended} åtgärdade, ${fresh} nya, ${left} kvar.`,
    showFresh: (count: string) => `Visa ${count} nya`,
    mended: (count: string) => `${count} åtgärdade`,
  },
  chapterMissing: 'saknas',
  /** What can be written in the workbook about all findings. */
  workbook: {
    heading: 'I arbetsboken',
    reportIsOld: 'Granskningsrapporten är äldre än bladen. Skriv den på nytt.',
    notFollowed:
      'Det som tillägget har skrivit om fynd som är åtgärdade kunde inte tas bort. Ta bort markeringar och kommentarer och skriv dem på nytt.',
    note: 'Markeringar, kommentarer och rapport skrivs bara när du väljer det. Egna fyllningar och kommentarer lämnas som de är.',
  },
  recognition: {
    heading: 'Så lästes arbetsboken',
    chapters: (found: string, expected: string) => `${found} av ${expected} avsnitt`,
    insatser: { one: 'insats', many: 'insatser' },
    unreadCells: { one: 'oläst cell', many: 'olästa celler' },
    unknownLabels: { one: 'okänd etikett', many: 'okända etiketter' },
    otherSheets: { one: 'blad utanför mallen', many: 'blad utanför mallen' },
    hiddenSheets: { one: 'dolt blad', many: 'dolda blad' },
    uncalculated: { one: 'formel utan sparat värde', many: 'formler utan sparat värde' },
    supplierRow: 'Leverantör och år',
    chapterRow: 'Avsnitt',
    insatsRow: 'Insatser',
    fieldRow: 'Fält i insatserna',
    tableRow: 'Tabeller',
    unitRow: 'Belopp utan egen enhet',
    cards: ({ ongoing, proposed, blank }: Coverage['cards'], number: Words['number']) =>
      `Pågående ${number(ongoing)}, nya förslag ${number(proposed)}, tomma kort ${number(blank)}`,
    fields: ({ read, expected, missing, unknown }: Coverage['fields'], number: Words['number']) =>
      `Lästa ${number(read)} av mallens ${number(expected)}, saknade ${number(missing)}, okända ${number(unknown)}`,
    tables: ({ read, expected, missing, outside }: Coverage['tables'], number: Words['number']) =>
      `Lästa ${number(read)} (mallen har ${number(expected)}), saknade ${number(missing)}, utanför avsnitten ${number(outside)}`,
    unit: (unit: Unit) => `Läses i ${unit}`,
    /** Where what the cover says of the unit cannot be read. */
    unitUnread: (answer: string, unit: Unit) =>
      `Läses i ${unit}: försättsbladet säger ”${answer}”, som inte går att läsa som en enhet`,
    /** Where formulas stand whose value the file does not hold. */
    uncalculatedNote: (sheets: string) =>
      `Filen har formler utan sparat värde (${sheets}). Det som står där går inte att läsa. Öppna och spara filen i Excel, och kontrollera igen.`,
    chapterHeading: 'Mallens avsnitt',
    chapterNowhere: 'hittades inte',
    labelHeading: 'Etiketter som inte känns igen',
    labelNote:
      'De står i en insats men motsvarar inget fält i mallen. Det som står bredvid dem har inte kontrollerats.',
    otherSheetHeading: 'Blad som inte hör till mallen',
    otherSheetNote: 'Inget av mallens avsnitt hittades på dem.',
    hiddenSheetHeading: 'Dolda blad',
    hiddenSheetNote: 'De är lästa som alla andra blad.',
    veryHidden: 'mycket dolt, syns bara i Visual Basic-redigeraren',
    sheetHeading: 'Blad i arbetsboken',
    noSheets: 'Arbetsboken har inga blad med innehåll.',
  },
};

const en: typeof sv = {
  outdatedHeading: 'Acceptances that no longer apply',
  outdated: { one: 'acceptance no longer applies', many: 'acceptances no longer apply' },
  counts: 'Number of findings',
  informationsklassning: 'Information classification done',
  effektmal: 'Effect goals stated',
  progress: (done, of) => `${done} of ${of}`,
  chapters: 'Chapter by chapter',
  showChapter: (chapter) => `Show the findings in ${chapter}`,
  allAccepted: 'accepted',
  chapterDone: 'no findings',
  chaptersDone: (chapters) => `Chapters ${chapters}`,
  accepted: { one: 'accepted', many: 'accepted' },
  restsOn: 'What the result rests on',
  reviewing: {
    heading: 'Review',
    nothingEarlier: 'This is the first check to compare with.',
    since: (when, mended, fresh, left) => `Since ${when}: ${mended} fixed, ${fresh} new, ${left} left.`,
    showFresh: (count) => `Show ${count} new`,
    mended: (count) => `${count} fixed`,
  },
  chapterMissing: 'missing',
  workbook: {
    heading: 'In the workbook',
    reportIsOld: 'The report is older than the sheets. Write it again.',
    notFollowed:
      'What the add-in has written about findings that are fixed could not be removed. Remove marks and comments, and write them again.',
    note: 'Marks, comments and report are written only when you choose to. Your own fills and comments are left as they are.',
  },
  recognition: {
    heading: 'How the workbook was read',
    chapters: (found, expected) => `${found} of ${expected} chapters`,
    insatser: { one: 'insats', many: 'insatser' },
    unreadCells: { one: 'unread cell', many: 'unread cells' },
    unknownLabels: { one: 'unknown label', many: 'unknown labels' },
    otherSheets: { one: 'sheet outside the template', many: 'sheets outside the template' },
    hiddenSheets: { one: 'hidden sheet', many: 'hidden sheets' },
    uncalculated: { one: 'formula without a saved value', many: 'formulas without a saved value' },
    supplierRow: 'Supplier and year',
    chapterRow: 'Chapters',
    insatsRow: 'Insatser',
    fieldRow: 'Fields of the insatser',
    tableRow: 'Tables',
    unitRow: 'Amounts without a unit of their own',
    cards: ({ ongoing, proposed, blank }, number) =>
      `Ongoing ${number(ongoing)}, proposed ${number(proposed)}, blank cards ${number(blank)}`,
    fields: ({ read, expected, missing, unknown }, number) =>
      `Read ${number(read)} of the template’s ${number(expected)}, missing ${number(missing)}, unknown ${number(unknown)}`,
    tables: ({ read, expected, missing, outside }, number) =>
      `Read ${number(read)} (the template has ${number(expected)}), missing ${number(missing)}, outside the chapters ${number(outside)}`,
    unit: (unit) => `Read in ${unit}`,
    unitUnread: (answer, unit) =>
      `Read in ${unit}: the cover says “${answer}”, which cannot be read as a unit`,
    uncalculatedNote: (sheets) =>
      `The file holds formulas without a saved value (${sheets}). What they say cannot be read. Open and save the file in Excel, and check again.`,
    chapterHeading: 'The template’s chapters',
    chapterNowhere: 'not found',
    labelHeading: 'Labels that are not recognised',
    labelNote:
      'They are in an insats but match no field of the template. What is beside them was not checked.',
    otherSheetHeading: 'Sheets that are not part of the template',
    otherSheetNote: 'None of the template’s chapters was found on them.',
    hiddenSheetHeading: 'Hidden sheets',
    hiddenSheetNote: 'They were read like all other sheets.',
    veryHidden: 'very hidden, seen only in the Visual Basic editor',
    sheetHeading: 'Sheets in the workbook',
    noSheets: 'The workbook has no sheets with content.',
  },
};

export const overviewTexts = { sv, en };
