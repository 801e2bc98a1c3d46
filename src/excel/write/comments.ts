import { type Place, placeAddress } from '../../workbook/address';
import { toGatewayError } from '../errors';
import type { CellComment, Outcome } from '../gateway';
import { commentAnswered, commentRefused, noteInCell, sheetProtected } from '../messages';
import { askForSheets, sheetToWrite } from '../protection';
import { packBatches, sheetOfAddress } from '../ranges';
import { requireSupport, supports } from '../requirements';
import { OutcomeCount } from './outcome';

/** The first line of every comment of ours, by which it is known: Excel lets every comment bear the user's name. */
export const COMMENT_HEADING = 'Granskning av årlig analys';

/** As many characters as are written at once: with what Office.js adds to each, well under the 5 MB of the web. */
const CHARACTERS_AT_ONCE = 1_000_000;
const OVERHEAD = 1000;

/** So many comments after each other may Excel refuse before it is taken to refuse them all. */
const MOST_IN_VAIN = 3;

/**
 * Writes comments in cells, in three round trips, and one more for each further batch of very many. A cell holds
 * one comment: where there is one, ours is a reply to it; the same text is not written twice. A cell with a note of
 * the older kind can hold none, and protected sheets are left; both are told of. Where Excel does not tell of notes
 * each that it refuses takes three round trips more.
 */
export async function comment(
  context: Excel.RequestContext,
  comments: readonly CellComment[],
): Promise<Outcome> {
  const count = new OutcomeCount();
  let found = await readThreads(context);
  const allowed = comments.filter((each) => {
    const { place } = each;
    const target = sheetToWrite(found.sheets, place.sheet);
    const why = 'why' in target ? target.why : found.notes?.has(placeAddress(place)) ? noteInCell : null;
    if (why !== null) count.leave(place.sheet, why);
    return why === null;
  });
  for (const batch of packBatches(allowed, ({ text }) => text.length + OVERHEAD, CHARACTERS_AT_ONCE)) {
    await writeBatch(batch, 0);
  }
  return count.outcome();

  async function writeBatch(batch: readonly CellComment[], inVain: number): Promise<void> {
    if (batch.length === 0) return;
    const known = new Map(found.threads.map((thread) => [thread.address, thread]));
    for (const each of batch) put(context, known, each);
    try {
      await context.sync();
    } catch (error) {
      const mayBeNote = found.notes === null && toGatewayError(error).problem === 'unknown';
      if (!mayBeNote || inVain === MOST_IN_VAIN) throw error;
      await passOver(batch, inVain);
      return;
    }
    count.did(batch.length);
  }

  /** Excel stops at the comment that it refuses: those before it are written, and it is the first that is not. */
  async function passOver(batch: readonly CellComment[], inVain: number): Promise<void> {
    found = await readThreads(context);
    const known = new Map(found.threads.map((thread) => [thread.address, thread]));
    const written = batch.findIndex((each) => !holds(known.get(placeAddress(each.place)), contentOf(each)));
    const refused = batch[written];
    count.did(refused === undefined ? batch.length : written);
    if (refused === undefined) return;
    count.leave(refused.place.sheet, commentRefused);
    await writeBatch(batch.slice(written + 1), written === 0 ? inVain + 1 : 0);
  }
}

/** Asks for a comment, or a reply where there is one, unless the thread says the same. */
function put(context: Excel.RequestContext, known: Map<string, Thread>, { place, text }: CellComment): void {
  const address = placeAddress(place);
  const content = contentOf({ place, text });
  const thread = known.get(address);
  if (thread === undefined) {
    const first = context.workbook.comments.add(address, content);
    known.set(address, { first, sheet: place.sheet, address, texts: [content] });
  } else if (!holds(thread, content)) {
    thread.first.replies.add(content);
    known.set(address, { ...thread, texts: [...thread.texts, content] });
  }
}

const contentOf = ({ text }: CellComment): string => `${COMMENT_HEADING}\n${text}`;

const holds = (thread: Thread | undefined, content: string): boolean =>
  thread?.texts.some((each) => plain(each) === plain(content)) ?? false;

/**
 * Takes away our comments and replies, in three round trips. What somebody has answered stays, since the answer
 * would make no sense without it, and is told of; so are those on protected sheets.
 */
export const removeComments = async (context: Excel.RequestContext): Promise<Outcome> =>
  takeAway(context, await readThreads(context), () => true);

/**
 * Takes away those of our comments that stand in other cells than these, or say what is gone; a comment of an earlier
 * session is told from the others of its cell by nothing, and stays while the cell has a finding. Gives how many of
 * ours there are left.
 */
export async function narrowComments(
  context: Excel.RequestContext,
  { cells, gone }: { readonly cells: readonly Place[]; readonly gone: readonly CellComment[] },
): Promise<number> {
  const kept = new Set(cells.map(placeAddress));
  const ended = new Set(gone.map((each) => keyOf(placeAddress(each.place), contentOf(each))));
  const found = await readThreads(context);
  const ours = found.threads.reduce((sum, { texts }) => sum + texts.filter(isOwn).length, 0);
  const { done } = await takeAway(
    context,
    found,
    (address, text) => !kept.has(address) || ended.has(keyOf(address, text)),
  );
  return ours - done;
}

/** Takes away those of our comments that are meant, as far as nobody has answered them. */
async function takeAway(
  context: Excel.RequestContext,
  { sheets, threads }: Threads,
  isMeant: (address: string, text: string) => boolean,
): Promise<Outcome> {
  const count = new OutcomeCount();
  for (const { first, sheet, address, texts } of threads) {
    const goes = (text: string): boolean => isOwn(text) && isMeant(address, text);
    const own = texts.flatMap((text, index) => (goes(text) ? [index] : []));
    if (own.length === 0) continue;
    if ('why' in sheetToWrite(sheets, sheet)) {
      count.leave(sheet, sheetProtected(sheet), own.length);
      continue;
    }
    const lastOther = texts.findLastIndex((text) => !goes(text));
    const answered = own.filter((index) => index < lastOther).length;
    if (answered > 0) count.leave(sheet, commentAnswered, answered);
    count.did(own.length - answered);
    if (lastOther === -1) first.delete();
    else for (const reply of first.replies.items.slice(lastOther)) reply.delete();
  }
  await context.sync();
  return count.outcome();
}

const keyOf = (address: string, content: string): string => `${address}\n${plain(content)}`;

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
  /** The addresses of cells that hold a note of the older kind; null where Excel cannot tell. */
  readonly notes: ReadonlySet<string> | null;
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
  const noted = notes?.items.map(askForPlace) ?? null;
  await context.sync();
  return {
    sheets,
    threads: placed.map(({ first, place }) => ({
      first,
      sheet: sheetOfAddress(place.address),
      address: cellOf(place),
      texts: [first.content, ...first.replies.items.map(({ content }) => content)],
    })),
    notes: noted && new Set(noted.map(cellOf)),
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
