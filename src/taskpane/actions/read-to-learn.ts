import type { WorkbookGateway } from '../../excel/gateway';
import { cellsToAsk, withEntries } from '../../recognise/learn/ask-entries';
import { builtIn, latestTemplate } from '../../template/catalogue';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Action } from './action';

/** Reads the workbook to learn its template. */
export interface ToLearn {
  readonly gateway: WorkbookGateway;
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
}

export const readToLearn: Action<ToLearn> = {
  name: 'read-to-learn',
  label: { sv: 'Läs den öppna arbetsboken', en: 'Read the open workbook' },
  perform: async ({ gateway, onRead }) => {
    const snapshot = await gateway.readWorkbook();
    const places = cellsToAsk(snapshot, builtIn[0] ?? latestTemplate);
    onRead(withEntries(snapshot, places, await gateway.readEntries(places)));
  },
};
