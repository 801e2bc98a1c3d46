import { readFileSync, statSync } from 'node:fs';
import { types } from 'node:util';

/** A file as its bytes. Throws what the system says; `explainSystemError` puts it in Swedish. */
export function readBytes(file: string): Uint8Array {
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return readFileSync(file);
}

/** Why a file could not be read, and what to do; null for what is no error of the system. */
export function explainSystemError(error: unknown): string | null {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string'
    ? explain(error.code)
    : null;
}

function explain(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'Filen finns inte. Kontrollera sökvägen.';
    case 'EISDIR':
      return 'Det här är en mapp, inte en fil. Ange en fil i den, eller flera arbetsböcker med MAPP/*.xlsx.';
    case 'EACCES':
    case 'EPERM':
      return 'Filen får inte läsas. Kontrollera behörigheten.';
    case 'EBUSY':
      return 'Filen är upptagen av ett annat program. Stäng den där och försök igen.';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'Filen är för stor för att läsas. Ta bort stora bilder och oanvända blad.';
    default:
      return `Filen kunde inte läsas (${code}).`;
  }
}
