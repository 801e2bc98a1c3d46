import type { Grid } from './grid';

/** The id of a sheet that the grid has by this name; "" where it has none. */
export const sheetId = (grid: Grid, name: string): string =>
  grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';

/** What the sheet with this id is called now; "" where it is gone. */
export const sheetName = (grid: Grid, id: string): string =>
  grid.sheets().find((sheet) => sheet.id === id)?.name ?? '';
