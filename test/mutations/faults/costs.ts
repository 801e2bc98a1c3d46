import type { Value } from '../../../src/workbook/from-values';
import { forvaltning, nyaInsatser, utveckling, type CostRow, type CostTable } from '../content/costs';
import { proposedTexts } from '../content/proposed';
import { proposed } from '../faultless';
import { write, type TaggedWorkbook } from '../tagged';
import { cellMark, grouped, raised, rowsOf, sumsAbove, withoutOverview } from './cost-cells';
import { answerMark, isForNewService, type Expected, type FaultKind } from './fault';

/** Costs that grow without a word, or differ from what the proposals ask for. */

const services = new Set(proposedTexts.map(({ koppladTjanst }) => koppladTjanst));
const withProposals = rowsOf(utveckling, 'data').filter(({ label }) => services.has(label));
const withoutProposals = rowsOf(utveckling, 'data').filter(({ label }) => !services.has(label));

/** A row of the development table and all that sums it, forecast raised. */
const raisedForecast = (workbook: TaggedWorkbook, row: CostRow, by: number): TaggedWorkbook =>
  raised(
    workbook,
    [row, ...sumsAbove(utveckling, row)].map(({ id }) => cellMark(utveckling, id, 'prognos')),
    by,
  );

const grownRow = (table: CostTable, row: CostRow): Expected => ({
  rule: 'kostnadsokning-utan-kommentar',
  severity: 'varning',
  at: cellMark(table, row.id, 'prognos'),
});

const growth: readonly FaultKind[] = [
  {
    name: 'a cost of development that grows without a word',
    rule: 'kostnadsokning-utan-kommentar',
    plant: (workbook, random) => {
      const row = random.pick(withoutProposals);
      const [, budget = 0, forecast = 0] = row.amounts;
      const grown = Math.ceil((budget * (1.11 + random.below(30) / 100)) / 10) * 10;
      return {
        workbook: raisedForecast(workbook, row, grown - forecast),
        expected: [grownRow(utveckling, row)],
      };
    },
  },
  {
    name: 'a running cost that grows far above the index',
    rule: 'kostnadsokning-utan-kommentar',
    plant: (workbook, random) => {
      const row = random.pick(rowsOf(forvaltning, 'data'));
      const by = Math.ceil((row.amounts[1] ?? 0) * (0.09 + random.below(30) / 100));
      const changed = [row, ...sumsAbove(forvaltning, row)].map(({ id }) =>
        cellMark(forvaltning, id, 'prognos'),
      );
      // Such a forecast does not follow the table's index either.
      return {
        workbook: withoutOverview(raised(workbook, changed, by)),
        expected: [
          grownRow(forvaltning, row),
          { rule: 'index-avviker', severity: 'varning', at: cellMark(forvaltning, row.id, 'prognos') },
        ],
      };
    },
  },
];

const proposalsDiffer = (table: CostTable, row: string, column: string): Expected => ({
  rule: 'forslag-avviker-fran-kostnader',
  severity: 'varning',
  at: cellMark(table, row, column),
});

const proposals: readonly FaultKind[] = [
  {
    name: 'a proposal’s budget that the costs do not hold',
    rule: 'forslag-avviker-fran-kostnader',
    plant: (workbook, random) => {
      const card = random.pick(proposed);
      const { koppladTjanst, namn } = card.answers;
      const amount = 100 * (40 + random.below(60));
      const text = random.pick<Value>([
        amount,
        `${grouped(amount, ' ')} tkr`,
        `2024: ${grouped(amount, ' ')} tkr, 2025: 500 tkr`,
      ]);
      return {
        workbook: write(workbook, { [answerMark(card, 'projektbudget')]: text }),
        expected: [
          isForNewService(card)
            ? proposalsDiffer(nyaInsatser, String(namn), 'ar2024')
            : proposalsDiffer(utveckling, String(koppladTjanst), 'prognos'),
        ],
      };
    },
  },
  {
    name: 'a cost of development that the proposals do not ask for',
    rule: 'forslag-avviker-fran-kostnader',
    plant: (workbook, random) => {
      const row = random.pick(withProposals);
      return {
        workbook: raisedForecast(workbook, row, -100 * (1 + random.below(5))),
        expected: [proposalsDiffer(utveckling, row.id, 'prognos')],
      };
    },
  },
];

export const costFaults: readonly FaultKind[] = [...growth, ...proposals];
