import { plain } from '../builders/findings';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { Decimal } from '../../src/money/decimal';
import { fromTkr, type Unit } from '../../src/money/unit';
import { check } from '../../src/rules/engine';
import type { Finding } from '../../src/findings/finding';
import { addressOf } from '../../src/workbook/address';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { AmountTable } from '../../src/recognise/submission';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HEADING_22, proposedCard } from '../builders/cards';
import { submissionOf } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

const HEADING: Rows = [['3.1 Kostnader förvaltning och utveckling']];
const COLUMNS: Rows = [['Tjänst', 'Budget 2023', 'Prognos budget 2024']];
const FIGURES: Rows = [
  ['Domino', 100, 110],
  ['Telefoni', 200, '220 tkr'],
];

const tablesOf = (...rows: readonly Rows[]): readonly AmountTable[] => submissionOf(rows.flat()).tables;

/** The table's unit, and its amounts in tkr. */
const amountsOf = (table: AmountTable | undefined): readonly string[] => [
  table?.unit ?? '',
  ...(table?.rows ?? []).flatMap(({ amounts }) =>
    amounts.map(({ amount }) => ('value' in amount ? amount.value.toFixed() : '')),
  ),
];

const IN_KR = ['kr', '0.1', '0.11', '0.2', '220'];
const IN_TKR = ['tkr', '100', '110', '200', '220'];

describe('the unit of a table', () => {
  it('is tkr where nothing says otherwise', () => {
    expect(amountsOf(tablesOf(HEADING, COLUMNS, FIGURES)[0])).toEqual(IN_TKR);
  });

  it.each<[string, Rows]>([
    ['the cover', [['Belopp anges i', 'kronor'], [], ...HEADING, ...COLUMNS]],
    ['the cover, in one cell', [['Belopp anges i: kr'], [], ...HEADING, ...COLUMNS]],
    ['every header', [...HEADING, ['Tjänst', 'Budget 2023 (kr)', 'Prognos 2024, kr']]],
    ['headers of nothing else', [...HEADING, ['Tjänst', '2023 (kr)', 'Kronor']]],
    ['the corner', [...HEADING, ['Tjänst (kr)', 'Budget 2023', 'Prognos 2024']]],
    ['the row below the headers', [...HEADING, ...COLUMNS, [null, '(kr)', '(kr)']]],
    ['the caption', [...HEADING, ['Kostnader, hela kronor'], ...COLUMNS]],
    ['a text above the last column', [...HEADING, [null, null, 'Kr'], ...COLUMNS]],
    [
      'a note far above',
      [...HEADING, ['Alla belopp anges i kr'], [], [], [], [], [], [], ['Förvaltning'], ...COLUMNS],
    ],
  ])('is what %s says', (_, rows) => {
    expect(amountsOf(tablesOf(rows, FIGURES)[0])).toEqual(IN_KR);
  });

  it('is what stands nearest', () => {
    const cover: Rows = [['Belopp anges i', 'kr'], []];
    const note: Rows = [...HEADING, ['Siffror i tkr']];
    expect(amountsOf(tablesOf(cover, note, COLUMNS, FIGURES)[0])).toEqual(IN_TKR);
    const header: Rows = [['Tjänst', 'Budget 2023 (kr)', 'Prognos 2024 (kr)']];
    expect(amountsOf(tablesOf(note, header, FIGURES)[0])).toEqual(IN_KR);
  });

  it('is the cover’s where the caption only asks for the template’s own', () => {
    const caption: Rows = [['Förvaltningskostnader inom befintliga tjänster, ange siffror i tkr']];
    expect(
      amountsOf(tablesOf([['Belopp anges i', 'kr'], []], HEADING, caption, COLUMNS, FIGURES)[0]),
    ).toEqual(IN_KR);
  });

  it('is no other table’s', () => {
    const first: Rows = [...HEADING, ['Kostnader, kr'], ...COLUMNS, ...FIGURES, []];
    const [inKr, inTkr] = tablesOf(first, COLUMNS, FIGURES);
    expect([inKr?.unit, inTkr?.unit]).toEqual(['kr', 'tkr']);
  });

  it.each<[string, Rows, readonly string[]]>([
    ['a caption', [['Förvaltningskostnader inom befintliga tjänster. Belopp i kronor.']], ['kr', 'tkr']],
    ['a note below its caption', [['Förvaltningskostnader'], ['Belopp i kr']], ['kr', 'tkr']],
    ['a note below the heading', [['Belopp i kr'], ['Förvaltningskostnader']], ['kr', 'kr']],
    ['a note below the heading, and no caption', [['Belopp i kr']], ['kr', 'kr']],
    ['a note on all', [['Förvaltningskostnader'], ['Alla belopp i kr']], ['kr', 'kr']],
  ])('is by %s its own or of the chapter', (_, above, units) => {
    const first: Rows = [...HEADING, [], ...above, ...COLUMNS, ...FIGURES, []];
    const tables = tablesOf(first, [['Utvecklingskostnader']], COLUMNS, FIGURES);
    expect(tables.map(({ unit }) => unit)).toEqual(units);
  });

  it('is no other chapter’s', () => {
    const first: Rows = [...HEADING, ['Belopp i kr'], ['Förvaltning'], ...COLUMNS, ...FIGURES, []];
    const tables = tablesOf(first, HEADING_22, [['Sammanställning']], COLUMNS, FIGURES);
    expect(tables.map(({ unit }) => unit)).toEqual(['kr', 'tkr']);
  });

  it('is shown in tkr where the columns differ', () => {
    const [table] = tablesOf(HEADING, [['Tjänst', 'Budget 2023 (mnkr)', 'Prognos 2024']], FIGURES);
    expect(amountsOf(table)).toEqual(['tkr', '100000', '110', '200000', '220']);
  });
});

