import type { GridSheet } from '../grid';
import type { Kind } from '../kind';
import { requireWritableSheet } from './protection';

export const freezePanesKind: Kind<Excel.WorksheetFreezePanes, GridSheet> = {
  type: 'WorksheetFreezePanes',
  does: {
    freezeRows: ({ id }, given, session) => {
      requireWritableSheet(session, id, 'WorksheetFreezePanes.freezeRows');
      const area = { row: 0, column: 0, rows: given.number(0), columns: 1 };
      session.grid.extras.formats.push({ sheet: id, area, property: 'frozen', value: true });
    },
  },
};
