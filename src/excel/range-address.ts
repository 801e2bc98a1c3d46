/** `'1.4 Pågående'!B6`: the sheet's name always quoted, its apostrophes doubled. */
export const rangeAddress = (sheet: string, cell: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;