describe('the unit of the workbook', () => {
  const submission = (answer: string) => submissionOf([['Belopp anges i', answer], ...HEADING]);

  it.each<[string, Unit, string | null]>([
    ['mnkr (miljoner kronor)', 'mnkr', null],
    ['tkr / kr / mnkr (miljoner kronor)', 'tkr', 'tkr / kr / mnkr (miljoner kronor)'],
    ['EUR', 'tkr', 'EUR'],
  ])('is read from %j', (answer, unit, unreadUnit) => {
    expect(submission(answer)).toMatchObject({ unit, unreadUnit });
  });

  it('holds for the budgets of insatser, but for those that state their own', () => {
    const findingsIn = (unit: string, budget: Value, label = 'Total projektbudget'): readonly string[] => {
      const card = proposedCard(1, { projektbudget: budget }).map((row) =>
        row[0] === 'Total projektbudget' ? [label, ...row.slice(1)] : row,
      );
      const costs: Rows = [...HEADING, ['Utvecklingskostnader, tkr'], ['Tjänst', 'Budget 2023', '2024']];
      const rows = [['Belopp anges i', unit], [], ...HEADING_22, ...card, ...costs];
      return check(submissionOf([...rows, ['E-tjänsteplattform', 100, 2500]]))
        .map(({ rule }) => rule)
        .filter((rule) => /budget|forslag/.test(rule));
    };
    expect(findingsIn('mnkr', 2.5)).toEqual([]);
    expect(findingsIn('mnkr', '2,5')).toEqual([]);
    expect(findingsIn('kr', '2024: 2 500 000')).toEqual([]);
    expect(findingsIn('kr', '2 500 tkr')).toEqual([]);
    expect(findingsIn('tkr', 2.5, 'Total projektbudget (mnkr)')).toEqual([]);
    expect(findingsIn('tkr', 2.5)).toEqual(['forslag-avviker-fran-kostnader']);
  });
});

describe('findings in a table in kr', () => {
  it('name the figures as they stand, and see what tkr would hide', () => {
    const submission = submissionOf([
      ['Belopp anges i', 'kr'],
      ...HEADING,
      ...COLUMNS,
      ['Domino', 100_250, 110_000],
      ['Telefoni', 200_125, '220 tkr'],
      ['Totalkostnad', 300_575, 330_000],
      ['4 Långsiktig utveckling och avveckling'],
      ['Vi fortsätter.'],
    ]);
    const told = check(submission)
      .map(plain)
      .filter(({ cell }) => cell !== null && cell !== 'A2');
    expect(told.map(({ rule, cell, found, expected }) => [rule, cell, found, expected])).toEqual([
      ['belopp-ej-tal', 'C5', '220 tkr', '220 000'],
      ['summa-stammer-inte', 'B6', '300 575', '300 375'],
    ]);
  });
});

describe.each(['demokrati-och-medborgarservice', 'inkop-och-upphandling', 'intraservice'])('%s', (name) => {
  const file = join(__dirname, `../../assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`);
  const original = readWorkbookFile(readFileSync(file));
  const told = (workbook: WorkbookSnapshot): readonly (readonly (string | null)[])[] =>
    check(recognise(workbook, mall2024)).map((finding: Finding) => [
      finding.rule,
      finding.severity,
      finding.place.sheet,
      addressOf(finding.place),
    ]);

  it.each<Unit>(['kr', 'mnkr'])('written in %s has the findings that it has in tkr', (unit) => {
    const rewritten = inUnit(original, unit);
    expect(recognise(rewritten, mall2024).tables.map((table) => table.unit)).toContain(unit);
    expect(told(rewritten)).toEqual(told(original));
  });
});

/** The workbook with its amounts, and what it says of their unit, in another unit than tkr. */
function inUnit(workbook: WorkbookSnapshot, unit: Unit): WorkbookSnapshot {
  const { tables } = recognise(workbook, mall2024);
  const amounts = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.amounts.map(({ place }) => `${place.sheet}!${place.row},${place.column}`)),
    ),
  );
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        row.map((cell, c): Cell => {
          const at = `${sheet.name}!${sheet.area.row + r},${sheet.area.column + c}`;
          if (cell.type === 'number' && amounts.has(at)) {
            return { ...cell, value: fromTkr(new Decimal(cell.value), unit).toNumber() };
          }
          if (cell.type !== 'text') return cell;
          const value = cell.value.replace(/^tkr$|tusentals? kronor \(tkr\)/, unit);
          return { ...cell, value };
        }),
      ),
    })),
  };
}
