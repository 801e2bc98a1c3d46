import type { Language, Localized } from '../language/localized';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What the pane may ask of Excel. The pane knows this shape and nothing of Office.js. */
export interface WorkbookGateway {
  /** The whole workbook as plain data. Rejects with a `GatewayError`. */
  readonly readWorkbook: () => Promise<WorkbookSnapshot>;
  /** Activates the sheet and selects the cell (A1 address), or only the sheet when there is no cell. */
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
  /** The language of Excel's own menus, as far as the product speaks it. */
  readonly displayLanguage: () => Language;
}

/** Why Excel could not do what was asked; each has its own text for people. */
export type GatewayProblem =
  'cellEditing' | 'sheetMissing' | 'sheetHidden' | 'protected' | 'tooOld' | 'tooLarge' | 'unknown';

/** A failed call to Excel with what to do about it, and the technical detail for support. */
export class GatewayError extends Error {
  constructor(
    readonly problem: GatewayProblem,
    readonly explanation: Localized,
    readonly detail: string,
  ) {
    super(explanation.sv);
    this.name = 'GatewayError';
  }
}
