import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OLDER_FOLDER, olderFile, olderVersion, olderVersions } from '../../src/build/older-versions';
import { compare } from '../../src/compare/compare';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { linesOf, readOnly } from '../compare/pairs';

const ROOT = path.join(__dirname, '../..');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(ROOT, file)));

/** What differs between each older version and the real workbook, and nothing else. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  'demokrati-och-medborgarservice': [
    'svar-tillkommit 1.4 Pågående!B14 → 1.4 Pågående insatser!B14',
    'svar-borttaget 1.4 Pågående!B33 → 1.4 Pågående insatser!B33',
    'insats-tillkommen – → 1.4 Pågående insatser!A51',
    'svar-andrat 2.2 Nya förslag!B42 → 2.2 Nya förslag!B42',
    'insats-omdopt 2.2 Nya förslag!B190 → 2.2 Nya förslag!B190',
    'belopp-andrat 3.1 Kostnader!C5 → 3.1 Kostnader!C5',
  ],
  'inkop-och-upphandling': [
    'svar-tillkommit 1.4 Pågående insatser!B14 → 1.4 Pågående insatser!B14',
    'svar-andrat 1.4 Pågående insatser!B24 → 1.4 Pågående insatser!B24',
    'belopp-andrat 3.1 Kostnader!C5 → 3.1 Kostnader!C5',
  ],
  intraservice: [
    'svar-tillkommit 1.4 Pågående insatser!B55 → 1.4 Pågående insatser!B55',
    'svar-andrat 1.4 Pågående insatser!B57 → 1.4 Pågående insatser!B57',
    'svar-borttaget 1.4 Pågående insatser!B94 → 1.4 Pågående insatser!B94',
    'insats-omdopt 2.2!B62 → 2.2 Nya förslag!B62',
    'svar-andrat 2.2!B252 → 2.2 Nya förslag!B252',
    'belopp-andrat Kostnader 3.1!C37 → 3.1 Kostnader!C37',
    'rad-borttagen Kostnader 3.1!A150 → –',
    'rad-tillkommen – → 3.1 Kostnader!A150',
  ],
};

describe.each(olderVersions.map((version) => [version.name, version] as const))(
  'the older version of %s',
  (name, version) => {
    it('is the same each time, and lies where people find it', () => {
      expect(olderVersion(version)).toEqual(olderVersion(version));
      expect(bytesOf(path.join(OLDER_FOLDER, olderFile(name)))).toEqual(olderVersion(version));
    });

    it('differs from the real one in what was changed, at both cells', () => {
      const [before, after] = [
        olderVersion(version),
        bytesOf(`assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`),
      ].map((bytes) => readOnly(readWorkbookFile(bytes, 'fil.xlsx')));
      if (!before || !after) throw new Error('Nothing was read.');
      expect(linesOf(compare(before, after))).toEqual(DIFFERENCES[name]);
    });
  },
);
