import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { share, sharesOf } from '../tools/rotation';
import { examine, expectedIn } from './examine';
import { faultless } from './faultless';
import { changedBy, CHANGES_OF_EACH_KIND, FAULTLESS, harmlessKinds } from './harmless';
import { changesOfReal, kindsWithoutMarks, realWorkbooks } from './real';

const { reading } = examine(faultless);

describe('the harmless changes', () => {
  it('make at least 200 workbooks of the faultless one', () => {
    expect(harmlessKinds.length * CHANGES_OF_EACH_KIND).toBeGreaterThanOrEqual(200);
  });
});

describe.each(harmlessKinds.map((kind, number) => ({ name: kind.name, kind, number })))(
  '$name',
  ({ kind, number }) => {
    it(`changes no finding but its address, and leaves nothing unread (${share})`, () => {
      const changed = changedBy(kind, sharesOf(CHANGES_OF_EACH_KIND, number));
      const found = changed.map(({ planted, workbook }) => {
        const examined = examine(workbook);
        return planted === FAULTLESS ? { planted, ...examined } : { planted, findings: examined.findings };
      });
      expect(found).toEqual(
        changed.map((each) => {
          const expected = { planted: each.planted, findings: expectedIn(each) };
          return each.planted === FAULTLESS ? { ...expected, reading } : expected;
        }),
      );
    });
  },
);

/** What is found and how much is read, whatever the addresses, and however labels that are quoted are spelt. */
function meaningOf(workbook: WorkbookSnapshot): unknown {
  const submission = recognise(workbook, mall2024);
  const findings = check(submission).map(({ rule, severity }) => `${rule} ${severity}`);
  const { coverage, tables, supplier } = submission;
  return { findings: findings.sort(), coverage, tables: tables.length, supplier };
}

const meanings = new Map(realWorkbooks.map(({ file, workbook }) => [file, meaningOf(workbook)]));

describe.each(kindsWithoutMarks.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it(`changes nothing of what a real workbook means (${share})`, () => {
    for (const { file, seed, workbook, changed } of changesOfReal(kind)) {
      expect(changed).not.toEqual(workbook);
      expect([file, seed, meaningOf(changed)]).toEqual([file, seed, meanings.get(file)]);
    }
  });
});
