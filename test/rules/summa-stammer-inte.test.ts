import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { DEFAULT_LIMITS } from '../../src/rules/settings';
import { expectFindings, submissionOf, type Expected } from '../builders/expect-findings';
import type { Value } from '../builders/workbook';

const HEADING = ['3.1 Kostnader förvaltning och utveckling 2024–2026'];
const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];

function expectSums(rows: readonly (readonly Value[])[], expected: readonly Expected[]): void {
  expectFindings(summaStammerInte, submissionOf([HEADING, [], HEADER, ...rows]), expected);
}

describe('summa-stammer-inte', () => {
  it('names what stands there, what was expected and the rows', () => {
    const rows = [
      ['Kontaktcenter', null, '23 588 tkr', 25003],
      ['Extern service', null, '50 733 tkr', 53820],
      ['Öppna data', null, '1 587 tkr', 1682],
      ['Demokrati', null, '1 639 tkr', 1737],
      ['Totalkostnad', null, '77 587 tkr', 82242],
    ];
    const message =
      'Totalkostnad för Budget 2023 är 77 587 men raderna blir 77 547 (skillnad 40). Kontrollera C4–C7.';
    expectSums(rows, [{ cell: 'C8', severity: 'fel', says: message }]);
    const [finding] = summaStammerInte.check(submissionOf([HEADING, [], HEADER, ...rows]), DEFAULT_LIMITS);
    expect(finding).toMatchObject({
      subject: 'Totalkostnad · Budget 2023',
      found: '77 587',
      expected: '77 547',
      difference: '40',
      chapter: '3.1',
    });
  });

  it('allows what rounding explains, by the accuracy that the table shows', () => {
    expectSums(
      [
        ['HR', null, 130500, 134804],
        ['Inköp', null, 14600, 3],
        ['Totalkostnad:', null, 145200, 134808],
      ],
      [{ cell: 'C6', severity: 'fel' }],
    );
    expectSums(
      [
        ['HR', null, 130500, 134800],
        ['Inköp', null, 14600, 15100],
        ['Summa', null, 145200, 149800],
      ],
      [],
    );
  });

  it('sums subtotals without a label since the one before, and the grand total from them and the rows after', () => {
    const rows = [
      ['Räkenskaper', '-', 904, 934],
      ['Ekonomiprocesser', '-', 35369, 36536],
      [null, null, 36273, 37470],
      ['Bemanning', null, 15801, 16322],
      [null, null, 15801, 16332],
      ['Inköp', null, 14609, 15091],
      [null, '-', 66683, 68893],
    ];
    expectSums(rows, [{ cell: 'D8', severity: 'fel', says: 'Delsumman på rad 8' }]);
  });

  it('finds a wrong grand total', () => {
    const rows = [
      ['A', null, 100, null],
      [null, null, 100, null],
      ['B', null, 250, null],
      [null, null, 250, null],
      ['Totalkostnad', null, 450, null],
    ];
    expectSums(rows, [{ cell: 'C8', severity: 'fel', says: 'Kontrollera C5, C7' }]);
  });

  it('takes zero as a value, blanks and dashes as nothing, and a total above blanks as wrong', () => {
    const rows = [
      ['A', '-', 0, null],
      ['B', null, 700, null],
      ['Totalkostnad', '-', 700, 500],
    ];
    expectSums(rows, [{ cell: 'D6', severity: 'fel', says: 'raderna blir 0' }]);
  });

  it('is silenced by an amount of the column that cannot be read', () => {
    const rows = [
      ['A', null, 100, '134,800'],
      ['B', null, 100, 100],
      ['Totalkostnad', null, 500, 500],
    ];
    expectSums(rows, [{ cell: 'C6', severity: 'fel' }]);
  });

  it('leaves out "varav" rows, rows below the total and what stands after the table', () => {
    const rows = [
      ['A', null, 1000, 10],
      ['varav löner', null, 400, 4],
      ['Totalkostnad', null, 1000, 10],
      ['Föregående år', null, 900, 9],
      [],
      ['Leverantörens analys'],
      ['Totalt 12 procent mer än 2022.'],
    ];
    expectSums(rows, []);
  });

  it('goes on over one blank row to the total', () => {
    expectSums(
      [['A', null, 7, 10], ['B', null, 80, 10], [], ['Totalkostnad', null, 90, 20]],
      [{ cell: 'C7', severity: 'fel' }],
    );
  });
});
