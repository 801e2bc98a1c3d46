import { plain } from '../builders/findings';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { forslagAvvikerFranKostnader } from '../../src/rules/forslag-avviker-fran-kostnader';
import { indexAvviker } from '../../src/rules/index-avviker';
import { kostnadsokningUtanKommentar } from '../../src/rules/kostnadsokning-utan-kommentar';
import { radsummaStammerInte } from '../../src/rules/radsumma-stammer-inte';
import { findingsOf, type Rule } from '../../src/rules/rule';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { troligFelskrivning } from '../../src/rules/trolig-felskrivning';
import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { parseCellAddress } from '../../src/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');
const read = (supplier: string): WorkbookSnapshot =>
  readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, `arlig-analys-2024-${supplier}.xlsx`))));

const foundBy = (rule: Rule, workbook: WorkbookSnapshot): readonly string[] =>
  findingsOf(rule, recognise(workbook, mall2024), DEFAULT_LIMITS)
    .map(plain)
    .map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`);

/** The workbook with one cell of a sheet changed; the sheets start at A1. */
function withCell({ sheets }: WorkbookSnapshot, name: string, address: string, cell: Cell): WorkbookSnapshot {
  const at = parseCellAddress(address);
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            cells: sheet.cells.map((row, r) =>
              row.map((old, c) => (r === at?.row && c === at.column ? cell : old)),
            ),
          }
        : sheet,
    ),
  };
}

/** Each worked out by hand on the sheets. */
describe('the figures of Demokrati och medborgarservice', () => {
  const workbook = read('demokrati-och-medborgarservice');

  it('add up but for the one that total and index both say is mistyped', () => {
    expect(foundBy(summaStammerInte, workbook)).toEqual(['3.1 Kostnader!C9']);
    expect(foundBy(troligFelskrivning, workbook)).toEqual(['3.1 Kostnader!C6']);
    for (const rule of [
      indexAvviker,
      radsummaStammerInte,
      kostnadsokningUtanKommentar,
      forslagAvvikerFranKostnader,
    ]) {
      expect(foundBy(rule, workbook)).toEqual([]);
    }
  });

  it.each([
    ['D21', '4350 tkr'],
    ['D22', '800 tkr'],
    ['D22', '-'],
  ])('differ from the proposals when %s says %j', (address, value) => {
    const changed = withCell(workbook, '3.1 Kostnader', address, { type: 'text', value });
    expect(foundBy(forslagAvvikerFranKostnader, changed)).toEqual([`3.1 Kostnader!${address}`]);
  });

  it('differ from a proposal that asks for more', () => {
    const changed = withCell(workbook, '2.2 Nya förslag', 'B49', { type: 'text', value: '900 tkr' });
    expect(foundBy(forslagAvvikerFranKostnader, changed)).toEqual(['3.1 Kostnader!D21']);
  });
});

describe('the figures of Inköp och upphandling', () => {
  it('add up, and every increase is explained', () => {
    const workbook = read('inkop-och-upphandling');
    for (const rule of [
      ...[summaStammerInte, radsummaStammerInte, indexAvviker],
      ...[kostnadsokningUtanKommentar, forslagAvvikerFranKostnader],
    ]) {
      expect(foundBy(rule, workbook)).toEqual([]);
    }
  });
});

describe('the figures of Intraservice', () => {
  const workbook = read('intraservice');

  it('have two rows that do not add up, which is told once', () => {
    expect(foundBy(radsummaStammerInte, workbook)).toEqual(['3 Ekonomi!D12', '3 Ekonomi!D13']);
    for (const rule of [indexAvviker, troligFelskrivning]) expect(foundBy(rule, workbook)).toEqual([]);
  });

  it('have four increases that nothing explains', () => {
    const cells = ['D137', 'D140', 'D157', 'D158'].map((cell) => `3.1 Kostnader!${cell}`);
    expect(foundBy(kostnadsokningUtanKommentar, workbook)).toEqual(cells);
  });

  it('agree with the proposals where both name a service', () => {
    expect(foundBy(forslagAvvikerFranKostnader, workbook)).toEqual([]);
    const changed = withCell(workbook, '3.1 Kostnader', 'D157', { type: 'number', value: 2000 });
    expect(foundBy(forslagAvvikerFranKostnader, changed)).toEqual(['3.1 Kostnader!D157']);
  });
});
