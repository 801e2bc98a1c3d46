import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { zipSync, strToU8 } from 'fflate';
import { anyFindingsDocument, findingsDocument } from '../../src/cli/contract';
import { granska } from '../../src/cli/granska';
import { HEADING_14, ongoingCard } from '../builders/cards';
import { fileOf, type FileSheet } from '../files/read/build-workbook';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';

const SAMPLES = path.join(__dirname, '../../assets/arlig-analys-2024');
const DOM = path.join(SAMPLES, 'arlig-analys-2024-demokrati-och-medborgarservice.xlsx');
const INK = path.join(SAMPLES, 'arlig-analys-2024-inkop-och-upphandling.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'granska-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

function workbookFile(name: string, rows: readonly (readonly unknown[])[]): string {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Blad1');
  return file(name, new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

const NEVER = new Date(0);

const json = (argv: readonly string[]) =>
  findingsDocument.parse(JSON.parse(granska([...argv, '--format', 'json']).stdout));

describe('granska --format json', () => {
  it('tells where a place is hidden and what was not read, and is silent where nothing is', () => {
    const unread: FileSheet = {
      name: '1.3',
      rows: [['1.3 Portföljanalys'], ['Drift', 4500], ['Licenser', 1200]],
    };
    const cards: FileSheet = {
      name: '1.4',
      rows: [...HEADING_14, ...ongoingCard(1, { effektmal: undefined })],
    };
    const one = file('hidden.xlsx', fileOf([unread, { ...cards, state: 'hidden' }]));
    const other = file(
      'shown.xlsx',
      fileOf([cards, { name: '1.3', rows: [['1.3 Portföljanalys'], ['Lika.']] }]),
    );
    const [hidden, shown] = json([one, other]).files;
    expect(hidden?.coverage.unread).toEqual({ blocks: 1, cells: 4 });
    const goal = hidden?.findings.find(({ rule }) => rule === 'effektmal-saknas');
    expect(goal?.hidden).toBe('sheet');
    expect(goal?.message).toMatch(/ Står på ett dolt blad\.$/);
    expect(shown?.coverage).not.toHaveProperty('unread');
    expect(shown?.findings.some((finding) => 'hidden' in finding)).toBe(false);
  });

  it('writes one document that keeps the contract', () => {
    const { files } = json([DOM, INK]);
    expect(files.map(({ file: name, error, supplier, year }) => [name, error, supplier, year])).toEqual([
      [DOM, null, 'Nämnden för demokrati och medborgarservice', 2024],
      [INK, null, 'Nämnden för inköp och upphandling', 2024],
    ]);
    expect(files[0]?.coverage).toEqual({
      sections: { found: 9, expected: 9 },
      fields: { read: 200, unknown: 0 },
      cards: { ongoing: 8, proposed: 8, blank: 0 },
    });
    expect(files[0]?.findings).toContainEqual({
      rule: 'summa-stammer-inte',
      severity: 'fel',
      sheet: '3.1 Kostnader',
      cell: 'C9',
      subject: 'Totalkostnad · Budget 2023',
      message:
        'Totalkostnad för Budget 2023 är 77 587 men raderna blir 77 547 (skillnad 40). Troligen är C6 felskriven: 50 733 i stället för 50 773. Kontrollera C5–C8.',
      found: '77 587',
      expected: '77 547',
      difference: '40',
      group: null,
    });
  });

  it('says what the result rests on', () => {
    const [entry] = json([DOM]).files;
    expect(entry).toMatchObject({
      template: { id: mall2024.id, year: 2024, version: mall2024.edition },
      isSubmission: true,
      rulesOff: [],
      severitiesChanged: [],
      accepted: 0,
      unread: [],
      hidden: [],
      deviations: [],
      reservations: [],
    });
    const lines = entry?.findings.filter(
      ({ group }, index, all) => group === null || all.findIndex((one) => one.group === group) === index,
    );
    const { fel = 0, varning = 0, info = 0 } = entry?.groups ?? {};
    expect(fel + varning + info).toBe(lines?.length);
    expect(lines?.length).toBeLessThan(entry?.findings.length ?? 0);
  });

  it('says when each file was checked', () => {
    const moments = ['2024-05-02T12:32:00.000Z', '2024-05-02T12:33:00.000Z'];
    const clock = moments.map((moment) => new Date(moment));
    const missing = path.join(folder, 'saknas.xlsx');
    const { stdout } = granska(
      [DOM, missing, INK, '--format', 'json'],
      undefined,
      () => clock.shift() ?? NEVER,
    );
    const { files } = findingsDocument.parse(JSON.parse(stdout));
    expect(files.map(({ checkedAt }) => checkedAt)).toEqual([moments[0], null, moments[1]]);
    // By the clock of the machine.
    const report = granska([INK], undefined, () => new Date(2024, 4, 2, 14, 32)).stdout;
    expect(report).toContain('\nKontrollerad: 2024-05-02 14:32.\n');
  });

  it('can be read beside what the first version wrote', () => {
    const { files } = json([INK]);
    const earlier = files.map(({ file: name, error, supplier, year, coverage, summary, findings }) => ({
      ...{ file: name, error, supplier, year, coverage, summary },
      findings: findings.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'group')),
      ),
    }));
    expect(anyFindingsDocument.parse({ version: 1, files: earlier })).toEqual({ version: 1, files: earlier });
    expect(anyFindingsDocument.safeParse({ version: 1, files }).success).toBe(false);
    expect(anyFindingsDocument.safeParse({ version: 2, files }).success).toBe(true);
  });

  it('counts in the summary what stands in the findings', () => {
    for (const { summary, findings } of json([DOM, INK]).files) {
      const count = (severity: string): number =>
        findings.filter((finding) => finding.severity === severity).length;
      expect(summary).toEqual({ fel: count('fel'), varning: count('varning'), info: count('info') });
    }
  });

  it('tells of a file that cannot be read beside the others', () => {
    const { status, stderr } = granska([path.join(folder, 'saknas.xlsx'), INK, '--format', 'json']);
    expect(status).toBe(2);
    expect(stderr).toContain('saknas.xlsx: Filen finns inte.');
    const { files } = json([path.join(folder, 'saknas.xlsx'), INK]);
    expect(files.map(({ error, supplier }) => [error, supplier])).toEqual([
      ['Filen finns inte. Kontrollera sökvägen.', null],
      [null, 'Nämnden för inköp och upphandling'],
    ]);
  });
});

