import { intraserviceServices, proposalAnswers, writtenCosts } from './city-figures';
import type { WorkbookDocument } from '../../workbook/document';
import { calculated } from './calculate';
import { contactCentreSheet } from './sheets/contact-centre-sheet';
import { coverSheet } from './sheets/cover-sheet';
import { distributionSheet } from './sheets/distribution-sheet';
import { framesSheet } from './sheets/frames-sheet';
import { indexSheet } from './sheets/index-sheet';
import { planSheet } from './sheets/plan-sheet';
import { textsSheet } from './sheets/texts-sheet';

export const EXAMPLE_FILE = 'arlig-analys-exempel.xlsx';
const TITLE = 'Räkna på årlig analys: ett exempel';

/** The calculation workbook: every custom function on the city's figures, as a controller would lay it out. */
export function exampleWorkbook(): WorkbookDocument {
  const sheets = [
    coverSheet,
    indexSheet(intraserviceServices()),
    distributionSheet,
    contactCentreSheet(),
    framesSheet(),
    planSheet,
    textsSheet(writtenCosts(), proposalAnswers()),
  ];
  return calculated({
    title: TITLE,
    sheets: sheets.map((sheet) => ({ ...sheet, gridLines: false, print: 'landscape' })),
  });
}
