import { packBatches } from './blocks';
import { isOwnComment, ownComment, saysTheSame } from './comment-heading';
import { readThreads } from './comment-threads';
import type { CellComment, Outcome } from './gateway';
import { commentAnswered, noteInCell, sheetProtected } from './messages';
import { rangeAddress } from './range-address';
import { sheetToWrite } from './sheets-now';
import { Tally } from './tally';

/** As many characters as are written at once: with what Office.js adds to each comment well under the 5 MB of the web. */
const CHARACTERS_AT_ONCE = 1_000_000;
const OVERHEAD = 1000;

/**
 * Writes comments in cells, in three round trips, and one more for each further batch of very many. A cell holds one
 * comment: where there is one, ours is a reply to it; the same text is not written twice. A cell with a note of the older
 * kind can hold none, and protected sheets are left; both are told of.
 */
export async function comment(
  context: Excel.RequestContext,
  comments: readonly CellComment[],
): Promise<Outcome> {
  const { sheets, threads, notes } = await readThreads(context);
  const known = new Map(threads.map(({ address, comment: first, texts }) => [address, { first, texts }]));
  const tally = new Tally();
  for (const batch of packBatches(comments, ({ text }) => text.length + OVERHEAD, CHARACTERS_AT_ONCE)) {
    await writeBatch(batch);
  }
  return tally.outcome();

  async function writeBatch(batch: readonly CellComment[]): Promise<void> {
    for (const { sheet, cell, text } of batch) {
      const address = rangeAddress(sheet, cell);
      const place = sheetToWrite(sheets, sheet);
      if ('why' in place) tally.leave(sheet, place.why);
      else if (notes.has(address)) tally.leave(sheet, noteInCell);
      else {
        write(address, ownComment(text));
        tally.did();
      }
    }
    await context.sync();
  }

  function write(address: string, content: string): void {
    const thread = known.get(address);
    if (thread === undefined) {
      known.set(address, { first: context.workbook.comments.add(address, content), texts: [content] });
    } else if (!thread.texts.some((each) => saysTheSame(each, content))) {
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
  const tally = new Tally();
  for (const { comment: first, sheet, texts } of threads) {
    const own = texts.flatMap((text, index) => (isOwnComment(text) ? [index] : []));
    if (own.length === 0) continue;
    if ('why' in sheetToWrite(sheets, sheet)) {
      tally.leave(sheet, sheetProtected(sheet), own.length);
      continue;
    }
    const lastOther = texts.findLastIndex((text) => !isOwnComment(text));
    const answered = own.filter((index) => index < lastOther).length;
    if (answered > 0) tally.leave(sheet, commentAnswered, answered);
    tally.did(own.length - answered);
    if (lastOther === -1) first.delete();
    else
      first.replies.items.slice(lastOther).forEach((reply) => {
        reply.delete();
      });
  }
  await context.sync();
  return tally.outcome();
}
