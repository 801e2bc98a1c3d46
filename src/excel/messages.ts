import type { Localized } from '../language/localized';
import { MOST_SHEETS } from '../workbook/snapshot';

/** What people read when Excel could not do what was asked: what is wrong, and what to do. */
export const messages = {
  cellEditing: {
    sv: 'En cell redigeras just nu. Avsluta redigeringen i cellen med Retur eller Esc och försök igen.',
    en: 'A cell is being edited. Finish editing the cell with Enter or Esc and try again.',
  },
  sheetChanged: {
    sv: 'Ett blad togs bort eller bytte namn under tiden. Kontrollera arbetsboken igen.',
    en: 'A sheet was removed or renamed in the meantime. Check the workbook again.',
  },
  protected: {
    sv: 'Excel tillåter inte detta. Bladet eller arbetsboken är skyddad, eller öppnad bara för läsning. Ta bort skyddet på fliken Granska, eller be den som har skyddat den.',
    en: 'Excel does not allow this. The sheet or the workbook is protected, or opened only for reading. Remove the protection on the Review tab, or ask whoever protected it.',
  },
  structureProtected: {
    sv: 'Arbetsbokens struktur är skyddad: blad kan varken läggas till, tas bort, döljas eller tas fram. Ta bort skyddet med Granska > Skydda arbetsbok, eller be den som har skyddat den.',
    en: 'The structure of the workbook is protected: sheets can be neither added, removed, hidden nor shown. Remove the protection with Review > Protect Workbook, or ask whoever protected it.',
  },
  readOnly: {
    sv: 'Arbetsboken är öppnad bara för läsning. Välj Aktivera redigering eller Redigera arbetsbok, eller spara en egen kopia med Arkiv > Spara som.',
    en: 'The workbook is opened only for reading. Choose Enable Editing or Edit Workbook, or save a copy of your own with File > Save As.',
  },
  tooOld: {
    sv: 'Den här versionen av Excel saknar något som tillägget behöver. Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
    en: 'This version of Excel lacks something that the add-in needs. Update Excel, or open the workbook in Excel on the web.',
  },
  tooManySheets: {
    sv: `Arbetsboken har fler än ${MOST_SHEETS} blad, fler än vad som kan läsas. Flytta blad som inte hör till analysen till en annan arbetsbok.`,
    en: `The workbook has more than ${MOST_SHEETS} sheets, more than can be read. Move sheets that are not part of the analysis to another workbook.`,
  },
  rangeTooLarge: {
    sv: 'Området har fler ifyllda celler än vad som kan räknas här. Markera bara de celler som ska med.',
    en: 'The range has more filled cells than can be calculated here. Select only the cells that count.',
  },
  tooLarge: {
    sv: 'Arbetsboken är för stor för att läsas. Ta bort sådant som inte hör till underlaget, gärna först celler långt ut till höger eller långt ner på bladen.',
    en: 'The workbook is too large to be read. Remove what does not belong to the submission, starting with cells far to the right or far down on the sheets.',
  },
  outOfMemory: {
    sv: 'Excel har inte minne nog för detta. Stäng andra arbetsböcker och program och försök igen.',
    en: 'Excel does not have enough memory for this. Close other workbooks and programs and try again.',
  },
  tooMuchToWrite: {
    sv: 'Det här är mer än Excel på webben kan skriva på en gång. Öppna arbetsboken i skrivbordsversionen av Excel och försök igen.',
    en: 'This is more than Excel on the web can write at once. Open the workbook in the desktop version of Excel and try again.',
  },
  conflict: {
    sv: 'Någon annan ändrade samma sak i arbetsboken samtidigt. Kontrollera arbetsboken igen och gör sedan om det du ville göra.',
    en: 'Somebody else changed the same thing in the workbook at the same time. Check the workbook again and then redo what you wanted to do.',
  },
  filtered: {
    sv: 'Ett filter är i vägen. Ta bort filtret på fliken Data och försök igen.',
    en: 'A filter is in the way. Clear the filter on the Data tab and try again.',
  },
  merged: {
    sv: 'Sammanfogade celler eller en annan tabell är i vägen. Dela de sammanfogade cellerna, eller flytta tabellen, och försök igen.',
    en: 'Merged cells or another table is in the way. Unmerge the cells, or move the table, and try again.',
  },
  pivotTable: {
    sv: 'En pivottabell är i vägen. Flytta den till ett annat blad och försök igen.',
    en: 'A PivotTable is in the way. Move it to another sheet and try again.',
  },
  cannotInsert: {
    sv: 'Raden kan inte infogas här: en tabell eller sammanfogade celler är i vägen, eller så är bladet fullt. Infoga raden själv i Excel.',
    en: 'The row cannot be inserted here: a table or merged cells are in the way, or the sheet is full. Insert the row yourself in Excel.',
  },
  unsuitedSheet: {
    sv: 'Bladet är ett diagram- eller makroblad, eller innehåller något som Excel inte klarar här. Flytta uppgifterna till ett vanligt kalkylblad.',
    en: 'The sheet is a chart or macro sheet, or holds something that Excel cannot handle here. Move the data to an ordinary worksheet.',
  },
  inactive: {
    sv: 'En annan arbetsbok ligger överst. Klicka i den här arbetsboken och försök igen.',
    en: 'Another workbook is on top. Click in this workbook and try again.',
  },
  otherWorkbook: {
    sv: 'En annan arbetsbok eller ett annat fönster ligger överst, så Excel hittar inte markeringen här. Klicka i den här arbetsboken och försök igen.',
    en: 'Another workbook or window is on top, so Excel does not find the selection here. Click in this workbook and try again.',
  },
  dialogOpen: {
    sv: 'En dialogruta är öppen i Excel. Stäng den och försök igen.',
    en: 'A dialog is open in Excel. Close it and try again.',
  },
  busy: {
    sv: 'Excel är upptaget och hann inte med. Vänta en stund och försök igen.',
    en: 'Excel is busy and did not have time. Wait a while and try again.',
  },
  offline: {
    sv: 'Excel får ingen kontakt med sin tjänst. Kontrollera nätverket och försök igen. Gällde det att skriva i arbetsboken, se först efter om det ändå blev gjort.',
    en: 'Excel cannot reach its service. Check the network and try again. If something was to be written in the workbook, first see whether it was done after all.',
  },
  sessionEnded: {
    sv: 'Sessionen i Excel har gått ut. Läs in sidan på nytt, eller stäng och öppna arbetsboken, och logga in om Excel ber om det. Se sedan efter att dina senaste ändringar finns kvar.',
    en: 'The session in Excel has ended. Reload the page, or close and open the workbook, and sign in if Excel asks for it. Then see that your latest changes are still there.',
  },
  restartNeeded: {
    sv: 'Tillägget har uppdaterats. Stäng Excel och öppna arbetsboken igen.',
    en: 'The add-in has been updated. Close Excel and open the workbook again.',
  },
  internalError: {
    sv: 'Något gick fel inne i Excel. Är flera blad markerade samtidigt? Klicka då på fliken till ett annat blad, så att bara ett är markerat. Försök igen. Hjälper det inte, spara arbetsboken, stäng den och öppna den igen.',
    en: 'Something went wrong inside Excel. Are several sheets selected at the same time? Then click the tab of another sheet, so that only one is selected. Try again. If that does not help, save the workbook, close it and open it again.',
  },
  memoryChanged: {
    sv: 'Någon annan har ändrat inställningar eller godtagna fynd i arbetsboken under tiden. Inget är överskrivet. Läs in på nytt och gör sedan om din ändring.',
    en: 'Somebody else has changed settings or accepted findings in the workbook in the meantime. Nothing is overwritten. Reload and then redo your change.',
  },
  memorySplit: {
    sv: 'Arbetsboken minns inställningar och godtagna fynd i flera olika versioner, troligen för att två har arbetat i den samtidigt. Tillägget rör ingen av dem. Öppna en tidigare version av filen med Arkiv > Info > Versionshistorik. Eller ta bort alla versionerna med Arkiv > Info > Sök efter problem > Granska dokument > Anpassade XML-data, och gör om inställningarna.',
    en: 'The workbook remembers settings and accepted findings in several different versions, probably because two people worked in it at the same time. The add-in leaves them all alone. Open an earlier version of the file with File > Info > Version History. Or remove all the versions with File > Info > Check for Issues > Inspect Document > Custom XML Data, and redo the settings.',
  },
  partlyDone: {
    sv: 'Excel gjorde bara en del av ändringen, och den gick inte att ta tillbaka. Ångra den i Excel (Ctrl+Z) där det går, rätta annars för hand, och kontrollera igen.',
    en: 'Excel made only a part of the change, and it could not be taken back. Undo it in Excel (Ctrl+Z) where that is possible, else correct it by hand, and check again.',
  },
  noAnswer: {
    sv: 'Excel svarar inte. Stäng listor, menyer och dialogrutor som är öppna i Excel, avsluta redigeringen i cellen och försök igen. Det du bad om väntar i Excel och kan bli gjort så snart de är stängda: gällde det att skriva i arbetsboken, se först efter om det redan är gjort.',
    en: 'Excel does not answer. Close any list, menu or dialog that is open in Excel, finish editing the cell and try again. What you asked for waits in Excel and may be done as soon as they are closed: if something was to be written in the workbook, first see whether it is done already.',
  },
  unknown: {
    sv: 'Excel kunde inte göra det som begärdes. Försök igen. Återkommer felet, skicka den tekniska beskrivningen till supporten.',
    en: 'Excel could not do what was asked. Try again. If the error returns, send the technical description to support.',
  },
} as const satisfies Record<string, Localized>;

