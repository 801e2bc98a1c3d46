import { plain } from '../builders/findings';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { check } from '../../src/rules/engine';
import { rules } from '../../src/rules/registry';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');

const place = z.object({ rule: z.string(), severity: z.string(), sheet: z.string(), cell: z.string() });
const golden = z.object({
  file: z.string(),
  exact: z.array(place),
  must: z.array(place),
  free: z.array(z.object({ rule: z.string(), sheet: z.string() })),
  exact_rules: z.array(z.string()),
});

const inOrder = (places: readonly z.infer<typeof place>[]): readonly string[] =>
  places.map(({ rule, severity, sheet, cell }) => `${rule} ${severity} ${sheet}!${cell}`).sort();

/** What the preparation team found by hand in two suppliers' submissions for 2024. */
describe.each(['golden-dom.json', 'golden-ink.json'])('%s', (name) => {
  const expected = golden.parse(
    JSON.parse(readFileSync(path.join(__dirname, '../fixtures/golden', name), 'utf8')),
  );
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, expected.file)));
  const findings = check(recognise(readWorkbookFile(bytes), mall2024)).map((finding) => {
    const told = plain(finding);
    return { ...told, cell: told.cell ?? '' };
  });
  const isFree = (finding: { rule: string; sheet: string }): boolean =>
    expected.free.some(({ rule, sheet }) => rule === finding.rule && sheet === finding.sheet);

  it('is found exactly, by the rules that it settles', () => {
    const settled = findings.filter(
      (finding) => expected.exact_rules.includes(finding.rule) && !isFree(finding),
    );
    expect(inOrder(settled)).toEqual(inOrder(expected.exact));
  });

  it('is found where it must be', () => {
    expect(inOrder(findings)).toEqual(expect.arrayContaining([...inOrder(expected.must)]));
  });

  it('settles rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    for (const { rule } of [...expected.exact, ...expected.must]) expect(known).toContain(rule);
  });
});

describe('Intraservice’s submission', () => {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, 'arlig-analys-2024-intraservice.xlsx')));
  const submission = recognise(readWorkbookFile(bytes), mall2024);
  const findings = check(submission);
  const cells = (rule: string, sheet: string): readonly (string | null)[] =>
    findings
      .map(plain)
      .filter((finding) => finding.rule === rule && finding.sheet === sheet)
      .map(({ cell }) => cell);

  it('is read in full', () => {
    expect(submission.coverage.sections).toEqual({ found: 9, expected: 9 });
    expect(submission.coverage.cards).toEqual({ ongoing: 51, proposed: 12, blank: 6 });
    expect(submission.unknownLabels).toEqual([]);
  });

  it('has the three wrong sums of 3.1, each worked out by hand', () => {
    expect(cells('summa-stammer-inte', '3.1 Kostnader')).toEqual(['E160', 'E161', 'F161']);
  });

  it('has eight effektmål missing in 1.4 and five in 2.2', () => {
    expect(cells('effektmal-saknas', '1.4 Pågående insatser')).toEqual([
      ...['B79', 'B95', 'B151', 'B167', 'B183', 'B191', 'B217', 'B401'],
    ]);
    expect(cells('effektmal-saknas', '2.2 Nya förslag')).toEqual(['B67', 'B142', 'B167', 'B192', 'B217']);
  });

  it('has four untouched cards in 1.4 and two in 2.2', () => {
    expect(cells('tomt-kort', '1.4 Pågående insatser')).toEqual(['A3', 'A11', 'A19', 'A27']);
    expect(cells('tomt-kort', '2.2 Nya förslag')).toEqual(['A3', 'A28']);
  });
});
