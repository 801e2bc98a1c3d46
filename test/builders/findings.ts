import type { Finding } from '../../src/findings/finding';

/** A finding on a field of a card; what a test changes it names. */
export function findingWith(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'effektmal-saknas',
    severity: 'fel',
    sheet: '1.4 Pågående',
    cell: 'B6',
    chapter: '1.4',
    insats: '3 · Byta växel',
    fields: ['effektmal'],
    subject: 'Pågående förändringsinsats 3',
    message: { sv: 'Text.', en: 'Text.' },
    found: null,
    expected: null,
    difference: null,
    ...changes,
  };
}

/** A finding on a sum, outside cards. */
export function sumWith(changes: Partial<Finding> = {}): Finding {
  return findingWith({
    rule: 'summa-stammer-inte',
    sheet: '3.1 Kostnader',
    cell: 'C9',
    chapter: '3.1',
    insats: null,
    fields: [],
    subject: 'Totalkostnad · Budget 2023',
    found: '77 587',
    expected: '77 547',
    difference: '40',
    ...changes,
  });
}