/** `set` is a requirement set, e.g. 1.10, and `version` the first Excel for Windows that has it, e.g. 1907. */
export const tooOldFor = (set: string, version: string): Localized => ({
  sv: `Den här versionen av Excel är för gammal för detta. Det finns i Excel för Windows från version ${version}, i motsvarande Excel för Mac och i Excel på webben (ExcelApi ${set}). Uppdatera Excel, eller öppna arbetsboken i Excel på webben.`,
  en: `This version of Excel is too old for this. Excel for Windows has it from version ${version}, and so have the corresponding Excel for Mac and Excel on the web (ExcelApi ${set}). Update Excel, or open the workbook in Excel on the web.`,
});

export const sheetMissing = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” finns inte i arbetsboken. Det kan ha tagits bort eller bytt namn: kontrollera arbetsboken igen.`,
  en: `The sheet “${sheet}” is not in the workbook. It may have been removed or renamed: check the workbook again.`,
});

export const sheetHidden = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är dolt. Högerklicka på en bladflik, välj Ta fram, och försök igen.`,
  en: `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
});

export const hiddenForGood = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är dolt och arbetsbokens struktur är skyddad, så bladet kan inte tas fram. Ta bort skyddet med Granska > Skydda arbetsbok, eller be den som har skyddat den.`,
  en: `The sheet “${sheet}” is hidden and the structure of the workbook is protected, so the sheet cannot be shown. Remove the protection with Review > Protect Workbook, or ask whoever protected it.`,
});

