import { costTables, forvaltning, nyaInsatser, type CostRow } from '../content/costs';
import type { Random } from '../../tools/random';
import { write, type Content } from '../tagged';
import {
  cellMark,
  grouped,
  likelySlip,
  numberAt,
  raised,
  rowsOf,
  sumRowOf,
  sumsAbove,
  wrongSum,
  withoutOverview,
} from './cost-cells';
import type { Expected, FaultKind } from './fault';

/** Amounts that are text, leave the index, or are for nothing named. */

const asText: readonly FaultKind[] = [
  {
    name: 'an amount written as text that can be read',
    rule: 'belopp-ej-tal',
    plant: (workbook, random) => {
      const table = random.pick(costTables);
      const row = random.pick(rowsOf(table, 'data', 'subtotal', 'total'));
      const at = cellMark(table, row.id, random.pick(table.columns));
      const figure = grouped(numberAt(workbook, at), random.pick([' ', '\u00A0']));
      return {
        workbook: write(workbook, { [at]: random.pick([`${figure} tkr`, figure, `${figure} tkr*`]) }),
        expected: [{ rule: 'belopp-ej-tal', severity: 'varning', at }],
      };
    },
  },
  {
    name: 'an amount that cannot be read',
    rule: 'belopp-ej-tal',
    plant: (workbook, random) => {
      const table = random.pick(costTables);
      const row = random.pick(rowsOf(table, 'data', 'subtotal', 'total'));
      const at = cellMark(table, row.id, random.pick(table.columns));
      const text = random.pick<Content>([
        ...['134,800', '12.500', '300-500 tkr', 'se bilaga', 'ingår i ramen', '8 00', '12 EUR', '20 %'],
        true,
        { type: 'error', value: '#REF!' },
      ]);
      return {
        workbook: write(workbook, { [at]: text }),
        expected: [{ rule: 'belopp-ej-tal', severity: 'fel', at }],
      };
    },
  },
];

/** The index sets a row's forecast; this is as far from it as can be without growing by a tenth. */
const offIndex = (base: number, random: Random): number =>
  Math.round(base * (random.chance(0.5) ? 0.015 + random.below(20) / 1000 : -0.02 - random.below(40) / 1000));

const wrongIndex = (row: CostRow): Expected => ({
  rule: 'index-avviker',
  severity: 'varning',
  at: cellMark(forvaltning, row.id, 'prognos'),
});

const indexes: readonly FaultKind[] = [
  {
    name: 'a forecast off the index, with the sums that follow it',
    rule: 'index-avviker',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(forvaltning, 'data'));
      const by = offIndex(row.amounts[1] ?? 0, random);
      const changed = [row, ...sumsAbove(forvaltning, row)].map(({ id }) =>
        cellMark(forvaltning, id, 'prognos'),
      );
      return { workbook: withoutOverview(raised(workbook, changed, by)), expected: [wrongIndex(row)] };
    },
  },
  {
    name: 'a forecast off the index, changed after it was summed',
    rule: 'trolig-felskrivning',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(forvaltning, 'data'));
      const by = offIndex(row.amounts[1] ?? 0, random);
      return {
        workbook: withoutOverview(raised(workbook, [cellMark(forvaltning, row.id, 'prognos')], by)),
        // The sum that the row goes into still holds the old forecast, which the index gives too.
        expected: [
          likelySlip(forvaltning, row, 'prognos'),
          wrongSum(forvaltning, sumRowOf(forvaltning, row), 'prognos'),
        ],
      };
    },
  },
];

const POTS = [
  'Digitalisering, pott',
  'Utvecklingspott',
  'Nya insatser (ej specificerade)',
  'Ospec. utveckling',
  'Ambitionsanpassning 2024',
  'Potter för HR',
  'Ej specificerade insatser',
];

const pots: readonly FaultKind[] = [
  {
    name: 'an amount on a row that specifies nothing',
    rule: 'ospecificerad-pott',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(nyaInsatser, 'data'));
      // Told at the row's first amount.
      const at = cellMark(nyaInsatser, row.id, 'ar2024');
      return {
        workbook: write(workbook, { [cellMark(nyaInsatser, row.id, 'label')]: random.pick(POTS) }),
        expected: [{ rule: 'ospecificerad-pott', severity: 'varning', at }],
      };
    },
  },
];

export const amountFaults: readonly FaultKind[] = [...asText, ...indexes, ...pots];
