import { movedFormula } from '../../src/emulator/moved-formula';

it.each([
  ['=B25+C$3+$D4', { rows: 2, columns: 1 }, '=C27+D$3+$D6'],
  ['=SUM(A1:A9)', { rows: 10, columns: 0 }, '=SUM(A11:A19)'],
  ['="A1 "&COUNTIF(A$1:A4,"A1 *")', { rows: 1, columns: 0 }, '="A1 "&COUNTIF(A$1:A5,"A1 *")'],
  ["='Blad A1'!B2+LOG10(5)", { rows: 1, columns: 0 }, "='Blad A1'!B3+LOG10(5)"],
  ['=A1', { rows: 0, columns: -1 }, '=#REF!'],
])('%s is moved as Excel moves it', (formula, by, moved) => {
  expect(movedFormula(formula, by)).toBe(moved);
});
