/** What of the product's own no longer fits the workbook, to be told. */
export interface Following {
  /** The report is older than the sheet. */
  readonly reportIsOld: boolean;
  /** Marks or comments of what is mended could not be taken away. */
  readonly failed: boolean;
}
