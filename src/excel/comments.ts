import { rangeAddress } from './range-address';
import type { CellComment, Outcome } from './gateway';
import { commentAnswered, sheetProtected } from './messages';
import { requireSupport } from './requirements';
import { sheetsByName } from './sheets-by-name';

/** The first line of every comment of ours, by which it is known again. Comments bear the user's name (office-js). */
export const COMMENT_HEADING = 'Granskning av årlig analys';

const contentOf = (text: string): string => `${COMMENT_HEADING}\n${text}`;
const isOurs = (content: string): boolean => content.startsWith(`${COMMENT_HEADING}\n`);

/** A thread of comments in a cell, with what it says from the first comment to the last reply. */
interface Thread {
  readonly comment: Excel.Comment;
  readonly address: string;
  readonly texts: readonly string[];
}

/**
 * Writes comments in cells, in four round trips. A cell holds one comment: where there is one, ours is a reply to it; and the
 * same text is not written twice. Protected sheets are left and told of.
 */
export async function comment(
  context: Excel.RequestContext,
  comments: readonly CellComment[],
): Promise<Outcome> {
  const threads = new Map((await readThreads(context)).map((thread) => [thread.address, thread]));
  const sheets = await sheetsByName(
    context,
    comments.map(({ sheet }) => sheet),
  );
  const skipped = new Map<string, number>();
  let done = 0;
  for (const { sheet, cell, text } of comments) {
    if (sheets.get(sheet)?.protection.protected) {
      skipped.set(sheet, (skipped.get(sheet) ?? 0) + 1);
      continue;
    }
    const address = rangeAddress(sheet, cell);
    const content = contentOf(text);
    const thread = threads.get(address);
    if (thread === undefined) {
      const written = context.workbook.comments.add(address, content);
      threads.set(address, { comment: written, address, texts: [content] });
    } else if (!thread.texts.includes(content)) {
      thread.comment.replies.add(content);
      threads.set(address, { ...thread, texts: [...thread.texts, content] });
    }
    done += 1;
  }
  await context.sync();
  return {
    done,
    skipped: [...skipped].map(([sheet, count]) => ({ sheet, count, why: sheetProtected(sheet) })),
  };
}

/** Takes away our comments and replies. A comment of ours that somebody has answered stays, with the answer. */
export async function removeComments(context: Excel.RequestContext): Promise<Outcome> {
  const skipped = new Map<string, number>();
  let done = 0;
  for (const { comment: thread, address } of await readThreads(context)) {
    const replies = thread.replies.items;
    const others = replies.filter(({ content }) => !isOurs(content));
    if (isOurs(thread.content)) {
      if (others.length === 0) {
        thread.delete();
        done += 1 + replies.length;
        continue;
      }
      const sheet = sheetOf(address);
      skipped.set(sheet, (skipped.get(sheet) ?? 0) + 1);
    }
    for (const reply of replies) {
      if (!isOurs(reply.content)) continue;
      reply.delete();
      done += 1;
    }
  }
  await context.sync();
  return {
    done,
    skipped: [...skipped].map(([sheet, count]) => ({ sheet, count, why: commentAnswered })),
  };
}

async function readThreads(context: Excel.RequestContext): Promise<readonly Thread[]> {
  requireSupport('1.10');
  // As text: the form with an object has no place for the replies.
  const comments = context.workbook.comments.load('content, replies/content');
  await context.sync();
  const places = comments.items.map((each) => each.getLocation().load({ address: true }));
  await context.sync();
  return comments.items.map((each, index) => ({
    comment: each,
    address: quoted(places[index]?.address ?? ''),
    texts: [each.content, ...each.replies.items.map(({ content }) => content)],
  }));
}

/** Excel quotes a sheet's name only where it must; ours are quoted always. */
function quoted(address: string): string {
  const [cell = '', ...name] = address.split('!').reverse();
  const sheet = name.reverse().join('!');
  return sheet.startsWith("'") ? address : rangeAddress(sheet, cell);
}

const sheetOf = (address: string): string =>
  address.slice(1, address.lastIndexOf("'!")).replaceAll("''", "'");
