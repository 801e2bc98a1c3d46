import { groupBy } from '../../language/by-key';
import { Decimal, sumOf } from '../../money/decimal';
import { cellAddress, sheetAddress } from '../../workbook/address';
import type { DocumentCell } from '../../workbook/document';
import type { CellOf, UnderlagStatement } from '../statements/statement';
import type { Share, SupplierPart } from '../supplier';
import type { Underlag } from '../underlag';
import { capital, FRAME_MEASURES, type FrameMeasure, measureName } from '../words';
import { type CostsSheet, COSTS_SHEET, kindName, measureColumn } from './costs-sheet';
import {
  INSATS_HEADER,
  NEW_SHEET,
  newColumn,
  newOnes,
  ONGOING_SHEET,
  ongoingColumn,
  ongoingOnes,
} from './insats-sheets';
import { LOOKS } from './looks';
import { type Column, columnArea, fixedCell, formula, tableSheet, type UnderlagSheet } from './sheet';

const FIRST_SUPPLIER = 4;
const MOST_CELLS = 12;
/** So that the table stands where it did when a supplier comes or goes. */
const FEWEST_ROWS = 10;

const COLUMNS: readonly Column<UnderlagStatement>[] = [
  { header: 'Leverantör', width: 34, of: ({ supplier }) => supplier ?? 'Alla leverantörer', isKey: true },
  { header: 'Text', width: 70, of: ({ text }) => text.sv },
  { header: 'Celler', width: 30, look: LOOKS.quiet, of: ({ cells, supplier }) => cellsTold(cells, supplier) },
  { header: 'Bedömning', width: 30, of: () => null, isTheirs: true },
  { header: 'Uttalande', width: 24, look: LOOKS.quiet, of: ({ id }) => id, isKey: true },
];

/** The addresses of one supplier's cells, sheet by sheet; of several only how many there are. */
function cellsTold(cells: readonly CellOf[], own: string | null): string | null {
  if (cells.length === 0) return null;
  if (own === null) return `${cells.length} celler`;
  const told = groupBy(
    cells.slice(0, MOST_CELLS).map(({ place }) => place),
    ({ sheet }) => sheet,
  );
  const rest = cells.length - MOST_CELLS;
  const named = [...told].map(([sheet, places]) =>
    sheetAddress(sheet, places.map(({ row, column }) => cellAddress(row, column)).join(', ')),
  );
  return `${named.join('; ')}${rest > 0 ? ` och ${rest} till` : ''}`;
}

/** Each supplier in figures, and what can be said in sentences. */
export function summarySheet(
  { suppliers, statements }: Underlag,
  costs: CostsSheet,
  year: number,
): UnderlagSheet {
  const headers = [
    ...['Leverantör', 'Fil', 'Fel och varningar'],
    ...['Godtagna', 'Informationsklassning', 'Riskanalys', 'Effektmål'],
    ...FRAME_MEASURES.map((measure) => capital(measureName(measure, year)).sv),
    ...['Förändring tkr', 'Förändring %', 'Potter', 'Potter, tkr'],
  ];
  return tableSheet({
    name: 'Sammanfattning',
    tableName: 'Sammanfattning',
    title: `Underlag ${year}`,
    lead: 'Leverantörernas förslag i siffror, i tkr och utan det som är utanför ramarna. Under tabellen står det som går att säga ur arbetsböckerna, med cellerna som det vilar på.',
    columns: COLUMNS,
    rows: statements,
    headerRow: Math.max(FEWEST_ROWS, FIRST_SUPPLIER + suppliers.length + 2),
    beside: Array.from({ length: headers.length - COLUMNS.length }, () => 15),
    blocks: [
      { row: FIRST_SUPPLIER - 1, column: 0, rows: [headers], looks: LOOKS.heading },
      {
        row: FIRST_SUPPLIER,
        column: 0,
        rows: suppliers.map((part, at) =>
          supplierRow(part, suppliers, { costs, year, row: FIRST_SUPPLIER + at }),
        ),
        looks: [
          ...[LOOKS.text, LOOKS.quiet, LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.text],
          ...[
            LOOKS.amount,
            LOOKS.amount,
            LOOKS.amount,
            LOOKS.amount,
            LOOKS.percent,
            LOOKS.amount,
            LOOKS.amount,
          ],
        ],
      },
    ],
  });
}

