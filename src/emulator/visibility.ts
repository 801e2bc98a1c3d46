import type { Visibility } from '../workbook/snapshot';

type ExcelVisibility = `${Excel.SheetVisibility}`;

const VISIBILITIES: readonly (readonly [Visibility, ExcelVisibility])[] = [
  ['visible', 'Visible'],
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
];

export const toExcelVisibility = (visibility: Visibility): ExcelVisibility =>
  VISIBILITIES.find(([ours]) => ours === visibility)?.[1] ?? 'Visible';

export const fromExcelVisibility = (visibility: ExcelVisibility): Visibility =>
  VISIBILITIES.find(([, excels]) => excels === visibility)?.[0] ?? 'visible';
