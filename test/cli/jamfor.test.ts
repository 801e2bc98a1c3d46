import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jamfor } from '../../src/cli/jamfor';
import { comparisonDocument } from '../../src/cli/jamfor-contract';
import { HEADING_14, ongoingCard, proposedCards } from '../builders/cards';
import { fileOf, type FileSheet } from '../files/read/build-workbook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jamfor-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

function workbookFile(name: string, year: number, cards: FileSheet['rows']): string {
  return file(
    name,
    fileOf([
      {
        name: 'Försättsblad',
        rows: [
          ['Leverantör', 'Nämnden för Intraservice'],
          ['Avser år', year],
        ],
      },
      { name: '1.4', rows: [...HEADING_14, ...cards] },
      { name: '2.2', rows: [...proposedCards({})] },
    ]),
  );
}

const json = (argv: readonly string[]) =>
  comparisonDocument.parse(JSON.parse(jamfor([...argv, '--format', 'json']).stdout));

describe('jamfor', () => {
  it('says that nothing differs, with status 0', () => {
    const before = workbookFile('a.xlsx', 2024, ongoingCard(1));
    const copy = workbookFile('b.xlsx', 2024, ongoingCard(1));
    const { status, stdout, stderr } = jamfor([before, copy]);
    expect(jamfor([before, before])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('a.xlsx: Samma fil är angiven som FÖRE och EFTER') as string,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\nInget skiljer.\n');
    expect(json([before, before])).toMatchObject({
      mode: 'last-version',
      differences: [],
      counts: { differences: 0 },
    });
  });

  it('tells a difference with both cells, in text and in JSON, with status 1', () => {
    const before = workbookFile('before.xlsx', 2024, ongoingCard('GT5', { effektmal: null }));
    const after = workbookFile('after.xlsx', 2024, [['Nytt'], ...ongoingCard('GT5')]);
    const { status, stdout } = jamfor([before, after]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nämnden för Intraservice · årlig analys 2024: två versioner');
    expect(stdout).toContain('GT5 · Byta växel\n');
    expect(stdout).toMatch(/ {2}Effektmål\. Besvarat: ”Svarstiden för inkommande samtal halveras/);
    expect(stdout).toContain('Före → nu: 1.4 B6 → B7');
    expect(stdout).toContain('Fynd: 1 åtgärdade');
    const document = json([before, after]);
    expect(document.before).toEqual({ file: before, supplier: 'Nämnden för Intraservice', year: 2024 });
    expect(document.differences).toContainEqual({
      rule: 'svar-tillkommit',
      severity: 'info',
      what: 'GT5 · Byta växel · Effektmål',
      text: {
        sv: 'Besvarat: ”Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.”.',
        en: 'Answered: “Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.”.',
      },
      left: { value: '', sheet: '1.4', cell: 'B6' },
      right: {
        value: 'Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.',
        sheet: '1.4',
        cell: 'B7',
      },
      difference: null,
    });
    expect(document.counts.faults).toMatchObject({ mended: 1 });
  });

  it('holds another year against the promises of the one before', () => {
    const before = workbookFile('2024.xlsx', 2024, ongoingCard(1));
    const after = workbookFile(
      '2025.xlsx',
      2025,
      ongoingCard(1, { namn: 'Nytt stadsnät', tjanst: 'Stadsnät' }),
    );
    const { mode, differences } = json([before, after]);
    expect(mode).toBe('last-year');
    expect(differences.map(({ rule }) => rule)).toEqual(['insats-omdopt', 'insats-foreslas-igen']);
    expect(jamfor([before, after]).stdout).toContain('årlig analys 2024 mot 2025');
  });

  it('takes corrections by hand, and refuses what does not hold', () => {
    const before = workbookFile('one.xlsx', 2024, ongoingCard('GT5', { namn: 'Mediabank' }));
    const after = workbookFile('other.xlsx', 2024, ongoingCard('GT5', { namn: 'Ljud och bild' }));
    const apart = file(
      'apart.json',
      JSON.stringify({
        version: 1,
        corrections: [{ kind: 'insats', left: 'GT5 · Mediabank', right: null }],
      }),
    );
    const rules = (argv: readonly string[]) => json(argv).differences.map(({ rule }) => rule);
    expect(rules([before, after])).toEqual(['insats-omdopt']);
    expect(rules([before, after, '--rattelser', apart])).toEqual(['insats-borttagen', 'insats-tillkommen']);
    const wrong = file('wrong.json', '{"version":1,"corrections":[{"kind":"kort","left":null,"right":"x"}]}');
    expect(jamfor([before, after, '--rattelser', wrong])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('corrections.0.kind') as string,
    });
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ['one file', () => [workbookFile('x.xlsx', 2024, ongoingCard(1))], /Ange två filer/],
    [
      'a file that is not there',
      () => [workbookFile('y.xlsx', 2024, ongoingCard(1)), 'saknas.xlsx'],
      /saknas\.xlsx: Filen finns inte/,
    ],
    [
      'what is no submission',
      () => [
        workbookFile('z.xlsx', 2024, ongoingCard(1)),
        file('lunch.xlsx', fileOf([{ name: 'Lunch', rows: [['Ärtsoppa']] }])),
      ],
      /lunch\.xlsx: Det här ser inte ut som en årlig analys/,
    ],
    ['an unknown option', () => ['a', 'b', '--ar', '2024'], /Växeln ”--ar” finns inte/],
    ['an option without a value', () => ['a', 'b', '--format'], /behöver ett värde/],
    ['an unknown format', () => ['a', 'b', '--format', 'xml'], /Formatet ”xml” finns inte/],
  ])('gives status 2 and says why for %s', (_, argv, says) => {
    const { status, stdout, stderr } = jamfor(argv());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });

  it('helps', () => {
    expect(jamfor(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('FÖRE.xlsx EFTER.xlsx') as string,
    });
  });
});
