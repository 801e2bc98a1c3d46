import { chapterOf } from '../../../src/findings/finding';
import { DEFAULT_SETTINGS } from '../../../src/findings/settings';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import type { Cell, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** One sheet with one column of texts. */
function workbook(...texts: readonly string[]): WorkbookSnapshot {
  const cells = texts.map((value): readonly Cell[] => [{ type: 'text', value }]);
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  return { sheets: [{ name: 'Blad1', visibility: 'visible', area, cells, merges: [] }] };
}

test('a workbook is recognised by the template of 2024 and checked by the rules', async () => {
  const { submission, findings } = await checkWorkbook(
    workbook(
      '1.3 Portföljanalys',
      'Portföljen består av …',
      '4 Långsiktig utveckling och avveckling',
      'Vi …',
    ),
    DEFAULT_SETTINGS,
  );
  expect(submission.template.year).toBe(2024);
  expect(submission.sections.filter(({ found }) => found !== null).map(({ id }) => id)).toEqual(['1.3', '4']);
  const missing = findings
    .filter(({ finding }) => finding.rule === 'avsnitt-saknas')
    .map(({ finding }) => chapterOf(finding));
  expect(missing).toEqual(submission.sections.map(({ id }) => id).filter((id) => !['1.3', '4'].includes(id)));
});

test('a workbook without the template is no failure', async () => {
  const { submission, findings } = await checkWorkbook(workbook('Inköpslista'), DEFAULT_SETTINGS);
  expect(submission.coverage.sections.found).toBe(0);
  expect(findings.length).toBeGreaterThan(0);
});
