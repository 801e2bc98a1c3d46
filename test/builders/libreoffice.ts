import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the program lies on Debian; elsewhere it is found by its name. */
const PROGRAMS = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
const program = PROGRAMS.find((each) => existsSync(each)) ?? null;

/**
 * `it` where LibreOffice is installed. Elsewhere the test is skipped by a name that says so; where
 * LIBREOFFICE=required, as in `.ci/run`, it runs all the same and fails.
 */
export const itInLibreOffice = ((name: string, run: () => Promise<void>): void => {
  if (program !== null || process.env.LIBREOFFICE === 'required') it(name, run);
  else it.skip(`${name} (hoppas över: LibreOffice finns inte här)`, run);
}) as (name: string, run: () => Promise<void>) => void;

/** Its settings, which take longer to make than most workbooks to open; the tests of a file share them. */
let profile: string | null = null;
afterAll(() => {
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
});

/** A workbook file as LibreOffice opens it, all formulas worked out anew, and saves it again. */
export function openInLibreOffice(bytes: Uint8Array, as: 'fods' | 'xlsx'): Buffer {
  if (program === null)
    throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc-nogui');
  profile ??= mkdtempSync(path.join(tmpdir(), 'libreoffice-profile-'));
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const out = path.join(folder, 'out');
    writeFileSync(path.join(folder, 'workbook.xlsx'), bytes);
    const { status, stderr } = spawnSync(
      program,
      [
        ...['--headless', `-env:UserInstallation=file://${profile}`],
        ...['--convert-to', as, '--outdir', out, path.join(folder, 'workbook.xlsx')],
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice did not open the file: ${stderr}`);
    return readFileSync(path.join(out, `workbook.${as}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
