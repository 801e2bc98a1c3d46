import { answerEdit, answerFieldsOf } from '../../src/findings/answer';
import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import { fixesForCause } from '../../src/rules/fix-cause';
import { latestTemplate } from '../../src/template/catalogue';
import { applyEdits } from '../../src/workbook/apply-edits';
import { sheet, workbook as workbookOf } from '../../src/workbook/from-values';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Answers, HEADING_14, HEADING_22, ongoingCards, proposedCards } from '../builders/cards';

/** Those of a check that share a cause, with what they were found in. */
function causeIn(workbook: WorkbookSnapshot, rule: string) {
  const submission = recognise(workbook, latestTemplate);
  const all = check(submission);
  const group = all.find((each) => each.rule === rule && each.group !== null)?.group;
  return { workbook, submission, findings: all.filter((each) => each.group === (group ?? '')) };
}

const chapters = (answers: Answers, ...costs: readonly (string | number)[]) =>
  workbookOf(
    sheet('1.4', [...HEADING_14, ...ongoingCards({})]),
    sheet('2.2', [...HEADING_22, ...proposedCards(answers)]),
    sheet('3.1', [
      ['3.1 Kostnader förvaltning och utveckling'],
      [],
      ['Tjänst', 'Utfall 2022', 'Budget 2023'],
      ...costs.map((cost, row) => [`Tjänst ${row}`, 100, cost]),
    ]),
  );

const FOUR = ['informationsklassning', 'riskanalys', 'itSakerhetsbedomning', 'arkitekturbedomning'];
const copied = (answer: string) => chapters(Object.fromEntries(FOUR.map((field) => [field, answer])), 1, 2);

it('one fix writes all amounts with their unit down a column as numbers', () => {
  const { workbook, submission, findings } = causeIn(
    chapters({}, '12 tkr', '13 tkr', '14 tkr'),
    'belopp-ej-tal',
  );
  expect(findings).toHaveLength(3);
  const fixes = fixesForCause(findings, submission, workbook);
  expect(fixes.map(({ title }) => title.sv)).toEqual(['Skriv 3 belopp i kolumnen ”Budget 2023” som tal']);
  const after = check(recognise(applyEdits(workbook, fixes[0]?.edits ?? []), latestTemplate));
  expect(after.filter(({ rule }) => rule === 'belopp-ej-tal')).toEqual([]);
});

it('one fix writes JA in place of one word copied to four questions, and says in how many', () => {
  const { workbook, submission, findings } = causeIn(copied('J'), 'informationsklassning-saknas');
  const fixes = fixesForCause(findings, submission, workbook);
  expect(findings.length).toBeGreaterThan(1);
  expect(fixes).toHaveLength(1);
  expect(fixes[0]?.title.sv).toMatch(/^Skriv JA i stället för ”J” i B\d+, och likadant i \d celler? till$/);
  expect(fixes[0]?.edits).toHaveLength(findings.length);
});

it('one answer is given to four questions that were answered alike, and to no others', () => {
  const { workbook, findings } = causeIn(copied('Nej'), 'informationsklassning-saknas');
  const fields = answerFieldsOf(findings, workbook);
  expect(fields).toHaveLength(4);
  expect(fields.map((field) => answerEdit(field, 'JA'))).toEqual(
    findings.map(({ place }) => ({ kind: 'write', ...place, before: 'Nej', after: 'JA' })),
  );
  expect(answerFieldsOf([], workbook)).toEqual([]);
});
