import { shownAs } from '../../../src/workbook/from-values';
import { forvaltning, nyaInsatser, utveckling } from '../content/costs';
import type { Random } from '../../tools/random';
import { costTableChanges } from '../harmless/cost-tables';
import { eachSheet } from '../harmless/change';
import {
  insertRows,
  rewritten,
  type Row,
  tagged,
  type TaggedCell,
  type TaggedWorkbook,
  withSheet,
} from '../tagged';
import { cellMark, raised, step, totalOf, wrongSum } from './cost-cells';
import type { FaultKind, Mutant } from './fault';

/** Faults in tables of costs as controllers make them: spare rows, per cent below the total, years as rows. */

function wrongTotal(workbook: TaggedWorkbook, random: Random): Mutant {
  const table = random.pick([forvaltning, utveckling, nyaInsatser]);
  const column = random.pick(table.columns);
  const total = totalOf(table);
  return {
    workbook: raised(workbook, [cellMark(table, total.id, column)], step(random)),
    expected: [wrongSum(table, total, column)],
  };
}

type Change = (workbook: TaggedWorkbook, random: Random) => TaggedWorkbook;

const inLayout = (name: string, change: Change): FaultKind => ({
  name: `a wrong total, with ${name}`,
  rule: 'summa-stammer-inte',
  isDeformed: true,
  plant: (workbook, random) => {
    const mutant = wrongTotal(workbook, random);
    return { ...mutant, workbook: change(mutant.workbook, random) };
  },
});

const isTotalRow = (row: Row): boolean => row.some(({ role, type }) => role === 'total' && type !== 'blank');

/** Rows like each total's, above or below it; what stands in a cell of theirs is told by the total's. */
const besideTotals = (
  where: 'above' | 'below',
  rowsFor: (random: Random) => readonly ((cell: TaggedCell) => TaggedCell)[],
): Change =>
  eachSheet((sheet, random) =>
    sheet.cells
      .flatMap((row, at) => (isTotalRow(row) ? [at] : []))
      .toReversed()
      .reduce((changed, at) => {
        const total = sheet.cells[at] ?? [];
        const rows = rowsFor(random).map((cellFor) => total.map(cellFor));
        return insertRows(changed, where === 'above' ? at : at + 1, rows);
      }, sheet),
  );

const like = ({ role, type }: TaggedCell, label: string | null, amount: TaggedCell): TaggedCell =>
  role === 'total'
    ? tagged(label, 'text')
    : role === 'amount' && type !== 'blank'
      ? amount
      : tagged(null, 'text');

const zeros =
  (label: string | null) =>
  (cell: TaggedCell): TaggedCell =>
    like(cell, label, tagged(0, 'amount'));

const spareRows = besideTotals('above', (random) =>
  Array.from({ length: 1 + random.below(3) }, () => zeros(random.pick([null, null, '-', '…']))),
);

const perCent = besideTotals('below', (random) => {
  const label = random.pick(['Förändring mot föregående år', 'Andel', 'Ökning, %', 'Förändring']);
  const share = random.pick([tagged('0.0 %', 'text'), rewritten(tagged(0, 'text'), shownAs(0.031, '0.0%'))]);
  return [(cell) => like(cell, label, share)];
});

const counts = besideTotals('below', () => [(cell) => like(cell, 'Antal årsarbetare', tagged(12.5, 'text'))]);

/** Years stand as rows, and what is summed in each as columns. */
const yearsAsRows: FaultKind = {
  name: 'a row sum that is wrong where years stand as rows',
  rule: 'radsumma-stammer-inte',
  isDeformed: true,
  plant: (workbook, random) => {
    const wrong = random.below(4);
    const header = [
      random.pick(['År', '', 'Belopp i tkr']),
      'Hemsidor',
      'Växel',
      random.pick(['Summa', 'Totalt']),
    ];
    const rows = [2021, 2022, 2023, 2024].map((year, index): Row => {
      const [first, second] = [1013 + 37 * index, 2019 + 41 * index];
      const sum = first + second + (index === wrong ? step(random) : 0);
      const mark = index === wrong ? 'planted/sum' : undefined;
      return [tagged(year, 'text'), tagged(first, 'text'), tagged(second, 'text'), tagged(sum, 'text', mark)];
    });
    const table = [
      [],
      [tagged('Hemsidor och växel per år', 'text')],
      header.map((text) => tagged(text, 'text')),
      ...rows,
    ];
    return {
      workbook: withSheet(workbook, '3 Ekonomi', (sheet) => insertRows(sheet, sheet.cells.length, table)),
      expected: [{ rule: 'radsumma-stammer-inte', severity: 'fel', at: 'planted/sum' }],
    };
  },
};

export const costLayoutFaults: readonly FaultKind[] = [
  ...costTableChanges.map(({ name, change }) => inLayout(name, change)),
  inLayout('spare rows of zeros above it', spareRows),
  inLayout('per cent below it', perCent),
  inLayout('a count below it', counts),
  yearsAsRows,
];
