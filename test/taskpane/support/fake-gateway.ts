import type { WorkbookGateway } from '../../../src/excel/gateway';
import { GatewayError } from '../../../src/excel/gateway';
import type { Language } from '../../../src/language/localized';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const empty: WorkbookSnapshot = { sheets: [] };

/** Excel as the pane sees it: answers at once, unless a test says otherwise. */
export class FakeGateway implements WorkbookGateway {
  readonly readWorkbook = jest.fn<Promise<WorkbookSnapshot>, []>(() => Promise.resolve(empty));
  readonly goTo = jest.fn<Promise<void>, [sheet: string, cell: string | null]>(() => Promise.resolve());

  constructor(private readonly language: Language = 'sv') {}

  readonly displayLanguage = (): Language => this.language;

  /** The next reading waits until the test lets it answer. */
  holdNextReading(): () => void {
    let answer: (snapshot: WorkbookSnapshot) => void = () => undefined;
    this.readWorkbook.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    return () => {
      answer(empty);
    };
  }
}

export const cellEditing = new GatewayError(
  'cellEditing',
  { sv: 'En cell redigeras. Avsluta redigeringen.', en: 'A cell is being edited. Finish it.' },
  'InvalidOperationInCellEditMode',
);

export const sheetHidden = new GatewayError(
  'sheetHidden',
  { sv: 'Bladet är dolt. Ta fram det.', en: 'The sheet is hidden. Unhide it.' },
  'visibility: hidden',
);
