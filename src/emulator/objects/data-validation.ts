import { formatAt } from '../extras';
import type { Kind } from '../kind';
import type { Session } from '../session';
import type { RangeState } from './places';
import { requireWritableSheet } from './protection';

const writer =
  (property: string) =>
  ({ sheet, area }: RangeState, value: unknown, session: Session): void => {
    requireWritableSheet(session, sheet, `DataValidation.${property}`);
    session.grid.extras.formats.push({ sheet, area, property: `validation ${property}`, value });
  };

/** What was written last in the first cell of a range. */
const reader =
  <T>(property: string, otherwise: T) =>
  ({ sheet, area }: RangeState, { grid }: Session): T =>
    (formatAt(grid.extras, sheet, area, `validation ${property}`, null) as T | null) ?? otherwise;

/** What may be written in a range. It is kept, and nobody is hindered here. */
export const dataValidationKind: Kind<Excel.DataValidation, RangeState> = {
  type: 'DataValidation',
  reads: {
    rule: reader<Excel.DataValidationRule>('rule', {}),
    prompt: reader<Excel.DataValidationPrompt>('prompt', { message: '', showPrompt: true, title: '' }),
  },
  does: {
    clear: (range, _given, session) => {
      writer('rule')(range, null, session);
    },
  },
  writes: {
    rule: writer('rule'),
    ignoreBlanks: writer('ignoreBlanks'),
    errorAlert: writer('errorAlert'),
    prompt: writer('prompt'),
  },
};
