import { expectLinear } from '../../builders/growth';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { cell, sheet, workbook } from '../../../src/workbook/from-values';
import { cellAt } from '../../../src/workbook/snapshot';
import { writableCell } from '../../../src/excel/write/cells';
import { atOnce } from '../support';

const gateway = createExcelGateway(atOnce);

/** Texts that Excel takes for something else when somebody types them. */
const MISTAKABLE = [
  ...['1e5', '1E+5', '5 kr', 'kr 5', '5 %', '12', '1 000,5', '1\u00a0000', '-5', '(5)', '½', '€ 5', '5€'],
  ...[
    '2024-01-01',
    '1/2',
    '3-4',
    '12:30',
    '3 maj',
    'maj 3',
    '1.2',
    '1.2.3',
    'Q1',
    'A1',
    'mar-24',
    '１２',
    '٣',
  ],
  ...[
    '=1+1',
    '+1',
    '-x',
    '@x',
    '＝1+1',
    '＋x',
    '－x',
    '＠x',
    "'x",
    '"x',
    '\t=1',
    ' =1',
    '\u200b=1',
    '\ufeff1',
  ],
  ...['TRUE', 'sant', 'FALSKT', 'wahr', '#N/A', '#REF!', '#x', 'januari'],
];

/** And others, which need nothing. */
const PLAIN = ['Effektmål saknas.', 'Nej, inte än', 'Tas fram i förstudien', 'é å'];

describe('texts that are written in cells', () => {
  it.each(MISTAKABLE)('stay texts: %j', async (text) => {
    const { grid } = installHost(workbook(sheet('Blad1', [['a', 5]])));
    await gateway.apply([{ kind: 'write', sheet: 'Blad1', row: 0, column: 0, before: 'a', after: text }]);
    await gateway.writeSheet(
      { name: 'Rapport', blocks: [{ row: 0, column: 0, rows: [['Rubrik', text]] }] },
      [],
    );
    const [first, second] = grid.snapshot().sheets;
    expect(first && cellAt(first, 0, 0)).toEqual(cell(text));
    expect(second && cellAt(second, 0, 1)).toEqual(cell(text));
  });

  it.each(MISTAKABLE)('bear the apostrophe that says so: %j', (text) => {
    expect(writableCell(text)).toBe(`'${text}`);
  });

  it.each(PLAIN)('are written as they are where nothing is to be mistaken: %j', (text) => {
    expect(writableCell(text)).toBe(text);
  });

  it.each(['a', ' ', 'a ', '\n', '\u0301', 'kr ', '(', '1'])(
    'take no longer than their length asks for: repeated %j',
    (piece) => {
      expectLinear(writableCell, piece);
    },
  );
});
