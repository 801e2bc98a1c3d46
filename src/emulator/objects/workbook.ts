import type { Grid } from '../grid';
import { entity, type Kind } from '../kind';
import { commentsKind } from './comments';
import { customXmlPartsKind } from './custom-xml';
import { applicationKind } from './new-workbooks';
import { notesKind } from './notes';
import { sheetId } from './places';
import { workbookProtectionKind } from './protection';
import { rangeKind } from './ranges';
import { workbookTablesKind } from './workbook-tables';
import { worksheetsKind } from './worksheets';

/** What `Excel.createWorkbook` asks of the root on the web. No typing has it. */
interface OnTheWeb {
  readonly createAndOpenWorkbook: unknown;
}

/** The root of all paths. */
export const workbookKind: Kind<Excel.Workbook & OnTheWeb, Grid> = {
  type: 'Workbook',
  reads: { readOnly: (grid) => grid.isReadOnly() },
  does: {
    createAndOpenWorkbook: (_grid, given, { shell }) => {
      shell.onNewWorkbook(given.text(0));
    },
  },
  gives: {
    application: (_grid, _given, session) => entity(applicationKind, session),
    comments: (grid) => entity(commentsKind, grid),
    customXmlParts: (grid) => entity(customXmlPartsKind, grid),
    notes: (grid) => entity(notesKind, grid),
    protection: (grid) => entity(workbookProtectionKind, grid),
    tables: (grid) => entity(workbookTablesKind, grid),
    worksheets: (grid) => entity(worksheetsKind, grid),
    getSelectedRange: (grid, _given, session) => {
      const { sheet, area } = grid.selection();
      return entity(rangeKind, { sheet: sheetId(session, sheet), area });
    },
  },
  since: { createAndOpenWorkbook: '1.8', comments: '1.10', notes: '1.18', customXmlParts: '1.5' },
};
