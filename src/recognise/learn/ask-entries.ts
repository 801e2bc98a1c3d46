import type { Template } from '../../template/template';
import type { Place } from '../../workbook/address';
import type { EntryRule, WorkbookSnapshot } from '../../workbook/snapshot';
import { viewSheet } from '../sheet-view';
import { readStructure } from './structure';

/** The cells whose lists and prompts belong to a template: beside its labels, below its headers, on its cover. */
export function cellsToAsk(snapshot: WorkbookSnapshot, known: Template): readonly Place[] {
  const { chapters, cover } = readStructure(snapshot, known);
  const beside = ({ sheet, row, column }: Place): Place => {
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    return { sheet, row, column: found ? viewSheet(found).columnAfter(row, column) : column + 1 };
  };
  const below = ({ sheet, row, column }: Place): Place => ({ sheet, row: row + 1, column });
  return [
    ...cover.map(({ place }) => place),
    ...chapters.flatMap(({ card, tables }) => [
      ...(card?.labels ?? []).flatMap((label) => [beside(label), below(label)]),
      ...tables.flatMap(({ columns }) => columns.map(below)),
    ]),
  ];
}

/** A snapshot with what was told of those cells. */
export const withEntries = (
  snapshot: WorkbookSnapshot,
  places: readonly Place[],
  rules: readonly EntryRule[],
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const entries = rules.filter(
      ({ source, prompt }, at) => places[at]?.sheet === sheet.name && (source !== null || prompt !== null),
    );
    return entries.length === 0 ? sheet : { ...sheet, entries };
  }),
});
