/**
 * What several of the pane’s views say. Words from the template (chapter titles, labels, sheet names) are never
 * translated; numbers and times arrive already written in the language.
 */
const sv = {
  supplierUnknown: 'Ingen leverantör hittades på försättsbladet',
  yearUnknown: 'året hittades inte',
  scope: (found: string, expected: string) => `${found} av mallens ${expected} avsnitt lästes.`,
  statuses: {
    ny: 'Att åtgärda',
    andrad: 'Ändrat sedan det godtogs',
    godtagen: 'Godtaget',
    obehorig: 'Godtaget utan behörighet',
  },
  questions: { fragad: 'Frågad', besvarad: 'Besvarad', nytt: 'Nytt sedan sist' },
  acceptedBy: (name: string, date: string) => `Godtaget av ${name}, ${date}`,
  outsideChapters: 'Utanför mallens avsnitt',
  /** The cell by its A1 address; null for the sheet as a whole. */
  placeShown: (sheet: string, cell: string | null) =>
    cell === null ? `Bladet ${sheet} visas i Excel.` : `Cell ${cell} på bladet ${sheet} är vald i Excel.`,
  /** What the workbook remembers. */
  memory: {
    newer:
      'Arbetsbokens inställningar och godtagna fynd är sparade av en nyare version av tillägget. De används inte och ändras inte. Uppdatera tillägget.',
    damaged:
      'Arbetsbokens sparade inställningar och godtagna fynd går inte att läsa. De används inte och skrivs inte över. Hämta en tidigare version av arbetsboken, eller be supporten om hjälp.',
  },
  clearSearch: 'Rensa sökningen',
  failed: 'Det gick inte',
  /** Of the product, which support asks for. */
  version: (version: string) => `Version ${version}`,
  problem: {
    checkFailed: 'Kontrollen kunde inte göras',
    goToFailed: 'Cellen kunde inte visas',
    viewFailed: 'Den här delen av panelen kunde inte visas',
    unexpected:
      'Ett oväntat fel uppstod i tillägget. Försök igen. Händer det på nytt, skicka texten nedan till support.',
    listIsFrom: (time: string) => `Listan nedan är från kontrollen ${time}.`,
    forSupport: 'Teknisk uppgift till support',
  },
};

const en: typeof sv = {
  supplierUnknown: 'No supplier was found on the cover sheet',
  yearUnknown: 'the year was not found',
  scope: (found, expected) => `${found} of the template’s ${expected} chapters were read.`,
  statuses: {
    ny: 'To be corrected',
    andrad: 'Changed since it was accepted',
    godtagen: 'Accepted',
    obehorig: 'Accepted without authority',
  },
  questions: { fragad: 'Asked', besvarad: 'Answered', nytt: 'New since last time' },
  acceptedBy: (name, date) => `Accepted by ${name}, ${date}`,
  outsideChapters: 'Outside the template’s chapters',
  placeShown: (sheet, cell) =>
    cell === null
      ? `Sheet ${sheet} is shown in Excel.`
      : `Cell ${cell} on sheet ${sheet} is selected in Excel.`,
  memory: {
    newer:
      'The workbook’s settings and accepted findings were saved by a newer version of the add-in. They are not used and not changed. Update the add-in.',
    damaged:
      'The workbook’s saved settings and accepted findings cannot be read. They are not used and not overwritten. Go back to an earlier version of the workbook, or ask support for help.',
  },
  clearSearch: 'Clear the search',
  failed: 'It could not be done',
  version: (version) => `Version ${version}`,
  problem: {
    checkFailed: 'The check could not be carried out',
    goToFailed: 'The cell could not be shown',
    viewFailed: 'This part of the pane could not be shown',
    unexpected:
      'Something unexpected went wrong in the add-in. Try again. If it happens again, send the text below to support.',
    listIsFrom: (time) => `The list below is from the check at ${time}.`,
    forSupport: 'Technical detail for support',
  },
};

export const texts = { sv, en };
