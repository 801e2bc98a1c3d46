import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Action } from './action';

/** Takes away the template that goes with the workbook. */
export const removeTemplate: Action<{
  readonly gateway: Pick<WorkbookGateway, 'keepTemplate'>;
  /** Whether one goes with it. */
  readonly isKept: boolean;
  readonly changed: (change: WorkbookChange) => Promise<void>;
}> = {
  name: 'remove-template',
  label: { sv: 'Ta bort mallen ur arbetsboken', en: 'Remove the template from the workbook' },
  failed: { sv: 'Mallen togs inte bort', en: 'The template was not removed' },
  guard: ({ isKept }) => isKept,
  perform: async ({ gateway, changed }, { say }) => {
    await gateway.keepTemplate(null);
    await changed({ sheets: 'all' });
    return say({
      sv: 'Arbetsboken har ingen egen mall längre.',
      en: 'The workbook has no template of its own any more.',
    });
  },
};
