import type { WorkbookGateway } from '../../excel/gateway';
import { cellsToAsk, withEntries } from '../../recognise/learn/ask-entries';
import { nearestTemplate } from '../../recognise/learn/nearest';
import type { Template } from '../../template/template';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Action } from './action';

/** Reads the workbook to learn its template. */
export interface ToLearn {
  readonly gateway: WorkbookGateway;
  /** The templates that are known. */
  readonly documents: readonly Template[];
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
}

export const readToLearn: Action<ToLearn> = {
  name: 'read-to-learn',
  label: { sv: 'Läs den öppna arbetsboken', en: 'Read the open workbook' },
  perform: async ({ gateway, documents, onRead }) => {
    const snapshot = await gateway.readWorkbook();
    const places = cellsToAsk(snapshot, nearestTemplate(snapshot, documents));
    onRead(withEntries(snapshot, places, await gateway.readEntries(places)));
  },
};
