import type { Place } from '../workbook/address';

/** What is written in a made workbook besides its template, by place. */
export interface Filling {
  readonly put: (place: Place, value: string | number) => void;
  readonly at: (place: Place) => string | number | null;
}

export function createFilling(): Filling {
  const values = new Map<string, string | number>();
  const key = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;
  return {
    put: (place, value) => values.set(key(place), value),
    at: (place) => values.get(key(place)) ?? null,
  };
}
