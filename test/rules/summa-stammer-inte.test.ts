import { plain } from '../builders/findings';
import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { expectFindings, type Expected } from '../builders/expect-findings';
import { submissionOf } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

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
    expect(finding && plain(finding)).toMatchObject({
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

  it('takes negative amounts and decimals for what they are', () => {
    const rows = [
      ['A', null, 100, 12.25],
      ['Ambitionsanpassning', null, -300, 7.5],
      ['Totalkostnad', null, -200, 19.85],
    ];
    expectSums(rows, [{ cell: 'D6', severity: 'fel', says: 'raderna blir 19,75 (skillnad 0,1)' }]);
  });

  it('sums labelled subtotals and a grand total of another name', () => {
    const rows = [
      ['A', null, 100, 100],
      ['Summa HR', null, 100, 100],
      ['B', null, 250, 250],
      ['(därav löner', null, 90, 90],
      ['Summa Ekonomi:', null, 250, 200],
      ['Totalkostnad', null, 350, 300],
    ];
    expectSums(rows, [{ cell: 'D8', severity: 'fel', says: 'Summa Ekonomi för' }]);
  });

  it('does not add a total again that restates the one above it', () => {
    const rows = [
      ['A', null, 100, 100],
      ['Delsumma', null, 100, 100],
      ['B', null, 250, 250],
      ['Delsumma', null, 250, 250],
      ['Summa område 1', null, 350, 350],
      ['C', null, 7, 7],
      ['Delsumma', null, 7, 7],
      ['Summa område 2', null, 7, 7],
      ['Totalkostnad', null, 357, 457],
    ];
    expectSums(rows, [{ cell: 'D12', severity: 'fel', says: 'raderna blir 357' }]);
  });

  it('leaves out a total of something else above the rows', () => {
    const rows = [
      ['Totalt föregående år', null, 280, 290],
      ['A', null, 100, 100],
      ['B', null, 200, 200],
      ['Totalkostnad', null, 300, 400],
    ];
    expectSums(rows, [{ cell: 'D7', severity: 'fel', says: 'Kontrollera D5–D6' }]);
  });

  it('sums group by group where nothing sums the whole', () => {
    const rows = [
      ['A', null, 101, 101],
      ['B', null, 199, 199],
      ['Summa HR', null, 300, 310],
      ['C', null, 40, 40],
      ['Summa Ekonomi', null, 40, 40],
    ];
    expectSums(rows, [{ cell: 'D6', severity: 'fel', says: 'raderna blir 300' }]);
  });

  it('follows totals that carry on the one above', () => {
    const rows = [
      ['A', null, 100, 100],
      ['B', null, 200, 200],
      ['Summa', null, 300, 300],
      ['Index', null, 9, 9],
      ['Summa inklusive index', null, 309, 309],
      ['Utveckling', null, 50, 50],
      ['Totalkostnad', null, 359, 395],
    ];
    expectSums(rows, [{ cell: 'D10', severity: 'fel', says: 'raderna blir 359' }]);
  });

  it('sums the rows below totals that stand first, where a column shows that they do', () => {
    const rows = [
      ['Totalkostnad', null, 350, 350],
      ['Summa HR', null, 300, 330],
      ['A', null, 100, 100],
      ['B', null, 200, 200],
      ['Summa Ekonomi', null, 50, 50],
      ['C', null, 50, 50],
    ];
    expectSums(rows, [
      { cell: 'D4', severity: 'fel', says: 'raderna blir 380' },
      { cell: 'D5', severity: 'fel', says: 'Kontrollera D6–D7' },
    ]);
    expectSums(
      [
        ['Totalkostnad', null, 300, 310],
        ['A', null, 101, 101],
        ['B', null, 199, 199],
      ],
      [{ cell: 'D4', severity: 'fel', says: 'raderna blir 300' }],
    );
  });

  it('does not take the rows below a total for its parts without a sign of it', () => {
    const rows = [
      ['Totalkostnad', null, 900, 1000],
      ['Största posten', null, 500, 600],
    ];
    expectSums(rows, []);
  });

  it('does not sum the rates of a column of index', () => {
    const header = ['Tjänst', 'Budget 2023', 'Index', 'Prognos inkl index'];
    const rows = [
      ['A', 904, 3.3, 934],
      ['B', 9603, 3.3, 9920],
      ['Totalkostnad', 10507, 3.3, 10900],
    ];
    expectFindings(summaStammerInte, submissionOf([HEADING, [], header, ...rows]), [
      { cell: 'D6', severity: 'fel', says: 'raderna blir 10 854' },
    ]);
  });
});
