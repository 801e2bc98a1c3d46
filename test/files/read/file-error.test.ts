import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import type { FileProblem } from '../../../src/files/read/file-error';
import { oneSheet, relationships, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';
import { patchDirectory } from './patch-directory';
import { refusal } from './refusal';

const workbook = zip(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
const SHEET = 'xl/worksheets/sheet1.xml';

const officeFile = (main: string, content: string): Uint8Array =>
  zip({ '_rels/.rels': relationships(['rId1', 'officeDocument', main]), [main]: content });

function inOtherFormat(bookType: 'biff8' | 'xlsb' | 'ods'): Uint8Array {
  const book = { SheetNames: ['Blad'], Sheets: { Blad: utils.aoa_to_sheet([[1]]) } };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The parts of a workbook that name two sheets so. */
const twoSheets = (first: string, second: string): PackageParts => ({
  'xl/workbook.xml': workbookXml(`<sheet name="${first}" r:id="rId1"/><sheet name="${second}" r:id="rId2"/>`),
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ),
  'xl/worksheets/sheet2.xml': worksheetXml(''),
});

/** A compound file (the format of Office before 2007) with one more stream, of this name. */
function compoundFile(stream: string): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...start, ...new Array<number>(1024).fill(0), ...name]);
}

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** What Excel leaves beside a workbook that this person has open. */
function lockFile(person: string): Uint8Array {
  const bytes = Buffer.alloc(165, ' ');
  bytes[0] = person.length;
  bytes.write(person, 1, 'latin1');
  bytes.writeUInt16LE(person.length, 55);
  bytes.write(person.padEnd(54), 57, 'utf16le');
  return new Uint8Array(bytes);
}

describe('a file that is no .xlsx', () => {
  const cases: readonly (readonly [string, Uint8Array, FileProblem, RegExp])[] = [
    ['an empty file', new Uint8Array(), 'empty', /är tom.*gör om det/],
    ['a .csv', strToU8('tjänst;kostnad\nA;1\n'), 'text', /textfil.*\.csv.*spara den som/],
    ['a .csv in an older encoding', latin1('tjänst;kostnad\nÅ;1\n'), 'text', /textfil/],
    ['a .csv of two bytes a letter', utf16('tjänst;kostnad\nÅ;1\n'), 'text', /textfil/],
    ['a text that begins like a zip file', strToU8('PK;namn\n'), 'text', /textfil/],
    ['a .pdf', strToU8('%PDF-1.7\n%\xe2\xe3'), 'pdf', /PDF.*Be avsändaren/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'picture', /en bild/],
    ['a .rar', strToU8('Rar!\x1a\x07'), 'otherArchive', /arkiv.*Packa upp/],
    ['a web page', strToU8('\n<!DOCTYPE html><html><table>'), 'webPage', /webbsida.*spara den som/],
    [
      'an .xls of XML',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xmlWorkbook',
      /2003.*spara den som/,
    ],
    [
      'a .gsheet',
      strToU8('{"url": "https://docs.google.com/open?id=1"}'),
      'shortcut',
      /genväg.*hämta det som Excel/,
    ],
    ['bytes of something', Uint8Array.of(1, 2, 3, 0, 0, 200), 'notWorkbook', /inte en Excel-arbetsbok/],
    ['the lock file of an open workbook', lockFile('Kontor'), 'lockFile', /tillfällig fil.*öppen.*utan ~\$/],
    [
      'a document of Apple Numbers',
      zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }),
      'numbers',
      /Apple Numbers.*Exportera till > Excel/,
    ],
    ['a package of Apple Numbers', zip({ 'Index.zip': 'x' }), 'numbers', /Apple Numbers/],
    ['the beginning of a zip file', strToU8('PK\x03\x04'), 'truncated', /Slutet av filen saknas.*på nytt/],
    ['a zip file', zip({ 'a.xlsx': workbook }), 'archive', /zip-arkiv.*Packa upp/],
    ['an empty zip file', zip({}), 'archive', /zip-arkiv/],
    [
      'a .docx',
      officeFile('word/document.xml', '<w:document/>'),
      'wordDocument',
      /Word-dokument.*Välj arbetsboken/,
    ],
    ['a .pptx', officeFile('ppt/presentation.xml', '<p:presentation/>'), 'presentation', /PowerPoint/],
    ['a drawing of Visio', officeFile('visio/document.xml', '<VisioDocument/>'), 'archive', /zip-arkiv/],
    ['an .xls', inOtherFormat('biff8'), 'oldWorkbook', /äldre formatet \.xls.*spara den som/],
    ['an .xlsb', inOtherFormat('xlsb'), 'binaryWorkbook', /binär Excel-arbetsbok.*spara den som/],
    ['an .ods', inOtherFormat('ods'), 'openDocument', /OpenDocument.*spara den som/],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted', /krypterad.*ta bort skyddet/],
    ['an old Word document', compoundFile('WordDocument'), 'oldDocument', /Word-dokument.*äldre format/],
    ['another compound file', compoundFile('Något'), 'notWorkbook', /inte en Excel-arbetsbok/],
  ];

  test.each(cases)('%s', (_, bytes, problem, message) => {
    const error = refusal(bytes);
    expect(error.problem).toBe(problem);
    expect(error.explanation.sv).toMatch(message);
    expect(error.message).toBe(error.explanation.sv);
    expect(error.explanation.en).not.toBe(error.explanation.sv);
  });
});

