import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { underlag } from '../../src/cli/underlag';
import { underlagDocument } from '../../src/cli/underlag-contract';
import { REAL, realFile } from '../underlag/real';

const FILES = REAL.map(realFile);
const [DOM = '', INK = ''] = FILES;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'underlag-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const target = path.join(folder, name);
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  return target;
}

const run = (argv: readonly string[]) => underlag([...argv, '--format', 'json']);
const json = (argv: readonly string[]) => underlagDocument.parse(JSON.parse(run(argv).stdout));

const ALTERNATIVES = {
  version: 1,
  alternatives: [
    {
      ...{ supplier: 'Demokrati- och medborgarservice', alternative: 'B', kind: 'bastjanst' },
      ...{ cost: 'utveckling', adjustments: [{ what: 'Göteborgsförslaget', tkr: 300 }] },
      ...{ reduction: null, base: null, index: null },
    },
    {
      ...{ supplier: 'Inköps- och upphandlingsnämnden', alternative: 'D', kind: null, cost: null },
      ...{ base: 40000, reduction: 0.07 },
    },
  ],
};

describe('underlag --format json', () => {
  it('is one document of the contract, with what every file says', () => {
    const { version, year, files, suppliers, totals } = json(FILES);
    expect([version, year]).toEqual([1, 2024]);
    expect(files.map(({ error }) => error)).toEqual([null, null, null]);
    expect(suppliers.map(({ supplier }) => supplier)).toEqual(files.map(({ supplier }) => supplier));
    expect(suppliers[0]).toMatchObject({
      counts: { fel: 15, godtagna: 0 },
      classified: { done: 2, of: 8 },
      effects: { 2025: 331, 2026: 348 },
      ramar: [
        {
          ...{ kind: 'bastjanst', cost: 'forvaltning', utfall: null, budget: 77587, forslag: 77617 },
          ...{ change: 0.0004, outside: false },
        },
        { kind: 'bastjanst', cost: 'utveckling', budget: 7000, forslag: 5190, change: -0.2586 },
      ],
    });
    expect(suppliers[0]?.proposed[0]).toMatchObject({
      informationsklassning: 'NEJ+',
      cell: "'2.2 Nya förslag'!A3",
    });
    expect(suppliers[2]?.ramar.filter(({ outside }) => outside)).toMatchObject([{ kind: 'utanfor' }]);
    expect(suppliers[2]?.potter).toEqual({ count: 6, sum: 35600, smallest: 500, largest: 19100 });
    expect(totals).toContainEqual({ kind: 'bastjanst', cost: 'utveckling', budget: 59200, forslag: 63290 });
  });

  it('sets the alternatives of a file, for suppliers by any of their names', () => {
    const { alternatives } = json([...FILES, '--alternativ', file('alternativ.json', ALTERNATIVES)]);
    expect(alternatives).toHaveLength(10);
    expect(alternatives[2]).toEqual({
      ...{ supplier: 'Nämnden för demokrati och medborgarservice', alternative: 'B', kind: 'bastjanst' },
      ...{ cost: 'utveckling', ram: 4900, how: 'forslag − 300' },
    });
    expect(alternatives).toContainEqual(
      expect.objectContaining({ alternative: 'D', kind: null, ram: 37200, how: 'bas 40 000 × (1 − 7 %)' }),
    );
  });
});

describe('what is wrong', () => {
  it('with a file is told by its name, and the others go on', () => {
    const broken = file('trasig.xlsx', 'inte en arbetsbok');
    const copy = path.join(folder, 'kopia.xlsx');
    copyFileSync(DOM, copy);
    const { status, stderr, stdout } = run([DOM, broken, copy, INK]);
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => line.includes('trasig.xlsx'))).toHaveLength(1);
    const { files, suppliers } = underlagDocument.parse(JSON.parse(stdout));
    expect(files.map(({ error }) => error !== null)).toEqual([false, true, true, false]);
    expect(suppliers).toHaveLength(2);
  });

  it('with the alternatives says where, and nothing is compiled', () => {
    const wrong = {
      version: 1,
      alternatives: [{ ...ALTERNATIVES.alternatives[0], reduction: 7, alternative: 'E' }],
    };
    const { status, stdout, stderr } = run([INK, '--alternativ', file('fel.json', wrong)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('alternatives.0.alternative: ska vara "A", "B", "C" eller "D".');
    expect(stderr).toContain('alternatives.0.reduction: ska vara en andel');
  });

  it('with a supplier that none of the files is of is told', () => {
    const { status, stderr } = run([INK, '--alternativ', file('annan.json', ALTERNATIVES)]);
    expect(status).toBe(2);
    expect(stderr).toContain('ingen av filerna är från ”Demokrati- och medborgarservice”');
  });

  it.each([
    ['no file', [], 'Ingen fil angavs'],
    ['an unknown switch', ['--farg', INK], 'En växel finns inte'],
    ['an unknown format', [INK, '--format', 'xml'], 'Formatet ”xml”'],
  ])('in the call: %s', (_, argv, told) => {
    const { status, stderr } = underlag(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('the exit status', () => {
  it('is 0 without fel and 1 with', () => {
    expect(run([INK]).status).toBe(0);
    expect(run([DOM, INK]).status).toBe(1);
  });
});

describe('the text form', () => {
  it('tells suppliers, frames, statements and what does not tie out', () => {
    const { stdout } = underlag(FILES);
    expect(stdout).toMatch(/Förvaltning av bastjänster +– +77 600 +77 600 +0,04 %/);
    expect(stdout).toContain('A  Utveckling av digital infrastruktur');
    expect(stdout).toContain('18 av 20 nya insatser har ingen genomförd informationsklassning.');
    expect(stdout).toContain('Stämmer inte (');
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it('is what the built command writes', () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'underlag', '--', INK], {
      cwd: path.join(__dirname, '../..'),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toBe(underlag([INK]).stdout);
    expect(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).toContain('"underlag"');
  });
});
