import { costTables, forvaltning, nyaInsatser, tjansteplan, utveckling } from '../content/costs';
import { deleteRows, insertRows, marksOf, tagged, type TaggedCell, withSheet } from '../tagged';
import {
  cellMark,
  likelySlip,
  raised,
  rowsOf,
  step,
  subtotalOf,
  sumRowOf,
  totalOf,
  wrongRowSum,
  wrongSum,
} from './cost-cells';
import type { FaultKind } from './fault';

/** Sums that do not add up, of columns and of rows. */

const sums: readonly FaultKind[] = [
  {
    name: 'a total that is not the sum of its rows',
    rule: 'summa-stammer-inte',
    plant: (workbook, random) => {
      const table = random.pick(costTables);
      const column = random.pick(table.columns);
      const total = totalOf(table);
      return {
        workbook: raised(workbook, [cellMark(table, total.id, column)], step(random)),
        // Where the row states a sum of its own parts, that is wrong too.
        expected: [wrongSum(table, total, column), ...wrongRowSum(table, total)],
      };
    },
  },
  {
    name: 'a subtotal that is not the sum of its rows',
    rule: 'summa-stammer-inte',
    plant: (workbook, random) => {
      const table = random.pick([forvaltning, utveckling]);
      const column = random.pick(table.columns);
      const subtotal = random.pick(rowsOf(table, 'subtotal'));
      return {
        workbook: raised(workbook, [cellMark(table, subtotal.id, column)], step(random)),
        // The grand total sums the subtotals, so it no longer holds either.
        expected: [wrongSum(table, subtotal, column), wrongSum(table, totalOf(table), column)],
      };
    },
  },
  {
    name: 'an amount changed after it was summed',
    rule: 'summa-stammer-inte',
    plant: (workbook, random) => {
      // Columns that no index and no proposal ties to another figure.
      const [table, column] = random.pick([
        [forvaltning, 'utfall'],
        [utveckling, 'utfall'],
        [utveckling, 'forandring2026'],
        [nyaInsatser, 'ar2026'],
        [nyaInsatser, 'forandring2026'],
      ] as const);
      const row = random.pick(rowsOf(table, 'data'));
      return {
        workbook: raised(workbook, [cellMark(table, row.id, column)], -Math.abs(step(random))),
        expected: [wrongSum(table, sumRowOf(table, row), column)],
      };
    },
  },
  {
    name: 'a row deleted after it was summed',
    rule: 'summa-stammer-inte',
    plant: (workbook, random) => {
      const row = random.pick(
        rowsOf(forvaltning, 'data').filter((each) => subtotalOf(forvaltning, each) !== null),
      );
      const place = marksOf(workbook).get(cellMark(forvaltning, row.id, 'budget'));
      // The subtotal of every column now lacks the row.
      const expected = forvaltning.columns.map((column) =>
        wrongSum(forvaltning, sumRowOf(forvaltning, row), column),
      );
      return {
        workbook: withSheet(workbook, place?.sheet ?? '', (sheet) => deleteRows(sheet, place?.row ?? 0, 1)),
        expected,
      };
    },
  },
];

const rowSums: readonly FaultKind[] = [
  {
    name: 'a row’s own sum wrong, in a table without a total',
    rule: 'radsumma-stammer-inte',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(tjansteplan, 'data'));
      const total = marksOf(workbook).get(cellMark(tjansteplan, 'total', 'summa'));
      const changed = raised(workbook, [cellMark(tjansteplan, row.id, 'summa')], step(random));
      return {
        workbook: withSheet(changed, total?.sheet ?? '', (sheet) => deleteRows(sheet, total?.row ?? 0, 1)),
        expected: wrongRowSum(tjansteplan, row),
      };
    },
  },
  {
    name: 'a part of a row changed after the row was summed',
    rule: 'radsumma-stammer-inte',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(tjansteplan, 'data'));
      const column = random.pick(tjansteplan.columns);
      return {
        workbook: raised(workbook, [cellMark(tjansteplan, row.id, column)], Math.abs(step(random))),
        // The column's own sum lacks the change as well, and both sums tell what stood there.
        expected: [
          ...wrongRowSum(tjansteplan, row),
          wrongSum(tjansteplan, totalOf(tjansteplan), column),
          likelySlip(tjansteplan, row, column),
        ],
      };
    },
  },
];

const parts: readonly FaultKind[] = [
  {
    name: 'a part that is larger than its whole',
    rule: 'varav-stammer-inte',
    plant: (workbook, random) => {
      const row = random.pick(
        rowsOf(forvaltning, 'data').filter(({ amounts }) => amounts.every((each) => (each ?? 0) > 0)),
      );
      const at = marksOf(workbook).get(cellMark(forvaltning, row.id, 'budget'));
      const name = random.pick(['varav personal', '– varav konsulter', 'Därav drift']);
      const wrong = random.pick(forvaltning.columns);
      return {
        workbook: withSheet(workbook, at?.sheet ?? '', (sheet) => {
          const cells = (sheet.cells[(at?.row ?? 0) - sheet.area.row] ?? []).map((cell): TaggedCell => {
            const column = forvaltning.columns.find(
              (each) => cell.mark === cellMark(forvaltning, row.id, each),
            );
            if (column !== undefined && cell.type === 'number')
              return tagged(
                Math.round(cell.value * (column === wrong ? 3 : 0.5)),
                'amount',
                `part/${column}`,
              );
            return cell.mark === cellMark(forvaltning, row.id, 'label') ? tagged(name, 'text') : BLANK_CELL;
          });
          return insertRows(sheet, (at?.row ?? 0) + 1, [cells]);
        }),
        expected: [{ rule: 'varav-stammer-inte', severity: 'fel', at: `part/${wrong}` }],
      };
    },
  },
];

const BLANK_CELL = tagged(null, 'text');

export const sumFaults: readonly FaultKind[] = [...sums, ...rowSums, ...parts];
