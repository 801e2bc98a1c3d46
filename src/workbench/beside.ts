import { clearExtras, createExtras, fillExtras, type Table } from '../emulator/extras';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookFormats } from './formats/formats';
import type { FileBeside, Lost } from './save/read-beside';
import { sheetId } from './univer-data';
import { WatchedMap, type KeptWorkbook } from './univer-keep';

/** What a file holds. */
export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  readonly formats: WorkbookFormats;
  /** Its custom XML parts, by id. */
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly beside: FileBeside;
}

/** What the workbook that is shown holds, and the spreadsheet itself has no place for. */
export function createBeside() {
  const xmlParts = new WatchedMap<string, string>();
  const extras = createExtras();
  const visibilities = new Map<string, SheetSnapshot['visibility']>();
  let lost: readonly Lost[] = [];
  return {
    xmlParts,
    extras,
    visibilities,
    /** What its file held that nothing here has a place for. */
    lost: () => lost,
    /** Takes what another workbook holds instead. */
    take: (source: OpenedFile | KeptWorkbook): void => {
      xmlParts.clear();
      for (const [id, xml] of source.xmlParts) xmlParts.set(id, xml);
      clearExtras(extras);
      if ('book' in source) fillExtras(extras, source.extras);
      else extras.tables.push(...tablesOf(source));
      lost = ('book' in source ? source.lost : source.beside.lost) ?? [];
      visibilities.clear();
      const known = 'book' in source ? source.visibilities : visibilitiesIn(source.workbook);
      for (const [name, visibility] of known) visibilities.set(name, visibility);
    },
    /** All of it, to be kept. */
    kept: (): Omit<KeptWorkbook, 'book'> => {
      const { conditionalFormats, comments, notes, tables, formats, charts } = extras;
      const lists = { conditionalFormats, comments, notes, tables, formats, charts };
      return { extras: lists, xmlParts: new Map(xmlParts), visibilities: new Map(visibilities), lost };
    },
  };
}

/** The tables of a file, by the spreadsheet's ids of their sheets. */
const tablesOf = ({ workbook, beside }: OpenedFile): readonly Table[] =>
  beside.tables.map((table) => ({
    ...table,
    sheet: sheetId(workbook.sheets.findIndex(({ name }) => name === table.sheet)),
  }));

const visibilitiesIn = ({ sheets }: WorkbookSnapshot) =>
  new Map(sheets.map(({ name, visibility }) => [name, visibility]));
