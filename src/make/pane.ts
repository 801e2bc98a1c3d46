import type { PaneOfAddIn } from '../workbook/document';

/** The add-in as its manifest names it, to open beside a workbook that is made. Office asks for no certain version. */
export const PANE: PaneOfAddIn = { id: '6c1f5a0e-3f0b-4f5e-9a37-2d8b7e14c9d2', version: '1.0.0.0' };
