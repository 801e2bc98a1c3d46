import type { AddedRows, WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Action } from './action';

/** Takes out the rows of the insats that was added last, as long as nothing has been written in them. */
export const removeInsats: Action<{
  readonly gateway: Pick<WorkbookGateway, 'removeRows'>;
  readonly rows: AddedRows | null;
  readonly changed: (change: WorkbookChange) => Promise<void>;
  readonly onRemoved: () => void;
}> = {
  name: 'remove-insats',
  label: { sv: 'Ta bort den igen', en: 'Remove it again' },
  failed: { sv: 'Insatsen togs inte bort', en: 'The insats was not removed' },
  guard: ({ rows }) => rows !== null,
  perform: async ({ gateway, rows, changed, onRemoved }, { say }) => {
    if (rows === null) return '';
    await gateway.removeRows(rows);
    onRemoved();
    await changed({ sheets: [rows.sheet] });
    return say({ sv: 'Insatsen är borttagen.', en: 'The insats is removed.' });
  },
};
