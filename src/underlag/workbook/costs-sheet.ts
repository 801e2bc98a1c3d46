import { groupBy } from '../../language/by-key';
import { formatAmount } from '../../money/amount';
import type { Cost, CostMeasure, CostRow } from '../../portfolio/cost-rows';
import { frameOf } from '../../portfolio/frames';
import { cellAddress, sheetAddress } from '../../workbook/address';
import type { SupplierPart } from '../supplier';
import { CHART_ROWS, chartsOf } from './costs-charts';
import {
  costName,
  COSTS_SHEET,
  FIRST_FRAME,
  type FrameLine,
  framesBlock,
  headersOf,
  HEADINGS,
  kindName,
  type TableColumns,
} from './costs-frames';
import { groupsOf, summaryBlock } from './costs-sums';
import { LOOKS } from './looks';
import {
  type Column,
  columnArea,
  type LeastHeaderRows,
  numberOf,
  tableSheet,
  type UnderlagSheet,
} from './sheet';

/** A row of the table of costs, and whose it is. */
interface SuppliersRow {
  readonly part: SupplierPart;
  readonly row: CostRow;
  readonly kind: string;
}

/** The sheet of costs, and where its frames stand, so that other sheets can point to them. */
export interface CostsSheet {
  readonly sheet: UnderlagSheet;
  readonly frames: readonly FrameLine[];
}

const UNPLACED = 'ofördelad minskning';
const LATER_YEARS = 3;

/** Costs of all suppliers row by row, with the frames that they make as formulas above, and charts beside those. */
export function costsSheet(parts: readonly SupplierPart[], year: number, least: LeastHeaderRows): CostsSheet {
  const rows = parts
    .flatMap((part) => part.rows.map((row): SuppliersRow => ({ part, row, kind: kindOf(row) })))
    .filter(({ row }) => row.figures.length > 0)
    .toSorted((one, other) => order(one) - order(other));
  const frames = parts
    .flatMap((part) => part.frames.ramar.map(({ kind, cost }) => ({ part, kind, cost })))
    .map((frame, at): FrameLine => ({
      ...frame,
      row: FIRST_FRAME + at,
      values: valuesOf(
        frame.part.rows.filter(({ kind }) => kind === frame.kind),
        frame.cost,
        year,
      ),
    }));
  const summary = FIRST_FRAME + frames.length + 2;
  const groups = groupsOf(parts, frames);
  const charts = summary + groups.length + 1;
  const headerRow = Math.max(charts + CHART_ROWS + 1, least.get(COSTS_SHEET) ?? 0);
  const at = createColumns(year, headerRow + 1, rows.length);
  return {
    frames,
    sheet: tableSheet({
      name: COSTS_SHEET,
      tableName: 'Kostnader',
      title: `Kostnader ${year - 2}–${year}`,
      lead: `Tkr. Varje rad är en rad i leverantörens avsnitt om kostnader, med cellerna som beloppen kommer från. Förslag för förvaltning är budget ${year - 1} och årets effekter av utveckling, utan index. Rader utanför ramen står sist och är inte med i ramarna.`,
      columns: columnsOf(year),
      ...{ rows, headerRow },
      blocks: [
        {
          row: FIRST_FRAME - 1,
          column: 0,
          rows: [headersOf(year, ['Leverantör', 'Slag', 'Kostnad', '', ''])],
          looks: HEADINGS,
        },
        framesBlock(frames, at),
        {
          row: summary - 1,
          column: 0,
          rows: [headersOf(year, ['Summa', '', '', '', ''])],
          looks: HEADINGS,
        },
        summaryBlock(groups, frames, { first: summary, year }),
      ],
      more: { charts: chartsOf(groups, { summary, first: charts, year }) },
    }),
  };
}

/** A pott below zero is a cut that nobody has placed; it is in no frame. */
const kindOf = ({ kind, isPott, figures }: CostRow): string =>
  isPott && figures.some(({ value }) => value.isNegative()) ? UNPLACED : kindName(kind);

const order = ({ row, kind }: SuppliersRow): number => (row.kind === 'utanfor' || kind === UNPLACED ? 1 : 0);

const valuesOf = (rows: readonly CostRow[], cost: Cost, year: number): FrameLine['values'] => {
  const frame = frameOf(rows, cost, year);
  return {
    utfall: frame.utfall?.value ?? null,
    budget: frame.budget?.value ?? null,
    forslag: frame.forslag?.value ?? null,
  };
};

function columnsOf(year: number): readonly Column<SuppliersRow>[] {
  const amount = (header: string, measure: CostMeasure, of: number): Column<SuppliersRow> => ({
    header,
    width: 12,
    look: LOOKS.amount,
    of: ({ row }) =>
      numberOf(row.figures.find((each) => each.measure === measure && each.year === of)?.value),
  });
  return [
    { header: 'Leverantör', width: 42, of: ({ part }) => part.supplier, isKey: true },
    { header: 'Slag', width: 18, of: ({ kind }) => kind },
    { header: 'Kostnad', width: 12, of: ({ row }) => costName(row.cost) },
    { header: 'Område', width: 18, of: ({ row }) => row.area },
    { header: 'Tjänst eller rad', width: 36, of: ({ row }) => row.name, isKey: true },
    amount(`Utfall ${year - 2}`, 'utfall', year - 2),
    amount(`Budget ${year - 1}`, 'budget', year - 1),
    amount(`Prognos ${year}`, 'prognos', year),
    amount(`Förslag ${year}`, 'forslag', year),
    ...Array.from({ length: LATER_YEARS }, (_, step) =>
      amount(`Effekt ${year + step}`, 'effekt', year + step),
    ),
    { header: 'Celler', width: 24, look: LOOKS.quiet, of: cellsOf, isKey: true },
    { header: 'Anmärkning', width: 28, look: LOOKS.quiet, of: remarkOn },
    { header: 'Kommentar', width: 26, of: () => null, isTheirs: true },
  ];
}

function cellsOf({ row }: SuppliersRow): string {
  const bySheet = groupBy(row.figures, ({ place }) => place.sheet);
  return [...bySheet]
    .map(([sheet, own]) =>
      sheetAddress(sheet, own.map(({ place }) => cellAddress(place.row, place.column)).join(', ')),
    )
    .join('; ');
}

function remarkOn({ row }: SuppliersRow): string | null {
  const slips = row.figures
    .filter(({ value, stated }) => !value.equals(stated))
    .map(
      ({ value, stated, place }) =>
        `${cellAddress(place.row, place.column)} är ${formatAmount(stated)}, räknas som ${formatAmount(value)}: trolig felskrivning.`,
    );
  const guess = row.kindBy === 'guess' ? ['Slaget är en gissning.'] : [];
  return [...slips, ...guess].join(' ') || null;
}

function createColumns(year: number, first: number, rows: number): TableColumns {
  const headers = columnsOf(year).map(({ header }) => header);
  const area = (header: string): string => columnArea(COSTS_SHEET, headers.indexOf(header), first, rows);
  const [utfall, budget, prognos, forslag] = [
    `Utfall ${year - 2}`,
    `Budget ${year - 1}`,
    `Prognos ${year}`,
    `Förslag ${year}`,
  ].map(area);
  return {
    ...{ supplier: area('Leverantör'), kind: area('Slag'), cost: area('Kostnad') },
    ...{ utfall: utfall ?? '', budget: budget ?? '', prognos: prognos ?? '', forslag: forslag ?? '' },
    effekt: area(`Effekt ${year}`),
  };
}
