import type { SheetArea } from '../../excel/gateway';
import { withKeyFigures } from '../../findings/key-figures';
import { areaAddress, sheetAddress } from '../../workbook/address';
import { NOT_KEPT, type WorkbookMemory } from '../shared/use-memory';
import type { Action } from './action';

/** Where selected key figures stand, for that to be used again in this workbook. */
export const rememberKeyFigures: Action<{
  readonly memory: WorkbookMemory;
  /** Null where nothing is selected. */
  readonly range: SheetArea | null;
  /** What stands above them; null where nothing does. */
  readonly header: string | null;
}> = {
  name: 'remember-key-figures',
  label: { sv: 'Minns nyckeltalen', en: 'Remember the key figures' },
  failed: NOT_KEPT,
  guard: ({ memory, range }) => {
    const text = range === null ? null : rangeAsKept(range);
    return text !== null && memory.document.keyFigures.every((each) => each.range !== text);
  },
  perform: async ({ memory, range, header }, { say }) => {
    if (range === null) return '';
    const kept = rangeAsKept(range);
    const name = header ?? areaAddress(range.area);
    await memory.change((document) => ({
      ...document,
      keyFigures: withKeyFigures(document.keyFigures, { name, range: kept }),
    }));
    return say({
      sv: `Arbetsboken minns var ”${name}” står.`,
      en: `The workbook remembers where “${name}” is.`,
    });
  },
};

const rangeAsKept = ({ sheet, area }: SheetArea): string => sheetAddress(sheet, areaAddress(area));
