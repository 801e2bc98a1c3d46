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

/** Workbook files as LibreOffice opens them, all formulas worked out anew, and saves them again. */
export function openAllInLibreOffice(files: readonly Uint8Array[], as: 'fods' | 'xlsx'): Buffer[] {
  if (program === null)
    throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc-nogui');
  profile ??= mkdtempSync(path.join(tmpdir(), 'libreoffice-profile-'));
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const out = path.join(folder, 'out');
    const written = files.map((bytes, index) => {
      const file = path.join(folder, `workbook-${String(index)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const { status, stderr } = spawnSync(
      program,
      [
        ...['--headless', `-env:UserInstallation=file://${profile}`],
        // All at once: to start takes longer than to open.
        ...['--convert-to', as, '--outdir', out, ...written],
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice did not open the files: ${stderr}`);
    return files.map((_, index) => readFileSync(path.join(out, `workbook-${String(index)}.${as}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One of them. */
export function openInLibreOffice(bytes: Uint8Array, as: 'fods' | 'xlsx'): Buffer {
  const [opened] = openAllInLibreOffice([bytes], as);
  if (opened === undefined) throw new Error('LibreOffice gave no file.');
  return opened;
}
