/** The pane around its views, and what it says before there is anything to view. */
const sv = {
  title: 'Årlig analys',
  template: (year: number) => `Mall ${year}`,
  more: 'Mer',
  status: { none: 'inga fynd', noneBut: 'inga fynd, med förbehåll', show: 'Visa fynden' },
  start: {
    lead: 'Se om den årliga analysen är ifylld så att den kan användas som beslutsunderlag.',
    how: 'Hela arbetsboken läses och jämförs med mallen. Det som saknas, är otydligt eller inte stämmer kommer i en lista. Välj ett fynd i listan, så visas cellen i Excel.',
    harmless:
      'Kontrollen ändrar ingenting i bladen. Panelen öppnas sedan med arbetsboken; det går att stänga av i inställningarna.',
  },
  check: {
    checking: 'Kontrollerar arbetsboken …',
    checkedAt: 'Kontrollerad',
    /** Read aloud when the list is there. */
    done: (summary: string) => `Kontrollen är klar: ${summary}.`,
  },
  noTemplate: {
    lead: 'Det här ser inte ut som en årlig analys.',
    only: (chapter: string) => `Av mallens avsnitt hittades bara ”${chapter}”.`,
    remedy: (heading: string) =>
      `Öppna arbetsboken med den årliga analysen och kontrollera igen. Är det rätt arbetsbok ska rubrikerna stå som i mallen, till exempel ”${heading}”.`,
    lookedFor: 'Det här letades efter',
  },
  outside: {
    lead: 'Panelen är öppnad utanför Excel.',
    remedy:
      'Den kontrollerar den arbetsbok som är öppen i Excel. Öppna arbetsboken där och välj Årlig analys på fliken Start. Står panelen redan i Excel kunde kontakten med Excel inte upprättas: stäng panelen och öppna den igen.',
  },
};

const en: typeof sv = {
  title: 'Årlig analys',
  template: (year) => `Template ${year}`,
  more: 'More',
  status: { none: 'no findings', noneBut: 'no findings, with reservations', show: 'Show the findings' },
  start: {
    lead: 'See whether the årlig analys is complete enough to base decisions on.',
    how: 'The whole workbook is read and compared with the template. What is missing, unclear or does not add up comes in a list. Choose a finding in the list to see its cell in Excel.',
    harmless:
      'Nothing in the sheets is changed. The pane then opens with the workbook, which can be turned off in the settings.',
  },
  check: {
    checking: 'Checking the workbook …',
    checkedAt: 'Checked',
    done: (summary) => `The check is done: ${summary}.`,
  },
  noTemplate: {
    lead: 'This does not look like an årlig analys.',
    only: (chapter) => `Of the template’s chapters only “${chapter}” was found.`,
    remedy: (heading) =>
      `Open the workbook with the årlig analys and check again. If this is the right workbook, its headings must read as in the template, for example “${heading}”.`,
    lookedFor: 'What was looked for',
  },
  outside: {
    lead: 'The pane is open outside Excel.',
    remedy:
      'It checks the workbook that is open in Excel. Open the workbook there and choose Årlig analys on the Home tab. If the pane is already in Excel, it could not connect to Excel: close the pane and open it again.',
  },
};

export const shellTexts = { sv, en };
