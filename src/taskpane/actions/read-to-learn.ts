import type { WorkbookGateway } from '../../excel/gateway';
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
    onRead(await gateway.readWorkbook());
  },
};
