import { answerOf } from '../../../src/portfolio/cards';
import { plain } from '../../builders/findings';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { check } from '../../../src/rules/engine';
import type { Finding } from '../../../src/findings/finding';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import { recognise } from '../../../src/recognise/recognise';
import type { Submission } from '../../../src/recognise/submission';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../../builders/cards';
import { oneSheet, zip } from './build-package';
import {
  failed,
  fileOf,
  rich,
  saved,
  savedEmpty,
  unsaved,
  type FileSheet,
  type FileValue,
} from './build-workbook';

/** What unusual cells of a real file become, all the way to the findings. */

function read(sheets: readonly FileSheet[], after = ''): Submission {
  return recognise(readWorkbookFile(fileOf(sheets, after)), mall2024);
}

/** With one chapter alone a workbook is no årlig analys. */
const OTHER_CHAPTERS: FileSheet = {
  name: 'Resten',
  rows: [['1.3 Portföljanalys'], ['Oförändrad.'], ['2.1 Framåtsyftande portföljanalys'], ['Oförändrad.']],
};

/** The findings at a sheet's cells, by cell; those on missing chapters and the like stand at none. */
function findingsOf(rows: readonly (readonly FileValue[])[], after = ''): readonly Finding[] {
  const sheets = [{ name: 'Blad', rows }, OTHER_CHAPTERS];
  return check(read(sheets, after)).filter(({ rule }) => !['avsnitt-saknas', 'avsnitt-tomt'].includes(rule));
}

const told = (findings: readonly Finding[]): readonly (readonly [string, string | null, string])[] =>
  findings.map(plain).map(({ rule, cell, severity }) => [rule, cell, severity]);

/** The rows of a card with some answers replaced, each by its label's beginning. */
function withAnswers(
  rows: readonly (readonly FileValue[])[],
  answers: Readonly<Record<string, FileValue>>,
): readonly (readonly FileValue[])[] {
  return rows.map(([label = null, ...rest]) => {
    const key = Object.keys(answers).find((each) => typeof label === 'string' && label.startsWith(each));
    return key === undefined ? [label, ...rest] : [label, answers[key] ?? null];
  });
}

const COSTS: readonly (readonly FileValue[])[] = [
  ['3.1 Kostnader förvaltning och utveckling'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
];

describe('a formula without a saved value', () => {
  test('is told once where an amount belongs, and silences the sums of its column', () => {
    const rows = [
      ...COSTS,
      ['Domino', 100, 110, 115],
      ['Telefoni', 200, unsaved('B4*1.1'), 230],
      ['Totalkostnad', 300, unsaved('SUM(C3:C4)'), 999],
    ];
    const findings = findingsOf(rows);
    expect(told(findings)).toEqual([
      ['belopp-ej-tal', 'C4', 'fel'],
      ['belopp-ej-tal', 'C5', 'fel'],
      ['summa-stammer-inte', 'D5', 'fel'],
    ]);
    expect(findings[0]?.message.sv).toContain('formler utan sparat värde');
    expect(findings[0]?.message.sv).toContain('Öppna och spara filen i Excel');
    expect(findings[0]).toMatchObject({ subject: 'Telefoni · Budget 2023', found: null });
  });

  test('is found in totals after a blank row, in unlabelled subtotals and beside a row named by one', () => {
    const rows = [
      ...COSTS,
      [unsaved('Data!A1'), 100, 110, 115],
      [null, unsaved('B3'), unsaved('C3'), 115],
      [],
      ['Totalkostnad', unsaved('B3'), unsaved('C3'), unsaved('D3')],
    ];
    const { tables } = read([{ name: 'Blad', rows }]);
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(['data', 'subtotal', 'total']);
    const findings = findingsOf(rows);
    expect(told(findings)).toEqual([
      ['okand-tjanst', 'A3', 'varning'],
      ...['B4', 'C4', 'B6', 'C6', 'D6'].map((cell) => ['belopp-ej-tal', cell, 'fel']),
    ]);
    expect(findings[0]?.message.sv).toMatch(/^Tjänstens namn går inte att läsa: .*formel utan sparat värde/);
  });

  test('is told once where an answer belongs, and never as a missing one', () => {
    const card = withAnswers(proposedCard(1), {
      Effektmål: unsaved('Data!B1'),
      'Är informationsklassning': unsaved('Data!B2'),
      'Får påverkan': unsaved('Data!B3'),
      'Total projektbudget': unsaved('Data!B4'),
      'Dokumenterad koppling': unsaved('Data!B5'),
    });
    const findings = findingsOf([...HEADING_22, ...card]);
    expect(told(findings)).toEqual([
      ['falt-saknas', 'B8', 'fel'],
      ['falt-saknas', 'B12', 'fel'],
      ['falt-saknas', 'B15', 'fel'],
      ['falt-saknas', 'B19', 'fel'],
      ['falt-saknas', 'B20', 'fel'],
    ]);
    for (const { message } of findings) {
      expect(message.sv).toContain('Öppna och spara filen i Excel');
      expect(message.sv).not.toMatch(/saknar|tomt/);
    }
    expect(findings[0]?.message.sv).toMatch(/^”Effektmål” går inte att läsa/);
  });

  test('makes no card untouched, and no name', () => {
    const rows = ongoingCard('').map(([label = null], index) =>
      index === 0 ? [label, unsaved('Data!A1')] : [label, label === null ? null : unsaved(`Data!B${index}`)],
    );
    const findings = findingsOf([...HEADING_14, ...rows]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['falt-saknas']));
    expect(findings).toHaveLength(6);
  });

  test('shows in the coverage of its sheet', () => {
    const { sheets } = read([
      { name: 'Blad', rows: [...COSTS, ['Domino', unsaved('1'), unsaved('2'), saved('3', 3)]] },
      { name: 'Annat', rows: [['Lunch', 12]] },
    ]);
    expect(sheets.map(({ name, uncalculated }) => [name, uncalculated])).toEqual([
      ['Blad', 2],
      ['Annat', 0],
    ]);
  });

  test('is not one that gave an empty text', () => {
    const card = withAnswers(ongoingCard(1), { Effektmål: savedEmpty('""') });
    expect(told(findingsOf([...HEADING_14, ...card]))).toEqual([['effektmal-saknas', 'B6', 'fel']]);
  });
});

