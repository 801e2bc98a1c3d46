import { check } from '../rules/engine';
import type { Finding } from '../rules/rule';
import { recognise } from '../template/recognise';
import type { Submission } from '../template/submission';
import { chooseTemplate } from '../template/templates';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What one reading of the workbook gave: what was recognised, and what the rules say of it. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

export type CheckWorkbook = (snapshot: WorkbookSnapshot) => CheckedWorkbook;

/** Reads the snapshot by the template of its year and runs every rule on it. */
export const checkWorkbook: CheckWorkbook = (snapshot) => {
  const submission = recognise(snapshot, chooseTemplate(snapshot));
  return { submission, findings: check(submission) };
};
