import type { Rectangle, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookDocument } from '../../workbook/document';
import { type Question, QUESTION_STATES } from '../questions';
import { carryOver, type LostRow } from './carry-over';
import { textOf } from './cell-text';
import { earlierTable } from './earlier-table';
import { LOOKS } from './looks';
import { type Column, type LeastHeaderRows, tableSheet, type UnderlagSheet } from './sheet';

const QUESTIONS_SHEET = 'Frågor';

const COLUMNS: readonly Column<Question>[] = [
  { header: 'Leverantör', width: 26, of: ({ supplier }) => supplier, isKey: true },
  { header: 'Allvar', width: 10, of: ({ severity }) => severity },
  { header: 'Fynd', width: 58, of: ({ finding }) => finding },
  { header: 'Cell', width: 24, look: LOOKS.quiet, of: ({ cells }) => cells.join(', ') || null },
  { header: 'Fråga', width: 34, of: () => null, isTheirs: true },
  { header: 'Svar', width: 34, of: ({ answer }) => answer, isTheirs: true },
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
    lead: 'En rad per fel eller varning; rader med samma orsak står tillsammans. Skriv frågan, svaret och status. Nyckeln gör att svaret hittar tillbaka till sin rad; ändra den inte.',
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

/** The questions to one supplier, as a workbook to send, with what people have written in an earlier one of them. */
export function questionsWorkbook(
  supplier: string,
  questions: readonly Question[],
  year: number,
  earlier: WorkbookSnapshot | null,
): { readonly document: WorkbookDocument; readonly lost: readonly LostRow[] } {
  const title = `Frågor till ${supplier} om årlig analys ${year}`;
  const asked = [questionsSheet(questions, title)];
  const { sheets, lost } = earlier === null ? { sheets: asked, lost: [] } : carryOver(asked, earlier);
  return { document: { title, sheets: sheets.map(({ document }) => document) }, lost };
}
