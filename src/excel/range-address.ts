/** `'1.4 Pågående'!B6`: the sheet's name always quoted, its apostrophes doubled. */
export const rangeAddress = (sheet: string, cell: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** The name of the sheet in an address as Excel writes it, which quotes the name only where it must. */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
