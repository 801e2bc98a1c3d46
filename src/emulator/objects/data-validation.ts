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

/** What may be written in a range. It is kept, and nobody is hindered here. */
export const dataValidationKind: Kind<Excel.DataValidation, RangeState> = {
  type: 'DataValidation',
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
