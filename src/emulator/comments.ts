import { sheetAddress } from '../workbook/address';
import { parseRangeAddress, rangeAddress } from './addresses';
import { createObject, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import { remove, type CommentThread } from './extras';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import { sheetName } from './sheet-ids';
import { NotEmulatedError } from './strict';
import type { Handle } from './strict-proxy';

/** A reply in its thread. */
interface Reply {
  readonly thread: CommentThread;
  readonly content: string;
}

const replyDefinition: Definition<Excel.CommentReply, Reply> = {
  type: 'CommentReply',
  values: { content: ({ content }) => content },
  members: (self) => ({
    delete: () => {
      change(
        self,
        'CommentReply.delete',
        ({ thread }) => thread,
        ({ thread, content }) => {
          remove(thread.replies, content);
        },
      );
    },
  }),
};

const commentDefinition: Definition<Excel.Comment, CommentThread> = {
  type: 'Comment',
  values: { content: ({ content }) => content },
  members: (self) => ({
    getLocation: () => placeOf(self),
    delete: () => {
      change(
        self,
        'Comment.delete',
        (thread) => thread,
        (thread) => {
          remove(self.request.grid.extras.comments, thread);
        },
      );
    },
  }),
  parts: (self) => ({
    replies: createCollection<Excel.CommentReplyCollection, Excel.CommentReply, Reply>(
      self.request,
      'CommentReplyCollection',
      replyDefinition,
      () => {
        const thread = self.state();
        return thread?.replies.map((content) => ({ thread, content })) ?? [];
      },
      {
        add: (content) => {
          if (typeof content !== 'string') throw new NotEmulatedError('A reply with mentions');
          self.request.weighSent(content);
          return createObject(self.request, replyDefinition, () => addReply(self, content)).proxy;
        },
      },
    ),
  }),
};

/** `workbook.comments`: one thread for each cell at most. */
export function createComments(request: Request): Handle<Excel.CommentCollection> {
  return createCollection<Excel.CommentCollection, Excel.Comment, CommentThread>(
    request,
    'CommentCollection',
    commentDefinition,
    () => request.grid.extras.comments,
    {
      add: (address, content) => {
        if (typeof address !== 'string' || typeof content !== 'string') {
          throw new NotEmulatedError('A comment at a range, or with mentions');
        }
        request.weighSent([address, content]);
        return createObject(request, commentDefinition, () => addComment(request, address, content)).proxy;
      },
    },
  );
}

/** The cell of a comment or a note. */
export function placeOf({
  request,
  state,
}: Self<{ readonly sheet: string; readonly row: number; readonly column: number }>): Excel.Range {
  return createObject(request, rangeDefinition, (): GridRange | null => {
    const at = state();
    const area = at && { row: at.row, column: at.column, rows: 1, columns: 1 };
    return at && area && { sheet: sheetName(request.grid, at.sheet), area };
  }).proxy;
}

/** What the next sync does with a comment or a reply. */
function change<S>(
  { request, state }: Self<S>,
  member: string,
  threadOf: (state: S) => CommentThread,
  action: (state: S) => void,
): void {
  request.enqueue(() => {
    const found = state();
    if (found === null) return;
    const { grid } = request;
    requireWritableSheet(request, sheetName(grid, threadOf(found).sheet), member);
    action(found);
    grid.extras.changed();
  });
}

function addReply({ request, state }: Self<CommentThread>, content: string): Reply {
  const member = 'CommentReplyCollection.add';
  const thread = state();
  if (thread === null) throw new OfficeError('ItemNotFound', 'There is no such comment.', member);
  requireWritableSheet(request, sheetName(request.grid, thread.sheet), member);
  thread.replies.push(content);
  request.grid.extras.changed();
  return { thread, content };
}

function addComment(request: Request, address: string, content: string): CommentThread {
  const member = 'CommentCollection.add';
  request.requireApi('1.10', member);
  const sheet = request.grid.sheets().find(({ name }) => address.startsWith(sheetAddress(name, '')));
  if (sheet === undefined) throw new OfficeError('InvalidArgument', `No such place: ${address}.`, member);
  requireWritableSheet(request, sheet.name, member);
  const area = parseRangeAddress(sheet.name, address);
  const { row, column } = area;
  const { comments, notes, changed } = request.grid.extras;
  const isHere = (each: { sheet: string; row: number; column: number }): boolean =>
    each.sheet === sheet.id && each.row === row && each.column === column;
  if (comments.some(isHere) || notes.some(isHere)) {
    const at = rangeAddress({ sheet: sheet.name, area });
    throw new OfficeError('InvalidOperation', `There is a comment or a note at ${at} already.`, member);
  }
  const thread: CommentThread = { sheet: sheet.id, row, column, content, replies: [] };
  comments.push(thread);
  changed();
  return thread;
}
