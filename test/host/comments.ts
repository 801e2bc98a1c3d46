import { parseRangeAddress, rangeAddress } from './addresses';
import { createObject, type Definition, type Handle } from './client-object';
import { createCollection } from './collection';
import { remove, type CommentThread } from './extras';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

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
      self.request.enqueue(() => {
        const reply = self.state();
        if (reply === null) return;
        requireWritableSheet(self.request, nameOf(self.request, reply.thread.sheet), 'CommentReply.delete');
        remove(reply.thread.replies, reply.content);
        self.request.grid.extras.changed();
      });
    },
  }),
};

const commentDefinition: Definition<Excel.Comment, CommentThread> = {
  type: 'Comment',
  values: { content: ({ content }) => content },
  members: (self) => ({
    getLocation: () =>
      createObject(self.request, rangeDefinition, () => {
        const thread = self.state();
        return (
          thread && {
            sheet: nameOf(self.request, thread.sheet),
            area: { row: thread.row, column: thread.column, rows: 1, columns: 1 },
          }
        );
      }).proxy,
    delete: () => {
      self.request.enqueue(() => {
        const thread = self.state();
        if (thread === null) return;
        requireWritableSheet(self.request, nameOf(self.request, thread.sheet), 'Comment.delete');
        remove(self.request.grid.extras.comments, thread);
        self.request.grid.extras.changed();
      });
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
        add: (content) =>
          createObject(self.request, replyDefinition, () => {
            const thread = self.state();
            if (thread === null)
              throw new OfficeError('ItemNotFound', 'There is no such comment.', 'Comment');
            if (typeof content !== 'string') throw new NotEmulatedError('A reply with mentions');
            requireWritableSheet(self.request, nameOf(self.request, thread.sheet), 'CommentReplies.add');
            thread.replies.push(content);
            self.request.grid.extras.changed();
            return { thread, content };
          }).proxy,
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
        return createObject(request, commentDefinition, () => addComment(request, address, content)).proxy;
      },
    },
  );
}

function addComment(request: Request, address: string, content: string): CommentThread {
  const member = 'CommentCollection.add';
  request.requireApi('1.10', member);
  const sheet = request.grid
    .sheets()
    .find(({ name }) => address.startsWith(`'${name.replaceAll("'", "''")}'!`));
  if (sheet === undefined) throw new OfficeError('InvalidArgument', `No such place: ${address}.`, member);
  requireWritableSheet(request, sheet.name, member);
  const { row, column } = parseRangeAddress(sheet.name, address);
  const { comments, changed } = request.grid.extras;
  if (comments.some((each) => each.sheet === sheet.id && each.row === row && each.column === column)) {
    const at = rangeAddress({ sheet: sheet.name, area: { row, column, rows: 1, columns: 1 } });
    throw new OfficeError('InvalidOperation', `There is a comment at ${at} already.`, member);
  }
  const thread: CommentThread = { sheet: sheet.id, row, column, content, replies: [] };
  comments.push(thread);
  changed();
  return thread;
}

const nameOf = ({ grid }: Request, id: string): string =>
  grid.sheets().find((sheet) => sheet.id === id)?.name ?? '';
