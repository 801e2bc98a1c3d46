import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import type { DocumentSheet, Entry, WorkbookDocument } from '../../../src/workbook/document';
import { itInLibreOffice, openInLibreOffice } from '../../builders/libreoffice';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const entries: readonly Entry[] = [
  {
    area: cell(0, 1),
    takes: { kind: 'texts', texts: ['JA', 'NEJ'] },
    otherwise: 'asks',
    saysOtherwise: 'Svara JA eller NEJ.',
    prompt: { title: 'Är informationsklassning genomförd av er?', text: 'Beskriv & <motivera>. '.repeat(20) },
  },
  { area: cell(1, 1), takes: { kind: 'area', sheet: "Å'n", area: { ...cell(0, 0), rows: 2 } } },
  { area: cell(2, 1), takes: { kind: 'number' }, otherwise: 'refuses', saysOtherwise: 'Skriv ett tal.' },
  { area: cell(3, 1), prompt: { title: 'Namn', text: 'Ange namnet.' } },
];

const form: DocumentSheet = {
  name: 'Blankett',
  blocks: [
    { row: 0, column: 0, rows: [['Klassad?'], ['Tjänst'], ['Budget'], ['Namn']], looks: { bold: true } },
    { row: 0, column: 1, rows: [[null], [null], [null], [null]], looks: { open: true, fill: 'FFF8DC' } },
  ],
  entries,
  conditions: [
    {
      area: { ...cell(0, 1), rows: 4 },
      formula: '=AND(B1="",$A1<>"")',
      look: { fill: 'FFE0E0', bold: true },
    },
    { area: { ...cell(0, 1), rows: 4 }, formula: '=B1="x"', look: { color: '00FF00' } },
  ],
  isProtected: true,
};

const document: WorkbookDocument = {
  title: 'Mall',
  properties: { 'Årlig analys mall': 'goteborg-2024 & co' },
  names: [{ name: 'Svar_1', sheet: "Å'n", area: { ...cell(0, 0), rows: 2 } }],
  opensPane: { id: '00000000-0000-0000-0000-000000000001', version: '1.2.3.0' },
  sheets: [
    form,
    { name: "Å'n", blocks: [{ row: 0, column: 0, rows: [['Ett, två'], ['"Tre"']] }], isHidden: true },
  ],
};

async function partsOf(written: WorkbookDocument): Promise<Record<string, string>> {
  const parts = unzipSync(await writeWorkbookFile(written));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

describe('a workbook to fill in', () => {
  it('says which answers there are, what is refused, and what is asked for', async () => {
    const sheet = (await partsOf(document))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/type="list" sqref="B1"[^>]*errorStyle="warning"[^>]*><formula1>"JA,NEJ"/);
    expect(sheet).toMatch(/type="list" sqref="B2"[^>]*><formula1>'Å''n'!\$A\$1:\$A\$2</);
    expect(sheet).toMatch(/type="decimal" sqref="B3"[^>]*showErrorMessage="1"[^>]*error="Skriv ett tal\."/);
    expect(sheet).toMatch(/type="custom" sqref="B4"[^>]*showInputMessage="1"[^>]*prompt="Ange namnet\."/);
    const [, title = '', prompt = ''] = /promptTitle="([^"]*)" prompt="([^"]*)"/.exec(sheet) ?? [];
    expect(title).toBe('Är informationsklassning genomf…');
    expect(prompt.replace(/&\w+;/g, '&').length).toBeLessThanOrEqual(255);
  });

  it('locks what is not open, without a password, and hides a sheet', async () => {
    const parts = await partsOf(document);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<sheetProtection sheet="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('password');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('sheetProtection');
    expect(parts['xl/styles.xml']).toContain('<protection locked="0"/>');
    expect(parts['xl/workbook.xml']).toContain('state="hidden"');
  });

  it('names areas and tells what it is in its properties', async () => {
    const parts = await partsOf(document);
    expect(parts['xl/workbook.xml']).toContain("<definedName name=\"Svar_1\">'Å''n'!$A$1:$A$2</definedName>");
    expect(parts['docProps/custom.xml']).toContain('goteborg-2024 &amp; co');
  });

  it('has looks under conditions, the first above the others', async () => {
    const parts = await partsOf(document);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<cfRule type="expression" priority="1"[^>]*><formula>AND\(B1="",\$A1&lt;&gt;""\)/,
    );
    expect(parts['xl/styles.xml']).toContain('<bgColor rgb="FFFFE0E0"/>');
  });

  it('opens the pane of an add-in, by parts that the package lists', async () => {
    const parts = await partsOf(document);
    expect(parts['_rels/.rels']).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(parts['xl/webextensions/webextension1.xml']).toContain('Office.AutoShowTaskpaneWithDocument');
    for (const name of ['taskpanes', 'webextension1'])
      expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/webextensions/${name}.xml"`);
  });

  it('is refused where a list holds what Excel’s lists do not', async () => {
    const list = (texts: readonly string[]): WorkbookDocument => ({
      title: '',
      sheets: [{ ...form, entries: [{ area: cell(0, 1), takes: { kind: 'texts', texts } }] }],
    });
    await expect(writeWorkbookFile(list(['a, b', 'c']))).rejects.toThrow('a, b');
    await expect(writeWorkbookFile(list(['x'.repeat(200), 'y'.repeat(60)]))).rejects.toThrow('xxx');
  });
});

itInLibreOffice('LibreOffice keeps lists, refusals, prompts, protection, names and conditions', async () => {
  const opened = openInLibreOffice(await writeWorkbookFile(document), 'fods').toString('utf8');
  expect(opened).toContain('cell-content-is-in-list(&quot;JA&quot;;&quot;NEJ&quot;)');
  expect(opened).toMatch(/cell-content-is-in-list\(\[\$&apos;Å&apos;&apos;n&apos;\.\$A\$1:\.\$A\$2\]\)/);
  expect(opened).toContain('cell-content-is-decimal-number()');
  expect(opened).toContain('Ange namnet.');
  expect(opened).toContain('table:protected="true"');
  expect(opened).toContain('style:cell-protect="none"');
  expect(opened).toContain('table:named-range table:name="Svar_1"');
  expect(opened).toContain('is-true-formula(AND([.B1]=&quot;&quot;;[.$A1]&lt;&gt;&quot;&quot;))');
});