/** As many sheets as a sentence names. */
const MOST_NAMED = 5;

export function protectedSheets(sheets: readonly string[]): Localized {
  const named = sheets.slice(0, MOST_NAMED);
  const more = sheets.length - named.length;
  const sv = named.map((name) => `”${name}”`).join(', ') + (more > 0 ? ` och ${String(more)} till` : '');
  const en = named.map((name) => `“${name}”`).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  return {
    sv: `Excel tillåter inte detta, för blad är skyddade: ${sv}. Ta bort skyddet på fliken Granska, eller be den som har skyddat dem.`,
    en: `Excel does not allow this, because sheets are protected: ${en}. Remove the protection on the Review tab, or ask whoever protected them.`,
  };
}

/** Hidden by a program: the menu of Excel does not list it. */
export const sheetVeryHidden = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är dolt så att Excels meny inte kan ta fram det. Be den som gjorde arbetsboken att visa bladet.`,
  en: `The sheet “${sheet}” is hidden so that Excel’s menu cannot show it. Ask whoever made the workbook to show the sheet.`,
});

export const cellChanged = (sheet: string, cell: string): Localized => ({
  sv: `Cell ${cell} på bladet ”${sheet}” har ändrats sedan kontrollen, så inget skrevs. Kontrollera igen och gör om ändringen.`,
  en: `Cell ${cell} on the sheet “${sheet}” has changed since the check, so nothing was written. Check again and repeat the change.`,
});

export const rowsMoved = (sheet: string, row: number): Localized => ({
  sv: `Raderna vid rad ${row} på bladet ”${sheet}” har ändrats sedan kontrollen. Ingenting skrevs. Kontrollera igen och försök på nytt.`,
  en: `The rows at row ${row} on the sheet “${sheet}” have changed since the check. Nothing was written. Check again and retry.`,
});

export const rowNotEmpty = (sheet: string, row: number): Localized => ({
  sv: `Rad ${String(row)} på bladet ”${sheet}” innehåller mer än det som lades till, så den togs inte bort.`,
  en: `Row ${String(row)} on the sheet “${sheet}” holds more than what was added, so it was not taken out.`,
});

export const sheetProtected = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är skyddat. Ta bort skyddet på fliken Granska, eller be den som har skyddat det.`,
  en: `The sheet “${sheet}” is protected. Remove the protection on the Review tab, or ask whoever protected it.`,
});

export const commentAnswered: Localized = {
  sv: 'Någon har svarat på kommentaren, så den står kvar. Ta bort den för hand om svaret inte behövs.',
  en: 'Somebody has answered the comment, so it stays. Remove it by hand if the answer is not needed.',
};

export const noteInCell: Localized = {
  sv: 'Cellen har redan en anteckning, och då kan den inte få någon kommentar. Gör om anteckningen till en kommentar, eller ta bort den, och försök igen.',
  en: 'The cell already has a note, and can then have no comment. Convert the note to a comment, or remove it, and try again.',
};

/** Where Excel does not tell of notes, so that it is a guess that there is one. */
export const commentRefused: Localized = {
  sv: 'Excel tog inte emot kommentaren, troligen för att cellen redan har en anteckning. Gör om anteckningen till en kommentar, eller ta bort den, och försök igen.',
  en: 'Excel did not take the comment, probably because the cell already has a note. Convert the note to a comment, or remove it, and try again.',
};

/** A protected sheet on which some cells may be written in, but not this. */
export const cellLocked = (sheet: string, cell: string): Localized => ({
  sv: `Cell ${cell} på bladet ”${sheet}” är låst, för bladet är skyddat. Inget skrevs. Ta bort skyddet på fliken Granska, eller be den som har skyddat bladet.`,
  en: `Cell ${cell} on the sheet “${sheet}” is locked, because the sheet is protected. Nothing was written. Remove the protection on the Review tab, or ask whoever protected the sheet.`,
});
