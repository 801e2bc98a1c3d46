import { mayFollowOtherSheets } from '../../../src/excel/read/cross-sheet';

describe('mayFollowOtherSheets', () => {
  it.each([
    '=SUM(C4:C9)',
    '=$A$1+b2*1.5E-3',
    '=SUM(C:C)+SUM($2:$3)',
    '=IF(A1=TRUE,"se Blad2!A1 [x]","INDIRECT(")',
    '=ARLIG.INDEX_UPPRAKNING(B2,3%)',
    '=_xlfn.XLOOKUP(A1,B1:B9,C1:C9)',
    '=OFFSET(A1,1,1)&"å"',
    '=A1#',
  ])('%s stays on its sheet', (formula) => {
    expect(mayFollowOtherSheets(formula)).toBe(false);
  });

  it.each([
    '=Blad2!A1',
    "='3.1 Kostnader'!C4",
    '=SUM(Blad1:Blad3!A1)',
    '=Kostnader[Budget]',
    '=Index2024*A1',
    '=SUMMA_ÅR',
    '=INDIRECT("Blad2!A"&B1)',
    '=[1]Blad1!$A$1',
    '=LET(x,A1,x*2)',
    '=#REF!+A1',
  ])('%s may follow other sheets', (formula) => {
    expect(mayFollowOtherSheets(formula)).toBe(true);
  });
});
