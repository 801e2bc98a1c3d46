import type { SheetArea } from '../../excel/gateway';
import type { ReviewedFinding } from '../../findings/acceptance';
import type { Localized } from '../../language/localized';
import type { Submission } from '../../recognise/submission';
import { areaAddress, type CellOrSheet } from '../../workbook/address';

/** What there is to tell of a cell: a finding to open, by its key, or in words what the cell was read as. */
export type Explained = { readonly key: string } | { readonly says: Localized };

/**
 * Explains the selected cell, or the first finding in a selected area. A label stands for the answer beside it, where
 * the findings of the field are.
 */
export function explainCell(
  findings: readonly ReviewedFinding[],
  submission: Submission,
  selected: SheetArea,
): Explained {
  const fields = fieldsIn(submission);
  const answers = fields
    .filter(({ label }) => isIn(label.place, selected))
    .map(({ place }) => placeArea(place));
  const found = [selected, ...answers].flatMap((area) =>
    findings.filter(({ finding }) => isIn(finding.place, area)),
  )[0];
  if (found !== undefined) return { key: found.key };
  const cell = areaAddress(selected.area);
  const read = readAs(submission, selected);
  return {
    says: {
      sv: `${selected.sheet}, ${cell}: inga fynd. ${read.sv}`,
      en: `${selected.sheet}, ${cell}: no findings. ${read.en}`,
    },
  };
}

const fieldsIn = ({ sections }: Submission) =>
  sections.flatMap(({ cards }) => cards.flatMap((card) => card.fields.map((field) => ({ ...field, card }))));

/** What the check took the cell for. */
function readAs(submission: Submission, selected: SheetArea): Localized {
  const field = fieldsIn(submission).find(
    ({ label, place }) => isIn(place, selected) || isIn(label.place, selected),
  );
  if (field !== undefined) {
    const what = `${field.definition.label} · ${field.card.heading}`;
    return { sv: `Läst som ${what}.`, en: `Read as ${what}.` };
  }
  const row = amountIn(submission, selected);
  if (row !== null) return { sv: `Läst som ${row}.`, en: `Read as ${row}.` };
  const isUnread = submission.unread.some(
    ({ first, area }) =>
      first.place.sheet === selected.sheet &&
      isIn({ ...first.place, ...corner(selected) }, { ...selected, area }),
  );
  if (isUnread) {
    return {
      sv: 'Det som står där hör till ett avsnitt men är inte läst av någon regel.',
      en: 'It belongs to a chapter, but no rule has read it.',
    };
  }
  return {
    sv: 'Cellen är ingen av mallens svar eller belopp.',
    en: 'The cell is not one of the template’s answers or amounts.',
  };
}

/** "Utfall 2023 · Bastjänst A": the amount of a table that stands in the area. */
function amountIn({ tables }: Submission, selected: SheetArea): string | null {
  for (const { columns, rows } of tables) {
    for (const { label, amounts } of rows) {
      const at = amounts.findIndex(({ place }) => isIn(place, selected));
      if (at >= 0) return [columns[at]?.headers.at(-1), label].filter(Boolean).join(' · ');
    }
  }
  return null;
}

const corner = ({ area: { row, column } }: SheetArea) => ({ row, column });

const placeArea = ({ sheet, row, column }: { sheet: string; row: number; column: number }): SheetArea => ({
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

const isIn = (place: CellOrSheet, { sheet, area }: SheetArea): boolean =>
  place.sheet === sheet &&
  place.row !== null &&
  place.row >= area.row &&
  place.row < area.row + area.rows &&
  place.column >= area.column &&
  place.column < area.column + area.columns;
