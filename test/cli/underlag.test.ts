import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
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
const json = async (argv: readonly string[]) => underlagDocument.parse(JSON.parse((await run(argv)).stdout));

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
  it('is one document of the contract, with what every file says', async () => {
    const { version, year, files, suppliers, totals } = await json(FILES);
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
      cell: "'2.2 Nya förslag'!A4",
    });
    expect(suppliers[2]?.ramar.filter(({ outside }) => outside)).toMatchObject([{ kind: 'utanfor' }]);
    expect(suppliers[2]?.potter).toEqual({ count: 6, sum: 35600, smallest: 500, largest: 19100 });
    expect(totals).toContainEqual({ kind: 'bastjanst', cost: 'utveckling', budget: 59200, forslag: 63290 });
  });

  it('sets the alternatives of a file, for suppliers by any of their names', async () => {
    const { alternatives } = await json([...FILES, '--alternativ', file('alternativ.json', ALTERNATIVES)]);
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
  it('with a file is told by its name, and the others go on', async () => {
    const broken = file('trasig.xlsx', 'inte en arbetsbok');
    const copy = path.join(folder, 'kopia.xlsx');
    copyFileSync(DOM, copy);
    const { status, stderr, stdout } = await run([DOM, broken, copy, INK]);
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => line.includes('trasig.xlsx'))).toHaveLength(1);
    const { files, suppliers } = underlagDocument.parse(JSON.parse(stdout));
    expect(files.map(({ error }) => error !== null)).toEqual([false, true, true, false]);
    expect(suppliers).toHaveLength(2);
  });

  it('with the alternatives says where, and nothing is compiled', async () => {
    const wrong = {
      version: 1,
      alternatives: [{ ...ALTERNATIVES.alternatives[0], reduction: 7, alternative: 'E' }],
    };
    const { status, stdout, stderr } = await run([INK, '--alternativ', file('fel.json', wrong)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('alternatives.0.alternative: ska vara "A", "B", "C" eller "D".');
    expect(stderr).toContain('alternatives.0.reduction: ska vara en andel');
  });

  it('with a supplier that none of the files is of is told', async () => {
    const { status, stderr } = await run([INK, '--alternativ', file('annan.json', ALTERNATIVES)]);
    expect(status).toBe(2);
    expect(stderr).toContain('ingen av filerna är från ”Demokrati- och medborgarservice”');
  });

  it.each([
    ['no file', [], 'Ingen fil angavs'],
    ['an unknown switch', ['--farg', INK], 'Växeln ”--farg” finns inte'],
    ['an unknown format', [INK, '--format', 'xml'], 'Formatet ”xml”'],
  ])('in the call: %s', async (_, argv, told) => {
    const { status, stderr } = await underlag(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('--out, --fragor and --svar', () => {
  const answered = async (questions: string): Promise<void> => {
    const snapshot = readWorkbookFile(readFileSync(questions), questions);
    const [sheet] = snapshot.sheets;
    const rows = sheet?.cells.map((row) => row.map((each) => ('value' in each ? each.value : null))) ?? [];
    const header = rows.findIndex((row) => row.includes('Nyckel'));
    const put = (name: string, value: string): void => {
      const row = rows[header + 1];
      if (row) row[rows[header]?.indexOf(name) ?? 0] = value;
    };
    put('Svar', 'Klassas under hösten');
    writeFileSync(
      questions,
      await writeWorkbookFile({
        title: '',
        sheets: [{ name: 'Frågor', blocks: [{ row: 0, column: 0, rows }] }],
      }),
    );
  };

  it('write the workbook and questions, and read the answers back by their key', async () => {
    const [out, questions] = [path.join(folder, 'ny/underlag.xlsx'), path.join(folder, 'fragor')];
    const first = await run([INK, DOM, '--out', out, '--fragor', questions]);
    expect(first.stderr).toContain('31 frågor är skrivna');
    expect(first.stderr).toContain('1 fråga är skriven');
    const asked = path.join(questions, 'fragor-namnden-for-demokrati-och-medborgarservice.xlsx');
    await answered(asked);
    const { status } = await run([INK, DOM, '--out', out, '--svar', asked]);
    expect(status).toBe(1);
    const written = readWorkbookFile(readFileSync(out), out).sheets.find(({ name }) => name === 'Frågor');
    const row = written?.cells.find((cells) =>
      cells.some((each) => 'value' in each && each.value === 'Klassas under hösten'),
    );
    // Sent as asked, and answered by coming back.
    expect(row?.some((each) => 'value' in each && each.value === 'besvarad')).toBe(true);
    // The answers of one are not missed among the questions to another.
    const again = await run([INK, DOM, '--out', out, '--fragor', questions, '--svar', asked]);
    expect(again.stderr).not.toContain('finns inte längre');
    // Without the answers named again they stay, since people's columns do.
    await run([INK, DOM, '--out', out, '--fragor', questions]);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
    expect(JSON.stringify(readWorkbookFile(readFileSync(out), out))).toContain('Klassas under hösten');
    expect(JSON.stringify(readWorkbookFile(readFileSync(asked), asked))).toContain('Klassas under hösten');
  });

  it('write over no workbook that is no underlag', async () => {
    const copy = path.join(folder, 'annan.xlsx');
    copyFileSync(INK, copy);
    const { status, stderr } = await run([INK, '--out', copy]);
    expect(status).toBe(2);
    expect(stderr).toContain('är inget underlag');
    expect(readFileSync(copy)).toEqual(readFileSync(INK));
  });

  it('need a workbook for the answers', async () => {
    expect((await run([INK, '--svar', INK])).stderr).toContain('Svaren behöver en arbetsbok');
  });
});

describe('the exit status', () => {
  it('is 0 without fel and 1 with', async () => {
    expect((await run([INK])).status).toBe(0);
    expect((await run([DOM, INK])).status).toBe(1);
  });
});

describe('the text form', () => {
  it('tells suppliers, frames, statements and what does not tie out', async () => {
    const { stdout } = await underlag(FILES);
    expect(stdout).toMatch(/Förvaltning av bastjänster +– +77 600 +77 600 +0,04 %/);
    expect(stdout).toContain('A  Utveckling av digital infrastruktur');
    expect(stdout).toContain('18 av 20 nya insatser har ingen genomförd informationsklassning.');
    expect(stdout).toContain('Stämmer inte (');
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it('is what the built command writes', async () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'underlag', '--', INK], {
      cwd: path.join(__dirname, '../..'),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toBe((await underlag([INK])).stdout);
    expect(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).toContain('"underlag"');
  });
});
