import { expectLinear } from '../../builders/growth';
import { movedFormula } from '../../../src/files/read/formulas';

describe('movedFormula', () => {
  it.each<[formula: string, rows: number, columns: number, moved: string]>([
    ['=A1', 1, 1, '=B2'],
    ['=A2*$A$1+A$1+$A1', 3, 2, '=C5*$A$1+C$1+$A4'],
    ['=SUM(B2:B6)', 0, 1, '=SUM(C2:C6)'],
    ['=Z9', 0, 1, '=AA9'],
    ['=SUM(A:B)/SUM($A:B)', 5, 1, '=SUM(B:C)/SUM($A:C)'],
    ['=SUM(1:2)+SUM($1:2)', 2, 9, '=SUM(3:4)+SUM($1:4)'],
    ["='1.4 A1 o''B2'!C3+Blad1!A1+AB1!A1", 1, 0, "='1.4 A1 o''B2'!C4+Blad1!A2+AB1!A2"],
    ['="A1 ""B2"" "&A1', 1, 0, '="A1 ""B2"" "&A2'],
    ['=LOG10(A1)+ATAN2(A1,B1)', 1, 0, '=LOG10(A2)+ATAN2(A2,B2)'],
    ['=Tabell1[[#This Row],[A1]]+[1]Blad1!A1', 1, 0, '=Tabell1[[#This Row],[A1]]+[1]Blad1!A2'],
    ['=moms_A1+A1.moms+ÅA1+A1moms', 1, 0, '=moms_A1+A1.moms+ÅA1+A1moms'],
    ['=1E5+1.5e-3*A1', 1, 0, '=1E5+1.5e-3*A2'],
    ['=A1#', 1, 0, '=A2#'],
    ['=A1', -1, -1, '=XFD1048576'],
    ['=a1', 1, 1, '=B2'],
    ['="öppen', 1, 1, '="öppen'],
  ])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });

  it.each(['"', "'", '[', '[[', 'A', '$', '1:', 'A:', '""', 'AAA1', '1.'])(
    'takes no longer than its length asks for repeated %s',
    (piece) => {
      expectLinear((text) => movedFormula(`=${text}`, 1, 1), piece);
    },
  );
});