describe('formulas that all gave 0', () => {
  const rows = [
    ...COSTS,
    ['Domino', 100, 110, 115],
    ['Totalkostnad', saved('SUM(B3)', 0), saved('SUM(C3)', 0), saved('SUM(D3)', 0)],
  ];
  const ASKS = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
  const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);

  test('are results that nobody saved where the file asks Excel to calculate', () => {
    expect(rulesOf(findingsOf(rows, ASKS))).toEqual(['belopp-ej-tal', 'belopp-ej-tal', 'belopp-ej-tal']);
  });

  test('are zeros where the file does not ask, or where any formula gave something else', () => {
    const wrongSums = ['summa-stammer-inte', 'summa-stammer-inte', 'summa-stammer-inte'];
    expect(rulesOf(findingsOf(rows))).toEqual(wrongSums);
    expect(rulesOf(findingsOf(rows, '<calcPr calcId="191029"/>'))).toEqual(wrongSums);
    expect(rulesOf(findingsOf([...rows, [], ['Leverantörens analys'], [saved('1+1', 2)]], ASKS))).toEqual(
      wrongSums,
    );
  });
});

describe('an error value', () => {
  test('where an amount belongs is told as one, and silences the sums of its column', () => {
    const findings = findingsOf([
      ...COSTS,
      ['Domino', 100, failed('#REF!'), 115],
      ['Totalkostnad', 100, failed('#DIV/0!'), 115],
    ]);
    expect(told(findings)).toEqual([
      ['belopp-ej-tal', 'C3', 'fel'],
      ['belopp-ej-tal', 'C4', 'fel'],
    ]);
    expect(findings[0]?.message.sv).toMatch(/^”#REFERENS!” är ett felvärde/);
  });

  test('where an answer belongs answers nothing', () => {
    const card = withAnswers(proposedCard(1), {
      Effektmål: failed('#REF!'),
      Nytta: failed('#NAME?'),
      'Tröskel- och': failed('#N/A'),
      'Total projektbudget': failed('#VALUE!'),
    });
    expect(told(findingsOf([...HEADING_22, ...card]))).toEqual([
      ['personuppgifter-ej-utredda', 'A1', 'varning'],
      ['falt-platshallare', 'B7', 'varning'],
      ['effektmal-saknas', 'B8', 'fel'],
      ['riskanalys-saknas', 'B16', 'fel'],
      ['projektbudget-utan-belopp', 'B20', 'fel'],
    ]);
  });
});

describe('other cells', () => {
  test('a truth value is no amount, and answers JA or NEJ', () => {
    expect(told(findingsOf([...COSTS, ['Domino', 100, true, 115]]))).toEqual([
      ['belopp-ej-tal', 'C3', 'fel'],
    ]);
    const card = withAnswers(proposedCard(1), { 'Är informationsklassning': true, 'Kommer arbetet': false });
    const findings = findingsOf([...HEADING_22, ...card]);
    expect(told(findings)).toEqual([]);
    const unticked = withAnswers(proposedCard(1), { 'Är informationsklassning': false });
    const [first] = findingsOf([...HEADING_22, ...unticked]);
    expect([first?.rule, first?.severity]).toEqual(['informationsklassning-saknas', 'fel']);
    expect(first?.message.sv).toContain('FALSKT');
  });

  test('a date, which the file holds as a number, is a schedule', () => {
    const passed = withAnswers(ongoingCard(1), { Tidplan: 44926 });
    const findings = findingsOf([
      ...HEADING_14,
      ...passed,
      ...COSTS.slice(0, 1),
      ['Utvecklingskostnader inom befintliga tjänster'],
      ['Tjänst', 'Budget 2023', '2024'],
      ['Byta växel', 100, 100],
    ]);
    expect(told(findings.filter(({ rule }) => rule.startsWith('tidplan')))).toEqual([
      ['tidplan-passerad', 'B8', 'info'],
    ]);
    expect(findings.find(({ rule }) => rule === 'tidplan-passerad')?.found).toBe('2022-12-31');
    const year = withAnswers(ongoingCard(1), { Tidplan: 2024 });
    expect(findingsOf([...HEADING_14, ...year])).toEqual([]);
  });

  test('a number written as text is one that Excel does not sum', () => {
    const findings = findingsOf([...COSTS, ['Domino', '20898', '21\u00a0500', 22000]]);
    expect(
      findings.map(plain).map(({ rule, cell, severity, expected }) => [rule, cell, severity, expected]),
    ).toEqual([
      ['belopp-ej-tal', 'B3', 'varning', '20 898'],
      ['belopp-ej-tal', 'C3', 'varning', '21 500'],
    ]);
  });

  test('a text in differently formatted pieces is one text', () => {
    const card = withAnswers(ongoingCard(1), { Effektmål: rich('Tas fram ', 'i förstudien') }).map((row) =>
      row[0] === 'Effektmål' ? [rich('Effekt', 'mål'), ...row.slice(1)] : row,
    );
    const [finding, ...others] = findingsOf([...HEADING_14, ...card]);
    expect(others).toEqual([]);
    expect(finding && plain(finding)).toMatchObject({
      rule: 'effektmal-saknas',
      cell: 'B6',
      found: 'Tas fram i förstudien',
    });
  });

  test('the longest text that a cell can hold is read whole and quoted in part', () => {
    const longest = 'Nyttan är & förblir stor. '.repeat(2000).slice(0, 32_767);
    const rows = [...HEADING_14, ...withAnswers(ongoingCard(1), { Effektmål: longest })];
    const [card] = read([{ name: 'Blad', rows }]).sections.find(({ id }) => id === '1.4')?.cards ?? [];
    expect(card && answerOf(card, 'effektmal')).toBe(longest.trim());
    const findings = findingsOf(rows);
    expect(told(findings)).toEqual([['effektmal-ej-uppfoljningsbart', 'B6', 'info']]);
    expect(findings[0]?.message.sv.length).toBeLessThan(500);
  });

  test('letters from right to left and signs beyond the sixteenth bit stay what they are', () => {
    const name = 'مركز الاتصال 👩🏽‍💻';
    const rows = [
      ...HEADING_14,
      ...withAnswers(ongoingCard(1), { Namn: name, Effektmål: null }),
      ...withAnswers(ongoingCard(2), { Namn: name, Effektmål: '😀'.repeat(60) }),
    ];
    const findings = findingsOf(rows);
    expect(findings.map(plain).find(({ rule }) => rule === 'effektmal-saknas')?.insats).toBe(`1 · ${name}`);
    expect(findings.filter(({ rule }) => rule === 'namn-dubblett')).toHaveLength(2);
    for (const { message } of findings) expect(message.sv).not.toMatch(/\p{Surrogate}/u);
  });
});

test('a formatted but empty tail of very many rows costs nothing in the snapshot', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const row = `<row r="${index + 2}"`;
    return index % 2 === 0 ? `${row}><c r="A${index + 2}" s="3"/></row>` : `${row} ht="15"/>`;
  });
  const filled = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const [sheet] = readWorkbookFile(zip(oneSheet(`${filled}${rows.join('')}<row ht="15"/>`))).sheets;
  expect(sheet?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});
