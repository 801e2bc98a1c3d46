import type { Definition } from './client-object';
import { createCollection } from './collection';
import { placeOf } from './comments';
import type { Note } from './extras';
import type { Request } from './request';
import type { Handle } from './strict-proxy';

const noteDefinition: Definition<Excel.Note, Note> = {
  type: 'Note',
  values: {
    visible: (_note, request) => {
      request.requireApi('1.18', 'Note.visible');
      return false;
    },
  },
  members: (self) => ({ getLocation: () => placeOf(self) }),
};

/** `workbook.notes`, as far as to know where they are. */
export const createNotes = (request: Request): Handle<Excel.NoteCollection> =>
  createCollection<Excel.NoteCollection, Excel.Note, Note>(
    request,
    'NoteCollection',
    noteDefinition,
    () => request.grid.extras.notes,
    {},
  );
