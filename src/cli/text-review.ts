import type { AcceptedFinding } from '../findings/acceptance';
import { rules } from '../rules/registry';
import type { Review } from '../findings/review';
import type { Finding } from '../findings/finding';
import type { Submission } from '../recognise/submission';
import type { Template } from '../template/template';
import { fieldLabels } from './field-labels';
import { countAll, findingLines } from './finding-lines';
import { ruler, WIDTH, wrap } from './wrap';

/** What has been accepted, in a part of its own: what still is so, and what no longer is found. */
export function reviewLines(submission: Submission, review: Review): readonly string[] {
  const accepted = review.findings.filter(({ status }) => status === 'godtagen');
  const findings = accepted.map(({ finding }) => finding);
  return [
    ...(findings.length === 0 ? [] : heading(`Godtagna fynd, som inte räknas · ${countAll(findings)}`)),
    ...findingLines(submission, findings, remarksOn(review)),
    ...outdatedLines(submission.template, review.outdated),
  ];
}

/** Makes what is to be said of a finding: who accepted it, when and why, also where that no longer holds. */
export function remarksOn({ findings }: Review): (finding: Finding) => string {
  const remarks = new Map(
    findings.flatMap((one) => {
      if (one.status === 'ny') return [];
      return [[one.finding, one.status === 'godtagen' ? tell(one.accepted) : tellChanged(one.accepted)]];
    }),
  );
  return (finding) => remarks.get(finding) ?? '';
}

function outdatedLines(template: Template, outdated: readonly AcceptedFinding[]): readonly string[] {
  if (outdated.length === 0) return [];
  return [
    ...heading('Godtagna fynd som inte längre är aktuella: fyndet är borta eller regeln avstängd'),
    '',
    ...outdated.flatMap((one) => [...wrap(nameOf(one, template), WIDTH, 2), ...wrap(tell(one), WIDTH, 4)]),
  ];
}

function nameOf({ finding }: AcceptedFinding, template: Template): string {
  const { rule, chapter, insats, subject } = finding;
  const title = rules.find(({ id }) => id === rule)?.title.sv ?? rule;
  return [title, chapter, insats, ...fieldLabels(template, finding), subject]
    .filter((part) => part !== null)
    .join(' · ');
}

const tell = ({ at, by, motivering }: AcceptedFinding): string =>
  `Godtaget ${at.slice(0, 10)} av ${by}: ${motivering}`;

function tellChanged({ finding: { found }, at, by, motivering }: AcceptedFinding): string {
  const earlier = found === null ? '' : `, då det stod ”${found}”`;
  return `Ändrat sedan det godtogs ${at.slice(0, 10)} av ${by}${earlier}: ${motivering}`;
}

const heading = (title: string): readonly string[] => ['', ...wrap(title, WIDTH, 0), ruler('=')];
