import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../..');

type Imports = ReadonlyMap<string, readonly string[]>;

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

/** Every file of a folder with the files of it that it imports: types and what is loaded later included. */
function importsIn(folder: string): Imports {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => path.posix.join(folder, file));
  const known = new Set(files);
  const fileOf = (written: string): readonly string[] =>
    [`${written}.ts`, `${written}.tsx`, `${written}/index.ts`].filter((file) => known.has(file)).slice(0, 1);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'));
      const near = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [file, near.flatMap((name) => fileOf(path.posix.join(path.posix.dirname(file), name)))];
    }),
  );
}

/** One circle through each file that leads back to itself, told as "a → b → a". */
function circles(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const back = way.indexOf(file);
    if (back >= 0) found.push([...way.slice(back), file].join(' → '));
    if (back >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

describe('circles of imports', () => {
  const imports = importsIn('src');

  test('there are none in src', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('every way of importing is followed', () => {
    const from = (file: string): readonly string[] => imports.get(file) ?? [];
    expect(from('src/rules/engine.ts')).toContain('src/findings/finding.ts');
    // Only loaded later.
    expect(from('src/taskpane/views.tsx')).toContain('src/taskpane/charts/view.tsx');
    expect(imports.size).toBeGreaterThan(300);
  });

  test('a circle is found, however long', () => {
    const files = { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['d'], e: ['a'] };
    expect(circles(new Map(Object.entries(files)))).toEqual(['a → b → c → a', 'd → d']);
    expect(circles(new Map(Object.entries({ a: ['b', 'c'], b: ['c'], c: [] })))).toEqual([]);
  });
});
