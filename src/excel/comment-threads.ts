import { cellAddress } from '../workbook/address';
import { rangeAddress, sheetOfAddress } from './range-address';
import { requireSupport, supports } from './requirements';
import { askForSheets } from './sheets-now';

/** A comment in a cell and the replies to it. */
export interface Thread {
  readonly comment: Excel.Comment;
  /** The name of the sheet. */
  readonly sheet: string;
  /** With the sheet, as `rangeAddress` writes it. */
  readonly address: string;
  /** What it says, from the comment to the last reply. */
  readonly texts: readonly string[];
}

export interface Threads {
  readonly sheets: Excel.WorksheetCollection;
  readonly threads: readonly Thread[];
  /** The addresses of cells that hold a note of the older kind; none where Excel cannot tell (before ExcelApi 1.18). */
  readonly notes: ReadonlySet<string>;
}

/** Every comment in the workbook, in two round trips. */
export async function readThreads(context: Excel.RequestContext): Promise<Threads> {
  requireSupport('1.10');
  const { workbook } = context;
  const sheets = askForSheets(context);
  // As text: the form with an object has no place for the replies.
  const comments = workbook.comments.load('content, replies/content');
  const notes = supports('1.18') ? workbook.notes.load({ visible: true }) : null;
  await context.sync();
  const placed = comments.items.map((comment) => ({ comment, place: askForPlace(comment) }));
  const noted = notes?.items.map(askForPlace) ?? [];
  await context.sync();
  return {
    sheets,
    threads: placed.map(({ comment, place }) => ({
      comment,
      sheet: sheetOfAddress(place.address),
      address: addressOf(place),
      texts: [comment.content, ...comment.replies.items.map(({ content }) => content)],
    })),
    notes: new Set(noted.map(addressOf)),
  };
}

const askForPlace = (remark: Excel.Comment | Excel.Note): Excel.Range =>
  remark.getLocation().load({ address: true, rowIndex: true, columnIndex: true });

/** The first cell of the place, which may be a merged area. */
const addressOf = ({ address, rowIndex, columnIndex }: Excel.Range): string =>
  rangeAddress(sheetOfAddress(address), cellAddress(rowIndex, columnIndex));
