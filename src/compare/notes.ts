import { append } from '../language/by-key';
import { columnName } from '../workbook/address';
import type { Difference, Side } from './difference';
import { WORKBOOK } from './headings';

/** So many notes that have come or gone in one column are a column of notes. */
const FEWEST = 5;

/**
 * A whole column of notes that came or went, a reviewer's remarks or last year's answers, as one difference: told note
 * by note it would hide what was answered.
 */
export function withoutNoteColumns(differences: readonly Difference[]): readonly Difference[] {
  const columns = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = columnOf(difference);
    if (key !== null) append(columns, key, difference);
  }
  const whole = new Map([...columns].filter(([, own]) => own.length >= FEWEST));
  if (whole.size === 0) return differences;
  return differences.flatMap((difference): Difference[] => {
    const own = whole.get(columnOf(difference) ?? '');
    if (own === undefined) return [difference];
    return own[0] === difference ? [columnDifference(difference, own.length)] : [];
  });
}

const hasCome = ({ rule }: Difference): boolean => rule === 'svar-tillkommit' || rule === 'text-tillkommen';
const hasGone = ({ rule }: Difference): boolean => rule === 'svar-borttaget' || rule === 'text-borttagen';

/** The side, sheet and column of a note that came or went; null for any other difference. */
function columnOf(difference: Difference): string | null {
  if (!difference.isNote || (!hasCome(difference) && !hasGone(difference))) return null;
  const place = noteOf(difference)?.place;
  if (!place || place.row === null) return null;
  return `${hasCome(difference) ? 'right' : 'left'} ${place.column} ${place.sheet}`;
}

const noteOf = (difference: Difference): Side | null =>
  hasCome(difference) ? difference.right : difference.left;

/** The column, at its first note. */
function columnDifference(first: Difference, count: number): Difference {
  const note = noteOf(first);
  const place = note?.place;
  const column = place && place.row !== null ? columnName(place.column) : '';
  const isNew = hasCome(first);
  return {
    rule: isNew ? 'anteckningar-tillkomna' : 'anteckningar-borttagna',
    severity: 'info',
    what: `${place?.sheet ?? ''}, kolumn ${column}`,
    text: isNew
      ? {
          sv: `${count} anteckningar har tillkommit bredvid svaren i kolumn ${column}.`,
          en: `${count} notes have been added beside the answers in column ${column}.`,
        }
      : {
          sv: `${count} anteckningar bredvid svaren i kolumn ${column} är borta.`,
          en: `${count} notes beside the answers in column ${column} are gone.`,
        },
    left: isNew ? null : note,
    right: isNew ? note : null,
    difference: null,
    heading: WORKBOOK,
  };
}
