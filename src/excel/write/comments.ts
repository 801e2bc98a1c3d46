import { placeAddress } from '../../workbook/address';
import type { CellComment, Outcome } from '../gateway';
import { commentAnswered, noteInCell, sheetProtected } from '../messages';
import { askForSheets, sheetToWrite } from '../protection';
import { packBatches, sheetOfAddress } from '../ranges';
import { requireSupport, supports } from '../requirements';
import { OutcomeCount } from './outcome';

/** The first line of every comment of ours, by which it is known: Excel lets every comment bear the user's name. */
export const COMMENT_HEADING = 'Granskning av årlig analys';

/** As many characters as are written at once: with what Office.js adds to each, well under the 5 MB of the web. */
const CHARACTERS_AT_ONCE = 1_000_000;
const OVERHEAD = 1000;

/**
 * Writes comments in cells, in three round trips, and one more for each further batch of very many. A cell holds
 * one comment: where there is one, ours is a reply to it; the same text is not written twice. A cell with a note of
 * the older kind can hold none, and protected sheets are left; both are told of.
 */
export async function comment(
  context: Excel.RequestContext,
  comments: readonly CellComment[],
): Promise<Outcome> {
  const { sheets, threads, notes } = await readThreads(context);
  const known = new Map(threads.map((thread) => [thread.address, thread]));
  const count = new OutcomeCount();
  for (const batch of packBatches(comments, ({ text }) => text.length + OVERHEAD, CHARACTERS_AT_ONCE)) {
    await writeBatch(batch);
  }
  return count.outcome();

  async function writeBatch(batch: readonly CellComment[]): Promise<void> {
    for (const { place, text } of batch) {
      const { sheet } = place;
      const address = placeAddress(place);
      const target = sheetToWrite(sheets, sheet);
      if ('why' in target) count.leave(sheet, target.why);
      else if (notes.has(address)) count.leave(sheet, noteInCell);
      else {
        write(sheet, address, `${COMMENT_HEADING}\n${text}`);
        count.did();
      }
    }
    await context.sync();
  }

  function write(sheet: string, address: string, content: string): void {
    const thread = known.get(address);
    if (thread === undefined) {
      const first = context.workbook.comments.add(address, content);
      known.set(address, { first, sheet, address, texts: [content] });
    } else if (!thread.texts.some((each) => plain(each) === plain(content))) {
      thread.first.replies.add(content);
      known.set(address, { ...thread, texts: [...thread.texts, content] });
    }
  }
}

/**
 * Takes away our comments and replies, in three round trips. What somebody has answered stays, since the answer
 * would make no sense without it, and is told of; so are those on protected sheets.
 */
export async function removeComments(context: Excel.RequestContext): Promise<Outcome> {
  const { sheets, threads } = await readThreads(context);
  const count = new OutcomeCount();
  for (const { first, sheet, texts } of threads) {
    const own = texts.flatMap((text, index) => (isOwn(text) ? [index] : []));
    if (own.length === 0) continue;
    if ('why' in sheetToWrite(sheets, sheet)) {
      count.leave(sheet, sheetProtected(sheet), own.length);
      continue;
    }
    const lastOther = texts.findLastIndex((text) => !isOwn(text));
    const answered = own.filter((index) => index < lastOther).length;
    if (answered > 0) count.leave(sheet, commentAnswered, answered);
    count.did(own.length - answered);
    if (lastOther === -1) first.delete();
    else for (const reply of first.replies.items.slice(lastOther)) reply.delete();
  }
  await context.sync();
  return count.outcome();
}

const isOwn = (content: string): boolean => content.split(/[\r\n]/)[0]?.trim() === COMMENT_HEADING;

/** What a comment says, whatever Excel has made of the ends of its lines. */
const plain = (content: string): string => content.replaceAll(/\r\n?/g, '\n').trim();

/** A comment in a cell and the replies to it. */
interface Thread {
  readonly first: Excel.Comment;
  /** The name of the sheet. */
  readonly sheet: string;
  /** Of the cell, with the sheet. */
  readonly address: string;
  /** What it says, from the comment to the last reply. */
  readonly texts: readonly string[];
}

interface Threads {
  readonly sheets: Excel.WorksheetCollection;
  readonly threads: readonly Thread[];
  /** The addresses of cells that hold a note of the older kind; none where Excel cannot tell. */
  readonly notes: ReadonlySet<string>;
}

/** Every comment in the workbook, in two round trips. */
async function readThreads(context: Excel.RequestContext): Promise<Threads> {
  requireSupport('1.10');
  const { workbook } = context;
  const sheets = askForSheets(context);
  // As text: the form with an object has no place for the replies.
  const comments = workbook.comments.load('content, replies/content');
  const notes = notesOf(workbook)?.load({ visible: true });
  await context.sync();
  const placed = comments.items.map((first) => ({ first, place: askForPlace(first) }));
  const noted = notes?.items.map(askForPlace) ?? [];
  await context.sync();
  return {
    sheets,
    threads: placed.map(({ first, place }) => ({
      first,
      sheet: sheetOfAddress(place.address),
      address: cellOf(place),
      texts: [first.content, ...first.replies.items.map(({ content }) => content)],
    })),
    notes: new Set(noted.map(cellOf)),
  };
}

/**
 * The notes of the older kind; null before ExcelApi 1.18, and where office.js comes with the product: that one is
 * older than the Excel it runs in, and lacks what Excel says that it has.
 */
const notesOf = (workbook: Excel.Workbook): Excel.NoteCollection | null =>
  supports('1.18') && 'notes' in workbook ? workbook.notes : null;

const askForPlace = (remark: Excel.Comment | Excel.Note): Excel.Range =>
  remark.getLocation().load({ address: true, rowIndex: true, columnIndex: true });

/** The first cell of the place, which may be a merged area. */
const cellOf = ({ address, rowIndex, columnIndex }: Excel.Range): string =>
  placeAddress({ sheet: sheetOfAddress(address), row: rowIndex, column: columnIndex });
