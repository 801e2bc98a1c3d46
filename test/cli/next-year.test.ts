import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import type * as Templates from '../../src/template/catalogue';
import type { Template } from '../../src/template/template';
import type * as NextYear from '../builders/mall-2025';
import { fileOf } from '../files/read/build-workbook';

/** What one more file and one more name in the catalogue come to. */
jest.mock('../../src/template/catalogue', (): typeof Templates => {
  const actual = jest.requireActual<typeof Templates>('../../src/template/catalogue');
  const { nextTo } = jest.requireActual<typeof NextYear>('../builders/mall-2025');
  const mall2025 = nextTo(actual.latestTemplate);
  const templates: readonly Template[] = [mall2025, ...actual.templates];
  return { ...actual, templates, builtIn: templates, latestTemplate: mall2025 };
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'next-year-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileFor(year: number | string): string {
  const file = path.join(folder, `${year}.xlsx`);
  const rows = [
    ['Leverantör', 'Nämnden för Intraservice'],
    ['Avser år', year],
    [],
    ['1.4 Pågående förändringsinsatser'],
    ['Pågående förändringsinsats 1'],
    ['Bastjänst eller infrastrukturtjänst det gäller', 'Domino'],
    ['Namn på förändringsinsats', 'Byta växel'],
    ['Effektmål', 'Svarstiden halveras till 2026.'],
    ['Leverans', 'Ny växel'],
    ['Start och slut', '2025'],
    ['Projektledare', ''],
    ['Leverantörens analys'],
    ['5 Klimatpåverkan'],
    ['Ingen.'],
  ];
  writeFileSync(file, fileOf([{ name: 'Blad1', rows }]));
  return file;
}

/** The report on one line. */
const report = (...argv: readonly string[]): string => granska(argv).stdout.replace(/\s+/g, ' ');

const BY_2025 = 'Läst: 2 av 10 avsnitt';
const BY_2024 = 'Etiketter som inte känns igen: ”Leverans”';

describe('next year’s template', () => {
  it.each([2025, '2025', 'År 2025'])('reads a workbook whose cover says %j', (year) => {
    const text = report(fileFor(year));
    expect(text).toContain('årlig analys 2025 (mall 2025)');
    expect(text).toContain(BY_2025);
    expect(text).toContain('”Projektledare” är tomt.');
    expect(text).not.toContain('känns igen');
  });

  it('leaves last year’s workbooks to last year’s template', () => {
    const text = report(fileFor(2024));
    expect(text).toContain('årlig analys 2024 (mall 2024)');
    expect(text).toContain(BY_2024);
  });

  it.each([
    ['2025', 2024, BY_2025],
    ['2024', 2025, BY_2024],
  ])('gives way to --year %s, whatever the cover says', (asked, onCover, expected) => {
    const text = report(fileFor(onCover), '--year', asked);
    expect(text).toContain(`årlig analys ${onCover} (mall ${asked})`);
    expect(text).toContain(expected);
  });

  it('is named among the known where another is asked for', () => {
    expect(granska([fileFor(2025), '--year', '2031'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Mallar finns för: 2025, 2024.') as string,
    });
  });
});
