import { arrange, ordersFor, type CostOrder } from '../../../src/taskpane/charts/use-cost-list';
import { costTables, type CostTable } from '../../../src/portfolio/cost-overview';
import { realSubmission } from '../support/real-submission';

const tables = costTables(realSubmission('intraservice'));

function table(index: number): CostTable {
  const found = tables[index];
  if (found === undefined) throw new Error('The fixture has fewer tables.');
  return found;
}

const firstOf = (index: number, order: CostOrder, sought = ''): readonly string[] =>
  arrange(table(index).services, order, sought)
    .slice(0, 3)
    .map(({ name }) => name);

describe('the order of services', () => {
  it('is by size, by growth, by share, or as they stand', () => {
    expect(firstOf(0, 'size')).toEqual(['IT-arbetsplats', 'Office 365', 'Stadsnät - WAN']);
    expect(firstOf(2, 'growth')).toEqual(['IT Arbetsplats', 'IT Säkerhet', 'Ledning i samverkan (LIS)']);
    expect(firstOf(2, 'share')[0]).toBe('Ledning i samverkan (LIS)');
    expect(firstOf(0, 'sheet')[0]).toBe('Sammanställda räkenskaper');
  });

  it('puts last what has no figure to order by', () => {
    const names = arrange(table(1).services, 'growth', '').map(({ name }) => name);
    expect(names.at(-1)).toBe('HR');
    expect(names).toHaveLength(6);
  });

  it('offers growth only where something can grow', () => {
    expect(ordersFor(table(0))).toEqual(['size', 'growth', 'share', 'sheet']);
    expect(ordersFor(table(4))).toEqual(['size', 'sheet']);
  });

  it('finds services by every word, wherever it stands', () => {
    expect(firstOf(0, 'size', 'stöd LÖN')).toEqual([
      'Stöd i arbetet med löneadministration',
      'Stöd i arbetet med lönebildning',
    ]);
    expect(firstOf(0, 'size', 'finns inte')).toEqual([]);
  });
});
