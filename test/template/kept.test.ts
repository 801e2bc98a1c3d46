import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { withOwn } from '../../src/template/catalogue';
import { explainUnusedTemplate, keptTemplate } from '../../src/template/kept';
import { builtIn, latestTemplate } from '../../src/template/catalogue';
import document2024 from '../../src/template/templates/2024.json';
import { keptText, keptXml } from '../../src/workbook/kept-template';
import type { Template } from '../../src/template/template';

it('a document goes with a file and comes back as it was, whatever signs it holds', async () => {
  const keeps = JSON.stringify({ ...document2024, edition: 'a & b < "c" \u0001 ]]> 😀' });
  const bytes = await writeWorkbookFile({ title: 'T', sheets: [{ name: 'A', blocks: [] }], keeps });
  const text = readWorkbookFile(bytes).keptTemplate;
  expect(JSON.parse(text ?? '')).toEqual(JSON.parse(keeps));
  expect(keptTemplate(text)?.edition).toBe('a & b < "c" \u0001 ]]> 😀');
  expect(explainUnusedTemplate(text, builtIn)).toBeNull();
});

it('a file without one keeps none, and another’s part is left alone', async () => {
  const bytes = await writeWorkbookFile({ title: 'T', sheets: [{ name: 'A', blocks: [] }] });
  expect(readWorkbookFile(bytes)).not.toHaveProperty('keptTemplate');
  expect(keptText('<mall xmlns="urn:x">{}</mall>')).toBeNull();
  expect(keptText('<other/>')).toBeNull();
  expect(keptText(keptXml('{"a":"\r\n"}'))).toBe('{"a":"\r\n"}');
});

it.each([
  ['{', 'dokumentet: null är av fel slag'],
  [JSON.stringify({ ...document2024, version: 2 }), 'version: 2 är en nyare version'],
  ['x'.repeat(2_000_001), 'Den är för stor.'],
])('one that does not hold is not used, and why is told', (text, why) => {
  expect(keptTemplate(text)).toBeNull();
  expect(explainUnusedTemplate(text, builtIn)?.sv).toContain(why);
});

it('is asked before others of its year, unless the same is known in as late an edition', () => {
  const of = (year: number, edition: string, id: string) => ({ ...latestTemplate, year, edition, id });
  const known = [of(2027, '2', 'a'), of(2026, '1', 'b'), of(2024, '1', 'c')];
  const own = of(2026, '1', 'x');
  expect(withOwn(own, known)).toEqual([known[0], own, known[1], known[2]]);
  expect(withOwn(of(2027, '1', 'a'), known)).toBe(known);
  expect(withOwn(of(2027, '3', 'a'), known)[0]?.edition).toBe('3');
  expect(withOwn(own, builtIn)[0]).toBe(own);
  const why = (kept: Template) => explainUnusedTemplate(JSON.stringify(kept), known)?.sv ?? null;
  expect(why(of(2027, '2', 'a'))).toBeNull();
  expect(why({ ...of(2027, '2', 'a'), municipality: 'Kungälv' })).toMatch(/används inte: .* utgåva 2, med/);
});
