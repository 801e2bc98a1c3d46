import type { Texts } from './texts';

export const en: Texts = {
  title: (year) => (year === null ? 'Årlig analys' : `Årlig analys ${year}`),
  supplierUnknown: 'No supplier was found on the cover sheet',
  yearUnknown: 'the year was not found',
  start: {
    lead: 'See whether the årlig analys is filled in well enough to decide upon.',
    how: 'The whole workbook is read and compared with the template. What is missing, unclear or does not add up comes in a list. Choose a finding in the list to see its cell in Excel.',
    harmless: 'Nothing in the workbook is changed.',
  },
  check: {
    first: 'Check',
    again: 'Check again',
    retry: 'Try again',
    checking: 'Checking the workbook …',
    checkedAt: 'Checked',
    done: (summary) => `The check is done: ${summary}.`,
  },
  severities: {
    fel: { one: 'error', many: 'errors' },
    varning: { one: 'warning', many: 'warnings' },
    info: { one: 'note', many: 'notes' },
  },
  severityMarks: { fel: 'Error', varning: 'Warning', info: 'Note' },
  faultless: {
    lead: 'Nothing to remark on.',
    scope: (found, expected) =>
      `${found} of the template’s ${expected} chapters were read, with no errors, warnings or notes.`,
  },
  noTemplate: {
    lead: 'None of the template’s chapters was found in the workbook.',
    remedy:
      'Open the workbook with the årlig analys and check again. If this is the right workbook, its headings must read as in the template, for example “1.4 Pågående förändringsinsatser”.',
    lookedFor: 'This was looked for',
  },
  outside: {
    lead: 'The pane is open outside Excel.',
    remedy:
      'It checks the workbook that is open in Excel. Open the workbook there and choose Årlig analys on the Home tab. If the pane already stands in Excel, the contact with Excel could not be made: close the pane and open it again.',
  },
  problem: {
    checkFailed: 'The check could not be made',
    goToFailed: 'The cell could not be shown',
    unexpected:
      'Something unexpected went wrong in the add-in. Try again. If it happens anew, send the text below to support.',
    listIsFrom: (time) => `The list below is from the check at ${time}.`,
    forSupport: 'Technical detail for support',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    copyByHand: 'The text is selected. Copy it with Ctrl+C (Cmd+C on a Mac).',
  },
  findings: {
    heading: 'Findings by chapter',
    showAll: 'Show all',
    hideAll: 'Hide all',
    outsideChapters: 'Outside the template’s chapters',
    chapterDone: 'done',
    chapterMissing: 'missing',
    cell: 'cell',
    why: 'Why it matters',
    place: 'Place',
  },
  place: ({ sheet, cell }) => (cell === null ? `Sheet ${sheet}` : `Sheet ${sheet}, cell ${cell}`),
  placeShown: ({ sheet, cell }) =>
    cell === null
      ? `Sheet ${sheet} is shown in Excel.`
      : `Cell ${cell} on sheet ${sheet} is selected in Excel.`,
  recognition: {
    heading: 'How the workbook was read',
    chapters: (found, expected) => `${found} of ${expected} chapters`,
    insatser: { one: 'insats', many: 'insatser' },
    unknownLabels: { one: 'unknown label', many: 'unknown labels' },
    otherSheets: { one: 'sheet outside the template', many: 'sheets outside the template' },
    hiddenSheets: { one: 'hidden sheet', many: 'hidden sheets' },
    supplierRow: 'Supplier and year',
    chapterRow: 'Chapters',
    insatsRow: 'Insatser',
    fieldRow: 'Fields of the insatser',
    cards: (ongoing, proposed, blank) => `Ongoing ${ongoing}, proposed ${proposed}, blank cards ${blank}`,
    fields: (read, unknown) => `Read ${read}, unknown ${unknown}`,
    chapterHeading: 'The template’s chapters',
    chapterNowhere: 'not found',
    labelHeading: 'Labels that are not known',
    labelNote:
      'They stand in an insats but answer to no field of the template. What stands beside them was not checked.',
    otherSheetHeading: 'Sheets that are not part of the template',
    otherSheetNote: 'None of the template’s chapters was found on them.',
    hiddenSheetHeading: 'Hidden sheets',
    hiddenSheetNote: 'They were read like all other sheets.',
    sheetHeading: 'Sheets in the workbook',
    noSheets: 'The workbook has no sheets with content.',
  },
};
