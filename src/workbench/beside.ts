import {
  type CellFormat,
  clearExtras,
  createExtras,
  fillExtras,
  shiftExtras,
  type Note,
  type Table,
} from '../emulator/extras';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookFormats } from './formats/formats';
import { afterMove, countOf, type Carried, type Move } from './save/carried';
import { notCarried, type FileBeside, type Lost } from './save/read-beside';
import { sheetId } from './univer-data';
import { WatchedMap, type KeptWorkbook } from './univer-keep';

/** What a file holds. */
export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  readonly formats: WorkbookFormats;
  /** Its custom XML parts, by id. */
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly beside: FileBeside;
  /** What goes over into a file that is saved, though the spreadsheet does not show it. */
  readonly carried: readonly Carried[];
}

/** What the workbook that is shown holds, and the spreadsheet itself has no place for. */
export function createBeside() {
  const xmlParts = new WatchedMap<string, string>();
  const extras = createExtras();
  const visibilities = new Map<string, SheetSnapshot['visibility']>();
  let lost: readonly Lost[] = [];
  let carried: readonly Carried[] = [];
  return {
    xmlParts,
    extras,
    visibilities,
    /** What its file held that nothing here has a place for. */
    lost: () => lost,
    carried: () => carried,
    /** What stands on rows follows them. What goes over into a file does, or is lost. */
    move: (move: Move): void => {
      const { sheet, change } = move;
      if (change.kind === 'rows') {
        const by = change.by > 0 ? 1 : -1;
        for (let times = Math.abs(change.by); times > 0; times--) shiftExtras(extras, sheet, change.row, by);
      }
      const after = afterMove(carried, move);
      carried = after.carried;
      lost = [...new Set([...lost, ...after.lost])];
    },
    /** Takes what another workbook holds instead. */
    take: (source: OpenedFile | KeptWorkbook): void => {
      xmlParts.clear();
      for (const [id, xml] of source.xmlParts) xmlParts.set(id, xml);
      clearExtras(extras);
      if ('book' in source) fillExtras(extras, source.extras);
      else {
        extras.tables.push(...tablesOf(source));
        extras.notes.push(...notesOf(source));
        extras.formats.push(...entriesOf(source));
      }
      carried = source.carried ?? [];
      lost = 'book' in source ? (source.lost ?? []) : lostOf(source);
      visibilities.clear();
      const known = 'book' in source ? source.visibilities : visibilitiesIn(source.workbook);
      for (const [name, visibility] of known) visibilities.set(name, visibility);
    },
    /** All of it, to be kept. */
    kept: (): Omit<KeptWorkbook, 'book'> => {
      const { conditionalFormats, comments, notes, tables, formats, charts } = extras;
      const lists = { conditionalFormats, comments, notes, tables, formats, charts };
      return {
        extras: lists,
        xmlParts: new Map(xmlParts),
        visibilities: new Map(visibilities),
        lost,
        carried,
      };
    },
  };
}

const lostOf = ({ beside, carried }: OpenedFile): readonly Lost[] =>
  notCarried(beside.held, (kind) => countOf(carried, kind));

/** A cell that holds a note takes no comment, in Excel either. */
const notesOf = ({ carried }: OpenedFile): readonly Note[] =>
  carried
    .filter(({ kind }) => kind === 'comments')
    .flatMap(({ sheet, areas }) => areas.map(({ row, column }) => ({ sheet, row, column })));

/** The tables of a file, by the spreadsheet's ids of their sheets. */
const tablesOf = ({ workbook, beside }: OpenedFile): readonly Table[] =>
  beside.tables.map((table) => ({
    ...table,
    sheet: sheetId(workbook.sheets.findIndex(({ name }) => name === table.sheet)),
  }));

/** What the cells of a file offer and say, as Excel tells it to who asks. */
const entriesOf = ({ workbook: { sheets } }: OpenedFile): readonly CellFormat[] =>
  sheets.flatMap(({ entries = [] }, at) =>
    entries.flatMap(({ area, source, prompt }) => {
      const sheet = sheetId(at);
      const rule = source === null ? null : { list: { inCellDropDown: true, source } };
      const says = prompt === null ? null : { message: prompt, showPrompt: true, title: '' };
      return [
        { sheet, area, property: 'validation rule', value: rule },
        { sheet, area, property: 'validation prompt', value: says },
      ];
    }),
  );

const visibilitiesIn = ({ sheets }: WorkbookSnapshot) =>
  new Map(sheets.map(({ name, visibility }) => [name, visibility]));
