import { createObject, createPart, type Definition } from './client-object';
import { createComments } from './comments';
import { createCustomXmlParts } from './custom-xml';
import type { EventHub } from './events';
import type { Grid } from './grid';
import { createNotes } from './notes';
import { workbookProtectionDefinition } from './protection';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import type { Handle } from './strict-proxy';
import { createWorkbookTables, createWorksheets } from './worksheets';

/** `context.workbook`, which is there without being looked up. */
export function createWorkbook(request: Request, events: EventHub): Handle<Excel.Workbook> {
  return createPart({ request, state: () => request.grid }, workbookDefinition(events));
}

const workbookDefinition = (events: EventHub): Definition<Excel.Workbook, Grid> => ({
  type: 'Workbook',
  values: { readOnly: (grid) => grid.isReadOnly() },
  members: ({ request }) => ({
    getSelectedRange: () => createObject(request, rangeDefinition, () => request.grid.selection()).proxy,
  }),
  parts: (self) => ({
    comments: createComments(self.request),
    customXmlParts: createCustomXmlParts(self.request),
    notes: createNotes(self.request),
    tables: createWorkbookTables(self.request),
    protection: createPart(self, workbookProtectionDefinition),
    worksheets: createWorksheets(self.request, events),
  }),
});
