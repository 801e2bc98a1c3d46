import type { Rectangle, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookDocument } from '../../workbook/document';
import { type Question, QUESTION_STATES, type QuestionState } from '../questions';
import { type CarriedOver, carryOver, carryOverAll, type LostRow, type OwnedCells } from './carry-over';
import { textOf } from './cell-text';
import { earlierTable } from './earlier-table';
import { LOOKS } from './looks';
import { type Column, type LeastHeaderRows, tableSheet, type UnderlagSheet } from './sheet';

const QUESTIONS_SHEET = 'Frågor';

const COLUMNS: readonly Column<Question>[] = [
  { header: 'Leverantör', width: 26, of: ({ supplier }) => supplier, isKey: true },
  { header: 'Allvar', width: 10, of: ({ severity }) => severity },
  { header: 'Gäller', width: 30, of: ({ about }) => about },
  { header: 'Fynd', width: 54, of: ({ finding }) => finding },
  { header: 'Cell', width: 24, look: LOOKS.quiet, of: ({ cells }) => cells.join(', ') || null },
  { header: 'Fråga', width: 34, of: ({ asked }) => asked, isTheirs: true },
  { header: 'Svar', width: 34, of: () => null, isTheirs: true },
  { header: 'Status', width: 12, of: ({ state }) => state, isTheirs: true },
  { header: 'Regel', width: 26, look: LOOKS.quiet, of: ({ rule }) => rule },
  { header: 'Nyckel', width: 16, look: LOOKS.quiet, of: ({ key }) => key, isKey: true },
];
const STATUS = COLUMNS.findIndex(({ header }) => header === 'Status');
const HEADER = 3;
/** Rule and key are for the program alone. */
const UNPRINTED = 2;

export function questionsSheet(
  questions: readonly Question[],
  title = 'Frågor till leverantörerna',
  least: LeastHeaderRows = new Map(),
): UnderlagSheet {
  const headerRow = Math.max(HEADER, least.get(QUESTIONS_SHEET) ?? 0);
  const statuses: Rectangle = {
    row: headerRow + 1,
    column: STATUS,
    rows: Math.max(1, questions.length),
    columns: 1,
  };
  return tableSheet({
    name: QUESTIONS_SHEET,
    tableName: 'Fragor',
    title,
    lead: 'En rad per fel eller varning; rader med samma orsak står tillsammans. Där Fråga är tom är det fyndet som ska besvaras. Skriv egna frågor, svar och status. Nyckeln gör att svaret hittar tillbaka till sin rad; ändra den inte.',
    columns: COLUMNS,
    rows: questions,
    headerRow,
    unprinted: UNPRINTED,
    more: {
      entries: [{ area: statuses, takes: { kind: 'texts', texts: QUESTION_STATES }, otherwise: 'asks' }],
    },
  });
}

/**
 * How many answers a workbook holds that has come back with the table of questions; null where it has no such table.
 */
export function answersIn(workbook: WorkbookSnapshot): number | null {
  const keys = COLUMNS.flatMap(({ header, isKey }) => (isKey ? header : []));
  const table = earlierTable(workbook, QUESTIONS_SHEET, keys);
  return table && table.rows.filter((read) => textOf(read('Svar')) !== '').length;
}

/** Letters and digits, which any file system takes. */
export const questionsFileName = (supplier: string): string => {
  const name = supplier
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `fragor-${name || 'leverantor'}.xlsx`;
};

interface QuestionsToSend {
  readonly supplier: string;
  readonly questions: readonly Question[];
  readonly year: number;
  /** The underlag, in which people may have written questions. */
  readonly underlag: WorkbookSnapshot | null;
  /** Workbooks of the same questions that were written before, and may have come back. */
  readonly earlier: readonly WorkbookSnapshot[];
}

/** The questions to one supplier, as a workbook to send, with what people have written about them before. */
export function questionsWorkbook({ supplier, questions, year, underlag, earlier }: QuestionsToSend): {
  readonly document: WorkbookDocument;
  readonly lost: readonly LostRow[];
} {
  const title = `Frågor till ${supplier} om årlig analys ${year}`;
  const asked = questions.map((one): Question => ({ ...one, state: one.state ?? 'frågad' }));
  const fresh = [questionsSheet(asked, title)];
  // What is lost of the underlag is told where that is written.
  const known = underlag === null ? fresh : carryOver(fresh, underlag).sheets;
  const { sheets, lost } = withAnswers(known, earlier);
  return {
    document: { title, sheets: sheets.map(({ document }) => document) },
    // Among them are the answers of other suppliers, which stand in theirs.
    lost: lost.filter(({ key: [of] }) => of === supplier),
  };
}

/** The sheets with the answers of workbooks of questions that have come back. */
export const withAnswers = (
  sheets: readonly UnderlagSheet[],
  answers: readonly WorkbookSnapshot[],
): CarriedOver => carryOverAll(sheets, answers, withAnswer);

/**
 * What comes back is the answer. The question stays as it stands in the underlag, where there is one, and the status
 * never goes back: what is answered is at least that.
 */
function withAnswer(written: OwnedCells, standing: OwnedCells): OwnedCells {
  const answer = written.Svar ?? standing.Svar ?? null;
  const states = [standing.Status, written.Status, answer === null ? null : 'besvarad'];
  return {
    ...written,
    Fråga: standing.Fråga ?? written.Fråga ?? null,
    Svar: answer,
    Status: states.reduce((one = null, other = null) => (rankOf(other) > rankOf(one) ? other : one)) ?? null,
  };
}

const rankOf = (status: OwnedCells[string] | undefined): number =>
  QUESTION_STATES.indexOf(status as QuestionState);
