import type { Localized } from '../language/localized';

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
    sv: 'Bladet eller arbetsboken är skyddad mot detta. Ta bort skyddet på fliken Granska, eller be den som har skyddat den.',
    en: 'The sheet or the workbook is protected against this. Remove the protection on the Review tab, or ask whoever protected it.',
  },
  tooOld: {
    sv: 'Den här versionen av Excel saknar något som tillägget behöver. Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
    en: 'This version of Excel lacks something that the add-in needs. Update Excel, or open the workbook in Excel on the web.',
  },
  tooLarge: {
    sv: 'Arbetsboken är för stor för att läsas. Ta bort sådant som inte hör till underlaget, gärna först celler långt ut till höger eller långt ner på bladen.',
    en: 'The workbook is too large to be read. Remove what does not belong to the submission, starting with cells far to the right or far down on the sheets.',
  },
  unknown: {
    sv: 'Excel kunde inte göra det som begärdes. Försök igen. Återkommer felet, skicka den tekniska beskrivningen till supporten.',
    en: 'Excel could not do what was asked. Try again. If the error returns, send the technical description to support.',
  },
} as const satisfies Record<string, Localized>;

export const sheetMissing = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” finns inte i arbetsboken. Det kan ha tagits bort eller bytt namn: kontrollera arbetsboken igen.`,
  en: `The sheet “${sheet}” is not in the workbook. It may have been removed or renamed: check the workbook again.`,
});

export const sheetHidden = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är dolt. Högerklicka på en bladflik, välj Ta fram, och försök igen.`,
  en: `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
});

/** Hidden by a program: the menu of Excel does not list it. */
export const sheetVeryHidden = (sheet: string): Localized => ({
  sv: `Bladet ”${sheet}” är dolt så att Excels meny inte kan ta fram det. Be den som gjorde arbetsboken att visa bladet.`,
  en: `The sheet “${sheet}” is hidden so that Excel’s menu cannot show it. Ask whoever made the workbook to show the sheet.`,
});
