import type { Injector } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { SheetsNoteModel, SheetsNotePopupService } from '@univerjs/preset-sheets-note';
import type { CommentThread, Extras } from '../emulator/extras';

interface Shown {
  readonly book: FWorkbook | null;
  readonly extras: Extras;
}

/** Pixels, for a note that is read without scrolling as a rule. */
const WIDTH = 260;
const CHARACTERS_PER_LINE = 36;
const LINE = 20;
const LOWEST = 60;
const HIGHEST = 260;

/**
 * Shows the comments as notes: a mark in the corner of the cell, and the text with its replies where the cell is
 * pointed at. What somebody writes in a note itself goes nowhere: threads are for real Excel.
 */
export function createNotePainter(
  injector: Injector,
  shown: () => Shown,
): {
  readonly paint: () => void;
  /** Takes away the note that the pointer has opened. */
  readonly hide: () => void;
} {
  let isDue = false;

  function draw(): void {
    isDue = false;
    const { book, extras } = shown();
    if (book === null) return;
    const unit = book.getId();
    const notes = injector.get(SheetsNoteModel);
    for (const sheet of book.getSheets().map((each) => each.getSheetId())) {
      const wanted = new Map(extras.comments.filter((each) => each.sheet === sheet).map(placed));
      for (const { id, row, col, note } of [...(notes.getSheetNotes(unit, sheet)?.values() ?? [])]) {
        const place = key(row, col);
        if (wanted.get(place)?.note === note) wanted.delete(place);
        else notes.removeNote(unit, sheet, { noteId: id });
      }
      for (const note of wanted.values()) notes.updateNote(unit, sheet, note.row, note.col, note);
    }
  }

  return {
    // All that one step of the host changes is drawn once.
    paint: () => {
      if (isDue) return;
      isDue = true;
      queueMicrotask(draw);
    },
    hide: () => {
      injector.get(SheetsNotePopupService).hidePopup();
    },
  };
}

const key = (row: number, column: number): string => `${String(row)} ${String(column)}`;

function placed({ row, column, content, replies }: CommentThread) {
  const note = [content, ...replies].join('\n\n');
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
  const height = Math.min(HIGHEST, Math.max(LOWEST, lines * LINE));
  return [key(row, column), { row, col: column, width: WIDTH, height, note }] as const;
}