interface At {
  readonly costs: CostsSheet;
  readonly year: number;
  readonly row: number;
}

const FIRST_AMOUNT = 7;

function supplierRow(part: SupplierPart, parts: readonly SupplierPart[], at: At): readonly DocumentCell[] {
  const { supplier, file, counts, classified, risk, effektmal, potter } = part;
  const name = fixedCell(at.row, 0);
  return [
    ...[supplier, file.split(/[\\/]/).at(-1) ?? file, `${counts.fel} fel, ${counts.varning} varningar`],
    counts.godtagna,
    counted(classified, parts, name, { ...at, header: 'Informationsklassning' }),
    counted(risk, parts, name, { ...at, header: 'Riskanalys' }),
    withEffects(effektmal, parts, name, at.year),
    ...amounts(part, name, at),
    potter.count,
    potter.sum.toNumber(),
  ];
}

/** Of the tables of insatser: the names of the suppliers, and another column, as areas for formulas. */
function insatsAreas(parts: readonly SupplierPart[], sheet: string, column: number) {
  const rows = (sheet === NEW_SHEET ? newOnes(parts) : ongoingOnes(parts)).length;
  return {
    suppliers: columnArea(sheet, 0, INSATS_HEADER + 1, rows),
    values: columnArea(sheet, column, INSATS_HEADER + 1, rows),
  };
}

/** "2 av 8", counted in the table of new insatser. */
function counted(
  share: Share,
  parts: readonly SupplierPart[],
  name: string,
  { year, header }: At & { readonly header: string },
): DocumentCell {
  const { suppliers, values } = insatsAreas(parts, NEW_SHEET, newColumn(year, header));
  return formula(
    `COUNTIFS(${suppliers},${name},${values},"JA")&" av "&COUNTIFS(${suppliers},${name})`,
    `${share.done} av ${share.of}`,
  );
}

function withEffects(share: Share, parts: readonly SupplierPart[], name: string, year: number): DocumentCell {
  const areas = [
    insatsAreas(parts, NEW_SHEET, newColumn(year, 'Effektmål')),
    insatsAreas(parts, ONGOING_SHEET, ongoingColumn('Effektmål')),
  ];
  const done = areas
    .map(({ suppliers, values }) => `COUNTIFS(${suppliers},${name},${values},"ja")`)
    .join('+');
  const of = areas.map(({ suppliers }) => `COUNTIFS(${suppliers},${name})`).join('+');
  return formula(`(${done})&" av "&(${of})`, `${share.done} av ${share.of}`);
}

/** From the frames of the sheet of costs: the measures, and the change from the budget to the proposal. */
function amounts(part: SupplierPart, name: string, { costs, row }: At): readonly DocumentCell[] {
  const first = costs.frames[0]?.row ?? 0;
  const area = (column: number): string => columnArea(COSTS_SHEET, column, first, costs.frames.length);
  const own = costs.frames.filter((frame) => frame.part === part && frame.kind !== 'utanfor');
  const sums = Object.fromEntries(
    FRAME_MEASURES.map((measure) => [measure, sumOf(own.flatMap(({ values }) => values[measure] ?? []))]),
  ) as Record<FrameMeasure, Decimal>;
  const [budget, forslag, gap] = [1, 2, 3].map((step) => cellAddress(row, FIRST_AMOUNT + step));
  const difference = sums.forslag.minus(sums.budget);
  const share = sums.budget.isZero() ? new Decimal(0) : difference.div(sums.budget);
  return [
    ...FRAME_MEASURES.map((measure) =>
      formula(
        `SUMIFS(${area(measureColumn(measure))},${area(0)},${name},${area(1)},"<>${kindName('utanfor')}")`,
        sums[measure].toNumber(),
      ),
    ),
    formula(`${forslag ?? ''}-${budget ?? ''}`, difference.toNumber()),
    formula(`IF(${budget ?? ''}=0,0,${gap ?? ''}/${budget ?? ''})`, share.toNumber()),
  ];
}