describe('a file that is cut', () => {
  const whole = readFileSync(
    join(__dirname, '../../../assets/arlig-analys-2024/arlig-analys-2024-inkop-och-upphandling.xlsx'),
  );

  test('anywhere is recognised as such', () => {
    for (let length = 4; length < whole.length; length += 97) {
      expect([length, refusal(whole.subarray(0, length)).problem]).toEqual([length, 'truncated']);
    }
    expect(refusal(whole.subarray(0, whole.length - 1)).problem).toBe('truncated');
  });

  test('in the middle, with its end in place', () => {
    const cut = Uint8Array.from([...whole.subarray(0, 2000), ...whole.subarray(6000)]);
    expect(['truncated', 'damaged']).toContain(refusal(cut).problem);
  });
});

describe('a damaged file', () => {
  const damaged = (parts: PackageParts): string => {
    const error = refusal(zip(parts));
    expect(error.problem).toBe('damaged');
    return error.explanation.sv;
  };
  const cell = (xml: string): string => damaged(oneSheet(`<row r="1"><c r="A1"/>${xml}</row>`));

  test.each([
    ['stops in the middle', worksheetXml('<row r="1">').slice(0, 150)],
    ['leaves an element open', '<worksheet><sheetData>'],
    ['is not XML', 'hej'],
    ['is empty', ''],
    [
      'is in another encoding',
      new Uint8Array(Buffer.from(worksheetXml('<row><c t="str"><v>Å</v></c></row>'), 'latin1')),
    ],
  ])('whose sheet %s is named with the part', (_, xml) => {
    expect(damaged(oneSheet('', { [SHEET]: xml }))).toMatch(
      /skadad.*\(delen xl\/worksheets\/sheet1\.xml\).*reparera/,
    );
  });

  test.each([
    ['a number that is none', '<c r="B1"><v>tolv</v></c>'],
    ['an infinite number', '<c r="B1"><v>1e999</v></c>'],
    ['a date that is none', '<c r="B1" t="d"><v>i går</v></c>'],
    ['an unknown type', '<c r="B1" t="q"><v>1</v></c>'],
  ])('whose cell has %s is named with the cell', (_, xml) => {
    expect(cell(xml)).toMatch(/bladet ”Blad”, cell B1/);
  });

  test.each([
    ['a text that does not exist', '<c r="B1" t="s"><v>7</v></c>'],
    ['the address of another cell', '<c r="A1"><v>1</v></c>'],
    ['an address in another row', '<c r="B2"><v>1</v></c>'],
    ['a share in a formula that is not there', '<c r="B1"><f t="shared" si="3"/></c>'],
    ['the place of an earlier one', '<c r="C1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c>'],
    ...['A0', 'XFE1', 'A1048577', 'A99999999999', '7', 'B'].map((address): [string, string] => [
      `the address ${address}`,
      `<c r="${address}"><v>1</v></c>`,
    ]),
  ])('whose cell has %s is named with the sheet', (_, xml) => {
    expect(cell(xml)).toMatch(/bladet ”Blad”/);
  });

  test('whose texts do not follow the format', () => {
    expect(damaged(oneSheet('', { 'xl/sharedStrings.xml': '<sst><si>' }))).toMatch(/delen xl\/sharedStrings/);
  });

  test.each([
    [SHEET, /delen xl\/worksheets\/sheet1\.xml/],
    ['xl/workbook.xml', /delen xl\/workbook\.xml/],
  ])('that lacks %s', (name, message) => {
    const parts = Object.entries(oneSheet('')).filter(([part]) => part !== name);
    expect(damaged(Object.fromEntries(parts))).toMatch(message);
  });

  test.each([
    ['leads nowhere', { 'xl/_rels/workbook.xml.rels': relationships() }],
    ['is missing', { '_rels/.rels': relationships() }],
    ['names two sheets alike', twoSheets('A', 'A')],
    ['names two sheets alike but for case', twoSheets('Å', 'å')],
  ])('whose list of sheets %s', (_, parts) => {
    expect(damaged(oneSheet('', parts))).toMatch(/förteckning över blad/);
  });

  test('where two sheets share their content', () => {
    const parts = twoSheets('A', 'B');
    const targets = relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/Sheet1.xml'],
    );
    expect(damaged(oneSheet('', { ...parts, 'xl/_rels/workbook.xml.rels': targets }))).toMatch(/Sheet1\.xml/);
  });

  test.each([
    ['sheet', SHEET, worksheetXml('<row><c><v>904</v></c></row>'), '904'],
    ['picture', 'xl/media/image1.png', 'bild', 'bild'],
  ])('whose %s was changed after it was packed', (_, name, content, place) => {
    const bytes = zip(oneSheet('', { [name]: content }), 0);
    bytes[Buffer.from(bytes).indexOf(place)] = '1'.charCodeAt(0);
    const error = refusal(bytes);
    expect(error.problem).toBe('damaged');
    expect(error.explanation.sv).toContain(`delen ${name}`);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test.each([
    ['case', 'XL/worksheets/sheet1.XML'],
    ['escapes', 'xl/work%73heets/sheet1.xml'],
    ['a slash', '/xl/worksheets/sheet1.xml'],
  ])('where two parts have one name but for %s', (_, name) => {
    expect(damaged(oneSheet('', { [name]: worksheetXml('') }))).toMatch(/två delar heter .*sheet1\.xml/i);
  });

  test('that unfolds into more than it is', () => {
    const entities = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(
      damaged(oneSheet('', { 'xl/sharedStrings.xml': `${entities}<sst><si><t>&b;</t></si></sst>` })),
    ).toMatch(/sharedStrings/);
  });

  test.each([
    ['deep', '<a>'.repeat(2_000_000)],
    ['broad', `<row ${Array.from({ length: 300_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
  ])('whose sheet is too %s for any memory', (_, xml) => {
    expect(damaged(oneSheet(xml))).toMatch(/delen xl\/worksheets\/sheet1\.xml/);
  });

  test('packed in a way that Office does not use', () => {
    expect(refusal(patchDirectory(workbook, SHEET, { method: 12 })).problem).toBe('damaged');
  });

  test('or rather encrypted by the program that packed it', () => {
    expect(refusal(patchDirectory(workbook, '_rels/.rels', { flags: 1 })).problem).toBe('encrypted');
  });
});
