import type { Severity } from '../findings/finding';
import type { Mark } from './gateway';

/** The lightest first. */
const SEVERITIES: readonly Severity[] = ['info', 'varning', 'fel'];

/** Excel takes no longer address of several areas than about 8 192 characters (office-js issue 5198). */
const LONGEST_ADDRESS = 8000;

/** Cells of one sheet that are marked alike: "B6,B7,C12". */
export interface MarkArea {
  readonly severity: Severity;
  readonly address: string;
}

/** The marks of one sheet as few areas. A cell with several marks bears the gravest. */
export function markAreas(marks: readonly Mark[]): readonly MarkArea[] {
  const gravest = gravestOf(marks);
  return SEVERITIES.flatMap((severity) => {
    const cells = [...gravest].flatMap(([cell, ofCell]) => (ofCell === severity ? [cell] : []));
    return joined(cells).map((address) => ({ severity, address }));
  });
}

/** How many cells the marks are on. */
export const markedCells = (marks: readonly Mark[]): number => gravestOf(marks).size;

function gravestOf(marks: readonly Mark[]): ReadonlyMap<string, Severity> {
  return new Map(
    SEVERITIES.flatMap((severity) =>
      marks.flatMap((mark) => (mark.severity === severity ? [[mark.cell, severity] as const] : [])),
    ),
  );
}

function joined(cells: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  let last = '';
  for (const cell of cells) {
    if (last !== '' && last.length + cell.length < LONGEST_ADDRESS) last += `,${cell}`;
    else {
      if (last !== '') addresses.push(last);
      last = cell;
    }
  }
  return last === '' ? addresses : [...addresses, last];
}
