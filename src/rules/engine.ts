import { namesMeasure } from '../language/measures';
import { isPlaceholder } from '../language/placeholder';
import { filledCards } from '../portfolio/cards';
import { isSubmission, type Submission } from '../recognise/submission';
import { runSteps } from '../workbook/run-steps';
import { rules as allRules } from './registry';
import { findingsOf, type Rule } from './rule';
import type { Finding } from '../findings/finding';
import { DEFAULT_SETTINGS, type Settings } from '../findings/settings';

/**
 * Runs the rules on a submission, as graded and limited by the settings. The findings come ordered by sheet, row,
 * column and rule; those without a cell first in their sheet. One finding per rule and cell. The template and the
 * register of the settings are the recogniser's business (`withRegister`).
 */
export function check(
  submission: Submission,
  settings: Settings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  return runSteps(checkSteps(submission, settings, rules));
}

/** `check` as a generator that stops after each answer and rule, for a place that must answer meanwhile. */
export function* checkSteps(
  submission: Submission,
  settings: Settings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = allRules,
): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  const asked = isSubmission(submission) ? rules : rules.filter(({ onOtherWorkbooks }) => onOtherWorkbooks);
  yield* judgeAnswers(submission);
  for (const rule of asked) {
    for (const finding of run(rule, submission, settings)) findings.push(finding);
    yield;
  }
  return withoutLoneGroups(inOrder(findings, submission));
}

/**
 * What the rules ask most about an answer is found out beforehand, an answer at a time, and is remembered: the large
 * patterns for it are built at their first use, and no rule is then a long step.
 */
function* judgeAnswers(submission: Submission): Generator<void, void> {
  for (const { text, definition } of filledCards(submission).flatMap(({ fields }) => fields)) {
    const isEmpty = isPlaceholder(text);
    yield;
    if (isEmpty || definition.role !== 'effektmal') continue;
    namesMeasure(text);
    yield;
  }
}

/** A group of one is none: its other findings are switched off, accused in their own cell, or never were. */
function withoutLoneGroups(findings: readonly Finding[]): readonly Finding[] {
  const sizes = new Map<string, number>();
  for (const { group } of findings) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return findings.map((finding) =>
    finding.group !== null && sizes.get(finding.group) === 1 ? { ...finding, group: null } : finding,
  );
}

function inOrder(findings: readonly Finding[], { sheets }: Submission): readonly Finding[] {
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({
    finding,
    sheet: sheetOrder.get(finding.place.sheet) ?? -1,
    row: finding.place.row ?? -1,
    column: finding.place.column ?? -1,
  }));
  return placed
    .sort(
      (left, right) =>
        left.sheet - right.sheet ||
        left.row - right.row ||
        left.column - right.column ||
        compare(left.finding.rule, right.finding.rule),
    )
    .map(({ finding }) => finding);
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function run(rule: Rule, submission: Submission, { severities, limits }: Settings): readonly Finding[] {
  const severity = severities[rule.id];
  if (severity === 'av') return [];
  const findings = onePerCell(findingsOf(rule, submission, limits));
  return severity === undefined ? findings : findings.map((finding) => ({ ...finding, severity }));
}

function onePerCell(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ place: { sheet, row, column } }) => {
    if (row === null) return true;
    const key = `${row},${column} ${sheet}`;
    return !seen.has(key) && seen.add(key);
  });
}
