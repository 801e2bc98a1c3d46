import { cellAddress } from '../../workbook/address';

/** Where things stand on the sheet of frames; rows and columns count from zero. */
export const FRAMES_SHEET = 'Ramar';
/** Where the index of the year is typed, and the percentages of the variants of D. */
export const INDEX = { row: 3, column: 1 };
export const PERCENTAGES = { row: 4, column: 1 };
/** The key of the rows of what is recommended. */
export const RECOMMENDED = 'rekommendation';

export const FRAME_HEADERS = [
  ...['Leverantör', 'Ram för', 'Alternativ', 'Variant', 'Förslag', 'Bas', 'Justeringen avser', 'Justering'],
  ...['Minskning', 'Index', 'Ram', 'Ram med index', 'RAM_ALTERNATIV', 'Motivering', 'Medskick', 'Nyckel'],
] as const;
export type FrameHeader = (typeof FRAME_HEADERS)[number];

export const columnOf = (header: FrameHeader): number => FRAME_HEADERS.indexOf(header);

export const cellOf = (header: FrameHeader, row: number): string => cellAddress(row, columnOf(header));
