import { sheetAddress } from '../../workbook/address';
import { parseRangeAddress } from '../addresses';
import { remove, type CommentThread } from '../extras';
import type { Grid } from '../grid';
import { entity, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { cellState } from './places';
import { requireWritableSheet } from './protection';
import { rangeKind } from './ranges';

/**
 * A reply in its thread.
 * Wrong on: two replies of one thread that say the same, which are taken for one.
 */
interface Reply {
  readonly thread: CommentThread;
  readonly content: string;
}

const replyKind: Kind<Excel.CommentReply, Reply> = {
  type: 'CommentReply',
  id: ({ thread, content }, session) => `${session.idOf(thread)} ${content}`,
  reads: { content: ({ content }) => content },
  does: {
    delete: ({ thread, content }, _given, session) => {
      requireWritableSheet(session, thread.sheet, 'CommentReply.delete');
      remove(thread.replies, content);
      session.grid.extras.changed();
    },
  },
};

const repliesKind: Kind<Excel.CommentReplyCollection, CommentThread> = {
  type: 'CommentReplyCollection',
  items: (thread) => thread.replies.map((content) => entity(replyKind, { thread, content })),
  gives: {
    add: (thread, given, session) => {
      requireWritableSheet(session, thread.sheet, 'CommentReplyCollection.add');
      const content = given.text(0);
      thread.replies.push(content);
      session.grid.extras.changed();
      return entity(replyKind, { thread, content });
    },
  },
};

const commentKind: Kind<Excel.Comment, CommentThread> = {
  type: 'Comment',
  id: (thread, session) => session.idOf(thread),
  reads: { content: ({ content }) => content },
  does: {
    delete: (thread, _given, session) => {
      requireWritableSheet(session, thread.sheet, 'Comment.delete');
      remove(session.grid.extras.comments, thread);
      session.grid.extras.changed();
    },
  },
  gives: {
    replies: (thread) => entity(repliesKind, thread),
    getLocation: (thread) => entity(rangeKind, cellState(thread)),
  },
};

/** One thread for each cell at most. */
export const commentsKind: Kind<Excel.CommentCollection, Grid> = {
  type: 'CommentCollection',
  items: ({ extras }) => extras.comments.map((thread) => entity(commentKind, thread)),
  gives: {
    add: (_grid, given, session) => entity(commentKind, addComment(session, given.text(0), given.text(1))),
  },
};

function addComment(session: Session, address: string, content: string): CommentThread {
  const member = 'CommentCollection.add';
  const sheet = session.grid.sheets().find(({ name }) => address.startsWith(sheetAddress(name, '')));
  if (sheet === undefined) throw new OfficeError('InvalidArgument', `No such place: ${address}.`, member);
  requireWritableSheet(session, sheet.id, member);
  const { row, column } = parseRangeAddress(sheet.name, address);
  const { comments, notes, changed } = session.grid.extras;
  const isHere = (each: { sheet: string; row: number; column: number }): boolean =>
    each.sheet === sheet.id && each.row === row && each.column === column;
  if (comments.some(isHere) || notes.some(isHere)) {
    throw new OfficeError('InvalidOperation', `There is a comment or a note at ${address} already.`, member);
  }
  const thread: CommentThread = { sheet: sheet.id, row, column, content, replies: [] };
  comments.push(thread);
  changed();
  return thread;
}
