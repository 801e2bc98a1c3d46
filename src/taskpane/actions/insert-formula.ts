import { GatewayError, type SheetArea, type WorkbookGateway } from '../../excel/gateway';
import type { Edit } from '../../workbook/edit';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Action } from './action';

/** A formula that has been worked out, and where it goes. */
export interface Insertion {
  readonly gateway: Pick<WorkbookGateway, 'readRange' | 'apply'>;
  /** In English. */
  readonly formula: string;
  /** Its first cell; null where none is chosen. */
  readonly place: SheetArea | null;
  /** How many cells it fills; null where it cannot be calculated. */
  readonly size: { readonly rows: number; readonly columns: number } | null;
  /** The formula of ours that stands there now and is to be replaced; null where the cells must be blank. */
  readonly replaces: string | null;
  readonly onUndo: (undo: readonly Edit[]) => void;
}

export const insertFormula: Action<Insertion> = {
  name: 'insert-formula',
  label: ({ replaces }) =>
    replaces === null ? { sv: 'Infoga', en: 'Insert' } : { sv: 'Ändra formeln', en: 'Change the formula' },
  failed: { sv: 'Formeln kunde inte infogas', en: 'The formula could not be inserted' },
  guard: ({ place, size }) => place !== null && size !== null,
  perform: async ({ gateway, formula, place, size, replaces, onUndo }, { say }) => {
    if (place === null || size === null) return '';
    const { sheet, area } = place;
    const target = { sheet, area: { ...area, ...size } };
    if (replaces === null) await assertBlank(gateway, target);
    const before = replaces === null ? null : { formula: replaces };
    const { row, column } = area;
    const { undo } = await gateway.apply([{ kind: 'write', sheet, row, column, before, after: { formula } }]);
    onUndo(undo);
    const cells = areaAddress(target.area);
    return say({ sv: `Formeln står i ${cells}.`, en: `The formula is in ${cells}.` });
  },
};

/** An answer never covers what somebody has written. */
async function assertBlank(gateway: Insertion['gateway'], target: SheetArea): Promise<void> {
  const { values, area } = await gateway.readRange(target);
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((value) => value !== '' && value !== null);
    if (column < 0) continue;
    const cell = cellAddress(area.row + row, area.column + column);
    throw new GatewayError(
      'obstructed',
      {
        sv: `${cell} är inte tom. Svaret fyller ${areaAddress(target.area)}. Välj en annan plats.`,
        en: `${cell} is not blank. The answer fills ${areaAddress(target.area)}. Choose another place.`,
      },
      cell,
    );
  }
}
