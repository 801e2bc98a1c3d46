import { valueOfField } from '../../portfolio/cards';
import type { Place } from '../../recognise/submission';
import type { FieldDefinition } from '../../template/template';
import { cellAddress } from '../../workbook/address';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { FindingPlace } from '../../findings/finding';
import type { Fix, FixMaker } from './fix';
import { readStackedCard } from './stacked-card';
import { rowFor } from './row-for-field';
import { contentOf } from './writes';

/** A field and the row, as the sheet stands now, before which its label is put in. */
interface Placed {
  readonly field: FieldDefinition;
  readonly row: number;
}

/**
 * The rows that a stacked card lacks, put in where the template has them, with the template's labels. The answers are for people to
 * give, so what was missing as a row is blank from then on. In tables of cards a column would be needed, and
 * where something else stands beside the card a new row would cut it: there nothing is offered.
 */
export const labelRows: FixMaker = {
  rules: [
    'falt-saknas',
    'effektmal-saknas',
    'informationsklassning-saknas',
    'riskanalys-saknas',
    'it-sakerhetsbedomning-saknas',
    'arkitekturbedomning-saknas',
  ],
  make: ({ about, place }, { workbook }) => {
    if (about.kind !== 'card' || !isAt(place, about.card.title.place)) return [];
    const { card, fields } = about;
    const missing = fields.filter((field) => !valueOfField(card, field));
    if (missing.length === 0) return [];
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
    const stacked = sheet && readStackedCard(card, sheet);
    if (!stacked) return [];
    const placed = missing.flatMap((field): readonly Placed[] => {
      const row = rowFor(field, stacked, card.definition);
      return row === null ? [] : [{ field, row }];
    });
    return placed.length === missing.length ? [fixWith(sheet, stacked.labelColumn, placed)] : [];
  },
};

/** What a card lacks is told at its title. */
const isAt = (place: FindingPlace, title: Place): boolean =>
  place.row === title.row && place.column === title.column;

/** From above: each row moves those below it, so their labels stand as much farther down. */
function fixWith(sheet: SheetSnapshot, column: number, placed: readonly Placed[]): Fix {
  const rows = placed
    .toSorted((one, other) => one.row - other.row)
    .map(({ field, row }, above) => ({
      text: field.label,
      row: row + above,
      between: {
        column,
        above: contentOf(cellAt(sheet, row - 1, column)),
        below: contentOf(cellAt(sheet, row, column)),
      },
    }));
  return {
    title: titleOf(rows),
    preview: rows.map(({ text, row }) => ({
      sheet: sheet.name,
      cell: cellAddress(row, column),
      before: '',
      after: text,
    })),
    edits: rows.map(({ text, row, between }) => ({
      kind: 'insertRow',
      sheet: sheet.name,
      row,
      texts: [{ column, text }],
      between,
    })),
  };
}

function titleOf(rows: readonly { readonly text: string; readonly row: number }[]): Fix['title'] {
  const [first] = rows;
  if (!first || rows.length > 1) {
    return {
      sv: `Lägg till ${rows.length} nya rader i kortet`,
      en: `Add ${rows.length} new rows to the card`,
    };
  }
  const { text, row } = first;
  return { sv: `Lägg till ”${text}” som ny rad ${row + 1}`, en: `Add “${text}” as a new row ${row + 1}` };
}
