import { gatherFixes } from '../../src/rules/fix-all';
import { check } from '../../src/rules/engine';
import { recognise } from '../../src/recognise/recognise';
import { latestTemplate } from '../../src/template/catalogue';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { runSteps } from '../../src/workbook/run-steps';
import { applyEdits } from '../../src/workbook/apply-edits';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(
  __dirname,
  '../../assets/arlig-analys-2024/arlig-analys-2024-demokrati-och-medborgarservice.xlsx',
);

test('all that can be mended is mended at once: no cell twice, and nothing new is found', () => {
  const workbook = readWorkbookFile(readFileSync(FILE));
  const submission = recognise(workbook, latestTemplate);
  const found = check(submission);
  const all = runSteps(gatherFixes(found, submission, workbook));
  expect(all.findings).toBeGreaterThan(1);
  const cells = all.edits.map((edit) => ('column' in edit ? `${edit.sheet} ${edit.row} ${edit.column}` : ''));
  expect(new Set(cells).size).toBe(cells.length);
  expect(all.preview).toHaveLength(all.edits.length);
  const after = check(recognise(applyEdits(workbook, all.edits), latestTemplate));
  const keyOf = ({ rule, place }: (typeof found)[number]): string => `${rule} ${JSON.stringify(place)}`;
  const before = new Set(found.map(keyOf));
  expect(after.filter((finding) => finding.severity === 'fel' && !before.has(keyOf(finding)))).toEqual([]);
  expect(after.length).toBeLessThan(found.length);
});
