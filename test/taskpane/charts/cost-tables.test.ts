import {
  type CostFigure,
  type CostService,
  type CostTable,
  costTables,
} from '../../../src/portfolio/cost-overview';
import { valueOf } from '../../../src/portfolio/sums';
import { cellAddress } from '../../../src/workbook/address';
import { submissionOf } from '../../builders/submissions';
import type { Value } from '../../../src/workbook/from-values';
import { realSubmission } from '../support/real-submission';

/** "prognos 2024 = 135286" for each figure. */
const written = (figures: readonly CostFigure[]): readonly string[] =>
  figures.map(
    ({ kind, year, source, amount }) =>
      `${kind === 'effect' ? `${source} effect` : kind} ${String(year)} = ${valueOf(amount)?.toString() ?? amount.kind}`,
  );

const figuresOf = (service: CostService | null | undefined): readonly string[] =>
  written(service?.figures ?? []);

/** What the development adds to a service of the table. */
function effectsOf(table: CostTable | undefined, name: string): readonly string[] {
  const service = serviceOf(table, name);
  return service ? written(table?.effectsOf(service) ?? []) : ['no such service'];
}

const serviceOf = (table: CostTable | undefined, name: string): CostService | undefined =>
  table?.services.find((service) => service.name === name);

const summary = ({ kind, services, place }: CostTable): string =>
  `${kind} ${cellAddress(place.row, place.column)} ${services.length}`;

describe('the cost tables of real submissions', () => {
  const intraservice = costTables(realSubmission('intraservice'));

  it('come by kind, the most detailed first', () => {
    expect(intraservice.map(summary)).toEqual([
      'forvaltningskostnader A17 56',
      'forvaltningskostnader A6 6',
      'utvecklingskostnader A128 22',
      'utvecklingskostnader A117 5',
      'nyaInsatser A209 9',
      'nyaInsatser A197 6',
    ]);
  });

  it('hold each service’s budget and forecast with the effects of its development', () => {
    expect(figuresOf(serviceOf(intraservice[0], 'IT-arbetsplats'))).toEqual([
      'budget 2023 = 130964',
      'prognos 2024 = 135286',
    ]);
    expect(effectsOf(intraservice[0], 'IT-arbetsplats')).toEqual([
      'utvecklingskostnader effect 2024 = 5200',
      'utvecklingskostnader effect 2025 = 3000',
      'utvecklingskostnader effect 2026 = 3300',
    ]);
    expect(effectsOf(intraservice[0], 'Domino')).toEqual([]);
  });

  it('tell of a column in which nothing stands instead of repeating it', () => {
    expect(intraservice[0]?.blank).toEqual(['Utfall 2022']);
  });

  it('keep an amount that cannot be read, and compare nothing with it', () => {
    const hr = serviceOf(intraservice[1], 'HR');
    expect(figuresOf(hr)).toEqual(['budget 2023 = 130500', 'prognos 2024 = unreadable']);
    expect(hr?.change).toBeNull();
  });

  it('give an area of an overview the effects of the overviews, not those of its details too', () => {
    expect(effectsOf(intraservice[1], 'Digital infrastruktur')).toEqual([
      'utvecklingskostnader effect 2024 = 32000',
      'utvecklingskostnader effect 2025 = 20200',
      'utvecklingskostnader effect 2026 = 20600',
      'nyaInsatser effect 2024 = 13700',
      'nyaInsatser effect 2025 = 14100',
      'nyaInsatser effect 2026 = 14100',
    ]);
  });

  it('tell the cost of new insatser from its effects, also below zero', () => {
    expect(
      figuresOf(serviceOf(intraservice[4], 'Upphandla PU-register och stöd efterlevnad')).slice(0, 4),
    ).toEqual([
      'year 2024 = 2600',
      'year 2025 = blank',
      'year 2026 = blank',
      'nyaInsatser effect 2024 = 2000',
    ]);
    expect(figuresOf(serviceOf(intraservice[4], 'Ambitions-anpassning 2024'))[0]).toBe('year 2024 = -21200');
  });

  it('state the total as the sheet does', () => {
    expect(figuresOf(intraservice[3]?.total)).toEqual([
      'budget 2023 = 90500',
      'prognos 2024 = 84800',
      'utvecklingskostnader effect 2024 = 47700',
      'utvecklingskostnader effect 2025 = 22200',
      'utvecklingskostnader effect 2026 = 20600',
    ]);
    expect(intraservice[0]?.total).toBeNull();
  });

  it('leave out tables that have no rows', () => {
    expect(costTables(realSubmission('inkop-och-upphandling')).map(summary)).toEqual([
      'forvaltningskostnader A5 2',
      'utvecklingskostnader A17 4',
    ]);
  });

  it('tell the step from budget to forecast', () => {
    const [running] = costTables(realSubmission('inkop-och-upphandling'));
    const change = running?.services[0]?.change;
    expect([change?.amount.toString(), change?.share?.toString()]).toEqual(['1500', '0.2']);
    expect([change?.from.kind, change?.to.kind]).toEqual(['budget', 'prognos']);
  });
});

describe('cost tables', () => {
  const HEADING = [['3.1 Kostnader förvaltning och utveckling 2024–2026'], []];
  const RUNNING = [['Förvaltningskostnader inom befintliga tjänster, i tkr']];
  const DEVELOPMENT = [['Utvecklingskostnader inom befintliga tjänster, i tkr']];
  const tablesOf = (...rows: readonly (readonly Value[])[]): readonly CostTable[] =>
    costTables(submissionOf([...HEADING, ...rows]));

  it('are none where the chapter is missing', () => {
    expect(costTables(submissionOf([['1.3 Portföljanalys'], ['Text.']]))).toEqual([]);
  });

  it('add several rows of one service, and leave out effects that are nothing', () => {
    const [running] = tablesOf(
      ...RUNNING,
      ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
      ['Telefoni', 100, 110],
      ['Totalkostnad', 100, 110],
      [],
      ...DEVELOPMENT,
      ['Tjänst', 'Budget 2023', 'Prognos budget 2024', '2024', '2025', '2026'],
      ['Telefoni', 10, 10, 3, 0, 2],
      ['Telefoni', 20, 20, 4, null, -2],
    );
    expect(effectsOf(running, 'Telefoni')).toEqual(['utvecklingskostnader effect 2024 = 7']);
  });

  it('have no share of growth from zero', () => {
    const [running] = tablesOf(
      ...RUNNING,
      ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
      ['Ny tjänst', 0, 40],
      ['Telefoni', 100, 110],
    );
    const change = running?.services[0]?.change;
    expect([change?.amount.toString(), change?.share]).toEqual(['40', null]);
  });

  it('leave out columns that state no cost', () => {
    const [running] = tablesOf(
      ...RUNNING,
      ['Tjänst', 'Budget 2023', 'Index', 'Prognos inkl. index 2024'],
      ['Telefoni', 100, 3, 103],
      ['Växel', 200, 6, 206],
    );
    expect(running?.services.map(figuresOf)).toEqual([
      ['budget 2023 = 100', 'prognos 2024 = 103'],
      ['budget 2023 = 200', 'prognos 2024 = 206'],
    ]);
  });
});
