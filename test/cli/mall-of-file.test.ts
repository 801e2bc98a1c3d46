import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import document2024 from '../../src/template/templates/2024.json';
import { nextTo } from '../builders/mall-2025';
import type { Template } from '../../src/template/template';
import { fileOf } from '../files/read/build-workbook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mall-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const mall = (name: string, change: (document: Template) => unknown = (same) => same): string =>
  file(name, JSON.stringify(change(structuredClone(document2024) as unknown as Template)));

const workbookOf = (year: number | null, header: string): string =>
  file(
    `${String(year)}.xlsx`,
    fileOf([
      {
        name: 'Blad1',
        rows: [
          ['Leverantör', 'Nämnden för Intraservice'],
          year === null ? [] : ['Avser år', year],
          ['1.4 Pågående förändringsinsatser'],
          ['Pågående förändringsinsats 1'],
          ['Namn på förändringsinsats', 'Byta växel'],
          ['Leverans', 'Ny växel'],
          ['3.1 Kostnader förvaltning och utveckling'],
          ['Tjänst', header],
          ['Domino', 100],
        ],
      },
    ]),
  );

const report = (...argv: readonly string[]): string => granska(argv).stdout.replace(/\s+/g, ' ');

it('a template in a file is used for all files, whatever year they say, and that is told', () => {
  const text = report(workbookOf(2024, 'Prognos budget 2024'), '--mall', mall('2025.json', nextTo));
  expect(text).toContain('årlig analys 2024 (mall 2025)');
  expect(text).not.toContain('”Leverans”');
  expect(text).toContain('Arbetsboken säger 2024 men är läst med mallen för 2025.');
});

it('a year without a template is read by the nearest before it, and that is told', () => {
  const text = report(workbookOf(2025, 'Prognos budget 2025'));
  expect(text).toContain('årlig analys 2025 (mall 2024)');
  expect(text).toContain('Arbetsboken säger 2025 men är läst med mallen för 2024.');
});

it('one that does not hold stops the check with the place, and nothing is written', () => {
  const wrong = mall('wrong.json', (document) => {
    Object.assign(document.chapters[3]?.card?.fields[4] ?? {}, { role: 'x' });
    return document;
  });
  const { status, stdout, stderr } = granska([workbookOf(2024, 'Utfall 2022'), '--mall', wrong]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(
    `${wrong}: chapters[3].card.fields[4].role: "x" finns inte; väntade en av tjanst, namn,`,
  );
  expect(stderr.startsWith(wrong)).toBe(true);
});

it.each([
  ['no JSON', () => file('no.json', '{'), 'Filen är inte JSON'],
  ['no file', () => path.join(folder, 'nowhere.json'), 'Filen finns inte'],
  ['a newer version', () => mall('newer.json', (same) => ({ ...same, version: 2 })), 'nyare version'],
  ['no template', () => file('other.json', '{"version":1}'), 'id: saknas'],
])('%s: says so and ends with 2', (_, made, message) => {
  const { status, stderr } = granska([workbookOf(2024, 'Utfall 2022'), '--mall', made()]);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

it('a year that the file has no template of is refused', () => {
  const outcome = granska([workbookOf(2024, 'Utfall 2022'), '--mall', mall('b.json'), '--year', '2031']);
  expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining('2031') as string });
});
