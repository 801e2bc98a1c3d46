import type { Rectangle } from '../../workbook/snapshot';

/** A side of a cell that has a line. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Line {
  readonly color: string;
  readonly kind: 'solid' | 'dashed' | 'dotted';
}

/** How a cell looks, as far as the workbench shows it. Colours are RGB, e.g. "#d9e2f3"; sizes are in points. */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly lines?: Readonly<Partial<Record<Side, Line>>>;
}

/** The formats of one sheet. Rows and columns count from zero; lengths are in pixels. */
export interface SheetFormats {
  /** Null where the file states no width at all. */
  readonly columnWidths: ReadonlyMap<number, number> | null;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** By row and column, the number of the cell's look in `looks`. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  /** The areas that array formulas fill, their own cell among them. */
  readonly arrays: readonly Rectangle[];
}

/** What a file says of how its workbook looks. */
export interface WorkbookFormats {
  readonly looks: readonly CellLook[];
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetFormats>;
}
