import type { AddedRows, WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import { GatewayError } from '../../excel/gateway';
import { planInsats } from '../../make/new-insats/new-insats';
import type { CardRole } from '../../template/roles';
import { areaAddress } from '../../workbook/address';
import type { CheckResult } from '../check/check-queue';
import type { Action } from './action';

/** An insats that is to come after the last one of a chapter. */
export interface InsatsToAdd {
  readonly gateway: Pick<WorkbookGateway, 'copyBlock' | 'goTo'>;
  readonly result: Pick<CheckResult, 'submission' | 'workbook'>;
  readonly role: CardRole | null;
  readonly name: string;
  readonly changed: (change: WorkbookChange) => Promise<void>;
  /** What was put in, which may be taken out again; null where it went on blank cells. */
  readonly onAdded: (rows: AddedRows | null) => void;
}

export const addInsats: Action<InsatsToAdd> = {
  name: 'add-insats',
  label: { sv: 'Lägg till', en: 'Add' },
  failed: { sv: 'Insatsen lades inte till', en: 'The insats was not added' },
  guard: ({ role, name }) => role !== null && name.trim() !== '',
  perform: async ({ gateway, result, role, name, changed, onAdded }, { say }) => {
    if (role === null) return '';
    const plan = planInsats(result.submission, result.workbook, { role, name });
    if ('refused' in plan) throw new GatewayError('obstructed', plan.refused, role);
    const { sheet } = plan.copy;
    const { area, added } = await gateway.copyBlock(plan.copy);
    onAdded(added);
    await changed({ sheets: [sheet] });
    await gateway.goTo({ sheet, row: area.row + plan.first.row, column: area.column + plan.first.column });
    const cells = areaAddress(area);
    return say(
      added === null
        ? {
            sv: `${plan.title} står i ${cells} på bladet ${sheet}. Den ångras i Excel (Ctrl+Z).`,
            en: `${plan.title} is in ${cells} on the sheet ${sheet}. Excel undoes it (Ctrl+Z).`,
          }
        : {
            sv: `${plan.title} står i ${cells} på bladet ${sheet}.`,
            en: `${plan.title} is in ${cells} on the sheet ${sheet}.`,
          },
    );
  },
};
