import type { Definition } from './client-object';
import type { GridSheet } from './grid';
import { requireWritableSheet } from './protection';
import { sheetName } from './sheet-ids';

export const freezePanesDefinition: Definition<Excel.WorksheetFreezePanes, GridSheet> = {
  type: 'WorksheetFreezePanes',
  values: {},
  members: ({ request, state }) => ({
    freezeRows: (count = 0) => {
      request.enqueue(() => {
        const sheet = state();
        if (sheet === null) return;
        const { grid } = request;
        requireWritableSheet(request, sheetName(grid, sheet.id), 'WorksheetFreezePanes.freezeRows');
        const area = { row: 0, column: 0, rows: count, columns: 1 };
        grid.extras.formats.push({ sheet: sheet.id, area, property: 'frozen', value: true });
      });
    },
  }),
};
