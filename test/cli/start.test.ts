import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '../..');

let folder: string;
/** A project with the starter and a command of its own, that tells what `word.ts` holds and what it was given. */
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'start-')));
  mkdirSync(path.join(folder, 'src/cli'), { recursive: true });
  copyFileSync(path.join(ROOT, 'src/cli/start.js'), path.join(folder, 'src/cli/start.js'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  write(
    'index.ts',
    `import { word } from './word'; console.log(word, process.argv.slice(2).join()); process.exitCode = 1;`,
  );
  write('word.ts', `export const word: string = 'first';`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, 'src/cli', name), text);
};
const start = () =>
  spawnSync(process.execPath, ['src/cli/start.js', 'granska', 'a.xlsx'], { cwd: folder, encoding: 'utf8' });
const built = () => statSync(path.join(folder, 'dist-cli/commands.js'));

describe('starting a command', () => {
  it('builds the commands once, and lets only the command write', () => {
    expect(start()).toMatchObject({ stdout: 'first granska,a.xlsx\n', stderr: '', status: 1 });
    const before = built().ino;
    expect(start()).toMatchObject({ stdout: 'first granska,a.xlsx\n', stderr: '', status: 1 });
    expect(built().ino).toBe(before);
  });

  it('builds them anew when a source is newer or gone', () => {
    start();
    write('word.ts', `export const word: string = 'second';`);
    expect(start().stdout).toBe('second granska,a.xlsx\n');
    rmSync(path.join(folder, 'src/cli/word.ts'));
    write('word.tsx', `export const word: string = 'third';`);
    expect(start().stdout).toBe('third granska,a.xlsx\n');
  });

  it('says on stderr that they cannot be built, and ends with 2', () => {
    write('word.ts', `export const word: string = ;`);
    const { stdout, stderr, status } = start();
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^granska: Kommandot kunde inte byggas\.\n.*word\.ts:1:/s);
    expect(() => built()).toThrow('ENOENT');
  });

  it('says to install where the packages are missing', () => {
    rmSync(path.join(folder, 'node_modules'));
    expect(start()).toMatchObject({ stdout: '', status: 2 });
    expect(start().stderr).toContain('Kör npm install och försök igen.');
  });

  it('can be done by many at once', async () => {
    write('index.ts', `import { word } from './word'; console.log(word);`);
    const runs = Array.from({ length: 6 }, () =>
      promisify(execFile)(process.execPath, ['src/cli/start.js', 'granska'], { cwd: folder }),
    );
    expect((await Promise.all(runs)).map(({ stdout }) => stdout)).toEqual(Array(6).fill('first\n'));
    expect(readdirSync(path.join(folder, 'dist-cli'))).toEqual(['commands.js']);
  });
});
