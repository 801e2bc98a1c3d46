import { groupBy } from '../../language/by-key';
import { cellAddress, sheetAddress } from '../../workbook/address';
import type { DocumentCell, Look } from '../../workbook/document';
import type { CellOf, UnderlagStatement } from '../statements/statement';
import type { Share, SupplierPart } from '../supplier';
import type { Underlag } from '../underlag';
import { capital, FRAME_MEASURES, measureName } from '../words';
import { changes, COSTS_SHEET, kindName, measureColumn, sumsOfFrames, sumWhere } from './costs-frames';
import type { CostsSheet } from './costs-sheet';
import {
  firstInsats,
  NEW_SHEET,
  newColumn,
  newOnes,
  ONGOING_SHEET,
  ongoingColumn,
  ongoingOnes,
} from './insats-sheets';
import { LOOKS } from './looks';
import {
  type Column,
  columnArea,
  fixedCell,
  formula,
  headingFor,
  type LeastHeaderRows,
  numberOf,
  tableSheet,
  type UnderlagSheet,
} from './sheet';

const FIRST_SUPPLIER = 4;
const MOST_CELLS = 12;
/** So that the table stands where it did when a supplier comes or goes. */
const FEWEST_ROWS = 10;
const SUMMARY_SHEET = 'Sammanfattning';

const COLUMNS: readonly Column<UnderlagStatement>[] = [
  { header: 'Leverantör', width: 42, of: ({ supplier }) => supplier ?? 'Alla leverantörer', isKey: true },
  { header: 'Text', width: 64, of: ({ text }) => text.sv },
  { header: 'Celler', width: 26, look: LOOKS.quiet, of: ({ cells, supplier }) => cellsTold(cells, supplier) },
  { header: 'Bedömning', width: 30, of: () => null, isTheirs: true },
  { header: 'Uttalande', width: 22, look: LOOKS.quiet, of: ({ id }) => id, isKey: true },
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
  { year, least }: Pick<At, 'year' | 'least'>,
): UnderlagSheet {
  const headers = [
    ...['Leverantör', 'Fil', 'Fel och varningar'],
    ...['Informationsklassning', 'Riskanalys', 'Effektmål', 'Godtagna'],
    ...FRAME_MEASURES.map((measure) => capital(measureName(measure, year)).sv),
    ...['Förändring tkr', 'Förändring %', 'Potter', 'Potter, tkr'],
  ];
  return tableSheet({
    name: SUMMARY_SHEET,
    tableName: 'Sammanfattning',
    title: `Underlag ${year}`,
    lead: 'Leverantörernas förslag i siffror, i tkr och utan det som är utanför ramarna. Under tabellen står det som går att säga ur arbetsböckerna, med cellerna som det vilar på.',
    columns: COLUMNS,
    rows: statements,
    headerRow: Math.max(FEWEST_ROWS, FIRST_SUPPLIER + suppliers.length + 2, least.get(SUMMARY_SHEET) ?? 0),
    beside: Array.from({ length: headers.length - COLUMNS.length }, () => 12),
    blocks: [
      { row: FIRST_SUPPLIER - 1, column: 0, rows: [headers], looks: SUPPLIER_LOOKS.map(headingFor) },
      {
        row: FIRST_SUPPLIER,
        column: 0,
        rows: suppliers.map((part, at) =>
          supplierRow(part, suppliers, { costs, year, least, row: FIRST_SUPPLIER + at }),
        ),
        looks: SUPPLIER_LOOKS,
      },
    ],
  });
}

const SUPPLIER_LOOKS: readonly Look[] = [
  ...[LOOKS.text, LOOKS.quiet, LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.amount],
  ...[LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.percent, LOOKS.amount, LOOKS.amount],
];

interface At {
  readonly costs: CostsSheet;
  readonly year: number;
  readonly least: LeastHeaderRows;
  readonly row: number;
}

const FIRST_AMOUNT = 7;

function supplierRow(part: SupplierPart, parts: readonly SupplierPart[], at: At): readonly DocumentCell[] {
  const { supplier, file, counts, classified, risk, effektmal, potter } = part;
  const name = fixedCell(at.row, 0);
  return [
    ...[
      supplier,
      file.split(/[\\/]/).at(-1) ?? file,
      `${counts.fel} fel, ${counts.varning} ${counts.varning === 1 ? 'varning' : 'varningar'}`,
    ],
    counted(classified, parts, name, { ...at, header: 'Informationsklassning' }),
    counted(risk, parts, name, { ...at, header: 'Riskanalys' }),
    withEffects(effektmal, parts, name, at),
    counts.godtagna,
    ...amounts(part, name, at),
    potter.count,
    potter.sum.toNumber(),
  ];
}

/** Of the tables of insatser: the names of the suppliers, and another column, as areas for formulas. */
function insatsAreas(parts: readonly SupplierPart[], sheet: string, column: number, least: LeastHeaderRows) {
  const rows = (sheet === NEW_SHEET ? newOnes(parts) : ongoingOnes(parts)).length;
  return {
    suppliers: columnArea(sheet, 0, firstInsats(sheet, least), rows),
    values: columnArea(sheet, column, firstInsats(sheet, least), rows),
  };
}

/** "2 av 8", counted in the table of new insatser. */
function counted(
  share: Share,
  parts: readonly SupplierPart[],
  name: string,
  { year, header, least }: At & { readonly header: string },
): DocumentCell {
  const { suppliers, values } = insatsAreas(parts, NEW_SHEET, newColumn(year, header), least);
  return formula(
    `COUNTIFS(${suppliers},${name},${values},"JA")&" av "&COUNTIFS(${suppliers},${name})`,
    `${share.done} av ${share.of}`,
  );
}

function withEffects(
  share: Share,
  parts: readonly SupplierPart[],
  name: string,
  { year, least }: At,
): DocumentCell {
  const areas = [
    insatsAreas(parts, NEW_SHEET, newColumn(year, 'Effektmål'), least),
    insatsAreas(parts, ONGOING_SHEET, ongoingColumn('Effektmål'), least),
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
  const values = sumsOfFrames(own);
  const condition = `${area(0)},${name},${area(1)},"<>${kindName('utanfor')}"`;
  return [
    ...FRAME_MEASURES.map((measure) =>
      formula(sumWhere(area(measureColumn(measure)), condition), numberOf(values[measure]) ?? ''),
    ),
    ...changes(row, values, FIRST_AMOUNT + FRAME_MEASURES.indexOf('budget')),
  ];
}
