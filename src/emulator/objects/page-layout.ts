import type { GridSheet } from '../grid';
import type { Kind } from '../kind';
import type { Session } from '../session';
import { requireWritableSheet } from './protection';

const CORNER = { row: 0, column: 0, rows: 1, columns: 1 };

const writer =
  (property: string) =>
  ({ id }: GridSheet, value: unknown, session: Session): void => {
    requireWritableSheet(session, id, `PageLayout.${property}`);
    session.grid.extras.formats.push({ sheet: id, area: CORNER, property, value });
  };

/** How a sheet is printed. It is kept, and nobody prints it here. */
export const pageLayoutKind: Kind<Excel.PageLayout, GridSheet> = {
  type: 'PageLayout',
  does: {
    setPrintArea: (sheet, given, session) => {
      writer('setPrintArea')(sheet, given.text(0), session);
    },
    setPrintTitleRows: (sheet, given, session) => {
      writer('setPrintTitleRows')(sheet, given.text(0), session);
    },
  },
  writes: { orientation: writer('orientation'), paperSize: writer('paperSize'), zoom: writer('zoom') },
};
