import { indexAvviker } from '../../src/rules/index-avviker';
import { expectFindings, submissionOf } from '../builders/expect-findings';

const HEADER = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];

describe('index-avviker', () => {
  it('fires on the row that leaves the index that the others share', () => {
    const rows = [
      HEADER,
      ['Kontaktcenter', 23588, 25003],
      ['Extern service', 50733, 53820],
      ['Öppna data', 1587, 1682],
      ['Demokrati', 1639, 1737],
      ['Totalkostnad', 77547, 82242],
    ];
    expectFindings(indexAvviker, submissionOf(rows), [
      { cell: 'C3', severity: 'varning', says: '50 733 × (1 + 6 %) = 53 777' },
    ]);
  });

  it('follows the index that the header states, however few rows do', () => {
    const rows = [
      ['Tjänst', 'Budget 2023', 'Prognos budget 2024, inkl index 3,3%'],
      ['A', 904, 934],
      ['B', 2089, 2089],
    ];
    expectFindings(indexAvviker, submissionOf(rows), [{ cell: 'C3', severity: 'varning', says: '3,3 %' }]);
  });

  it('allows the rounding of the table’s accuracy', () => {
    const rows = [
      HEADER,
      ['A', 83100, 85800],
      ['B', 130500, 134800],
      ['C', 31700, 32800],
      ['D', 44100, 45500],
    ];
    expectFindings(indexAvviker, submissionOf(rows), []);
  });

  it('stays silent where fewer than three rows, or than two thirds, share an index', () => {
    expectFindings(indexAvviker, submissionOf([HEADER, ['A', 7500, 9000], ['B', 21000, 22800]]), []);
    const rows = [
      HEADER,
      ['A', 10000, 10330],
      ['B', 20000, 20660],
      ['C', 30000, 30990],
      ['D', 7000, 9000],
      ['E', 50000, 51000],
    ];
    expectFindings(indexAvviker, submissionOf(rows), []);
  });
});
