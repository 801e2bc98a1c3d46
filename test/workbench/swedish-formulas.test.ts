import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { documentation } from '../../src/functions/functions';
import { formulaText, functionIds } from '../../src/functions/formulas';
import { fromStored } from '../../src/workbench/stored-formulas';
import { alignedFormula, toEnglishFormula, toSwedishFormula } from '../../src/workbench/swedish-formulas';
import { englishNames, swedishNames } from '../../src/workbench/swedish-names';

/** As a Swedish Excel shows them, and as they are stored. */
const BOTH = [
  ['=ARLIG.INDEX_UPPRAKNING(300;5%;;2)', '=ARLIG.INDEX_UPPRAKNING(300,5%,,2)'],
  ['=ARLIG.INDEX_UPPRAKNING(B3;0,033)', '=ARLIG.INDEX_UPPRAKNING(B3,0.033)'],
  ['=ARLIG.FORDELNING(0,05;{70;30};;;2)', '=ARLIG.FORDELNING(0.05,{70;30},,,2)'],
  ['=SUMMA({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
  ['={1\\2;3}', '={1,2;3}'],
  ['={"a;b\\c{d}"\\1,5;SANT\\"e"}', '={"a;b\\c{d}",1.5;TRUE,"e"}'],
  ['=1,05', '=1.05'],
  ['=A1*1,033+B2/0,5', '=A1*1.033+B2/0.5'],
  ['=SUMMA(A1:A3)', '=SUM(A1:A3)'],
  ['=OM(A1="ja; nej"; "1,5"; \'Å, ä 1.4\'!B2)', '=IF(A1="ja; nej", "1,5", \'Å, ä 1.4\'!B2)'],
  ['=ANTAL.OM($A$1:$A$9;">1,5")', '=COUNTIF($A$1:$A$9,">1,5")'],
  ['=OMFEL(LETARAD(A1;Blad1!A:B;2;FALSKT);0)', '=IFERROR(VLOOKUP(A1,Blad1!A:B,2,FALSE),0)'],
  [
    '=OM(OCH(A1>1;ELLER(B1;C1));SUMMA.OM(A:A;1;B:B);AVRUNDA(D1;2))',
    '=IF(AND(A1>1,OR(B1,C1)),SUMIF(A:A,1,B:B),ROUND(D1,2))',
  ],
  ['=OM(A1=#SAKNAS!;SANT;SANT())', '=IF(A1=#N/A,TRUE,TRUE())'],
  ['=#REFERENS!+#DIVISION/0!', '=#REF!+#DIV/0!'],
  ['=LOG10(100)+DAGAR360(A1;B1)', '=LOG10(100)+DAYS360(A1,B1)'],
  ['=Tabell1[Belopp, tkr]*2,5', '=Tabell1[Belopp, tkr]*2.5'],
  ['=1,5E+3%', '=1.5E+3%'],
  ['=SANTA+Blad.1!A1', '=SANTA+Blad.1!A1'],
] as const;

describe('formulas in Swedish', () => {
  it.each(BOTH)('%s', (swedish, english) => {
    expect(toEnglishFormula(swedish)).toBe(english);
    expect(toSwedishFormula(english)).toBe(swedish);
    expect(alignedFormula(swedish)).toHaveLength(swedish.length);
  });

  it('are read as those of Excel are where people write otherwise', () => {
    expect(toEnglishFormula('=om(a1;summa(B1;,5);sant)')).toBe('=IF(A1,SUM(B1,.5),TRUE)');
    expect(toEnglishFormula('=SUM(1,2)')).toBe('=SUM(1.2)');
    // What a Swedish Excel refuses, and can mean one thing only.
    expect(toEnglishFormula('=ROUND(A1,2)')).toBe('=ROUND(A1,2)');
    expect(toEnglishFormula('=SUM(A1,B1;1.5)')).toBe('=SUM(A1,B1,1.5)');
  });

  it('are taken to pieces where half written', () => {
    expect(toEnglishFormula('=OM(A1="x;')).toBe('=IF(A1="x,');
    expect(toEnglishFormula('={1\\2')).toBe('={1\\2');
    expect(alignedFormula("=SUMMA(A1;'Å")).toBe("=SUMMA(A1,'Å");
  });

  it('read every example of the help pages', () => {
    for (const id of functionIds) {
      for (const example of documentation[id].examples) {
        expect(toEnglishFormula(formulaText(id, example, 'sv'))).toBe(formulaText(id, example, 'en'));
      }
    }
  });

  it('show every formula of the example so that it means the same when it is typed', () => {
    const file = path.join(__dirname, '../../assets/exempel/arlig-analys-exempel.xlsx');
    const formulas = readWorkbookFile(new Uint8Array(readFileSync(file))).sheets.flatMap(({ cells }) =>
      cells.flat().flatMap(({ formula }) => (formula === undefined ? [] : fromStored(formula))),
    );
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) expect(toEnglishFormula(toSwedishFormula(formula))).toBe(formula);
  });

  it('have one name for each function, which no other function has in English', () => {
    expect(englishNames.size).toBe(swedishNames.size);
    for (const [swedish, english] of englishNames) {
      expect([swedish, swedishNames.has(swedish) && english !== swedish]).toEqual([swedish, false]);
    }
  });
});
