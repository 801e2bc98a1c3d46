import { intraserviceServices, proposalAnswers, writtenCosts } from './city-figures';
import type { ExampleSheet } from './model';
import { contactCentreSheet } from './sheets/contact-centre-sheet';
import { coverSheet } from './sheets/cover-sheet';
import { distributionSheet } from './sheets/distribution-sheet';
import { framesSheet } from './sheets/frames-sheet';
import { indexSheet } from './sheets/index-sheet';
import { textsSheet } from './sheets/texts-sheet';

export const EXAMPLE_FILE = 'arlig-analys-exempel.xlsx';
export const EXAMPLE_TITLE = 'Räkna på årlig analys: ett exempel';

/** The calculation workbook: every custom function on the city's figures, as a controller would lay it out. */
export function exampleSheets(): readonly ExampleSheet[] {
  return [
    coverSheet,
    indexSheet(intraserviceServices()),
    distributionSheet(),
    contactCentreSheet(),
    framesSheet(),
    textsSheet(writtenCosts(), proposalAnswers()),
  ];
}
