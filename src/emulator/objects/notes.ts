import type { Note } from '../extras';
import type { Grid } from '../grid';
import { entity, type Kind } from '../kind';
import { cellState } from './places';
import { rangeKind } from './ranges';

const noteKind: Kind<Excel.Note, Note> = {
  type: 'Note',
  id: (note, session) => session.idOf(note),
  reads: { visible: () => false },
  gives: { getLocation: (note) => entity(rangeKind, cellState(note)) },
};

/** As far as to know where they are. */
export const notesKind: Kind<Excel.NoteCollection, Grid> = {
  type: 'NoteCollection',
  items: ({ extras }) => extras.notes.map((note) => entity(noteKind, note)),
};
