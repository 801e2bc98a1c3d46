/** Where things stand on the sheet of frames; rows and columns count from zero. */

export const FRAMES_SHEET = 'Ramar';
/** Where the index of the year is typed, and the percentages of the variants of D. */
export const INDEX = { row: 3, column: 1 };
export const PERCENTAGES = { row: 4, column: 1 };
/** The key of the rows of what is recommended. */
export const RECOMMENDED = 'rekommendation';