describe('granska', () => {
  it('ends with 0 without fel and with 1 with one', () => {
    expect(granska([INK]).status).toBe(0);
    expect(granska([DOM]).status).toBe(1);
  });

  it('reports per file, chapter and card, with counts and addresses', () => {
    const { stdout } = granska([DOM]);
    expect(stdout).toContain('Nämnden för demokrati och medborgarservice · årlig analys 2024');
    expect(stdout).toContain('1.4 Pågående förändringsinsatser · bladet ”1.4 Pågående insatser” · 6 fel');
    expect(stdout).toMatch(/\n {2}8 · Utöka kontaktcenter .* · \d+ fel[^\n]*\n {4}\S+ +B\d+ /);
    expect(stdout).toMatch(/\n {4}fel {8}B203 {3}Informationsklassning/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('says of a faultless workbook that there is nothing to remark', () => {
    const rows = mall2024.chapters.flatMap(({ number: id, title }) => [
      [`${id} ${title}`],
      ['Leverantörens analys'],
      ['Text.'],
    ]);
    const cover = [['Leverantör', 'Nämnden'], ['Avser år', 2024], []];
    const { stdout, status } = granska([workbookFile('hel.xlsx', [...cover, ...rows])]);
    expect(stdout).toContain('\nInget att anmärka.\n');
    expect(status).toBe(0);
    // Which year it is for nobody knows, so that is the reservation.
    const unknown = granska([workbookFile('utan-ar.xlsx', rows)]).stdout;
    expect(unknown).not.toContain('Inget att anmärka');
    expect(unknown.replace(/\s+/g, ' ')).toContain(
      'Inga fynd, men med förbehåll: försättsbladet säger inget år, så mallen för 2024 användes.',
    );
  });

  it('keeps the control characters of a workbook from the terminal', () => {
    const rows = [
      ['1.4 Pågående förändringsinsatser'],
      ['Pågående förändringsinsats 1'],
      ['Tidplan', '2024'],
      ['Namn på förändringsinsats', 'A\u0007\u009B31mB'],
    ];
    const { stdout } = granska([workbookFile('styrtecken.xlsx', rows)]);
    expect(stdout).toContain('A');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('bad input', () => {
  const docx = (): string =>
    file(
      'brev.xlsx',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        ),
      }),
    );

  it.each([
    ['no file', () => [], 'Ingen fil angavs'],
    ['an unknown option', () => [INK, '--utförlig'], 'Växeln ”--utförlig” finns inte'],
    ['an unknown format', () => [INK, '--format', 'xml'], 'Formatet ”xml” finns inte'],
    [
      'a missing format',
      () => [INK, '--format'],
      '--format, --year, --mall och --settings behöver ett värde',
    ],
    ['a year without a template', () => [INK, '--year', '1999'], 'Det finns ingen mall för året ”1999”'],
    ['a missing file', () => [path.join(folder, 'finns-inte.xlsx')], 'Filen finns inte'],
    ['a folder without workbooks', () => [mkdtempSync(path.join(folder, 'tom-'))], 'ingen arbetsbok'],
    ['a pattern that fits nothing', () => [path.join(folder, 'finns-*.xlsx')], 'Ingen fil passar mönstret'],
    ['an empty file', () => [file('tom.xlsx', '')], 'Filen är tom'],
    ['text', () => [file('text.xlsx', 'Hej på dig')], 'inte en Excel-arbetsbok'],
    ['a docx renamed', () => [docx()], 'Word-dokument'],
    [
      'a truncated file',
      () => [file('kort.xlsx', new Uint8Array(readFileSync(DOM)).slice(0, 20000))],
      'Slutet av filen saknas',
    ],
  ])('%s: says so on stderr and ends with 2', (_, argv, message) => {
    const outcome = granska(argv());
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^granska: /);
    expect(outcome.status).toBe(2);
  });

  it('a workbook without any template sheet: a finding', () => {
    const { stdout, status } = granska([workbookFile('budget.xlsx', [['Lokaler', 12]])]);
    expect(stdout).toContain('Det här ser inte ut som en årlig analys');
    expect(status).toBe(1);
  });
});

describe('npm run granska', () => {
  const root = path.join(__dirname, '../..');

  it('writes nothing but the document to stdout', () => {
    const stdout = execFileSync('npm', ['run', '--silent', 'granska', '--', INK, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(findingsDocument.parse(JSON.parse(stdout)).files).toHaveLength(1);
  });

  it('hands on the exit status', () => {
    const run = (...files: string[]): number | null =>
      spawnSync('npm', ['run', '--silent', 'granska', '--', ...files], {
        cwd: root,
        shell: process.platform === 'win32',
      }).status;
    expect(run(DOM)).toBe(1);
    expect(run()).toBe(2);
  });
});
