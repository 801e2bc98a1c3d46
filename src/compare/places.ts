/** A row as people are told of it, where it has no name. */
export const addressed = (sheet: string, row: number): string => `${sheet} rad ${row + 1}`;
