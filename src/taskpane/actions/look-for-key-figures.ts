import type { WorkbookGateway } from '../../excel/gateway';
import type { KeyFigures } from '../../findings/key-figures';
import { findKeyFigures } from '../count/find-key-figures';
import type { Action } from './action';

/** Looks through the sheets for what may be key figures of customers. It changes nothing. */
export const lookForKeyFigures: Action<{
  readonly gateway: Pick<WorkbookGateway, 'readWorkbook'>;
  readonly onFound: (found: readonly KeyFigures[]) => void;
}> = {
  name: 'look-for-key-figures',
  label: { sv: 'Leta nyckeltal i arbetsboken', en: 'Look for key figures in the workbook' },
  perform: async ({ gateway, onFound }, { say, number }) => {
    const found = findKeyFigures(await gateway.readWorkbook());
    onFound(found);
    if (found.length > 0) {
      const count = number(found.length);
      return say({ sv: `Hittade ${count} att välja bland.`, en: `Found ${count} to choose from.` });
    }
    return say({
      sv: 'Hittade ingen kolumn med antal. Markera nyckeltalen i bladet.',
      en: 'Found no column of counts. Select the key figures in the sheet.',
    });
  },
};
