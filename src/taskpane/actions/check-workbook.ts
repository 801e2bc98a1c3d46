import type { Check } from '../check/use-check';
import type { Action } from './action';

export const checkWorkbook: Action<Check> = {
  name: 'check-workbook',
  label: ({ state: { problem, result } }) => {
    if (problem !== null) return { sv: 'Försök igen', en: 'Try again' };
    return result === null
      ? { sv: 'Kontrollera', en: 'Check' }
      : { sv: 'Kontrollera igen', en: 'Check again' };
  },
  perform: ({ run }) => run(),
};
